// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

/// The drawings live in a static library: this pulls them into the program. Outside of any namespace, as Qt wants it.
static void pullInIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace plandeck {
namespace {

constexpr std::array<std::string_view, iconCount> names{
    "",           "alert",         "archive",      "arrow-down",   "arrow-left",   "arrow-right",
    "arrow-up",   "bell",          "bolt",         "building",     "calendar",     "card",
    "cards",      "check",         "check-circle", "chevron-down", "chevron-left", "chevron-right",
    "chevron-up", "clock",         "copy",         "database",     "download",     "drag-handle",
    "duplicate",  "external-link", "eye",          "eye-off",      "filter",       "flask",
    "globe",      "home",          "inbox",        "info",         "key",          "live",
    "lock",       "log",           "logout",       "mail",         "menu",         "minus",
    "monitor",    "moon",          "more",         "not-equal",    "pencil",       "plans",
    "plus",       "refresh",       "search",       "server",       "settings",     "shield",
    "sort-asc",   "sort-desc",     "stripe",       "sun",          "table",        "tag",
    "trash",      "undo",          "upload",       "user",         "users",        "webhook",
    "x",          "x-circle"};

bool pointsAlongTheLine(Icon icon)
{
    static constexpr std::array directed{Icon::ArrowLeft,     Icon::ArrowRight,     Icon::ChevronLeft,
                                         Icon::ChevronRight,  Icon::ExternalLink,   Icon::Logout,
                                         Icon::SortAscending, Icon::SortDescending, Icon::Undo};
    return std::ranges::find(directed, icon) != directed.end();
}

QByteArray drawingOf(Icon icon)
{
    pullInIcons();
    QFile file(iconPath(icon));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads the application's palette when it paints, so a theme switch needs no new icons.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(Icon icon, Tone tone)
        : m_icon(icon)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_icon, rect, colorIn(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qMin(size.width(), size.height()); // Qt 6 hands in the size times the scale
        return iconPixmap(m_icon, colorIn(mode), qRound(side / scale), scale);
    }
    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString key() const override { return u"plandeck-tinted"_s; }

private:
    QColor colorIn(QIcon::Mode mode) const
    {
        const auto palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: return inkOf(tokensOf(palette), m_tone);
        }
        Q_UNREACHABLE();
    }

    Icon m_icon;
    Tone m_tone;
};

} // namespace

QString iconPath(Icon icon)
{
    const auto name = names[size_t(icon)];
    return name.empty() ? QString() : u":/icons/"_s + QLatin1StringView(name.data(), qsizetype(name.size())) + u".svg"_s;
}

QPixmap iconPixmap(Icon icon, const QColor &color, int size, qreal scale)
{
    const bool isMirrored = pointsAlongTheLine(icon) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = u"plandeck:%1:%2:%3:%4:%5"_s.arg(int(icon)).arg(color.rgba()).arg(size).arg(scale).arg(isMirrored);
    QPixmap pixmap;
    if (icon == Icon::None || QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(qRound(size * scale), qRound(size * scale));
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isMirrored) {
        painter.translate(size, 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer drawing(drawingOf(icon).replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, Icon icon, const QRectF &rect, const QColor &color)
{
    const qreal scale = scaleOf(*painter);
    const auto pixmap = iconPixmap(icon, color, qRound(rect.width()), scale);
    painter->drawPixmap(QPointF(qRound(rect.x() * scale) / scale, qRound(rect.y() * scale) / scale), pixmap); // on whole pixels
}

qreal scaleOf(const QPainter &painter)
{
    return painter.deviceTransform().m11(); // the device's ratio, also where a widget is painted into a picture
}

QIcon iconOf(Icon icon, Tone tone)
{
    return icon == Icon::None ? QIcon() : QIcon(new TintedEngine(icon, tone));
}

Icon iconOfTone(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return Icon::CheckCircle;
    case Tone::Warn: return Icon::Alert;
    case Tone::Bad: return Icon::XCircle;
    case Tone::Text:
    case Tone::Muted:
    case Tone::Faint:
    case Tone::Accent:
    case Tone::Neutral:
    case Tone::Info: return Icon::Info;
    }
    Q_UNREACHABLE();
}

} // namespace plandeck
