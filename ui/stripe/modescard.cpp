// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/modescard.h"

#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int sideWidth = 380;
} // namespace

ModesCard::ModesCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"modesCard"_s);
    setAccessibleName(tr("Test and live mode"));
    m_test = side(Mode::Test);
    m_live = side(Mode::Live);
    auto *sides = new QWidget;
    auto *flow = new FlowLayout(metric::pageMargin, sides);
    flow->setColumnWidth(sideWidth);
    flow->addWidget(m_test.widget);
    flow->addWidget(m_live.widget);
    body()->setContentsMargins(24, 16, 24, 16);
    body()->addWidget(sides);
}

ModesCard::Side ModesCard::side(Mode mode)
{
    const bool isLive = mode == Mode::Live;
    const auto name = wordOf(mode);
    Side side{.widget = new QWidget,
              .badge = new Badge,
              .account = new ElidedLabel({}, Qt::ElideMiddle, TextRole::Small, Tone::Muted),
              .change = new QPushButton(isLive ? tr("Go to &live mode") : tr("Go to &test mode"))};
    side.widget->setObjectName(name + u"ModeWidget");
    side.badge->setObjectName(name + u"ModeBadge");
    side.account->setObjectName(name + u"ModeElidedLabel");
    side.change->setObjectName(name + u"ModePushButton");
    setButtonKind(side.change, ButtonKind::Quiet);
    connect(side.change, &QPushButton::clicked, this, [this, mode] { Q_EMIT modeRequested(mode); });
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::controlGap);
    head->addWidget(new TextLabel(isLive ? tr("Live mode") : tr("Test mode"), TextRole::Strong));
    head->addWidget(side.badge);
    head->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(head);
    words->addWidget(side.account);
    auto *row = new QHBoxLayout(side.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(new IconLabel(isLive ? Icon::Live : Icon::Flask, isLive ? Tone::Bad : Tone::Warn, 20), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(side.change);
    return side;
}

void ModesCard::setModes(Mode current, const StripeStatus &status, const std::optional<StripeStatus> &other)
{
    const bool isLive = current == Mode::Live;
    show(m_test, isLive ? other : std::optional(status), !isLive);
    show(m_live, isLive ? std::optional(status) : other, isLive);
}

void ModesCard::show(const Side &side, const std::optional<StripeStatus> &status, bool isCurrent)
{
    side.change->setVisible(!isCurrent);
    side.account->setFullText(status && status->accountId ? *status->accountId
                              : isCurrent                 ? tr("You are here. No account yet.")
                                                          : tr("No account yet."));
    side.badge->setVisible(status.has_value());
    if (!status)
        return;
    if (status->connected)
        side.badge->setState(tr("Connected"), Tone::Ok);
    else if (status->accountId)
        side.badge->setState(tr("Not finished"), Tone::Warn);
    else
        side.badge->setState(tr("Not connected"), Tone::Neutral);
}

} // namespace plandeck

#include "moc_modescard.cpp"
