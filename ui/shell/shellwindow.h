// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/windowmemory.h"
#include "ui/shell/shellpage.h"
#include "ui/widgets/modebar.h"

#include <QtWidgets/QWidget>

class QMenu;
class QShortcut;
class QStackedWidget;

namespace plandeck {

class Banner;
class Navigation;
class StatusStrip;
class TextLabel;
class ToastHost;
class UserButton;

/// The frame: mode bar, navigation, the page in view, status strip. It only navigates and knows no service; what the
/// pages are and what stands in bars comes from outside. Until somebody is signed in, a gate stands in its place.
class ShellWindow final : public QWidget
{
    Q_OBJECT

public:
    /// memory outlives the window.
    explicit ShellWindow(WindowMemory &memory, QWidget *parent = nullptr);
    ~ShellWindow() override;

    /// Replaces all pages; the first one that is opened next is made then. Old page widgets go.
    void setPages(const QList<ShellPage> &pages);
    bool openPage(const QString &id);
    QString currentPage() const { return m_current; }
    /// Null until the page was opened.
    QWidget *pageWidget(const QString &id) const { return m_widgets.value(id); }

    /// Shows a widget instead of everything (sign-in) and takes it over; the one before goes.
    void closeGate(QWidget *gate);
    void openGate();

    void setUser(const QString &name, const QString &role);
    QMenu *userMenu() const;
    void setCount(const QString &pageId, int count);
    ModeBar *modeBar() const { return m_modeBar; }
    StatusStrip *statusStrip() const { return m_status; }
    ToastHost *toasts() const { return m_toasts; }
    /// Over the page, whichever it is; hidden until somebody has something to say about all of them.
    Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void pageOpened(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildFrame();
    QWidget *buildSidebar();
    void recallGeometry();
    void moveToPage(int step);
    void focusPage();

    WindowMemory &m_memory;
    QList<ShellPage> m_pages;
    QHash<QString, QWidget *> m_widgets;
    QList<QShortcut *> m_shortcuts;
    QString m_current;
    QStackedWidget *m_root = nullptr;
    QWidget *m_gate = nullptr;
    QStackedWidget *m_stack = nullptr;
    Navigation *m_navigation = nullptr;
    UserButton *m_user = nullptr;
    ModeBar *m_modeBar = nullptr;
    Banner *m_banner = nullptr;
    StatusStrip *m_status = nullptr;
    ToastHost *m_toasts = nullptr;
};

} // namespace plandeck
