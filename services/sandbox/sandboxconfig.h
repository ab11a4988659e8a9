// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace plandeck::sandbox {

/// A platform's keys in one mode. They open nothing but the sandbox, so they are plain strings.
struct SandboxKey
{
    QString secret = {}; // "sk_test_…" or "sk_live_…": the prefix says the mode
    QString publishable = {}; // made up when empty
    QString clientId = {}; // "ca_…" for OAuth; made up when empty

    bool isLive() const { return secret.startsWith(QLatin1String("sk_live_")); }
};

struct SandboxPlatform
{
    QString name = QStringLiteral("Plandeck");
    QList<SandboxKey> keys = {}; // empty: one test key is made up (and kept in the state file)
    QStringList redirectUris = {}; // exact; "http://127.0.0.1:*/path" takes any port
    QString account = {}; // filled in by the sandbox
};

struct SandboxConfig
{
    QList<SandboxPlatform> platforms = {SandboxPlatform{}};
    bool mayDeliverAnywhere = false; // webhooks; else only to this machine
    QString stateFile = {}; // empty: nothing outlives the process
};

} // namespace plandeck::sandbox
