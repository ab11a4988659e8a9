// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditrow.h"

#include "services/domain/json.h"

#include <QtCore/QCryptographicHash>

namespace plandeck {

QString AuditRow::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("plandeck audit 1\n"));
    hash.addData(toJson(*this));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace plandeck
