// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskwindow.h"

#include "ui/common/errortext.h"
#include "ui/common/roletext.h"
#include "ui/desk/deskactivity.h"
#include "ui/desk/deskcommands.h"
#include "ui/desk/deskhelp.h"
#include "ui/desk/desknavigator.h"
#include "ui/desk/settingsdialog.h"
#include "ui/events/eventspanel.h"
#include "ui/home/attentiontext.h"
#include "ui/home/homepanel.h"
#include "ui/keys/keyspanel.h"
#include "ui/panels/panel.h"
#include "ui/plans/planspanel.h"
#include "ui/session/gatepage.h"
#include "ui/session/keyringdialog.h"
#include "ui/session/newkeysdialog.h"
#include "ui/settings/profiletext.h"
#include "ui/settings/receiversection.h"
#include "ui/shell/statusstrip.h"
#include "ui/stripe/stripepanel.h"
#include "ui/webhooks/webhookspanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {
namespace {

const auto homePage = u"home"_s;
const auto plansPage = u"plans"_s;
const auto stripePage = u"stripe"_s;

} // namespace

DeskWindow::DeskWindow(Parts parts)
    : m(std::move(parts))
    , m_window(std::make_unique<ShellWindow>(m.memory))
    , m_shortcuts(m.memory)
{
    if (!m.openBrowser)
        m.openBrowser = &QDesktopServices::openUrl;
    m_places = places();
    m_window->setPages(pages());
    m_navigator = std::make_unique<DeskNavigator>(*m_window, m.search);
    m_commands = std::make_unique<DeskCommands>(*m_window, m_shortcuts, m.search, m.memory);
    m_activity = std::make_unique<DeskActivity>(*m_window, m.tasks, m.events, m.deliveries, m.preferences);
    m_help = std::make_unique<DeskHelp>(*m_window, m.memory);
    buildActions();
    connectModels();
    connectShell();
    followKeys();
    showMode();
    showProfile();
    m.session.isSignedIn() ? openDesk() : closeGate();
}

DeskWindow::~DeskWindow()
{
    noteVisit();
}

void DeskWindow::connectModels()
{
    connect(&m.session, &SessionModel::signedIn, this, &DeskWindow::openDesk);
    connect(&m.session, &SessionModel::signedOut, this, &DeskWindow::leaveDesk);
    connect(&m.session, &SessionModel::modeChanged, this, &DeskWindow::changeMode);
    connect(&m.session, &SessionModel::linkChanged, this, &DeskWindow::showLink);
    connect(m_window->banner(), &Banner::actionRequested, &m.session, &SessionModel::reconnect);
    connect(&m.session, &SessionModel::notKept, this, &DeskWindow::sayNotKept);
    connect(&m.stripe, &StripeModel::changed, this, &DeskWindow::showStripe);
    connect(&m.events, &EventsModel::busyChanged, this, &DeskWindow::showFailedEvents);
    connect(&m.profiles, &ProfilesModel::changed, this, &DeskWindow::showProfile);
    connect(&m.stripe, &StripeModel::connected, this, &DeskWindow::sayConnected);
}

void DeskWindow::closeGate()
{
    m_gate = new GatePage(m.session);
    if (m_enterDemo)
        m_gate->setDemo(m_demoEmail, m_enterDemo);
    if (!m_keyringPath.isEmpty())
        m_gate->offerKeyringChoice(m_keyringPath);
    m_gate->setProfile(m.profiles.current().name);
    m_gate->setProblem(m_databaseProblem);
    connect(m_gate, &GatePage::settingsRequested, this, [this] { openSettings(); });
    connect(m_gate, &GatePage::keyringChosen, this, [this](SecretStoreKind kind) {
        m_keyringPath.clear();
        Q_EMIT keyringChosen(kind);
    });
    m_window->closeGate(m_gate);
    showLink();
}

/// Somebody has signed in. Panels are made anew, so that nothing of the one before is left in them.
void DeskWindow::openDesk()
{
    m_window->setPages(pages());
    followKeys();
    showWho();
    showMode();
    m_window->openGate();
    m_gate = nullptr;
    delete m_settingsDialog;
    const QString first = firstPage();
    beginVisit();
    m_window->openPage(first);
    for (const auto &place : std::as_const(m_places))
        if (place.isAlwaysRead && place.page.id != first)
            refreshPage(place.page.id);
    if (m.session.hasNewKeys())
        showNewKeys();
    m_navigator->goOn();
}

void DeskWindow::showWho()
{
    if (m.session.isStaff()) {
        const auto &staff = m.session.staff();
        m_window->setUser(staff.email, roleName(staff.role));
        m_window->modeBar()->setContext(tr("Platform staff · %1", "role").arg(roleName(staff.role)));
        m_window->statusStrip()->setSegment(stripePage, Icon::None, Tone::Muted, {}); // it is a company's
        return;
    }
    const auto &user = m.session.user();
    m_window->setUser(user.fullName().isEmpty() ? user.email : user.fullName(), roleName(user.role));
    m_window->modeBar()->setContext(m.session.tenant().name);
}

