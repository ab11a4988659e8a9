// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedesk.h"

#include "services/domain/json.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

FakeDesk::FakeDesk(Delivery delivery, QObject *parent)
    : Desk(parent)
    , m_delivery(delivery)
{
}

void FakeDesk::deliver()
{
    while (!m_held.isEmpty())
        answer(m_held.takeFirst());
}

void FakeDesk::setSession(TenantId tenant, Secret, Secret)
{
    m_tenant = tenant;
    m_isStaff = false;
}

void FakeDesk::setStaffSession(Secret, Secret)
{
    m_tenant = {};
    m_isStaff = true;
}

void FakeDesk::clearSession()
{
    m_tenant = {};
    m_isStaff = false;
}

void FakeDesk::post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done)
{
    m_asked.append(call);
    const Asking asking{owner, std::move(call), std::move(done)};
    switch (m_delivery) {
    case Delivery::AtOnce: return answer(asking);
    case Delivery::Queued:
        QMetaObject::invokeMethod(
            this, [this, asking] { answer(asking); }, Qt::QueuedConnection);
        return;
    case Delivery::Held: m_held.append(asking); return;
    }
}

void FakeDesk::answer(const Asking &asking)
{
    const auto &info = asking.call->info;
    const auto script = m_answers.value(&info);
    if (m_failure)
        asking.call->fail(*m_failure);
    else if (script)
        script(*asking.call);
    else
        asking.call->fail({.kind = Error::Kind::Internal, .code = u"not_scripted"_s, .detail = info.name()});
    const auto *error = asking.call->error();
    if (!error)
        m_told.append(toJson(*info.reply, asking.call->reply()));
    else if (error->stripe)
        m_told.append(toJson(QStringList{error->stripe->code, error->stripe->requestId, error->stripe->message}));
    if (asking.owner)
        asking.done();
}

} // namespace plandeck

#include "moc_fakedesk.cpp"
