// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskhelp.h"

#include "ui/help/helpdialog.h"
#include "ui/shell/shellwindow.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto versionKey = u"version"_s;

/// A popup or dialog in front of the window; null: the window itself is.
QWidget *inFront()
{
    auto *popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::activeModalWidget();
}

} // namespace

DeskHelp::DeskHelp(ShellWindow &window, WindowMemory &memory)
    : m_window(window)
    , m_memory(memory)
{
    qApp->installEventFilter(this);
}

/// What has the focus is closer than the page; a page that is all new has given it to nobody.
void DeskHelp::openHere()
{
    const auto *front = inFront();
    const auto *focus = QApplication::focusWidget();
    const bool isFocusInFront = focus && (front ? front->isAncestorOf(focus) : m_window.isAncestorOf(focus));
    auto place = helpFor(isFocusInFront ? focus : front);
    if (!front && helpNamed(m_window.currentPage() + u"Panel"_s).page != place.page && !m_window.isGateClosed())
        place = helpNamed(m_window.currentPage() + u"Panel"_s);
    open(place);
}

void DeskHelp::open(const HelpPlace &place)
{
    auto *modal = QApplication::activeModalWidget();
    QWidget *parent = modal ? modal : &m_window;
    if (!m_dialog || m_dialog->parentWidget() != parent) {
        delete m_dialog;
        m_dialog = new HelpDialog(parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &HelpDialog::linkActivated, this, &DeskHelp::linkActivated);
    }
    m_dialog->open(place);
}

bool DeskHelp::takeUpdate()
{
    const auto last = m_memory.recall(versionKey);
    m_memory.remember(versionKey, PLANDECK_VERSION);
    return !last.isEmpty() && last != PLANDECK_VERSION;
}

bool DeskHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || !m_action || !inFront())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!m_action->shortcuts().contains(QKeySequence(key->keyCombination())))
        return QObject::eventFilter(watched, event);
    openHere();
    return true;
}

} // namespace plandeck

#include "moc_deskhelp.cpp"
