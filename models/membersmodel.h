// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pagedmodel.h"
#include "services/operations/users.h"

namespace plandeck {

/// The people of the signed-in tenant.
class MembersModel final : public PagedModel<User>
{
    Q_OBJECT

public:
    enum Column { Person, RoleColumn, Status, LastSignIn, Added, ColumnCount };

    struct Filter
    {
        std::optional<UserStatus> status = {};
        std::optional<Role> role = {};
        QString search = {};
        bool isEmpty() const { return !status && !role && search.isEmpty(); }
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    using OnInvited = std::function<void(Result<InvitedUser> &)>;
    using OnUser = std::function<void(const Result<User> &)>;

    explicit MembersModel(Desk &desk, QObject *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    UserOrder ordering() const { return m_ordering; }
    void setOrdering(UserOrder ordering);

    /// Whether this is the only owner who can sign in, as far as it is known here; the service has the last word.
    bool isLastOwner(const User &user) const;

    /// The answers come to done, as long as owner is there; the list is read anew by then.
    void invite(QObject *owner, InviteUser request, OnInvited done);
    void update(QObject *owner, UpdateUser request, OnUser done);

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const User &user, int column, int role) const override;
    QVariant header(int column, int role) const override;
    void ask(qint64 page, OnPage done) override;
    bool isFiltered() const override { return !m_filter.isEmpty(); }
    void forgetFilter() override { m_filter = {}; }

private:
    Filter m_filter;
    UserOrder m_ordering = UserOrder::CreatedAtDown;
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::User)
