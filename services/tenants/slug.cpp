// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tenants/slug.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString slugOf(const QString &name)
{
    auto plain = name.toLower();
    plain.replace(u"ß"_s, u"ss"_s).replace(u"æ"_s, u"ae"_s).replace(u"ø"_s, u"o"_s).replace(u"ł"_s, u"l"_s);
    QString slug;
    for (const auto c : plain.normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (c.category() != QChar::Mark_NonSpacing && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() == 50)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"tenant"_s : slug;
}

} // namespace plandeck
