// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/refusal.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/roletext.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString refusalOf(const SessionModel &session, const OperationInfo &info, const QString &ofRole)
{
    if (session.may(info.name()))
        return {};
    if (session.isReadOnly() && !info.isReading)
        return errorText(u"read_only_profile"_s);
    const auto who = whoCan(info.access);
    return ofRole.isEmpty() ? who : QString(ofRole + u' ' + who);
}

} // namespace plandeck
