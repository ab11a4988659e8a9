// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/moments.h"

#include "ui/common/clockformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct Moments
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::Moments)
};

/// The locale's long form without the weekday: none of Qt's own forms is short and has the month as a word.
QString longDay(QDate date, const QLocale &locale, const QString &month = u"MMMM"_s)
{
    static const QRegularExpression weekday(u"^dddd[,،、]?\\s*|[,،、]?\\s*dddd$"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    format.replace(u"MMMM"_s, month);
    return locale.toString(date, format);
}

QString day(const QDateTime &utc, const QLocale &locale)
{
    return longDay(utc.toLocalTime().date(), locale, u"MMM"_s);
}

} // namespace

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString momentText(const QDateTime &utc)
{
    const auto local = utc.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), clockFormat());
    const bool isToday = local.date() == QDate::currentDate();
    return isolated(isToday ? time : locale.toString(local.date(), QLocale::ShortFormat) + u' ' + time);
}

QString dayText(const QDateTime &utc)
{
    return isolated(day(utc, QLocale()));
}

QString dateText(QDate date)
{
    return isolated(longDay(date, QLocale()));
}

QString dayAndTimeText(const QDateTime &utc)
{
    const QLocale locale;
    return isolated(Moments::tr("%1, %2", "day and time")
                        .arg(day(utc, locale), locale.toString(utc.toLocalTime().time(), QLocale::ShortFormat)));
}

QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds >= day)
        return Moments::tr("%n day(s)", "how long", int(seconds / day));
    if (seconds >= hour)
        return Moments::tr("%n hour(s)", "how long", int(seconds / hour));
    if (seconds >= minute)
        return Moments::tr("%n minute(s)", "how long", int(seconds / minute));
    return Moments::tr("less than a minute", "how long");
}

QString countdownText(qint64 seconds)
{
    const auto left = std::max<qint64>(0, seconds);
    return isolated(u"%1:%2"_s.arg(QString::number(left / 60), QString::number(left % 60).rightJustified(2, u'0')));
}

} // namespace plandeck
