// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/walk.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QHeaderView *>(widget))
        return false; // named by its sections
    if (qobject_cast<const QLineEdit *>(widget) && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
        return false; // named by the box it is in
    if (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
        return false; // the list of a combo box, named by it
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QProgressBar *>(widget);
}

/// A combo box gives its current text as its name: there a label or a description must say what it is.
bool isNamed(QWidget *widget)
{
    auto *accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible)
        return false;
    const bool hasLabel = !accessible->relations(QAccessible::Label).isEmpty();
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        return hasLabel || !accessible->text(QAccessible::Description).isEmpty() || !widget->accessibleName().isEmpty();
    return hasLabel || !accessible->text(QAccessible::Name).isEmpty();
}

bool isCut(const QWidget *widget)
{
    if (qobject_cast<const ElidedLabel *>(widget))
        return false; // shortens on purpose and says the whole in its tool tip
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 1;
    }
    if (qobject_cast<const CardButton *>(widget))
        return false; // its text is its name only
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1;
}

QString nameOf(const QWidget *widget)
{
    QStringList names;
    for (const auto *at = widget; at && names.size() < 4; at = at->parentWidget())
        names.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
    return names.join(u" > "_s);
}

} // namespace

QImage pictureOf(QWidget &widget, qreal scale)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QImage picture(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    return picture;
}

QStringList walk(QWidget &window, const QString &where)
{
    QCoreApplication::processEvents();
    QStringList problems;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (isControl(widget) && !isNamed(widget))
            problems.append(u"%1: no accessible name: %2"_s.arg(where, nameOf(widget)));
        if (isCut(widget))
            problems.append(u"%1: cut: %2"_s.arg(where, nameOf(widget)));
    }
    return problems;
}

QStringList emptiness(const QImage &picture, const QString &where)
{
    constexpr int leastColors = 40;
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colors.insert(picture.pixel(x, y));
    return colors.size() >= leastColors ? QStringList() : QStringList(u"%1: shows next to nothing"_s.arg(where));
}

QString LongWords::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    const bool hasMnemonic = text.startsWith(u'&');
    return text + QString((text.size() - (hasMnemonic ? 1 : 0)) * 4 / 10 + 1, u'ö');
}

} // namespace plandeck
