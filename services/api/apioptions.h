// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QUrl>

namespace plandeck {

/// The address without a slash at its end, so that a path can follow.
inline QString baseOf(const QUrl &url)
{
    auto base = url.toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

struct ApiOptions
{
    QUrl publicUrl = {}; // how clients reach us, for links; empty: as the request's Host says
    QList<QByteArray> corsOrigins = {}; // browsers' pages that may ask, exactly: "https://app.acme.example"
};

} // namespace plandeck
