// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/waitingcard.h"

#include "ui/common/moments.h"
#include "ui/theme/icons.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {

WaitingCard::WaitingCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextRole::Title))
    , m_sentence(new TextLabel({}, TextRole::Body, Tone::Muted))
    , m_link(new CopyField(tr("Copy link")))
    , m_left(new TextLabel({}, TextRole::Small, Tone::Muted))
{
    setObjectName(u"waitingCard"_s);
    m_title->setObjectName(u"waitingTitleTextLabel"_s);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_link->setObjectName(u"linkCopyField"_s);
    m_left->setObjectName(u"linkTimeTextLabel"_s);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &WaitingCard::countDown);
    body()->setContentsMargins(28, 28, 28, 24);
    body()->setSpacing(metric::blockGap);
    body()->addWidget(buildHead());
    body()->addWidget(m_link);
    body()->addWidget(buildButtons());
    body()->addWidget(new Separator);
    body()->addWidget(buildPaste());
    setOpened(true);
}

QWidget *WaitingCard::buildHead()
{
    auto *head = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::blockGap);
    row->addWidget(new Spinner(28), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget *WaitingCard::buildButtons()
{
    auto *buttons = new QWidget;
    auto *again = new QPushButton(iconOf(Icon::ExternalLink), tr("&Open again"));
    again->setObjectName(u"openAgainPushButton"_s);
    auto *cancel = new QPushButton(tr("C&ancel"));
    cancel->setObjectName(u"cancelConnectPushButton"_s);
    setButtonKind(cancel, ButtonKind::Quiet);
    connect(again, &QPushButton::clicked, this, &WaitingCard::openRequested);
    connect(cancel, &QPushButton::clicked, this, &WaitingCard::cancelRequested);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(again);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(m_left);
    return buttons;
}

QWidget *WaitingCard::buildPaste()
{
    auto *block = new QWidget;
    m_address = new QLineEdit;
    m_address->setObjectName(u"redirectUrlLineEdit"_s);
    m_address->setPlaceholderText(u"https://…/callback/?code=…&state=…"_s);
    m_address->setClearButtonEnabled(true);
    m_addressField =
        new FormField(u"redirect_url"_s, tr("Did the browser end at a page that does not load? &Paste its address:"), m_address);
    m_complete = new BusyButton(tr("&Finish"), ButtonKind::Normal);
    m_complete->setObjectName(u"completePushButton"_s);
    m_complete->setEnabled(false);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_complete->setEnabled(!text.trimmed().isEmpty());
        m_addressField->setError({});
    });
    connect(m_address, &QLineEdit::returnPressed, this, &WaitingCard::paste);
    connect(m_complete, &QPushButton::clicked, this, &WaitingCard::paste);
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_addressField, 1);
    row->addWidget(m_complete, 0, Qt::AlignBottom);
    return block;
}

void WaitingCard::paste()
{
    if (m_complete->isEnabled() && !m_complete->isBusy())
        Q_EMIT addressPasted(m_address->text().trimmed());
}

void WaitingCard::setCompleting(bool isCompleting, const QString &problem)
{
    m_complete->setBusy(isCompleting, tr("Finishing…"));
    if (!problem.isEmpty())
        m_addressField->setError(problem);
}

void WaitingCard::setLink(const QUrl &url, const QDateTime &expiresAt)
{
    m_link->setText(url.toString(QUrl::FullyEncoded));
    m_expiresAt = expiresAt;
    countDown();
}

void WaitingCard::setOpened(bool isOpened)
{
    m_title->setText(isOpened ? tr("Your browser is open at Stripe…") : tr("No browser could be opened"));
    m_sentence->setText(isOpened
                            ? tr("Approve there; this page goes on by itself. If no browser came up, open this link yourself:")
                            : tr("Open this link in a browser of this computer; this page goes on by itself."));
}

void WaitingCard::countDown()
{
    m_left->setText(tr("The link is good for %1").arg(countdownText(QDateTime::currentDateTimeUtc().secsTo(m_expiresAt))));
}

void WaitingCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    countDown();
    m_tick.start();
}

void WaitingCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_tick.stop();
    m_address->clear(); // it is as secret as the code in it
}

} // namespace plandeck

#include "moc_waitingcard.cpp"
