// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk/desk.h"

#include <QtCore/QList>

namespace plandeck {

/// The last errors that the desk answered with, for support: codes, never what was asked for or typed.
class ProblemLog final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QDateTime at = {}; // UTC
        QString operation = {}; // "plans.create"
        QString code = {};
        QString stripeRequest = {}; // Stripe's request id; empty: Stripe was not asked
    };
    static constexpr qsizetype most = 20;

    explicit ProblemLog(Desk &desk, QObject *parent = nullptr);

    /// The newest first.
    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};

} // namespace plandeck