/// What happened between the last visit and this one is told on Home.
void DeskWindow::beginVisit()
{
    if (m.session.isStaff())
        return;
    m_visitKey = u"visits/%1/%2"_s.arg(m.session.tenant().id.text(), m.session.user().id.text());
    const auto last = QDateTime::fromString(QString::fromLatin1(m.memory.recall(m_visitKey)), Qt::ISODateWithMs);
    m.away.setSince(last.isValid() ? std::optional(last) : std::nullopt);
    noteVisit();
}

/// At its beginning too: not every visit ends in order.
void DeskWindow::noteVisit()
{
    if (!m_visitKey.isEmpty())
        m.memory.remember(m_visitKey, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1());
}

void DeskWindow::leaveDesk()
{
    noteVisit();
    m_visitKey.clear();
    m.away.setSince(std::nullopt);
    for (auto *dialog : m_window->findChildren<QDialog *>())
        dialog->deleteLater();
    m_window->toasts()->clear();
    m_navigator->forget();
    m_commands->forget();
    for (const auto &place : std::as_const(m_places))
        place.reset();
    m_activity->forget(true);
    closeGate();
}

void DeskWindow::changeMode()
{
    showMode();
    for (const auto &place : std::as_const(m_places))
        if (isShown(place) && place.isOfMode)
            place.reset();
    m_activity->forget(false);
    if (!m.session.isSignedIn())
        return;
    for (const auto &place : std::as_const(m_places))
        if (place.isOfMode && (place.isAlwaysRead || place.page.id == m_window->currentPage()))
            refreshPage(place.page.id);
}

void DeskWindow::switchMode()
{
    m.session.setMode(m.session.mode() == Mode::Test ? Mode::Live : Mode::Test);
}

/// What stands there stays until the answer comes.
void DeskWindow::refreshPage(const QString &id)
{
    const auto *place = placeOf(id);
    if (place && isShown(*place) && (place->permission.isEmpty() || m.session.may(place->permission)))
        place->refresh();
}

/// Stripe itself is asked only when somebody wants to know.
void DeskWindow::refreshCurrent()
{
    if (m_window->currentPage() == stripePage && m.stripe.status().accountId)
        m.stripe.refresh(true);
    else
        refreshPage(m_window->currentPage());
}

void DeskWindow::goTo(HomeModel::Step step)
{
    switch (step) {
    case HomeModel::Step::ConnectStripe: m_window->openPage(stripePage); return;
    case HomeModel::Step::CreatePlan: m_window->openPage(plansPage); return;
    case HomeModel::Step::SetWebhook: m_window->openPage(u"webhooks"_s); return;
    case HomeModel::Step::CallApi: toast(Tone::Ok, tr("The command is on your clipboard.")); return;
    case HomeModel::Step::Register: return; // done by being here
    }
}

/// To the page, and there to what it is about.
void DeskWindow::attendTo(Attention::Kind kind)
{
    m_window->openPage(pageOf(kind));
    auto *page = m_window->pageWidget(m_window->currentPage());
    if (auto *plans = qobject_cast<PlansPanel *>(page); plans && kind == Attention::Kind::PlansDrifted)
        plans->openDriftReport();
    auto *events = qobject_cast<EventsPanel *>(page);
    if (events && kind == Attention::Kind::EventsMissed)
        events->catchUp();
    else if (events)
        events->showOnly(kind == Attention::Kind::EventsDead ? EventState::Dead : EventState::Failed);
    if (auto *webhooks = qobject_cast<WebhooksPanel *>(page); webhooks && kind == Attention::Kind::DeliveriesFailed)
        webhooks->showOnly(DeliveryState::Failed);
}

void DeskWindow::showTitle()
{
    if (!m.session.isSignedIn())
        return;
    const QString whose = m.session.isStaff() ? tr("Platform staff") : m.session.tenant().name;
    m_window->setWindowTitle(tr("%1 – %2 – Plandeck", "page, company").arg(placeOf(m_window->currentPage())->page.title, whose));
}

void DeskWindow::showMode()
{
    const bool isLive = m.session.mode() == Mode::Live;
    m_window->modeBar()->setKind(m.session.isReadOnly() || m.session.isStaff() ? ModeBar::Kind::ReadOnly
                                 : isLive                                      ? ModeBar::Kind::Live
                                                                               : ModeBar::Kind::Test);
    m_window->modeBar()->setSwitch(isLive ? tr("Switch to test") : tr("Switch to live"));
}

void DeskWindow::showProfile()
{
    const auto &profile = m.profiles.current();
    m_window->modeBar()->setProfile(profile.name, profileTone(profile.colour));
    if (m_gate)
        m_gate->setProfile(profile.name);
    showMode(); // it may be one to look at only
}

