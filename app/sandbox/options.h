// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/sandboxconfig.h"

#include <QtCore/QString>
#include <QtNetwork/QHostAddress>

#include <optional>
#include <tl/expected.hpp>

namespace plandeck {

struct Listening
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 12111;
};

/// The command line of plandeck-sandbox.
struct SandboxOptions
{
    sandbox::SandboxConfig config = {};
    Listening api = {};
    std::optional<Listening> connect = {}; // OAuth and its pages on a second port
    std::optional<qint64> clock = {}; // Unix seconds
    QString text = {}; // set: print it and end
};

/// The options, or the sentence that says what is wrong.
tl::expected<SandboxOptions, QString> sandboxOptions(const QStringList &arguments);

} // namespace plandeck
