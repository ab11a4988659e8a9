// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/inspection.h"

#include "tests/ui/walk/controls.h"
#include "tests/ui/walk/painted.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// A combo box gives its current text as its name: there a label or a description must say what it is.
bool isNamed(QWidget *widget, QAccessibleInterface *accessible)
{
    const bool hasLabel = !accessible->relations(QAccessible::Label).isEmpty();
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        return hasLabel || !accessible->text(QAccessible::Description).isEmpty() || !widget->accessibleName().isEmpty();
    return hasLabel || !accessible->text(QAccessible::Name).isEmpty();
}

bool hasRole(const QAccessibleInterface *accessible)
{
    return accessible->role() != QAccessible::NoRole && accessible->role() != QAccessible::Client;
}

bool isCut(const QWidget *widget)
{
    if (qobject_cast<const ElidedLabel *>(widget))
        return false; // shortens on purpose; whether its tool tip says the whole is seen by what it paints
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

/// Asks as a resting pointer does.
bool hasToolTip(QWidget *widget, const QPoint &at)
{
    const auto nothing = u"nothing yet"_s;
    const QPoint global = widget->mapToGlobal(at);
    QToolTip::showText(global, nothing, widget);
    QHelpEvent asking(QEvent::ToolTip, at, global);
    QCoreApplication::sendEvent(widget, &asking);
    const bool isSaid = QToolTip::isVisible() && QToolTip::text() != nothing;
    QToolTip::hideText();
    return isSaid;
}

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget->parentWidget());
}

QString withoutMarks(QString text)
{
    return text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); }); // of direction
}

/// What it is given to say, of which nothing was taken away: such as the mask of a secret.
bool isOwn(const Painted &painted)
{
    const auto *widget = painted.widget;
    const auto text = withoutMarks(painted.text);
    if (qobject_cast<const ElidedLabel *>(widget))
        return false;
    QString own = widget->property("text").toString() + u'\n' + widget->accessibleName();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget()))
        own += u'\n' + view->indexAt(painted.place.center().toPoint()).data().toString();
    const auto actions = widget->actions();
    for (const auto *action : actions) // a menu's
        own += u'\n' + action->text();
    return own.remove(u'&').contains(text);
}

/// Whether … stands for something that had to go: not in what people typed, not in "Rename…", not in the sign {…}.
bool isShortened(const Painted &painted, const Words &words)
{
    static const QRegularExpression letter(u"\\pL"_s);
    return painted.text.contains(u'…') && painted.text.contains(letter) && !isInput(painted.widget) && !isOwn(painted)
           && !words.isMeant(painted.text);
}

/// What is longer than its place, unless one scrolls there.
bool isBeyondItsEdge(const Painted &painted)
{
    // Pixels. Lines of Arabic from a font that stands in for ours come out a little wider than Qt measured them.
    const int tolerance = painted.text.isRightToLeft() ? 10 : 2;
    if (isInput(painted.widget) || qobject_cast<const QAbstractScrollArea *>(painted.widget->parentWidget()))
        return false;
    return painted.place.left() < -tolerance || painted.place.right() > painted.widget->width() + tolerance;
}

} // namespace

QImage pictureOf(QWidget &widget, qreal scale)
{
    for (int round = 0; round < 3; ++round) { // what grows inside a form moves its form, and that what is around it
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QImage picture(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    return picture;
}

QStringList emptiness(const QImage &picture)
{
    constexpr int leastColors = 40;
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colors.insert(picture.pixel(x, y));
    return colors.size() >= leastColors ? QStringList() : QStringList(u"shows next to nothing"_s);
}

namespace {

/// Cells that a screen reader has no words for: nothing at all, or a bare value such as a state's number.
QStringList speechless(const QAbstractItemView &view)
{
    constexpr int mostRows = 5;
    QStringList problems;
    const auto *model = view.model();
    for (int row = 0; model && row < qMin(model->rowCount(), mostRows); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            const auto shown = index.data();
            const bool isText = shown.typeId() == QMetaType::QString && !shown.toString().isEmpty();
            if (!isText && index.data(Qt::AccessibleTextRole).toString().isEmpty())
                problems.append(u"no words for column %1: %2"_s.arg(column).arg(nameOf(&view)));
        }
    problems.removeDuplicates();
    return problems;
}

} // namespace

QStringList nameless(QWidget &window)
{
    QStringList problems;
    for (auto *widget : controlsIn(window)) {
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            problems += speechless(*table);
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || !hasRole(accessible))
            problems.append(u"no role: "_s + nameOf(widget));
        else if (!isNamed(widget, accessible))
            problems.append(u"no accessible name: "_s + nameOf(widget));
    }
    return problems;
}

QStringList cutText(QWidget &window, const Words &words)
{
    QStringList problems;
    for (const auto *widget : visibleIn(window))
        if (isCut(widget))
            problems.append(u"cut: "_s + nameOf(widget));
    for (const auto &painted : paintedBy(window)) {
        const QString what = u"“%1”: %2"_s.arg(painted.text, nameOf(painted.widget));
        if (isBeyondItsEdge(painted))
            problems.append(u"painted beyond its edge: "_s + what);
        if (isShortened(painted, words) && !hasToolTip(painted.widget, painted.place.center().toPoint()))
            problems.append(u"shortened without a tool tip: "_s + what);
    }
    return problems;
}

QStringList overlapping(QWidget &window)
{
    constexpr int mostShared = 2; // pixels: borders that are one
    QStringList problems;
    for (auto *parent : visibleIn(window) + QList<QWidget *>{&window}) {
        QList<QWidget *> managed;
        for (auto *child : parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && !child->isWindow() && parent->layout() && parent->layout()->indexOf(child) >= 0)
                managed.append(child);
        for (qsizetype i = 0; i < managed.size(); ++i)
            for (qsizetype k = i + 1; k < managed.size(); ++k) {
                const QRect shared = managed[i]->geometry() & managed[k]->geometry();
                if (qMin(shared.width(), shared.height()) > mostShared)
                    problems.append(u"%1 lies over %2"_s.arg(nameOf(managed[k]), nameOf(managed[i])));
            }
    }
    return problems;
}

} // namespace plandeck
