// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtGui/QIcon>
#include <QtGui/QPixmap>

class QPainter;

namespace plandeck {

/// Our own line icons, drawn in the colour of the theme. The order is that of the file names in icons.cpp.
enum class Icon {
    None,
    Alert,
    Archive,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    Bell,
    Bolt,
    Building,
    Calendar,
    Card,
    Cards,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Copy,
    Database,
    Download,
    DragHandle,
    Duplicate,
    ExternalLink,
    Eye,
    EyeOff,
    Filter,
    Flask,
    Globe,
    Home,
    Inbox,
    Info,
    Key,
    Live,
    Lock,
    Log,
    Logout,
    Mail,
    Menu,
    Minus,
    Monitor,
    Moon,
    More,
    NotEqual,
    Pencil,
    Plans,
    Plus,
    Refresh,
    Search,
    Server,
    Settings,
    Shield,
    SortAscending,
    SortDescending,
    Stripe,
    Sun,
    Table,
    Tag,
    Trash,
    Undo,
    Upload,
    User,
    Users,
    Webhook,
    X,
    XCircle,
};
constexpr int iconCount = int(Icon::XCircle) + 1;

/// Where the drawing lies in the resources. Empty for None.
[[nodiscard]] QString iconPath(Icon icon);

/// Paints sharply at any scale. Icons that point along the line of reading are mirrored from right to left.
void paintIcon(QPainter *painter, Icon icon, const QRectF &rect, const QColor &color);
/// The same as a pixmap. Drawn once for each size, colour and scale.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &color, int size, qreal scale);
/// Device pixels for one of ours.
[[nodiscard]] qreal scaleOf(const QPainter &painter);

/// For buttons, actions and menus: follows the application's palette, disabled and selected states and the scale.
[[nodiscard]] QIcon iconOf(Icon icon, Tone tone = Tone::Text);

/// The icon that stands beside a tone, so that it does not hang on colour.
[[nodiscard]] Icon iconOfTone(Tone tone);

} // namespace plandeck
