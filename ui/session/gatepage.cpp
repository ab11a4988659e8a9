// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/gatepage.h"

#include "models/sessionmodel.h"
#include "ui/session/joinpage.h"
#include "ui/session/keyringchoice.h"
#include "ui/session/registerpage.h"
#include "ui/session/signinpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int cardWidth = 420;
constexpr int cardMargin = 28;

/// By a row, not by an alignment: a wrapping text then gets its height for the card's width, not for the window's.
QWidget *centred(QWidget *card)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    return holder;
}

} // namespace

GatePage::GatePage(SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextLabel({}, TextRole::Title))
    , m_subtitle(new TextLabel({}, TextRole::Body, Tone::Muted))
    , m_signIn(new SignInPage(session, SignInPage::Door::Company))
    , m_staffSignIn(new SignInPage(session, SignInPage::Door::Staff))
    , m_registration(new RegisterPage(session))
    , m_joining(new JoinPage(session))
    , m_problem(new Banner)
    , m_settings(new QPushButton)
    , m_staff(new QPushButton(tr("P&latform staff")))
{
    setObjectName(u"gatePage"_s);
    m_title->setObjectName(u"gateTitleTextLabel"_s);
    m_subtitle->setWordWrap(true);
    connect(m_signIn, &SignInPage::registrationWanted, this, &GatePage::showRegistration);
    connect(m_signIn, &SignInPage::joiningWanted, this, &GatePage::showJoining);
    connect(m_staffSignIn, &SignInPage::companyWanted, this, &GatePage::showSignIn);
    connect(m_registration, &RegisterPage::signInWanted, this, &GatePage::showSignIn);
    connect(m_joining, &JoinPage::signInWanted, this, &GatePage::showSignIn);

    auto *card = new Card;
    card->setFixedWidth(widened(cardWidth, font()));
    card->body()->setContentsMargins(cardMargin, cardMargin - 4, cardMargin, cardMargin - 8);
    card->body()->setSpacing(4);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_subtitle);
    card->body()->addSpacing(metric::cardGap);
    card->body()->addWidget(m_signIn); // one of them is in view; a stack would be as high as the higher one
    card->body()->addWidget(m_staffSignIn);
    card->body()->addWidget(m_registration);
    card->body()->addWidget(m_joining);

    m_problem->setObjectName(u"gateBanner"_s);
    m_problem->setFixedWidth(widened(cardWidth, font()));
    m_problem->hide();
    setProfile({});

    auto *scroll = new ScrollColumn;
    scroll->setAutoFillBackground(false);
    m_column = scroll->body();
    m_column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    m_column->setSpacing(20);
    m_column->addStretch(2);
    m_column->addWidget(buildBrand(), 0, Qt::AlignHCenter);
    m_column->addWidget(centred(m_problem));
    m_column->addWidget(centred(card));
    m_column->addWidget(buildServer());
    m_column->addWidget(buildFoot());
    m_column->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    session.audience() == SessionModel::Audience::Staff ? showStaff() : showSignIn();
}

QWidget *GatePage::buildBrand()
{
    auto *brand = new QWidget;
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(new Mark(36));
    row->addWidget(new TextLabel(tr("Plandeck"), TextRole::Title));
    return brand;
}

