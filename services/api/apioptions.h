// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QUrl>

namespace plandeck {

struct ApiOptions
{
    QUrl publicUrl = {}; // how clients reach us, for links; empty: as the request's Host says
    QList<QByteArray> corsOrigins = {}; // browsers' pages that may ask, exactly: "https://app.acme.example"
};

} // namespace plandeck
