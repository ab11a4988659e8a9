// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/receiversection.h"

#include "models/preferencesmodel.h"
#include "models/profilesmodel.h"
#include "services/operations/events.h"
#include "ui/common/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int portWidth = 140;
constexpr int leastPort = 1024; // below, only root listens
constexpr int mostPort = 65535;

} // namespace

ReceiverSection::ReceiverSection(PreferencesModel &preferences, ProfilesModel &profiles, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_profiles(profiles)
    , m_banner(new Banner)
{
    setObjectName(u"receiverSection"_s);
    m_banner->setObjectName(u"receiverBanner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_banner);
    column->addWidget(buildAddresses());
    column->addWidget(buildPort());
    connect(m_banner, &Banner::actionRequested, &m_profiles, &ProfilesModel::requestRestart);
    connect(&m_preferences, &PreferencesModel::portChosen, this, &ReceiverSection::follow);
    connect(&m_profiles, &ProfilesModel::changed, this, &ReceiverSection::follow);
    follow();
}

QWidget *ReceiverSection::buildAddresses()
{
    auto *card = new Card;
    card->body()->setContentsMargins(20, 16, 20, 16);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::blockGap);
    grid->setVerticalSpacing(metric::controlGap);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, const QString &title, const QString &what) {
        auto *field = new CopyField(what);
        field->setObjectName(name + u"CopyField");
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(title, TextRole::Body, Tone::Muted), row, 0);
        grid->addWidget(field, row, 1);
        return field;
    };
    m_address = add(u"address"_s, tr("The server inside this desk"), tr("Copy the server's address"));
    m_redirect = add(u"redirect"_s, tr("Redirect URI, for Stripe Connect"), tr("Copy the redirect URI"));
    const auto addReceiver = [&](Receiver receiver, const QString &title) {
        const auto path = endpointOf(receiver).path;
        m_receivers.append({add(wordOf(receiver), title, tr("Copy this webhook address")),
                            QString::fromLatin1(path.data(), qsizetype(path.size()))});
    };
    addReceiver(Receiver::Account, tr("Webhook for accounts"));
    addReceiver(Receiver::Connect, tr("Webhook for connections"));
    addReceiver(Receiver::Payment, tr("Webhook for payments"));
    addReceiver(Receiver::Subscription, tr("Webhook for subscriptions"));
    card->body()->addLayout(grid);
    auto *hint = new TextLabel(tr("It listens on this computer only. Stripe reaches it through the Stripe CLI: stripe listen "
                                  "--forward-to, followed by one of the webhook addresses."),
                               TextRole::Small, Tone::Faint);
    hint->setWordWrap(true);
    card->body()->addWidget(hint);
    return card;
}

QWidget *ReceiverSection::buildPort()
{
    auto *card = new Card;
    card->body()->setContentsMargins(20, 16, 20, 16);
    m_port = new QSpinBox;
    m_port->setObjectName(u"portSpinBox"_s);
    m_port->setRange(leastPort, mostPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(m_preferences.port());
    m_port->setMaximumWidth(widened(portWidth, font()));
    m_port->setKeyboardTracking(false);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { m_preferences.setPort(quint16(port)); });
    card->body()->addWidget(new FormField(u"port"_s, tr("&Port"), m_port,
                                          tr("When another program has it, the desk takes the next free one for that run.")));
    return card;
}

void ReceiverSection::setServer(const QUrl &url, const QString &redirectUri)
{
    m_url = url;
    m_address->setText(url.toString());
    m_redirect->setText(redirectUri);
    for (const auto &[field, path] : std::as_const(m_receivers))
        field->setText(url.isEmpty() ? QString() : url.resolved(QUrl(path)).toString());
    follow();
}

void ReceiverSection::follow()
{
    const bool isRemote = m_profiles.current().kind == ProfileKind::Remote;
    const bool isElsewhere = !m_url.isEmpty() && m_url.port() != m_preferences.port();
    const auto restart = m_profiles.switchRefusal().isEmpty() ? tr("&Restart the services now") : QString();
    if (isRemote)
        m_banner->setMessage(Tone::Info, tr("This profile's services run on a server: nothing listens here."));
    else if (isElsewhere)
        m_banner->setMessage(Tone::Info,
                             tr("At the moment it listens on port %1. Port %2 is tried at the next opening.")
                                 .arg(m_url.port())
                                 .arg(m_preferences.port()),
                             restart);
    m_banner->setVisible(isRemote || isElsewhere);
}

} // namespace plandeck

#include "moc_receiversection.cpp"
