// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apikeysmodel.h"

namespace plandeck {

KeyState stateOf(const ApiKey &key, const QDateTime &now)
{
    if (key.revokedAt && *key.revokedAt <= now)
        return KeyState::Revoked;
    if (key.expiresAt && *key.expiresAt <= now)
        return KeyState::Expired;
    return key.revokedAt ? KeyState::Ending : key.isActive ? KeyState::Active : KeyState::Revoked;
}

ApiKeysModel::ApiKeysModel(Desk &desk, QObject *parent)
    : RecordModel(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, [this](Topic topic) {
        if (topic == Topic::ApiKeys && loadState() != LoadState::Loading)
            refresh();
    });
}

void ApiKeysModel::refresh()
{
    const auto number = ++m_request;
    setBusy(true);
    m_desk.send(this, ListApiKeys{}, [this, number](const Result<ApiKeyList> &list) {
        if (number != m_request)
            return; // a newer refresh is under way
        take(list);
        setBusy(false); // last: who waits for it finds everything in place
    });
}

void ApiKeysModel::take(const Result<ApiKeyList> &list)
{
    if (!list) {
        setProblem(list.error());
        if (records().isEmpty() || list.error().kind == Error::Kind::Unauthenticated)
            setLoadState(LoadState::Failed);
        return;
    }
    m_live = list->live;
    m_test = list->test;
    m_manageable = list->manageable;
    setProblem({});
    merge(list->results);
    setLoadState(records().isEmpty() ? LoadState::Empty : LoadState::Filled);
}

void ApiKeysModel::reset()
{
    ++m_request;
    m_live = {};
    m_test = {};
    m_manageable = {};
    clear();
    setProblem({});
    setBusy(false);
    setLoadState(LoadState::Loading);
}

void ApiKeysModel::regenerate(QObject *owner, RegenerateApiKey request, OnIssued done)
{
    m_desk.send(owner, std::move(request), [this, done = std::move(done)](Result<IssuedKey> &issued) {
        if (issued)
            refresh();
        done(issued);
    });
}

void ApiKeysModel::revoke(QObject *owner, Mode mode, OnRevoked done)
{
    m_desk.send(owner, RevokeApiKey{.keyType = mode, .confirm = true},
                [this, done = std::move(done)](const Result<RevokedKey> &revoked) {
                    if (revoked)
                        refresh();
                    done(revoked);
                });
}

void ApiKeysModel::verify(QObject *owner, Secret key, OnVerified done)
{
    m_desk.send(owner, VerifyApiKey{.inBody = std::move(key)}, std::move(done));
}

QVariant ApiKeysModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Key: return tr("Key");
    case Status: return tr("Status");
    case LastUsed: return tr("Last used");
    case Ends: return tr("Works until");
    case Created: return tr("Created");
    case ColumnCount: break;
    }
    return {};
}

/// Values come out raw; how they look is the delegates' business.
QVariant ApiKeysModel::cell(const ApiKey &key, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const auto end = key.revokedAt ? key.revokedAt : key.expiresAt;
    switch (Column(column)) {
    case Key: return QString(key.prefix + key.last4);
    case Status: return int(stateOf(key, QDateTime::currentDateTimeUtc()));
    case LastUsed: return key.lastUsedAt.value_or(QDateTime());
    case Ends: return end.value_or(QDateTime());
    case Created: return key.createdAt;
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_apikeysmodel.cpp"