QWidget *GatePage::buildServer()
{
    m_serverRow = new QWidget;
    m_serverIcon = new IconLabel(Icon::Server);
    m_server = new TextLabel({}, TextRole::Small, Tone::Muted);
    m_server->setObjectName(u"gateServerTextLabel"_s);
    auto *row = new QHBoxLayout(m_serverRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addStretch(1);
    row->addWidget(m_serverIcon);
    row->addWidget(m_server);
    row->addStretch(1);
    m_serverRow->hide();
    return m_serverRow;
}

/// Beside the card's own ways: for few people, and seldom.
QWidget *GatePage::buildFoot()
{
    m_settings->setObjectName(u"gateSettingsPushButton"_s);
    m_settings->setIcon(iconOf(Icon::Settings, Tone::Muted));
    setKeyedTip(m_settings, u"settingsAction"_s, tr("Connection profiles and everything else that can be set"));
    connect(m_settings, &QPushButton::clicked, this, &GatePage::settingsRequested);
    m_staff->setObjectName(u"staffLinkPushButton"_s);
    m_staff->setIcon(iconOf(Icon::Shield, Tone::Muted));
    m_staff->setToolTip(tr("For the people who run the platform and help its companies"));
    connect(m_staff, &QPushButton::clicked, this, &GatePage::showStaff);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    for (auto *button : {m_settings, m_staff}) {
        setButtonKind(button, ButtonKind::Quiet);
        row->addWidget(button);
    }
    row->addStretch(1);
    return foot;
}

void GatePage::setServer(Tone tone, const QString &words)
{
    const bool isTrouble = tone == Tone::Warn || tone == Tone::Bad;
    m_serverIcon->setIcon(isTrouble ? iconOfTone(tone) : Icon::Server, isTrouble ? tone : Tone::Muted);
    m_server->setText(words);
    m_serverRow->setVisible(!words.isEmpty());
}

void GatePage::setDemo(const QString &email, std::function<void()> enter)
{
    m_signIn->setDemo(email, std::move(enter));
}

void GatePage::offerKeyringChoice(const QString &path)
{
    if (m_choice)
        return;
    m_choice = new KeyringChoice(path);
    m_choice->setFixedWidth(widened(cardWidth, font()));
    auto *row = centred(m_choice);
    m_column->insertWidget(m_column->count() - 1, row);
    connect(m_choice, &KeyringChoice::chosen, this, [this, row](SecretStoreKind kind) {
        m_choice = nullptr; // who tries again and fails is asked again
        row->deleteLater();
        Q_EMIT keyringChosen(kind);
    });
}

void GatePage::setProfile(const QString &name)
{
    m_settings->setText(name.isEmpty() ? tr("Se&ttings…") : tr("Profile: %1", "where one signs in to").arg(name));
}

void GatePage::setProblem(const QString &sentence)
{
    m_problem->setMessage(Tone::Bad, sentence); // the way to the settings stands below, always
    m_problem->setVisible(!sentence.isEmpty());
}

void GatePage::showSignIn()
{
    showForm(m_signIn, tr("Sign in"), tr("Your plans, your Stripe account, one desk."));
}

void GatePage::showRegistration()
{
    showForm(m_registration, tr("Register a company"), tr("You become its owner. Nothing is charged."));
}

void GatePage::showJoining()
{
    showForm(m_joining, tr("Join a company"), tr("With the code of your invitation."));
}

void GatePage::showStaff()
{
    showForm(m_staffSignIn, tr("Platform staff"), tr("For those who run the platform. What you look at is on record."));
}

void GatePage::showForm(QWidget *form, const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_signIn->setVisible(form == m_signIn);
    m_staffSignIn->setVisible(form == m_staffSignIn);
    m_staff->setVisible(form != m_staffSignIn);
    m_registration->setVisible(form == m_registration);
    m_joining->setVisible(form == m_joining);
    setFocusProxy(form);
    form->setFocus();
}

/// A hint of a deck: large sheets that fan out from below, hardly darker than the ground.
void GatePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = tokensOf(palette());
    painter.fillRect(rect(), t.window);
    painter.setPen(Qt::NoPen);
    const qreal side = qMax(width(), height()) * 0.62;
    for (int sheet = 0; sheet < 3; ++sheet) {
        QColor ground = t.accentSoft;
        ground.setAlphaF(t.isDark ? 0.16F : 0.34F);
        painter.setBrush(ground);
        painter.save();
        painter.translate(layoutDirection() == Qt::RightToLeft ? width() * 0.12 : width() * 0.88, height() * 1.08);
        painter.rotate((layoutDirection() == Qt::RightToLeft ? -1 : 1) * (-34.0 + sheet * 13.0));
        painter.drawRoundedRect(QRectF(-side / 2, -side * 0.9, side, side * 1.3), 36, 36);
        painter.restore();
    }
}

} // namespace plandeck

#include "moc_gatepage.cpp"
