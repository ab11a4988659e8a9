// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/controls.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
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
    if (qobject_cast<const QLineEdit *>(widget)
        && (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget())))
        return false; // named by the box it is in
    if (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
        return false; // the list of a combo box, named by it
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QProgressBar *>(widget);
}

} // namespace

QString nameOf(const QWidget *widget)
{
    QStringList names;
    for (const auto *at = widget; at && names.size() < 4; at = at->parentWidget())
        names.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
    return names.join(u" > "_s);
}

bool isCovered(const QWidget &widget)
{
    const QPoint middle = widget.visibleRegion().boundingRect().center();
    const auto *top = widget.window()->childAt(widget.mapTo(widget.window(), middle));
    return top && top != &widget && !top->isAncestorOf(&widget) && !widget.isAncestorOf(top);
}

QList<QWidget *> visibleIn(QWidget &window)
{
    QList<QWidget *> found;
    for (auto *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == window.window())
            found.append(widget);
    return found;
}

QList<QWidget *> controlsIn(QWidget &window)
{
    auto found = visibleIn(window);
    found.removeIf([](const QWidget *widget) { return !isControl(widget); });
    return found;
}

} // namespace plandeck
