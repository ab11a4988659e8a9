// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "services/desk/desk.h"
#include "services/operations/values.h"

#include <functional>

namespace plandeck {

/// What `cursor` asks for a page, out of the reference that a page has to its neighbour: "?search=acme&cursor=Zg…".
[[nodiscard]] QString cursorIn(const std::optional<QString> &reference);

/// The part of CursorModel that views know: lists go on in both directions.
class ListBothWays
{
public:
    virtual ~ListBothWays() = default;
    virtual bool canFetchBack() const = 0;
    virtual void fetchBack() = 0;
};

/// A window onto a list without end, which the service hands out from any place on. Pages come in at one end and go out at the
/// other, so that it holds mostPages at most, however far somebody scrolls. Reads itself anew when its topic changes, once it was
/// read at all. A model says how it asks and whether a filter is on.
template<typename Record>
class CursorModel : public RecordModel<Record>, public ListBothWays
{
public:
    static constexpr qint64 pageSize = 200;
    static constexpr int mostPages = 10;

    void refresh()
    {
        const auto number = ++m_request;
        m_isFetching = false;
        this->setBusy(true);
        ask({}, [this, number](const Result<CursorPage<Record>> &page) {
            if (number != m_request)
                return; // a newer refresh is under way
            takeFirst(page);
            this->setBusy(false); // last: who waits for it finds everything in place
        });
    }

    /// Forgets everything, at sign-out.
    void reset()
    {
        ++m_request;
        m_isFetching = false;
        m_pages.clear();
        forgetFilter();
        this->clear();
        this->setProblem({});
        this->setBusy(false);
        this->setLoadState(LoadState::Loading);
    }

    /// Whether the list goes on behind what is here.
    bool goesOn() const { return !m_pages.isEmpty() && m_pages.last().next; }

    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && isIdle() && goesOn(); }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            fetch(m_pages.last().next, true);
    }
    bool canFetchBack() const override { return isIdle() && !m_pages.isEmpty() && m_pages.first().previous; }
    void fetchBack() override
    {
        if (canFetchBack())
            fetch(m_pages.first().previous, false);
    }

protected:
    using OnPage = std::function<void(const Result<CursorPage<Record>> &)>;

    /// topic: nothing for what is read only when somebody wants it.
    CursorModel(Desk &desk, std::optional<Topic> topic, QObject *parent)
        : RecordModel<Record>(parent)
        , m_desk(desk)
    {
        QObject::connect(&desk, &Desk::changed, this, [this, topic](Topic changed) {
            if (topic == changed && this->loadState() != LoadState::Loading)
                refresh();
        });
    }

    Desk &desk() const { return m_desk; }
    /// Sends the request for a page of pageSize from there on, with the filter and order there is. Empty: from the beginning.
    virtual void ask(const QString &cursor, OnPage done) = 0;
    virtual bool isFiltered() const = 0;
    virtual void forgetFilter() = 0;

private:
    struct Held
    {
        qsizetype count = 0;
        std::optional<QString> next = {};
        std::optional<QString> previous = {};
    };

    bool isIdle() const { return !m_isFetching && !this->isBusy(); }

    void fetch(const std::optional<QString> &reference, bool isForward)
    {
        m_isFetching = true;
        ask(cursorIn(reference), [this, number = m_request, isForward](const Result<CursorPage<Record>> &page) {
            if (number != m_request)
                return;
            m_isFetching = false;
            if (!page)
                return this->setProblem(page.error());
            this->setProblem({});
            isForward ? takeNext(*page) : takePrevious(*page);
        });
    }

    void takeFirst(const Result<CursorPage<Record>> &page)
    {
        if (!page) {
            this->setProblem(page.error());
            if (this->records().isEmpty() || page.error().kind == Error::Kind::Unauthenticated)
                this->setLoadState(LoadState::Failed);
            return;
        }
        this->setProblem({});
        this->merge(page->results);
        m_pages = {Held{page->results.size(), page->next, page->previous}};
        this->setLoadState(!this->records().isEmpty() ? LoadState::Filled
                           : isFiltered()             ? LoadState::FilteredEmpty
                                                      : LoadState::Empty);
    }

    void takeNext(const CursorPage<Record> &page)
    {
        const auto before = this->records().size();
        this->append(page.results);
        m_pages.append({this->records().size() - before, page.next, page.previous});
        if (m_pages.size() > mostPages)
            this->dropFirst(m_pages.takeFirst().count);
    }

    void takePrevious(const CursorPage<Record> &page)
    {
        const auto before = this->records().size();
        this->prepend(page.results);
        m_pages.prepend({this->records().size() - before, page.next, page.previous});
        if (m_pages.size() > mostPages)
            this->dropLast(m_pages.takeLast().count);
    }

    Desk &m_desk;
    QList<Held> m_pages; // what the records came in, in their order
    quint64 m_request = 0; // answers to older requests are stale
    bool m_isFetching = false;
};

} // namespace plandeck
