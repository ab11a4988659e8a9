// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/message.h"

namespace plandeck {

QByteArray HttpRequest::header(QByteArrayView name) const
{
    QByteArray joined;
    bool isFound = false;
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (isFound)
            joined.append(", ").append(value);
        else
            joined = value;
        isFound = true;
    }
    return joined;
}

} // namespace plandeck
