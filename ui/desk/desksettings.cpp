// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskWindow that knows its settings: which sections there are, and what each is made of.
#include "ui/desk/deskwindow.h"
#include "ui/desk/settingsdialog.h"
#include "ui/session/gatepage.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/importsection.h"
#include "ui/settings/keyssection.h"
#include "ui/settings/languagesection.h"
#include "ui/settings/noticessection.h"
#include "ui/settings/profilessection.h"
#include "ui/settings/receiversection.h"
#include "ui/settings/settingspanel.h"
#include "ui/shortcuts/shortcuteditor.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto settingsPage = u"settings"_s;

template<typename Section>
QWidget *telling(Section *section, ToastHost *toasts)
{
    QObject::connect(section, &Section::noticed, toasts, [toasts](const Toast::Message &message) { toasts->show(message); });
    return section;
}

} // namespace

QList<SettingsSection> DeskWindow::settingsSections()
{
    auto *toasts = m_window->toasts();
    return {
        {.id = u"profiles"_s,
         .title = tr("Connection profiles"),
         .icon = Icon::Database,
         .sentence = tr("Where the desk's data is: a file of your own, a database, or a server."),
         .settings = {{tr("Database, server and password"), u"profilesTableView"_s},
                      {tr("Read-only profiles"), u"profilesTableView"_s}},
         .make = [this, toasts](QWidget *parent) { return telling(new ProfilesSection(m.profiles, parent), toasts); }},
        {.id = u"keys"_s,
         .title = tr("Stripe keys"),
         .icon = Icon::Key,
         .sentence = tr("Kept in this computer's keychain, and never shown again but for their last four characters."),
         .settings = {{tr("Secret key, test mode"), u"stripe-test-key-enterPushButton"_s},
                      {tr("Secret key, live mode"), u"stripe-live-key-enterPushButton"_s},
                      {tr("Webhook secrets"), u"stripe-webhook-secret-enterPushButton"_s},
                      {tr("Connect client IDs"), u"stripe-test-client-id-enterPushButton"_s}},
         .make = [this, toasts](QWidget *parent) { return telling(new KeysSection(m.profileKeys, m.profiles, parent), toasts); }},
        {.id = u"receiver"_s,
         .title = tr("Receiver address"),
         .icon = Icon::Server,
         .sentence = tr("Where the server inside the desk listens, and what of it is registered at Stripe."),
         .settings = {{tr("Port"), u"portSpinBox"_s}, {tr("Redirect URI"), u"redirectCopyField"_s}},
         .make = [this](QWidget *parent) { return makeReceiver(parent); }},
        {.id = u"appearance"_s,
         .title = tr("Appearance"),
         .icon = Icon::Sun,
         .sentence = tr("How the window looks. In force at once."),
         .settings = {{tr("Light and dark theme"), u"followDesktopRadioButton"_s}, {tr("Size of text"), u"textSizeComboBox"_s}},
         .make = [this](QWidget *parent) { return makeAppearance(parent); }},
        {.id = u"language"_s,
         .title = tr("Language"),
         .icon = Icon::Globe,
         .sentence = tr("What the window speaks. In force at once."),
         .make = [this](QWidget *parent) { return new LanguageSection(m.preferences, parent); }},
        {.id = u"notices"_s,
         .title = tr("Notices"),
         .icon = Icon::Bell,
         .sentence = tr("What shows on the desktop too, and when. In force at once."),
         .settings = {{tr("Notices on the desktop"), u"noticesOnDesktopCheckBox"_s},
                      {tr("Quiet hours"), u"quietHoursCheckBox"_s}},
         .make = [this](QWidget *parent) { return new NoticesSection(m.preferences, parent); }},
        {.id = u"shortcuts"_s,
         .title = tr("Keyboard shortcuts"),
         .icon = Icon::Table,
         .sentence = tr("Other keys for what can be done. In force at once."),
         .make = [this](QWidget *parent) { return new ShortcutEditor(m_shortcuts, parent); }},
        {.id = u"import"_s,
         .title = tr("Import of a .env file"),
         .icon = Icon::Upload,
         .sentence = tr("Takes over what a server or another tool is set up with."),
         .make = [this,
                  toasts](QWidget *parent) { return telling(new ImportSection(m.profiles, m.profileKeys, parent), toasts); }},
    };
}

QWidget *DeskWindow::makeSettings(QWidget *parent)
{
    return new SettingsPanel(settingsSections(), parent);
}

QWidget *DeskWindow::makeReceiver(QWidget *parent)
{
    auto *section = new ReceiverSection(m.preferences, m.profiles, parent);
    section->setServer(m_server, m_redirectUri);
    m_receiver = section;
    return section;
}

QWidget *DeskWindow::makeAppearance(QWidget *parent)
{
    auto *section = new AppearanceSection(m.theme, m.preferences, parent);
    connect(section, &AppearanceSection::themeChosen, this, &DeskWindow::themeChosen);
    return section;
}

void DeskWindow::openSettings(const QString &section, const QString &widget)
{
    if (!m_gate) {
        m_window->openPage(settingsPage);
    } else if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(new SettingsPanel(settingsSections()), m_window.get());
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_settingsDialog->open();
    }
    auto *panel = m_gate ? m_settingsDialog->panel() : qobject_cast<SettingsPanel *>(m_window->pageWidget(settingsPage));
    if (!section.isEmpty())
        panel->openSection(section, widget);
}

QString DeskWindow::place() const
{
    const auto *panel =
        m_settingsDialog ? m_settingsDialog->panel() : qobject_cast<SettingsPanel *>(m_window->pageWidget(settingsPage));
    const bool isInSettings = m_settingsDialog || (!m_gate && m_window->currentPage() == settingsPage);
    return isInSettings ? QString(settingsPage + u'/' + panel->currentSection()) : m_window->currentPage();
}

void DeskWindow::openPlace(const QString &place)
{
    const auto page = place.section(u'/', 0, 0);
    if (page == settingsPage)
        openSettings(place.section(u'/', 1));
    else if (!m_gate && !page.isEmpty())
        m_window->openPage(page);
}

} // namespace plandeck
