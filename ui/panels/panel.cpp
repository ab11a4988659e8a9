// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel.h"
#include "ui/panels/refusal.h"

#include "models/deskplace.h"
#include "models/recordmodel.h"
#include "models/sessionmodel.h"
#include "services/operations/audit.h"
#include "ui/common/errortext.h"
#include "ui/panels/loadstates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Panel::Panel(const QString &name, const QString &title, SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(title)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_header(new PageHeader(title))
    , m_banner(new Banner)
{
    setObjectName(nameOf({}, u"Panel"_s));
    m_banner->setObjectName(nameOf({}, u"Banner"_s));
    m_banner->hide();
    m_column->setContentsMargins(metric::pageMargin, 18, metric::pageMargin, metric::blockGap);
    m_column->setSpacing(metric::blockGap);
    m_column->addWidget(m_header);
    m_column->addWidget(m_banner);
    connect(m_banner, &Banner::actionRequested, this, [this] { m_act(); });
    connect(&m_session, &SessionModel::changed, this, &Panel::showAll);
    connect(&m_session, &SessionModel::linkChanged, this, &Panel::followLink);
}

/// "events" between "search" and "Field" is "searchEventsField"; at the front it stays small.
QString Panel::nameOf(const QString &before, const QString &after) const
{
    return before.isEmpty() ? QString(m_name + after) : QString(before + m_name.front().toUpper() + m_name.sliced(1) + after);
}

// ---- building -----------------------------------------------------------------------------------------------------

SearchField *Panel::addSearch(const QString &prompt, const QString &looksIn, int longest)
{
    m_search = new SearchField(prompt);
    m_search->setObjectName(nameOf(u"search"_s, u"Field"_s));
    m_search->setMaxLength(longest);
    m_header->addAction(m_search);
    auto *find =
        addPanelAction(this, nameOf(u"search"_s, u"Action"_s), prompt, Icon::Search, {Qt::Key_Slash}, &Panel::focusSearch);
    setKeyedTip(m_search, find, looksIn);
    connect(m_search, &SearchField::searched, this, &Panel::applyFilter);
    return m_search;
}

void Panel::addRefresh()
{
    m_refreshAction = addPanelAction(this, nameOf(u"refresh"_s, u"Action"_s), tr("&Refresh"), Icon::Refresh, {}, &Panel::refresh);
    m_refreshButton = new BusyButton(m_refreshAction->text(), ButtonKind::Normal);
    m_refreshButton->setObjectName(nameOf(u"refresh"_s, u"BusyButton"_s));
    m_refreshButton->setIcon(m_refreshAction->icon());
    setKeyedTip(m_refreshButton, u"refreshPageAction"_s, tr("Read it anew"));
    m_header->addAction(m_refreshButton);
    connect(m_refreshButton, &QPushButton::clicked, m_refreshAction, &QAction::trigger);
}

ChipRow *Panel::makeChips(const QString &purpose)
{
    m_chips = new ChipRow(purpose);
    connect(m_chips, &ChipRow::changed, this, &Panel::applyFilter);
    return m_chips;
}

void Panel::addBar(QWidget *bar)
{
    m_column->insertWidget(m_column->indexOf(m_banner), bar);
}

StateView *Panel::makeStates(QWidget *content, Skeleton::Shape shape)
{
    m_states = new StateView(content, shape);
    m_states->setObjectName(nameOf({}, u"StateView"_s));
    connect(m_states, &StateView::retryRequested, this, &Panel::refresh);
    connect(m_states, &StateView::emptyActionRequested, this, &Panel::begin);
    connect(m_states, &StateView::clearFiltersRequested, this, &Panel::clearFilters);
    return m_states;
}

void Panel::setBody(QWidget *body)
{
    m_column->addWidget(body, 1);
}

QAction *Panel::addHistoryAction(std::function<std::optional<HistoryOf>()> chosen)
{
    m_historyAction = new QAction(iconOf(Icon::Log), tr("&History"), this);
    m_historyAction->setObjectName(nameOf({}, u"HistoryAction"_s));
    m_historyAction->setShortcut(Qt::Key_H);
    connect(m_historyAction, &QAction::triggered, this, [this, chosen = std::move(chosen)] {
        if (const auto object = chosen())
            Q_EMIT historyRequested(*object);
    });
    addAction(m_historyAction);
    return m_historyAction;
}

void Panel::showHistoryRight(bool isChosen)
{
    const auto refusal = refusalOf(infoOf<ListAudit>, tr("Your role does not see the audit log."));
    m_historyAction->setEnabled(isChosen && refusal.isEmpty());
    setKeyedTip(m_historyAction, tr("Who did what to it"), refusal);
}

