// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskWindow that knows its pages: which there are, what is behind each, and how its panel is made.
#include "ui/audit/auditpanel.h"
#include "ui/desk/desknavigator.h"
#include "ui/desk/deskwindow.h"
#include "ui/events/eventspanel.h"
#include "ui/home/homepanel.h"
#include "ui/keys/keyspanel.h"
#include "ui/panels/columns.h"
#include "ui/people/peoplepanel.h"
#include "ui/staff/tenantspanel.h"
#include "ui/stripe/stripepanel.h"
#include "ui/webhooks/webhookspanel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

template<typename Model>
DeskWindow::Place DeskWindow::place(const QString &id, const QString &title, Icon icon, Model &model,
                                    QLatin1StringView permission, QWidget *(DeskWindow::*make)(QWidget *))
{
    return {.page = {.id = id,
                     .title = title,
                     .icon = icon,
                     .make = [this, make](QWidget *parent) { return adopt((this->*make)(parent)); }},
            .permission = permission,
            .refresh = [&model] { model.refresh(); },
            .reset = [&model] { model.reset(); }};
}

/// What all panels have in common.
QWidget *DeskWindow::adopt(QWidget *widget)
{
    keepColumns(*widget, m.memory);
    if (auto *panel = qobject_cast<Panel *>(widget))
        connect(panel, &Panel::historyRequested, this, &DeskWindow::showHistory);
    return widget;
}

/// A company's people have theirs, the platform's staff have theirs, and the settings are this computer's.
QList<DeskWindow::Place> DeskWindow::places()
{
    auto places = companyPlaces() + staffPlaces();
    places.append({.page = {.id = u"settings"_s, // not a session's: nothing to be forgotten with it
                            .title = tr("Settings"),
                            .icon = Icon::Settings,
                            .make = [this](QWidget *parent) { return makeSettings(parent); }},
                   .refresh = [this] { m.profileKeys.refresh(); },
                   .reset = [] {},
                   .audience = std::nullopt});
    return places;
}

QList<DeskWindow::Place> DeskWindow::staffPlaces()
{
    auto tenants =
        place(u"tenants"_s, tr("Tenants"), Icon::Building, m.tenants, infoOf<ListTenants>.name(), &DeskWindow::makeTenants);
    tenants.reset = [this] {
        m.tenants.reset();
        m.inspection.reset();
    };
    tenants.audience = SessionModel::Audience::Staff;
    tenants.isOfMode = false;
    tenants.page.shortcut = QKeySequence(Qt::ALT | Qt::Key_1);
    auto audit = place(u"platform-audit"_s, tr("Audit log"), Icon::Log, m.platformAudit, infoOf<ListPlatformAudit>.name(),
                       &DeskWindow::makePlatformAudit);
    audit.audience = SessionModel::Audience::Staff;
    audit.isOfMode = false;
    audit.page.shortcut = QKeySequence(Qt::ALT | Qt::Key_2);
    return {tenants, audit};
}

QList<DeskWindow::Place> DeskWindow::companyPlaces()
{
    QList<Place> places{
        place(u"home"_s, tr("Home"), Icon::Home, m.home, {}, &DeskWindow::makeHome),
        place(u"plans"_s, tr("Plans"), Icon::Plans, m.plans, {}, &DeskWindow::makePlans),
        place(u"stripe"_s, tr("Stripe"), Icon::Stripe, m.stripe, {}, &DeskWindow::makeStripe),
        place(u"keys"_s, tr("API keys"), Icon::Key, m.apiKeys, infoOf<ListApiKeys>.name(), &DeskWindow::makeKeys),
        place(u"webhooks"_s, tr("Webhooks"), Icon::Webhook, m.webhook, infoOf<GetWebhookConfig>.name(),
              &DeskWindow::makeWebhooks),
        place(u"events"_s, tr("Events"), Icon::Inbox, m.events, infoOf<ListEvents>.name(), &DeskWindow::makeEvents),
        place(u"people"_s, tr("Users and roles"), Icon::Users, m.members, infoOf<ListUsers>.name(), &DeskWindow::makePeople),
        place(u"audit"_s, tr("Audit log"), Icon::Log, m.audit, infoOf<ListAudit>.name(), &DeskWindow::makeAudit),
    };
    auto &home = places[0]; // and what happened meanwhile
    home.refresh = [this] {
        m.home.refresh();
        m.away.refresh();
    };
    home.reset = [this] {
        m.home.reset();
        m.away.reset();
    };
    auto &webhooks = places[4]; // has two models
    webhooks.refresh = [this] {
        m.webhook.refresh();
        m.deliveries.refresh();
    };
    webhooks.reset = [this] {
        m.webhook.reset();
        m.deliveries.reset();
    };
    auto &events = places[5]; // and how far they are known
    events.refresh = [this] {
        m.events.refresh();
        m.events.refreshSync();
    };
    events.reset = [this] {
        m.events.reset();
        m.events.forgetSync();
    };
    for (int i = 0; i < places.size(); ++i) {
        places[i].isAlwaysRead = i < 3 || i == 4 || i == 5; // shown in bars, counts and notices too
        places[i].page.shortcut = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i));
    }
    return places;
}

