// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "services/desk/desk.h"
#include "services/operations/apikeys.h"

#include <functional>

namespace plandeck {

/// What an API key is good for. Ending: a newer one has taken its place, and it works until its grace is over.
enum class KeyState { Active, Ending, Expired, Revoked };
[[nodiscard]] KeyState stateOf(const ApiKey &key, const QDateTime &now);

/// The API keys of the signed-in tenant, of both modes and of all times, newest first.
class ApiKeysModel final : public RecordModel<ApiKey>
{
    Q_OBJECT

public:
    enum Column { Key, Status, LastUsed, Ends, Created, ColumnCount };

    using OnIssued = std::function<void(Result<IssuedKey> &)>;
    using OnRevoked = std::function<void(const Result<RevokedKey> &)>;
    using OnVerified = std::function<void(const Result<VerifiedKey> &)>;

    explicit ApiKeysModel(Desk &desk, QObject *parent = nullptr);

    /// The one that works in this mode and has no end to its grace.
    const std::optional<ApiKey> &active(Mode mode) const { return mode == Mode::Live ? m_live : m_test; }
    /// Whether the signed-in user may replace and revoke the keys of this mode.
    bool mayManage(Mode mode) const { return m_manageable.contains(mode); }

    void refresh();
    /// Forgets everything, at sign-out.
    void reset();

    /// The answers come to done, as long as owner is there; the list is read anew by then.
    void regenerate(QObject *owner, RegenerateApiKey request, OnIssued done);
    void revoke(QObject *owner, Mode mode, OnRevoked done);
    /// Whose key it is; nothing is changed by it.
    void verify(QObject *owner, Secret key, OnVerified done);

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const ApiKey &key, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void take(const Result<ApiKeyList> &list);

    Desk &m_desk;
    std::optional<ApiKey> m_live;
    std::optional<ApiKey> m_test;
    QList<Mode> m_manageable;
    quint64 m_request = 0; // answers to older requests are stale
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::ApiKey)
