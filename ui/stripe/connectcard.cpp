// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/connectcard.h"

#include "ui/stripe/stripetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int halfWidth = 400;
constexpr int uriWidth = 440; // keeps the button near the text

QWidget *nextLine(Icon icon, const QString &words)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    auto *label = new TextLabel(words);
    label->setWordWrap(true);
    row->addWidget(new IconLabel(icon, Tone::Accent, 18), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return line;
}

} // namespace

ConnectCard::ConnectCard(QWidget *parent)
    : Card(parent)
    , m_connect(new BusyButton(tr("&Connect with Stripe")))
    , m_flowButton(new QPushButton)
    , m_refusal(new TextLabel({}, TextRole::Body, Tone::Warn))
{
    setObjectName(u"connectCard"_s);
    m_connect->setObjectName(u"connectPushButton"_s);
    m_flowButton->setObjectName(u"flowPushButton"_s);
    setButtonKind(m_flowButton, ButtonKind::Quiet);
    m_refusal->setObjectName(u"refusalTextLabel"_s);
    m_refusal->setWordWrap(true);
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectRequested(m_flow); });
    buildFlowMenu();

    auto *halves = new QWidget;
    auto *flow = new FlowLayout(metric::pageMargin, halves);
    flow->setColumnWidth(halfWidth);
    flow->addWidget(buildInvitation());
    flow->addWidget(buildNext());
    body()->setContentsMargins(28, 28, 28, 20);
    body()->setSpacing(20);
    body()->addWidget(halves);
    body()->addWidget(new Separator);
    body()->addWidget(buildRedirectUri());
    setFlow(m_flow);
    setRefusal({});
}

QWidget *ConnectCard::buildInvitation()
{
    auto *half = new QWidget;
    auto *sentence =
        new TextLabel(tr("Payments for your plans go straight into your own Stripe account. Plandeck makes products and "
                         "prices there and never sees a card."),
                      TextRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_flowButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new IconLabel(Icon::Stripe, Tone::Accent, 32));
    column->addSpacing(8);
    column->addWidget(new TextLabel(tr("Connect your Stripe account"), TextRole::Title));
    column->addWidget(sentence);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addWidget(m_refusal);
    column->addStretch(1);
    return half;
}

QWidget *ConnectCard::buildNext()
{
    auto *half = new QWidget;
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(new SectionLabel(tr("What happens next")));
    column->addWidget(nextLine(Icon::ExternalLink, tr("Your browser opens at Stripe.")));
    column->addWidget(nextLine(Icon::User, tr("You sign in there, or make an account, and approve.")));
    column->addWidget(nextLine(Icon::CheckCircle, tr("The browser comes back, and this page turns green by itself.")));
    column->addStretch(1);
    return half;
}

QWidget *ConnectCard::buildRedirectUri()
{
    auto *block = new QWidget;
    block->setObjectName(u"redirectUriWidget"_s);
    m_redirectUri = new CopyField(tr("Copy redirect URI"));
    m_redirectUri->setObjectName(u"redirectUriCopyField"_s);
    auto *sentence = new TextLabel(tr("Register this redirect URI once at Stripe, under Connect, OAuth settings:"),
                                   TextRole::Small, Tone::Muted);
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(sentence);
    m_redirectUri->setMaximumWidth(widened(uriWidth, font()));
    column->addWidget(m_redirectUri);
    return block;
}

void ConnectCard::buildFlowMenu()
{
    auto *menu = new QMenu(m_flowButton);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](ConnectFlow flow, const QString &words, const QString &objectName) {
        auto *choice = menu->addAction(words);
        choice->setObjectName(objectName);
        choice->setCheckable(true);
        choice->setChecked(flow == m_flow);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, flow] { setFlow(flow); });
    };
    add(ConnectFlow::OAuthExpress, tr("&Express account, the usual way"), u"expressAction"_s);
    add(ConnectFlow::OAuthStandard, tr("&Standard account you have already"), u"standardAction"_s);
    add(ConnectFlow::AccountLinks, tr("Account &link, Stripe's newer way"), u"accountLinksAction"_s);
    m_flowButton->setMenu(menu);
}

void ConnectCard::setFlow(ConnectFlow flow)
{
    m_flow = flow;
    m_flowButton->setText(flowName(flow));
    m_flowButton->setAccessibleName(tr("Way to connect: %1").arg(flowName(flow)));
}

void ConnectCard::setRedirectUri(const QString &uri)
{
    m_redirectUri->setText(uri);
    m_redirectUri->parentWidget()->setVisible(!uri.isEmpty());
}

void ConnectCard::setBusy(bool isBusy)
{
    m_connect->setBusy(isBusy, tr("Asking Stripe…"));
}

void ConnectCard::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
    m_connect->setEnabled(reason.isEmpty());
    m_flowButton->setEnabled(reason.isEmpty());
}

} // namespace plandeck

#include "moc_connectcard.cpp"
