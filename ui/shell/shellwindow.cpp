// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellwindow.h"

#include "ui/shell/navigation.h"
#include "ui/shell/palettebutton.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/userbutton.h"
#include "ui/theme/paint.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto geometryKey = u"window/geometry"_s;
constexpr QSize firstSize(1360, 820);
constexpr QSize smallestSize(760, 480);

class Sidebar final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &t = tokensOf(palette());
        painter.fillRect(rect(), t.sidebar);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), t.border);
    }
};

} // namespace

ShellWindow::ShellWindow(WindowMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_memory(memory)
    , m_root(new QStackedWidget)
{
    setObjectName(u"shellWindow"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_root);
    m_root->addWidget(buildFrame());
    m_toasts = new ToastHost(this);
    setMinimumSize(smallestSize);
    recallGeometry();

    addWindowAction(u"nextPageAction"_s, tr("Next page"), Icon::ArrowDown, {Qt::CTRL | Qt::Key_PageDown},
                    [this] { moveToPage(1); });
    addWindowAction(u"previousPageAction"_s, tr("Previous page"), Icon::ArrowUp, {Qt::CTRL | Qt::Key_PageUp},
                    [this] { moveToPage(-1); });
}

ShellWindow::~ShellWindow() = default;

QWidget *ShellWindow::buildFrame()
{
    auto *frame = new QWidget;
    m_modeBar = new ModeBar;
    m_stack = new QStackedWidget;
    m_status = new StatusStrip;
    m_banner = new Banner;
    m_banner->setObjectName(u"windowBanner"_s);
    m_banner->hide();
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(metric::pageMargin, 0, metric::pageMargin, 0);
    bannerRow->addWidget(m_banner);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addLayout(bannerRow);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildSidebar());
    middle->addLayout(content, 1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_modeBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    return frame;
}

QWidget *ShellWindow::buildSidebar()
{
    auto *sidebar = new Sidebar;
    sidebar->setFixedWidth(widened(metric::sidebarWidth, font()));
    m_navigation = new Navigation;
    m_user = new UserButton;
    m_palette = new PaletteButton;
    connect(m_palette, &QAbstractButton::clicked, this, &ShellWindow::paletteRequested);
    connect(m_navigation, &Navigation::pageChosen, this, &ShellWindow::openPage);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(0, 0, 0, 14);
    brand->setSpacing(10);
    brand->addSpacing(8); // margins do not turn around from right to left, spacings do
    brand->addWidget(new Mark(28));
    brand->addWidget(new TextLabel(tr("Plandeck"), TextRole::Heading), 1);
    auto *column = new QVBoxLayout(sidebar);
    column->setContentsMargins(12, 16, 13, 12);
    column->setSpacing(4);
    column->addLayout(brand);
    column->addWidget(m_palette);
    column->addSpacing(6);
    column->addWidget(m_navigation, 1);
    column->addWidget(m_user);
    return sidebar;
}

void ShellWindow::setPages(const QList<ShellPage> &pages)
{
    qDeleteAll(std::exchange(m_widgets, {}));
    m_current.clear();
    m_pages = pages;
    m_navigation->setPages(pages);
    addPageActions();
}

void ShellWindow::addPageActions()
{
    for (auto *action : std::as_const(m_pageActions))
        m_restingActions.removeOne(action);
    qDeleteAll(std::exchange(m_pageActions, {}));
    for (const auto &page : std::as_const(m_pages)) {
        const auto go = [this, id = page.id] {
            openPage(id);
            focusPage();
        };
        m_pageActions.append(addWindowAction(page.id + u"PageAction"_s, page.title, page.icon,
                                             page.shortcut.isEmpty() ? QList<QKeySequence>() : QList{page.shortcut}, go));
    }
}

QAction *ShellWindow::addWindowAction(const QString &objectName, const QString &text, Icon icon, const QList<QKeySequence> &keys,
                                      std::function<void()> deed, bool worksAtGate)
{
    auto *action = new QAction(iconOf(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(deed));
    if (!worksAtGate) {
        action->setEnabled(!m_gate);
        m_restingActions.append(action);
    }
    addAction(action);
    return action;
}

void ShellWindow::setActionsEnabled(bool areEnabled)
{
    for (auto *action : std::as_const(m_restingActions))
        action->setEnabled(areEnabled);
}

QWidget *ShellWindow::makePage(const QString &id)
{
    const auto page = std::ranges::find(m_pages, id, &ShellPage::id);
    if (page == m_pages.end())
        return nullptr;
    auto *&widget = m_widgets[id];
    if (!widget) {
        widget = page->make(m_stack);
        m_stack->addWidget(widget);
        Q_EMIT pageMade(id, widget);
    }
    return widget;
}

bool ShellWindow::openPage(const QString &id)
{
    const auto page = std::ranges::find(m_pages, id, &ShellPage::id);
    if (page == m_pages.end())
        return false;
    if (id == m_current)
        return true;
    m_stack->setCurrentWidget(makePage(id));
    m_current = id;
    m_navigation->setCurrentPage(id);
    setWindowTitle(tr("%1 – Plandeck").arg(page->title));
    Q_EMIT pageOpened(id);
    return true;
}

void ShellWindow::moveToPage(int step)
{
    const auto at = std::ranges::find(m_pages, m_current, &ShellPage::id) - m_pages.begin();
    const auto wanted = at + step;
    if (wanted < 0 || wanted >= m_pages.size())
        return;
    openPage(m_pages.at(wanted).id);
    focusPage();
}

/// Who came by keys goes on with them: in what the page is about, or else in the first that takes keys.
void ShellWindow::focusPage()
{
    auto *page = m_widgets.value(m_current);
    if (!page)
        return;
    auto *wanted = page->focusProxy();
    for (auto *next = page->nextInFocusChain(); (!wanted || !wanted->isVisible()) && next != page;
         next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            wanted = next;
    if (wanted)
        wanted->setFocus(Qt::ShortcutFocusReason);
}

void ShellWindow::closeGate(QWidget *gate)
{
    if (m_gate)
        m_gate->deleteLater();
    m_gate = gate;
    m_root->addWidget(gate);
    m_root->setCurrentWidget(gate);
    setActionsEnabled(false);
    setWindowTitle(tr("Plandeck"));
    gate->setFocus();
}

void ShellWindow::openGate()
{
    if (!m_gate)
        return;
    m_root->setCurrentIndex(0);
    std::exchange(m_gate, nullptr)->deleteLater();
    setActionsEnabled(true);
}

void ShellWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void ShellWindow::setPaletteKeys(const QString &keys)
{
    m_palette->setKeys(keys);
}

void ShellWindow::setUser(const QString &name, const QString &role)
{
    m_user->setUser(name, role);
}

QMenu *ShellWindow::userMenu() const
{
    return m_user->menu();
}

void ShellWindow::setCount(const QString &pageId, int count)
{
    m_navigation->setCount(pageId, count);
}

void ShellWindow::recallGeometry()
{
    const QByteArray geometry = m_memory.recall(geometryKey);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(firstSize);
}

void ShellWindow::rememberGeometry()
{
    m_memory.remember(geometryKey, saveGeometry());
}

void ShellWindow::closeEvent(QCloseEvent *event)
{
    rememberGeometry();
    if (m_mayClose && !m_mayClose())
        event->ignore();
    else
        QWidget::closeEvent(event);
}

} // namespace plandeck

#include "moc_shellwindow.cpp"
