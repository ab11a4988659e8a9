// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/striperequestsmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

StripeRequestsModel::StripeRequestsModel(Desk &desk, QObject *parent)
    : RecordModel(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, [this](Topic topic) {
        const bool isOfStripe = topic == Topic::Stripe || topic == Topic::Plans;
        if (isOfStripe && loadState() != LoadState::Loading)
            refresh();
    });
}

void StripeRequestsModel::refresh()
{
    const auto number = ++m_request;
    setBusy(true);
    m_desk.send(this, ListStripeRequests{.status = m_filter, .pageSize = 100},
                [this, number](const Result<Page<StripeRequestEntry>> &page) {
                    if (number != m_request)
                        return; // a newer refresh is under way
                    take(page);
                    setBusy(false);
                });
}

void StripeRequestsModel::take(const Result<Page<StripeRequestEntry>> &page)
{
    if (!page) {
        setProblem(page.error());
        if (records().isEmpty())
            setLoadState(LoadState::Failed);
        return;
    }
    setProblem({});
    merge(page->results);
    setLoadState(!records().isEmpty() ? LoadState::Filled : m_filter ? LoadState::FilteredEmpty : LoadState::Empty);
}

void StripeRequestsModel::setFilter(const std::optional<StripeAnswer> &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void StripeRequestsModel::reset()
{
    ++m_request;
    m_filter.reset();
    clear();
    setBusy(false);
    setLoadState(LoadState::Loading);
}

QVariant StripeRequestsModel::cell(const StripeRequestEntry &entry, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(column)) {
    case At: return entry.at;
    case Request: return QString(entry.method + u' ' + entry.path);
    case Status: return entry.status ? QVariant(*entry.status) : QVariant();
    case Duration: return entry.durationMs;
    case Attempt: return entry.attempt;
    case RequestId: return entry.requestId.value_or(QString());
    }
    return {};
}

QVariant StripeRequestsModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case At: return tr("Time");
    case Request: return tr("Request");
    case Status: return tr("Answer");
    case Duration: return tr("Took");
    case Attempt: return tr("Attempt");
    case RequestId: return tr("Request id");
    }
    return {};
}

} // namespace plandeck

#include "moc_striperequestsmodel.cpp"
