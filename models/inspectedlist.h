// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cursormodel.h"
#include "models/pagedmodel.h"
#include "services/operations/inspections.h"

namespace plandeck {

/// Whose tenant a look is about, and who is told when the looking has come to its end.
struct LookedInto
{
    TenantId tenant = {};
    std::function<void(const Error &)> onRefusal = {};
};

/// A list of a tenant that somebody of the staff looks into. Every reading is on record with the tenant, so it is read only when
/// somebody wants to see it. Its columns are its view's: titles say which there are, and records what is in them.
template<typename Base, typename Record>
class InspectedTable : public Base
{
public:
    void setTitles(const QStringList &titles) { m_titles = titles; }

protected:
    template<typename... More>
    InspectedTable(Desk &desk, const LookedInto &on, More... more)
        : Base(desk, more..., nullptr)
        , m_on(on)
    {
    }

    TenantId tenant() const { return m_on.tenant; }
    template<typename Reply>
    std::function<void(const Result<Reply> &)> noting(std::function<void(const Result<Reply> &)> done)
    {
        return [this, done = std::move(done)](const Result<Reply> &reply) {
            done(reply);
            if (!reply)
                m_on.onRefusal(reply.error());
        };
    }

    int columns() const override { return int(m_titles.size()); }
    QVariant cell(const Record &, int, int) const override { return {}; }
    QVariant header(int column, int role) const override { return role == Qt::DisplayRole ? m_titles.at(column) : QVariant(); }
    bool isFiltered() const override { return false; }
    void forgetFilter() override { }

private:
    const LookedInto &m_on;
    QStringList m_titles;
};

/// One that comes in numbered pages.
template<typename Record, Operation Op>
class InspectedPages final : public InspectedTable<PagedModel<Record>, Record>
{
public:
    InspectedPages(Desk &desk, const LookedInto &on)
        : InspectedTable<PagedModel<Record>, Record>(desk, on, std::optional<Topic>())
    {
    }

private:
    void ask(qint64 page, std::function<void(const Result<Page<Record>> &)> done) override
    {
        Op op;
        op.page = page;
        op.pageSize = this->pageSize;
        op.tenant = this->tenant();
        this->desk().send(this, op, this->noting(std::move(done)));
    }
};

/// All keys there ever were, in one.
class InspectedKeys final : public InspectedTable<PagedModel<ApiKey>, ApiKey>
{
public:
    InspectedKeys(Desk &desk, const LookedInto &on)
        : InspectedTable(desk, on, std::optional<Topic>())
    {
    }

private:
    void ask(qint64, std::function<void(const Result<Page<ApiKey>> &)> done) override
    {
        desk().send(this, InspectApiKeys{.tenant = tenant()},
                    noting<ApiKeyList>([done = std::move(done)](const Result<ApiKeyList> &keys) {
                        done(keys.map([](const ApiKeyList &list) {
                            return Page<ApiKey>{.count = list.results.size(), .results = list.results};
                        }));
                    }));
    }
};

/// One that goes on from a place: the inbox, or the audit log, this looking included.
template<typename Record, Operation Op>
class InspectedStream final : public InspectedTable<CursorModel<Record>, Record>
{
public:
    InspectedStream(Desk &desk, const LookedInto &on)
        : InspectedTable<CursorModel<Record>, Record>(desk, on, std::optional<Topic>())
    {
    }

private:
    void ask(const QString &cursor, std::function<void(const Result<CursorPage<Record>> &)> done) override
    {
        Op op;
        op.cursor = cursor;
        op.pageSize = this->pageSize;
        op.tenant = this->tenant();
        this->desk().send(this, op, this->noting(std::move(done)));
    }
};

} // namespace plandeck
