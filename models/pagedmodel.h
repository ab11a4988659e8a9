// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "services/desk/desk.h"
#include "services/operations/values.h"

#include <functional>

namespace plandeck {

/// A table that the service filters, orders and hands out page by page. Reads itself anew when its topic changes, once it was
/// read at all. A model says how it asks and whether a filter is on.
template<typename Record>
class PagedModel : public RecordModel<Record>
{
public:
    /// All that the filter lets through, loaded or not.
    qint64 total() const { return m_total; }

    void refresh()
    {
        const auto number = ++m_request;
        m_isFetching = false;
        this->setBusy(true);
        ask(1, [this, number](const Result<Page<Record>> &page) {
            if (number != m_request)
                return; // a newer refresh is under way
            take(page, true);
            this->setBusy(false); // last: who waits for it finds everything in place
        });
    }

    /// Forgets everything, at sign-out and at a change of mode.
    void reset()
    {
        ++m_request;
        m_isFetching = false;
        m_total = 0;
        m_page = 0;
        forgetFilter();
        this->clear();
        this->setProblem({});
        this->setBusy(false);
        this->setLoadState(LoadState::Loading);
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_isFetching && !this->isBusy() && m_page > 0 && m_page * pageSize < m_total;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_isFetching = true;
        ask(m_page + 1, [this, number = m_request](const Result<Page<Record>> &page) {
            if (number != m_request)
                return;
            m_isFetching = false;
            take(page, false);
        });
    }

protected:
    using OnPage = std::function<void(const Result<Page<Record>> &)>;
    static constexpr qint64 pageSize = 200;

    /// topic: nothing for what is read only when somebody wants it.
    PagedModel(Desk &desk, std::optional<Topic> topic, QObject *parent)
        : RecordModel<Record>(parent)
        , m_desk(desk)
    {
        QObject::connect(&desk, &Desk::changed, this, [this, topic](Topic changed) {
            if (topic == changed && this->loadState() != LoadState::Loading)
                refresh();
        });
    }

    Desk &desk() const { return m_desk; }
    /// Sends the request for a page of pageSize, with the filter and order there is.
    virtual void ask(qint64 page, OnPage done) = 0;
    virtual bool isFiltered() const = 0;
    virtual void forgetFilter() = 0;

    /// done, and a refresh before it where all went well.
    template<typename T>
    std::function<void(const Result<T> &)> refreshing(std::function<void(const Result<T> &)> done)
    {
        return [this, done = std::move(done)](const Result<T> &answer) {
            if (answer)
                refresh();
            done(answer);
        };
    }

private:
    void take(const Result<Page<Record>> &page, bool isFirst)
    {
        if (!page && !isFirst && page.error().kind == Error::Kind::NotFound)
            return refresh(); // there is no such page any more
        if (!page) {
            this->setProblem(page.error());
            if (this->records().isEmpty() || page.error().kind == Error::Kind::Unauthenticated)
                this->setLoadState(LoadState::Failed);
            return;
        }
        this->setProblem({});
        m_total = page->count;
        m_page = isFirst ? 1 : m_page + 1;
        isFirst ? this->merge(page->results) : this->append(page->results);
        this->setLoadState(!this->records().isEmpty() ? LoadState::Filled
                           : isFiltered()             ? LoadState::FilteredEmpty
                                                      : LoadState::Empty);
    }

    Desk &m_desk;
    qint64 m_total = 0;
    qint64 m_page = 0; // the last one loaded
    quint64 m_request = 0; // answers to older requests are stale
    bool m_isFetching = false;
};

} // namespace plandeck
