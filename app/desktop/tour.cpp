// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "ui/palette/commandpalette.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int patienceMs = 20'000; // for a station to be ready
constexpr int settleMs = 250; // for layouts and posted palette changes
constexpr QSize windowSize(1360, 820);

} // namespace

Tour::Tour(Application &application, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_folder(folder)
{
}

void Tour::begin()
{
    m_application.theme().setAnimated(false);
    if (!m_folder.mkpath(u"."_s)) {
        Q_EMIT failed({.kind = Error::Kind::Unavailable, .code = u"folder_unwritable"_s, .detail = m_folder.path()});
        return;
    }
    auto &window = m_application.window().window();
    window.resize(windowSize);
    window.show();
    plan();
    next();
}

void Tour::add(const QString &name, std::function<void()> go, std::function<bool()> isReady)
{
    m_stations.append({name, std::move(go), std::move(isReady)});
}

bool Tour::hasDialog()
{
    return QApplication::activeModalWidget() != nullptr;
}

std::function<void()> Tour::closeAndThen(const std::function<void()> &go)
{
    return [go] {
        if (auto *dialog = QApplication::activeModalWidget())
            dialog->deleteLater();
        QTimer::singleShot(0, go);
    };
}

void Tour::plan()
{
    auto &window = m_application.window().window();
    const auto isSignedIn = [this] { return m_application.session().isSignedIn(); };
    const auto press = [&window](const QString &name) {
        return [&window, name] {
            if (auto *button = window.findChild<QAbstractButton *>(name))
                button->click();
        };
    };
    const auto closeDialog = [] {
        if (auto *dialog = QApplication::activeModalWidget())
            dialog->close();
    };
    const auto open = [&window](const QString &page) { return [&window, page] { window.openPage(page); }; };
    const auto plansShown = [this] { return m_application.plans().loadState() == LoadState::Filled; };

    add(u"sign-in"_s, [] {});
    add(u"settings-before-sign-in"_s, press(u"gateSettingsPushButton"_s),
        [] { return QApplication::activeModalWidget() != nullptr; });
    add(u"register"_s, [closeDialog, press] {
        closeDialog();
        press(u"registerLinkPushButton"_s)();
    });
    add(
        u"home"_s, [this] { m_application.session().signIn(m_application.demo().email, m_application.demo().password.copy()); },
        [this, isSignedIn] { return isSignedIn() && m_application.home().loadState() == LoadState::Filled; });
    add(u"plans-cards"_s, open(u"plans"_s), plansShown);
    add(u"plans-table"_s, press(u"tableSegment"_s), plansShown);
    add(u"plan-new"_s, press(u"newPlanPushButton"_s), hasDialog);
    planEditing();
    planManyPlans();
    add(
        u"stripe-connected"_s,
        [closeDialog, open] {
            closeDialog();
            open(u"stripe"_s)();
        },
        [this] { return m_application.stripe().status().connected; });
    planDevelopers();
    planShell();
    planSettings();
    planRegistration();
    planStaff();
}

/// A plan in the editor, what its change comes to, and what it means to publish or deactivate one.
void Tour::planEditing()
{
    auto &window = m_application.window().window();
    const auto choose = [&window](int row, const QString &deed) {
        return [&window, row, deed] {
            auto *table = window.findChild<QAbstractItemView *>(u"plansTableView"_s);
            table->setCurrentIndex(table->model()->index(row, 0));
            window.findChild<QAction *>(deed)->trigger();
        };
    };
    const auto edit = [choose] {
        choose(1, u"editAction"_s)();
        auto *dialog = QApplication::activeModalWidget();
        dialog->findChild<QSpinBox *>(u"trialSpinBox"_s)->setValue(21);
        dialog->findChild<QLineEdit *>(u"newLineEdit"_s)->setText(u"Data kept in the EU"_s);
        dialog->findChild<QPlainTextEdit *>(u"descriptionPlainTextEdit"_s)->setPlainText(u"Room to grow in."_s);
    };
    const auto review = [] { QApplication::activeModalWidget()->findChild<QAbstractButton *>(u"submitBusyButton"_s)->click(); };
    add(u"plan-edit"_s, closeAndThen(edit), hasDialog);
    add(u"plan-review"_s, review);
    add(u"plan-publish"_s, closeAndThen(choose(0, u"publishAction"_s)), hasDialog);
    add(u"plan-deactivate"_s, closeAndThen(choose(1, u"deactivateAction"_s)), hasDialog);
    add(u"plans-and-stripe"_s, closeAndThen([&window] { window.findChild<QAction *>(u"checkDriftAction"_s)->trigger(); }),
        [this] { return m_application.plans().drift().ofAll() && m_application.plans().drift().ofAll()->isFilled(); });
}

/// What programs and their makers need, and who may do what.
void Tour::planDevelopers()
{
    auto &window = m_application.window().window();
    const auto open = [&window](const QString &page) { return [&window, page] { window.openPage(page); }; };
    const auto trigger = [&window](const QString &name) {
        return [&window, name] {
            if (auto *action = window.findChild<QAction *>(name))
                action->trigger();
        };
    };
    const auto isRead = [](const auto &model) { return [&model] { return model.loadState() != LoadState::Loading; }; };

    add(u"keys"_s, open(u"keys"_s), isRead(m_application.apiKeys()));
    add(u"key-new"_s, trigger(u"regenerateAction"_s), hasDialog);
    add(u"webhooks"_s, closeAndThen(open(u"webhooks"_s)), isRead(m_application.webhook()));
    add(u"webhook-set-up"_s, trigger(u"editWebhookAction"_s), hasDialog);
    add(u"signature-doctor"_s, closeAndThen(trigger(u"doctorAction"_s)), hasDialog);
    const auto eventsAndCatchUp = [open, trigger] {
        open(u"events"_s)();
        trigger(u"catchUpAction"_s)();
    };
    add(u"events"_s, closeAndThen(eventsAndCatchUp), [this] { return m_application.events().loadState() == LoadState::Filled; });
    add(u"people"_s, open(u"people"_s), isRead(m_application.members()));
    add(u"permissions"_s, [&window] {
        if (auto *segment = window.findChild<QAbstractButton *>(u"permissionsSegment"_s))
            segment->click();
    });
    add(u"audit"_s, open(u"audit"_s), [this] { return m_application.audit().loadState() == LoadState::Filled; });
    add(u"audit-entry"_s, [&window] {
        auto *table = window.findChild<QAbstractItemView *>(u"auditTableView"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        Q_EMIT table->activated(table->currentIndex());
    });
}

/// What is over all pages.
void Tour::planShell()
{
    auto &window = m_application.window().window();
    auto *palette = window.findChild<CommandPalette *>();
    const auto trigger = [&window](const QString &name) { window.findChild<QAction *>(name)->trigger(); };
    const auto closePopup = [] {
        if (auto *popup = QApplication::activePopupWidget())
            popup->close();
    };
    add(u"palette"_s, [trigger] { trigger(u"paletteAction"_s); });
    add(
        u"palette-found"_s, [palette] { palette->findChild<QLineEdit *>()->setText(u"te"_s); },
        [this] { return !m_application.search().isBusy(); });
    add(u"shortcuts"_s, [palette, trigger] {
        palette->dismiss();
        trigger(u"shortcutsAction"_s);
    });
    add(u"tasks"_s, [trigger] {
        if (auto *dialog = QApplication::activeModalWidget())
            dialog->close();
        trigger(u"tasksAction"_s);
    });
    add(u"notices"_s, [closePopup, trigger] {
        closePopup();
        trigger(u"noticesAction"_s);
    });
}

/// Each section of the settings, and the forms that open from them.
void Tour::planSettings()
{
    auto &desk = m_application.window();
    const auto open = [&desk](const QString &section) { return [&desk, section] { desk.openSettings(section); }; };
    const auto trigger = [&desk](const QString &name) {
        if (auto *action = desk.window().findChild<QAction *>(name))
            action->trigger();
    };
    const auto press = [&desk](const QString &name) {
        if (auto *button = desk.window().findChild<QAbstractButton *>(name))
            button->click();
    };
    const auto closeAndThen = [](const std::function<void()> &go) {
        return [go] {
            if (auto *dialog = QApplication::activeModalWidget())
                dialog->deleteLater();
            QTimer::singleShot(0, go);
        };
    };
    const auto hasDialog = [] { return QApplication::activeModalWidget() != nullptr; };
    const auto hasNone = [] { return QApplication::activeModalWidget() == nullptr; };

    add(u"settings-profiles"_s, [this, open] {
        if (auto *popup = QApplication::activePopupWidget())
            popup->close();
        m_application.profiles().save({.name = u"Production"_s,
                                       .kind = ProfileKind::Postgres,
                                       .colour = ProfileColour::Red,
                                       .isReadOnly = true,
                                       .address = u"postgresql://anna@one.acme.example,two.acme.example/plandeck"_s},
                                      {}, [](const Result<QString> &) {});
        m_application.profiles().save({.name = u"Hosted"_s,
                                       .kind = ProfileKind::Remote,
                                       .colour = ProfileColour::Green,
                                       .address = u"https://plandeck.acme.example"_s},
                                      {}, [](const Result<QString> &) {});
        open(u"profiles"_s)();
    });
    add(
        u"settings-profile-new"_s,
        [this, trigger, &desk] {
            auto *table = desk.window().findChild<QAbstractItemView *>(u"profilesTableView"_s);
            table->setCurrentIndex(m_application.profiles().index(1, 0));
            trigger(u"duplicateProfileAction"_s);
        },
        hasDialog);
    add(u"settings-keys"_s, closeAndThen([this, open] {
            m_application.profileKeys().keep(ProfileSecret::TestSecretKey, Secret(u"sk_test_51PlandeckTourk9Qz"_s),
                                             [](const Result<> &) {});
            open(u"keys"_s)();
        }),
        [this, hasNone] { return hasNone() && m_application.profileKeys().entry(ProfileSecret::TestSecretKey).isKept; });
    add(
        u"settings-key-enter"_s, [press] { press(u"stripe-live-key-enterPushButton"_s); }, hasDialog);
    add(u"settings-receiver"_s, closeAndThen(open(u"receiver"_s)), hasNone);
    add(u"settings-appearance"_s, open(u"appearance"_s));
    add(u"settings-language"_s, open(u"language"_s));
    add(u"settings-import"_s, open(u"import"_s));
    add(
        u"settings-import-preview"_s,
        [press] {
            QGuiApplication::clipboard()->setText(u"DATABASE_URL=postgresql://plandeck:a-password@db.acme.example/"
                                                  u"plandeck\nSECRET_KEY=0123456789abcdef0123456789abcdef\n"
                                                  "STRIPE_SECRET_KEY=sk_test_51PlandeckTourk9Qz,pk_live_51PlandeckTour\nSTRIPE_"
                                                  "WEBHOOK_SECRET='whsec_MDEyMzQ1Njc4OWFi'\n"
                                                  "PUBLIC_URL=https://plandeck.acme.example\nexport EDITOR=vi\n"_s);
            press(u"pasteEnvPushButton"_s);
        },
        hasDialog);
    add(u"settings-search"_s, closeAndThen([&desk] {
            if (auto *search = desk.window().findChild<QLineEdit *>(u"settingsSearchField"_s))
                search->setText(u"key"_s);
        }),
        hasNone);
}

/// A company that has just come: its keys, nothing set up, Stripe to be connected.
void Tour::planRegistration()
{
    auto &window = m_application.window().window();
    auto &session = m_application.session();
    add(
        u"new-keys"_s,
        [this, &session] {
            if (auto *popup = QApplication::activePopupWidget())
                popup->close();
            session.signOut();
            session.registerTenant({.companyName = u"Globex Corporation"_s,
                                    .email = u"hank@globex.example"_s,
                                    .password = Secret(m_application.demo().password.revealText() + u"-globex"_s),
                                    .firstName = u"Hank"_s,
                                    .lastName = u"Scorpio"_s});
        },
        [&session] { return session.isSignedIn() && QApplication::activeModalWidget(); });
    add(
        u"home-new"_s,
        [] {
            if (auto *dialog = QApplication::activeModalWidget())
                dialog->deleteLater();
        },
        [this] { return m_application.home().loadState() == LoadState::Filled && !QApplication::activeModalWidget(); });
    add(
        u"plans-empty"_s, [&window] { window.openPage(u"plans"_s); },
        [this] { return m_application.plans().loadState() == LoadState::Empty; });
    add(
        u"stripe-connect"_s, [&window] { window.openPage(u"stripe"_s); },
        [this] { return m_application.stripe().loadState() == LoadState::Empty; });
    add(
        u"stripe-waiting"_s, [this] { m_application.stripe().begin(ConnectFlow::OAuthExpress); },
        [this] { return m_application.stripe().isWaiting(); });
}

void Tour::next()
{
    if (++m_current == m_stations.size()) {
        Q_EMIT finished();
        return;
    }
    m_stations[m_current].go();
    m_waiting.start();
    QTimer::singleShot(20, this, &Tour::look);
}

void Tour::look()
{
    const auto &station = m_stations[m_current];
    if (!station.isReady || station.isReady()) {
        QTimer::singleShot(settleMs, this, [this] { take(false); });
    } else if (m_waiting.elapsed() > patienceMs) {
        Q_EMIT failed({.kind = Error::Kind::Internal, .code = u"tour_stuck"_s, .detail = station.name});
    } else {
        QTimer::singleShot(20, this, &Tour::look);
    }
}

void Tour::take(bool isDark)
{
    m_application.theme().setPreference(isDark ? ThemeController::Preference::Dark : ThemeController::Preference::Light);
    QTimer::singleShot(settleMs, this, [this, isDark] {
        const auto name = u"%1-%2-%3.png"_s.arg(m_current + 1, 2, 10, QChar(u'0'))
                              .arg(m_stations[m_current].name, isDark ? u"dark"_s : u"light"_s);
        onTop()->grab().save(m_folder.filePath(name));
        isDark ? next() : take(true);
    });
}

QWidget *Tour::onTop() const
{
    if (auto *dialog = QApplication::activeModalWidget())
        return dialog;
    if (auto *popup = QApplication::activePopupWidget())
        return popup;
    return &m_application.window().window();
}

} // namespace plandeck

#include "moc_tour.cpp"