QList<ShellPage> DeskWindow::pages() const
{
    QList<ShellPage> pages;
    for (const auto &place : m_places)
        if (isShown(place))
            pages.append(place.page);
    return pages;
}

bool DeskWindow::isShown(const Place &place) const
{
    const auto audience = m.session.isStaff() ? SessionModel::Audience::Staff : SessionModel::Audience::Company;
    return place.audience.value_or(audience) == audience;
}

const DeskWindow::Place *DeskWindow::placeOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_places, [&](const Place &place) { return place.page.id == id; });
    return found == m_places.end() ? nullptr : &*found;
}

QWidget *DeskWindow::makeHome(QWidget *parent)
{
    auto *panel = new HomePanel(m.home, m.away, m.session, parent);
    panel->setServer(m_server);
    panel->setApiKey(demoKey());
    if (m_isSimulated)
        panel->setSimulated();
    connect(panel, &HomePanel::stepRequested, this, &DeskWindow::goTo);
    connect(panel, &HomePanel::attentionRequested, this, &DeskWindow::attendTo);
    connect(panel, &HomePanel::placeRequested, m_navigator.get(), &DeskNavigator::go);
    connect(panel, &HomePanel::explorerRequested, this, &DeskWindow::openExplorer);
    return panel;
}

QWidget *DeskWindow::makePlans(QWidget *parent)
{
    return m.plansPage(parent);
}

QWidget *DeskWindow::makeStripe(QWidget *parent)
{
    auto *panel = new StripePanel(m.stripe, m.session, parent);
    panel->setRedirectUri(m_redirectUri);
    panel->setBrowser(m.openBrowser);
    return panel;
}

/// What it has to say goes into toasts.
template<typename Panel>
Panel *DeskWindow::listening(Panel *panel)
{
    connect(panel, &Panel::noticed, m_window->toasts(),
            [this](const Toast::Message &message) { m_window->toasts()->show(message); });
    return panel;
}

QWidget *DeskWindow::makeKeys(QWidget *parent)
{
    auto *panel = listening(new KeysPanel(m.apiKeys, m.session, parent));
    panel->setServer(m_server);
    return panel;
}

QWidget *DeskWindow::makeWebhooks(QWidget *parent)
{
    return listening(new WebhooksPanel(m.webhook, m.deliveries, m.session, parent));
}

QWidget *DeskWindow::makeEvents(QWidget *parent)
{
    auto *panel = listening(new EventsPanel(m.events, m.session, parent));
    panel->useTasks(m.tasks);
    return panel;
}

QWidget *DeskWindow::makePeople(QWidget *parent)
{
    return listening(new PeoplePanel(m.members, m.session, parent));
}

QWidget *DeskWindow::makeAudit(QWidget *parent)
{
    auto *panel = listening(new AuditPanel(m.audit, m.session, parent));
    panel->useTasks(m.tasks);
    return panel;
}

QWidget *DeskWindow::makePlatformAudit(QWidget *parent)
{
    auto *panel = listening(new AuditPanel(m.platformAudit, m.session, parent));
    panel->useTasks(m.tasks);
    return panel;
}

QWidget *DeskWindow::makeTenants(QWidget *parent)
{
    return listening(new TenantsPanel(m.tenants, m.inspection, m.session, parent));
}

/// From the inspector of any object to what the log says of it.
void DeskWindow::showHistory(const HistoryOf &object)
{
    m_window->openPage(u"audit"_s);
    if (auto *panel = qobject_cast<AuditPanel *>(m_window->pageWidget(u"audit"_s)))
        panel->showHistory(object);
}

} // namespace plandeck
