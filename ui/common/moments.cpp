// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/moments.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString momentText(const QDateTime &utc)
{
    const auto local = utc.toLocalTime();
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s); // the C locale's short format has seconds
    const QString time = locale.toString(local.time(), format);
    const bool isToday = local.date() == QDate::currentDate();
    return isolated(isToday ? time : locale.toString(local.date(), QLocale::ShortFormat) + u' ' + time);
}

QString countdownText(qint64 seconds)
{
    const auto left = std::max<qint64>(0, seconds);
    return isolated(u"%1:%2"_s.arg(QString::number(left / 60), QString::number(left % 60).rightJustified(2, u'0')));
}

} // namespace plandeck
