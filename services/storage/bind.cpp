// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/bind.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

bool Bind::holdsNul() const
{
    if (value.metaType() != QMetaType::fromType<QString>())
        return false;
    const auto &text = *static_cast<const QString *>(value.constData());
    if (!isJson)
        return text.contains(QChar(u'\0'));
    for (auto at = text.indexOf("\\u0000"_L1); at >= 0; at = text.indexOf("\\u0000"_L1, at + 1)) {
        auto before = at;
        while (before > 0 && text[before - 1] == u'\\')
            --before;
        if ((at - before) % 2 == 0)
            return true;
    }
    return false;
}

} // namespace plandeck
