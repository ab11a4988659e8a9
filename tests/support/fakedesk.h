// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk/desk.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

namespace plandeck {

/// A desk without services: a test says what each operation answers, and sees what was asked. An operation nobody gave an
/// answer to fails with `not_scripted`.
class FakeDesk final : public Desk
{
    Q_OBJECT

public:
    enum class Delivery {
        AtOnce, // inside send()
        Queued, // with the next turn of the event loop, as LocalDesk does
        Held, // at deliver()
    };

    explicit FakeDesk(Delivery delivery = Delivery::AtOnce, QObject *parent = nullptr);

    /// answer: what this operation gives from now on, worked out anew for each asking.
    template<Operation Op>
    void on(std::function<Result<typename Op::Reply>(Op &)> answer)
    {
        m_answers.insert(&infoOf<Op>, [answer = std::move(answer)](Call &call) {
            auto &typed = static_cast<CallOf<Op> &>(call);
            typed.outcome = answer(typed.value);
        });
    }
    /// From now on everything fails with this.
    void failAll(const Error &error) { m_failure = error; }
    template<Operation Op>
    void fail(const Error &error)
    {
        m_answers.insert(&infoOf<Op>, [error](Call &call) { call.fail(error); });
    }

    /// How often an operation was asked for, and the last asking; null when there was none.
    template<Operation Op>
    int count() const
    {
        return int(std::ranges::count(m_asked, &infoOf<Op>, &infoOfCall));
    }
    template<Operation Op>
    const Op *last() const
    {
        const auto found =
            std::find_if(m_asked.crbegin(), m_asked.crend(), [](const auto &call) { return infoOfCall(call) == &infoOf<Op>; });
        return found == m_asked.crend() ? nullptr : static_cast<const Op *>((*found)->operation);
    }

    void setDelivery(Delivery delivery) { m_delivery = delivery; }
    int heldCount() const { return int(m_held.size()); }
    /// Gives the held answers, oldest first, those included that come to be held meanwhile.
    void deliver();

    /// Every answer given so far, as JSON: what a window can know.
    const QList<QByteArray> &told() const { return m_told; }

    /// As if its server were like this from now on.
    void become(DeskLink::State state, const Error &problem = {})
    {
        setLink({.state = state, .since = QDateTime::currentDateTimeUtc(), .problem = problem});
    }
    void reconnect() override { ++m_reconnections; }
    int reconnections() const { return m_reconnections; }

    bool hasSession() const { return !m_tenant.value.isNull(); }
    TenantId tenant() const { return m_tenant; }
    void setSession(TenantId tenant, Secret access, Secret refresh) override;
    void setStaffSession(Secret access, Secret refresh) override;
    bool hasStaffSession() const { return m_isStaff; }
    void clearSession() override;
    void setMode(Mode mode) override { m_mode = mode; }
    Mode mode() const override { return m_mode; }

private:
    struct Asking
    {
        QPointer<QObject> owner;
        std::shared_ptr<Call> call;
        std::function<void()> done;
    };
    static const OperationInfo *infoOfCall(const std::shared_ptr<Call> &call) { return &call->info; }
    void post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done) override;
    void answer(const Asking &asking);

    QHash<const OperationInfo *, std::function<void(Call &)>> m_answers;
    QList<std::shared_ptr<Call>> m_asked;
    QList<Asking> m_held;
    QList<QByteArray> m_told;
    std::optional<Error> m_failure;
    Delivery m_delivery;
    int m_reconnections = 0;
    TenantId m_tenant;
    bool m_isStaff = false;
    Mode m_mode = Mode::Test;
};

} // namespace plandeck
