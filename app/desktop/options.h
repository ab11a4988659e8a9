// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskplace.h"
#include "services/domain/result.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace plandeck {

/// The command line of plandeck. Read before there is an application: whether a display is needed depends on it.
struct DesktopOptions
{
    QString database = {}; // --database; empty: DATABASE_URL, or the user's own file
    QString profile = {}; // --profile: the name of one in the settings
    QUrl server = {}; // --server: the services are there, and no database is opened here
    QString caFile = {}; // --ca-file: trusted with --server besides the system's certificates
    bool isDemo = false; // --demo: a throw-away database with sample data and the sandbox
    QString screenshotFolder = {}; // --screenshots: pictures of every panel, without a display
    std::optional<DeskPlace> place = {}; // plandeck://…: where to go
    QString text = {}; // set: print it and end

    /// `usage` (Invalid) with the reason in detail.
    static Result<DesktopOptions> parse(const QStringList &arguments);
};

} // namespace plandeck
