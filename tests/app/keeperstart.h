// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/keykeeper.h"
#include "services/domain/random.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace plandeck {

/// One start of the program, as far as secrets are concerned.
struct KeeperStart
{
    explicit KeeperStart(const QTemporaryDir &home, const QByteArray &fixedKey = {})
        : settings(home.filePath(QStringLiteral("plandeck.conf")))
        , keeper(settings, random, Secret(fixedKey), home.path())
        , ready(&keeper, &KeyKeeper::ready)
        , asked(&keeper, &KeyKeeper::choiceNeeded)
    {
    }
    /// Until one of the two is said; false after 10 s.
    bool waits()
    {
        return QTest::qWaitFor([this] { return !ready.isEmpty() || !asked.isEmpty(); }, 10'000);
    }
    Error why() const { return asked.isEmpty() ? Error{} : asked.first().first().value<Error>(); }

    Settings settings;
    SystemRandom random;
    KeyKeeper keeper;
    QSignalSpy ready;
    QSignalSpy asked;
};

} // namespace plandeck
