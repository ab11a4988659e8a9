// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/endpointcard.h"

#include "ui/common/moments.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/webhooktext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int urlWidth = 560; // keeps the copy button near the address
}

EndpointCard::EndpointCard(const QList<QAction *> &actions, QWidget *parent)
    : Card(parent)
    , m_badge(new Badge)
    , m_url(new CopyField(tr("Copy address")))
    , m_facts(new KeyValueList)
    , m_meaning(new TextLabel({}, TextRole::Small, Tone::Warn))
{
    setObjectName(u"endpointCard"_s);
    setAccessibleName(tr("Your webhook"));
    m_badge->setObjectName(u"endpointBadge"_s);
    m_url->setObjectName(u"endpointCopyField"_s);
    m_url->setMaximumWidth(widened(urlWidth, font()));
    m_facts->setObjectName(u"endpointKeyValueList"_s);
    m_meaning->setObjectName(u"pauseTextLabel"_s);
    m_meaning->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::controlGap);
    head->addWidget(new IconLabel(Icon::Webhook, Tone::Muted, 16));
    head->addWidget(new SectionLabel(tr("Messages go to")));
    head->addStretch(1);
    head->addWidget(m_badge);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(metric::controlGap, buttons);
    for (auto *action : actions)
        flow->addWidget(new ActionButton(action));
    body()->setContentsMargins(20, 18, 20, 18);
    body()->setSpacing(metric::cardGap);
    body()->addLayout(head);
    body()->addWidget(m_url);
    body()->addWidget(m_meaning);
    body()->addWidget(m_facts);
    body()->addWidget(buttons);
}

void EndpointCard::setWebhook(const Webhook &webhook)
{
    const auto word = endpointWord(webhook);
    m_badge->setState(word.word, word.tone);
    m_url->setText(webhook.url);
    m_meaning->setText(!webhook.isPaused ? QString()
                       : webhook.pauseReason == WebhookPause::Gone
                           ? tr("The receiver answered that it is gone for good (410). Nothing is sent until you go on.")
                           : tr("Messages are kept and sent when you go on."));
    m_meaning->setVisible(webhook.isPaused);
    m_facts->setRows({{tr("Tells of"), wishesText(webhook.events)},
                      {tr("Secret"), isolated(u"whsec_••••••••"_s + webhook.secretLast8)},
                      {tr("Changed"), dayAndTimeText(webhook.updatedAt)}});
}

} // namespace plandeck

#include "moc_endpointcard.cpp"
