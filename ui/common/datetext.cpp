// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datetext.h"

#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString dayText(const QDateTime &time, const QLocale &locale)
{
    static const QRegularExpression weekday(u"^dddd[,،、]?\\s*|[,،、]?\\s*dddd$"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    format.replace(u"MMMM"_s, u"MMM"_s);
    return locale.toString(time.toLocalTime().date(), format);
}

QString momentText(const QDateTime &time, const QLocale &locale)
{
    return dayText(time, locale) + u", "_s + locale.toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace plandeck
