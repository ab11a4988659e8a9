// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/windowmemory.h"
#include "ui/shell/shellpage.h"
#include "ui/widgets/modebar.h"

#include <QtWidgets/QWidget>

class QAction;
class QMenu;
class QStackedWidget;

namespace plandeck {

class Banner;
class Navigation;
class PaletteButton;
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
    /// Makes a page's widget if it was not shown so far.
    QWidget *makePage(const QString &id);
    QString currentPage() const { return m_current; }
    const QList<ShellPage> &pages() const { return m_pages; }
    /// Null until the page was opened.
    QWidget *pageWidget(const QString &id) const { return m_widgets.value(id); }

    /// Shows a widget instead of everything (sign-in) and takes it over; the one before goes.
    void closeGate(QWidget *gate);
    void openGate();
    bool isGateClosed() const { return m_gate != nullptr; }

    /// An action of the window: its keys work wherever one is. With the gate closed it rests, unless it worksAtGate.
    QAction *addWindowAction(const QString &objectName, const QString &text, Icon icon, const QList<QKeySequence> &keys,
                             std::function<void()> deed, bool worksAtGate = false);

    /// Asked before the window closes by itself: false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    /// Where it is on the screen, for the next one; done by itself when it is closed.
    void rememberGeometry();

    /// Before all other windows, also out of the task bar.
    void bringToFront();
    void setPaletteKeys(const QString &keys);
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
    /// Its widget is new.
    void pageMade(const QString &id, QWidget *page);
    /// The field at the top of the sidebar.
    void paletteRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildFrame();
    QWidget *buildSidebar();
    void recallGeometry();
    void addPageActions();
    void setActionsEnabled(bool areEnabled);
    void moveToPage(int step);
    void focusPage();

    WindowMemory &m_memory;
    QList<ShellPage> m_pages;
    QHash<QString, QWidget *> m_widgets;
    QList<QAction *> m_pageActions;
    QList<QAction *> m_restingActions; // while the gate is closed
    std::function<bool()> m_mayClose;
    QString m_current;
    QStackedWidget *m_root = nullptr;
    QWidget *m_gate = nullptr;
    QStackedWidget *m_stack = nullptr;
    Navigation *m_navigation = nullptr;
    PaletteButton *m_palette = nullptr;
    UserButton *m_user = nullptr;
    ModeBar *m_modeBar = nullptr;
    Banner *m_banner = nullptr;
    StatusStrip *m_status = nullptr;
    ToastHost *m_toasts = nullptr;
};

} // namespace plandeck
