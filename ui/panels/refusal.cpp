// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/refusal.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/roletext.h"
#include "ui/common/sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString refusalOf(const SessionModel &session, const OperationInfo &info, const QString &ofRole)
{
    if (session.may(info.name()))
        return {};
    if (session.isReadOnly() && !info.isReading)
        return errorText(u"read_only_profile"_s);
    return joinedSentences({ofRole, whoCan(info.access)});
}

} // namespace plandeck