void Panel::follow(const RecordModelBase &model)
{
    m_model = &model;
    connect(&model, &RecordModelBase::loadStateChanged, this, &Panel::showAll);
    connect(&model, &RecordModelBase::problemChanged, this, &Panel::showBanner);
    connect(&model, &RecordModelBase::busyChanged, this, &Panel::followBusy);
    showAll();
}

// ---- what is shown ------------------------------------------------------------------------------------------------

LoadState Panel::loadState() const
{
    return m_model->loadState();
}

const Error &Panel::problem() const
{
    return m_model->problem();
}

bool Panel::isBusy() const
{
    return m_model->isBusy();
}

bool Panel::maySee() const
{
    return m_permission.isEmpty() || mayDo(m_permission);
}

bool Panel::mayDo(QLatin1StringView operation) const
{
    return m_session.may(operation);
}

QString Panel::refusalOf(const OperationInfo &info, const QString &ofRole) const
{
    return plandeck::refusalOf(m_session, info, ofRole);
}

QString Panel::searched() const
{
    return m_search->text().trimmed();
}

void Panel::showAll()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_chips, m_refreshButton})
        if (widget)
            widget->setVisible(maySee());
    m_states->setEmptyWords(maySee() ? emptyWords() : m_refusal);
    showState();
    showRights();
    showSelection();
    followBusy();
}

void Panel::showState()
{
    if (m_session.isSignedIn() && !maySee())
        m_states->showEmpty();
    else
        showLoadState(*m_states, loadState(), problem());
    showHead();
    showBanner();
}

void Panel::showHead()
{
    m_header->setTitle(title());
    m_header->setSubtitle(subtitle());
}

/// What the panel has to say; else what is wrong while something is shown nevertheless.
void Panel::showBanner()
{
    auto said = notice();
    const bool isSaidAbove = problem().code == m_session.link().problem.code; // by the window, over every page
    if (!said && loadState() == LoadState::Filled && !problem().code.isEmpty() && !isSaidAbove)
        said = Notice{Tone::Warn,
                      tr("%1 You see what was known at %2.", "what failed, time of day")
                          .arg(errorText(problem()), QLocale().toString(m_knownAt, QLocale::ShortFormat)),
                      tr("&Try again"), [this] { refresh(); }};
    m_banner->setVisible(said.has_value());
    if (!said)
        return;
    m_banner->setMessage(said->tone, said->sentence, said->action);
    m_act = std::move(said->act);
}

void Panel::followLink()
{
    if (m_states)
        showBanner();
}

void Panel::followBusy()
{
    if (m_refreshButton)
        m_refreshButton->setBusy(isBusy());
    if (isBusy())
        return;
    if (problem().code.isEmpty())
        m_knownAt = QTime::currentTime();
    showHead();
    showSelection();
    lookForAwaited();
}

// ---- what is done -------------------------------------------------------------------------------------------------

void Panel::clearFilters()
{
    if (m_chips)
        m_chips->clear();
    if (m_search)
        m_search->clear();
    applyFilter();
}

void Panel::reveal(const QString &id, const QString &search)
{
    m_awaited = id;
    m_awaitedSearch = search;
    m_awaitedTries = 0;
    lookForAwaited();
}

/// First as it is, then without filters, then by a search: each of them may be an answer away.
void Panel::lookForAwaited()
{
    while (!m_awaited.isEmpty() && !isBusy()) {
        if (choose(m_awaited)) {
            m_awaited.clear();
            return;
        }
        switch (m_awaitedTries++) {
        case 0: clearFilters(); break;
        case 1:
            if (m_search && !m_awaitedSearch.isEmpty()) {
                m_search->setText(m_awaitedSearch);
                applyFilter();
            }
            break;
        default: m_awaited.clear(); say(Tone::Info, tr("It is not in this list."));
        }
    }
}

void Panel::copyLink(const DeskPlace &place)
{
    copy(place.link(), tr("Copied a link that opens it in Plandeck."));
}

void Panel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Panel::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    say(Tone::Ok, said);
}

void Panel::openMenuAt(const QPoint &at, const QString &name, const QList<QAction *> &forChosen, const QList<QAction *> &always)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why something cannot be done
    for (auto *action : forChosen)
        action ? menu->addAction(action) : (void)menu->addSeparator();
    if (!forChosen.isEmpty())
        menu->addSeparator();
    menu->addActions(always);
    menu->popup(at);
}

} // namespace plandeck

#include "moc_panel.cpp"