void DeskWindow::showStripe()
{
    const auto &status = m.stripe.status();
    const auto show = [this](Tone tone, const QString &words) {
        m_window->statusStrip()->setSegment(stripePage, Icon::Stripe, tone, words);
    };
    if (m.stripe.isWaiting())
        show(Tone::Info, tr("Stripe: waiting for the browser"));
    else if (m.stripe.loadState() == LoadState::Failed)
        show(Tone::Bad, tr("Stripe: status not known"));
    else if (m.stripe.loadState() == LoadState::Loading)
        show(Tone::Muted, tr("Stripe"));
    else if (status.connected)
        show(status.chargesEnabled ? Tone::Ok : Tone::Warn, tr("Stripe %1").arg(status.accountId.value_or(QString())));
    else
        show(Tone::Muted, tr("Stripe: not connected"));
}

/// At the page's name in the navigation. What a filter hides is not forgotten by that.
void DeskWindow::showFailedEvents()
{
    if (m.events.filter().isEmpty())
        m_window->setCount(u"events"_s, m.events.failedCount());
}

void DeskWindow::setServer(const QUrl &url, const QString &redirectUri)
{
    m_server = url;
    m_redirectUri = redirectUri;
    showLink();
    if (auto *panel = qobject_cast<HomePanel *>(m_window->pageWidget(homePage)))
        panel->setServer(url);
    if (auto *panel = qobject_cast<StripePanel *>(m_window->pageWidget(stripePage)))
        panel->setRedirectUri(redirectUri);
    if (auto *panel = qobject_cast<KeysPanel *>(m_window->pageWidget(u"keys"_s)))
        panel->setServer(url);
    if (m_receiver)
        m_receiver->setServer(url, redirectUri);
}

void DeskWindow::setSimulated()
{
    m_isSimulated = true;
    if (auto *panel = qobject_cast<HomePanel *>(m_window->pageWidget(homePage)))
        panel->setSimulated();
}

void DeskWindow::setDatabase(const QString &words, Tone tone)
{
    m_database = words;
    m_databaseProblem = tone == Tone::Bad ? words : QString();
    if (m_gate)
        m_gate->setProblem(m_databaseProblem);
    m_window->statusStrip()->setSegment(u"database"_s, Icon::Database, tone, words);
}

/// The demo's key is the demo company's: somebody else's command keeps its placeholder.
Secret DeskWindow::demoKey() const
{
    return m.session.user().email == m_demoEmail ? m_testKey.copy() : Secret();
}

void DeskWindow::setDemo(const QString &email, std::function<void()> enter, Secret testKey)
{
    m_demoEmail = email;
    m_enterDemo = std::move(enter);
    m_testKey = std::move(testKey);
    if (m_gate)
        m_gate->setDemo(m_demoEmail, m_enterDemo);
    if (auto *panel = qobject_cast<HomePanel *>(m_window->pageWidget(homePage)))
        panel->setApiKey(demoKey());
}

void DeskWindow::offerKeyringChoice(const QString &path)
{
    m_keyringPath = path;
    if (m_gate)
        m_gate->offerKeyringChoice(path);
    else
        toast(Tone::Warn, tr("No keyring answers: your session ends with the program."), tr("Choose…"),
              [this] { openKeyringDialog(); });
}

void DeskWindow::openKeyringDialog()
{
    auto *dialog = new KeyringDialog(m_keyringPath, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyringDialog::chosen, this, [this](SecretStoreKind kind) {
        m_keyringPath.clear();
        Q_EMIT keyringChosen(kind);
    });
    dialog->open();
}

void DeskWindow::activate(const QString &segment)
{
    if (segment == stripePage) {
        m_window->openPage(stripePage);
    } else if (segment == "server"_L1) {
        QGuiApplication::clipboard()->setText(m_server.toString());
        toast(Tone::Ok, tr("The server's address is on your clipboard."));
    }
}

void DeskWindow::showNewKeys()
{
    toast(Tone::Ok, tr("%1 is registered.").arg(m.session.tenant().name));
    auto *dialog = new NewKeysDialog(m.session.takeNewKeys(), m_server, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeskWindow::sayConnected()
{
    toast(Tone::Ok, tr("Stripe is connected."));
    m_window->bringToFront(); // the browser is there now
}

void DeskWindow::sayNotKept(const Error &error)
{
    toast(Tone::Warn, tr("The next start will ask for your password. %1").arg(errorText(error)),
          m_keyringPath.isEmpty() ? QString() : tr("Choose…"), [this] { openKeyringDialog(); });
}

/// The address is said too: a browser that did not start is not always noticed.
void DeskWindow::openExplorer()
{
    const auto address = m_server.resolved(QUrl(u"/api/v1/docs/"_s));
    m.openBrowser(address);
    toast(Tone::Info, tr("The API explorer is at %1").arg(address.toString()), tr("Copy address"),
          [address] { QGuiApplication::clipboard()->setText(address.toString()); });
}

void DeskWindow::toast(Tone tone, const QString &sentence, const QString &action, std::function<void()> act)
{
    m_window->toasts()->show({.tone = tone, .sentence = sentence, .action = action, .act = std::move(act)});
}

} // namespace plandeck

#include "moc_deskwindow.cpp"
