// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cursormodel.h"

#include <QtCore/QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString cursorIn(const std::optional<QString> &reference)
{
    if (!reference)
        return {};
    return QUrlQuery(reference->section(u'?', 1)).queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
}

} // namespace plandeck
