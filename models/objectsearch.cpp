// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/objectsearch.h"

#include "models/sessionmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int pauseMs = 150;
constexpr int fewestLetters = 2;
constexpr int longestSearch = 200; // of the lists
constexpr qint64 mostOfAKind = 6;
constexpr int keyEnd = 4;

FoundObject foundOf(const Plan &plan)
{
    return {{DeskPlace::Kind::Plan, plan.id.text()}, plan};
}
FoundObject foundOf(const StripeEvent &event)
{
    return {{DeskPlace::Kind::Event, event.id.text()}, event};
}
FoundObject foundOf(const ApiKey &key)
{
    return {{DeskPlace::Kind::Key, key.id.text()}, key};
}
FoundObject foundOf(const User &user)
{
    return {{DeskPlace::Kind::User, user.id.text()}, user};
}
FoundObject foundOf(const WebhookDelivery &delivery)
{
    return {{DeskPlace::Kind::Delivery, delivery.id.text()}, delivery};
}

Error nobodys()
{
    return {.kind = Error::Kind::NotFound, .code = u"not_found"_s};
}

/// Everything of a list's answer that is wanted.
template<typename Reply, typename Wanted>
QList<FoundObject> select(const Reply &reply, const Wanted &isWanted)
{
    QList<FoundObject> found;
    for (const auto &record : reply.results)
        if (isWanted(record))
            found.append(foundOf(record));
    return found;
}

} // namespace

ObjectSearch::ObjectSearch(Desk &desk, SessionModel &session, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ObjectSearch::ask);
}

void ObjectSearch::search(const QString &text)
{
    const QString wanted = text.trimmed().left(longestSearch);
    if (wanted == m_text)
        return;
    clear();
    m_text = wanted;
    if (wanted.size() >= fewestLetters && idKindOf(wanted) != IdKind::ApiKey) // a key is a secret: find() knows how to ask
        m_pause.start();
    Q_EMIT changed();
}

void ObjectSearch::clear()
{
    ++m_request;
    m_waiting = 0;
    m_pause.stop();
    m_text.clear();
    m_found.clear();
}

void ObjectSearch::ask()
{
    const auto all = [](const auto &) { return true; };
    askFor(ListPlans{.search = m_text, .pageSize = mostOfAKind}, all);
    askFor(ListEvents{.search = m_text, .pageSize = mostOfAKind}, all);
    askFor(ListUsers{.search = m_text, .pageSize = mostOfAKind}, all);
    askFor(ListApiKeys{},
        [text = m_text](const ApiKey &key) { return QString(key.prefix + key.last4).contains(text, Qt::CaseInsensitive); });
    Q_EMIT changed();
}

/// What cannot be read is not found: the page that shows it says why.
template<typename Op, typename Select>
void ObjectSearch::askFor(Op op, Select isWanted)
{
    if (!m_session.may(infoOf<Op>.name()))
        return;
    ++m_waiting;
    m_desk.send(this, std::move(op), [this, isWanted, number = m_request](const Result<typename Op::Reply> &reply) {
        if (number != m_request)
            return;
        --m_waiting;
        if (reply)
            m_found += select(*reply, isWanted).mid(0, mostOfAKind);
        Q_EMIT changed();
    });
}

void ObjectSearch::find(QObject *owner, const QString &id, OnFound done)
{
    const auto endsWith = [](const QString &last4) { return [last4](const ApiKey &key) { return key.last4 == last4; }; };
    switch (idKindOf(id)) {
    case IdKind::Product:
        return findAmong(owner, ListPlans{.search = id}, done, [id](const Plan &plan) { return plan.stripeProductId == id; });
    case IdKind::Price:
        return findAmong(owner, ListPlans{.search = id}, done, [id](const Plan &plan) { return plan.stripePriceId == id; });
    case IdKind::Event:
        return findAmong(owner, ListEvents{.search = id}, done, [id](const StripeEvent &event) { return event.eventId == id; });
    case IdKind::Email:
        return findAmong(owner, ListUsers{.search = id}, done,
                         [id](const User &user) { return user.email.compare(id, Qt::CaseInsensitive) == 0; });
    case IdKind::ApiKey: return findAmong(owner, ListApiKeys{}, done, endsWith(id.right(keyEnd)));
    case IdKind::KeyEnd: return findAmong(owner, ListApiKeys{}, done, endsWith(id));
    case IdKind::Uuid: return findByUuid(owner, id, done);
    case IdKind::Account:
        return m_desk.send(owner, GetStripeStatus{}, [id, done](const Result<StripeStatus> &status) {
            done(status && status->accountId == id ? Result<FoundObject>({{DeskPlace::Kind::Page, u"stripe"_s}, *status})
                                                   : Result<FoundObject>(failed(status ? nobodys() : status.error())));
        });
    case IdKind::Link:
    case IdKind::None: return done(failed(nobodys()));
    }
}

template<typename Op, typename Select>
void ObjectSearch::findAmong(QObject *owner, Op op, OnFound done, Select isWanted)
{
    if (!m_session.may(infoOf<Op>.name()))
        return done(failed(nobodys()));
    m_desk.send(owner, std::move(op), [isWanted, done](const Result<typename Op::Reply> &reply) {
        if (!reply)
            return done(failed(reply.error()));
        const auto found = select(*reply, isWanted);
        done(found.isEmpty() ? Result<FoundObject>(failed(nobodys())) : Result<FoundObject>(found.first()));
    });
}

/// Whatever it is the id of: one kind after the other is asked.
void ObjectSearch::findByUuid(QObject *owner, const QString &uuid, OnFound done)
{
    const auto inKeys = [this, owner, uuid, done] {
        findAmong(owner, ListApiKeys{}, done, [id = ApiKeyId::fromText(uuid)](const ApiKey &key) { return key.id == id; });
    };
    const auto inDeliveries = [this, owner, uuid, done, inKeys] {
        findOne(owner, GetWebhookDelivery{.id = WebhookMessageId::fromText(uuid)}, done, inKeys);
    };
    const auto inEvents = [this, owner, uuid, done, inDeliveries] {
        findOne(owner, GetEvent{.id = StripeEventId::fromText(uuid)}, done, inDeliveries);
    };
    findOne(owner, GetPlan{.id = PlanId::fromText(uuid)}, done, inEvents);
}

template<typename Op, typename Otherwise>
void ObjectSearch::findOne(QObject *owner, Op op, OnFound done, Otherwise otherwise)
{
    if (!m_session.may(infoOf<Op>.name()))
        return otherwise();
    m_desk.send(owner, std::move(op), [done, otherwise](const Result<typename Op::Reply> &reply) {
        if (!reply && reply.error().kind == Error::Kind::NotFound)
            return otherwise();
        done(reply ? Result<FoundObject>(foundOf(*reply)) : Result<FoundObject>(failed(reply.error())));
    });
}

} // namespace plandeck

#include "moc_objectsearch.cpp"
