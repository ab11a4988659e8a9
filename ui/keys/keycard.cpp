// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keycard.h"

#include "ui/common/moments.h"
#include "ui/keys/keytext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

KeyCard::KeyCard(Mode mode, QWidget *parent)
    : Card(parent)
    , m_mode(mode)
    , m_badge(new Badge)
    , m_key(new TextLabel({}, TextRole::Heading))
    , m_meaning(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_facts(new KeyValueList)
    , m_refusal(new TextLabel({}, TextRole::Small, Tone::Warn))
{
    const QString name = wordOf(mode);
    setObjectName(name + u"KeyCard"_s);
    setAccessibleName(keyName(mode));
    m_badge->setObjectName(name + u"KeyBadge"_s);
    m_key->setObjectName(name + u"KeyTextLabel"_s);
    m_refusal->setObjectName(name + u"RefusalTextLabel"_s);
    for (auto *label : {m_meaning, m_refusal})
        label->setWordWrap(true);
    body()->setContentsMargins(20, 18, 20, 18);
    body()->setSpacing(metric::cardGap);
    body()->addWidget(buildHead());
    body()->addWidget(m_facts);
    body()->addWidget(m_refusal);
    body()->addStretch(1);
    body()->addWidget(buildButtons());
    setKey({});
}

QWidget *KeyCard::buildHead()
{
    auto *head = new QWidget;
    auto *first = new QHBoxLayout;
    first->setSpacing(metric::controlGap);
    first->addWidget(new IconLabel(m_mode == Mode::Live ? Icon::Live : Icon::Flask, Tone::Muted, 16));
    first->addWidget(new SectionLabel(keyName(m_mode)));
    first->addStretch(1);
    first->addWidget(m_badge);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(m_key);
    column->addWidget(m_meaning);
    return head;
}

QWidget *KeyCard::buildButtons()
{
    const QString name = wordOf(m_mode);
    auto *buttons = new QWidget;
    m_regenerate = new QPushButton(iconOf(Icon::Refresh), {});
    m_regenerate->setObjectName(name + u"RegeneratePushButton"_s);
    connect(m_regenerate, &QPushButton::clicked, this, &KeyCard::regenerateRequested);
    m_copy = new QPushButton(iconOf(Icon::Copy), tr("Copy as"));
    m_copy->setObjectName(name + u"CopyPushButton"_s);
    m_copy->setAccessibleDescription(keyName(m_mode));
    auto *menu = new QMenu(m_copy);
    auto *curl = menu->addAction(tr("&curl command"), this, &KeyCard::curlRequested);
    auto *env = menu->addAction(tr(".&env lines"), this, &KeyCard::envRequested);
    curl->setObjectName(name + u"CurlAction"_s);
    env->setObjectName(name + u"EnvAction"_s);
    m_copy->setMenu(menu);
    m_revoke = new QPushButton(iconOf(Icon::Trash), tr("Revoke…"));
    m_revoke->setObjectName(name + u"RevokePushButton"_s);
    setButtonKind(m_revoke, ButtonKind::Quiet);
    connect(m_revoke, &QPushButton::clicked, this, &KeyCard::revokeRequested);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_regenerate);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_revoke);
    return buttons;
}

void KeyCard::setKey(const std::optional<ApiKey> &key)
{
    const auto now = QDateTime::currentDateTimeUtc();
    m_regenerate->setText(key ? tr("Regenerate…") : tr("Make a key…"));
    m_copy->setVisible(key.has_value());
    m_revoke->setVisible(key.has_value());
    if (!key) {
        m_key->setText(tr("No key", "there is none"));
        m_badge->setState(tr("None", "no API key"), Tone::Neutral);
        m_meaning->setText(m_mode == Mode::Live ? tr("No program can act for your real customers.")
                                                : tr("No program can try things out."));
        m_facts->setRows({});
        return;
    }
    const auto word = keyWord(*key, now);
    m_key->setText(isolated(maskedKey(*key)));
    m_badge->setState(word.word, word.tone);
    m_meaning->setText(m_mode == Mode::Live ? tr("For your real customers. Keep it on servers only.")
                                            : tr("For trying things: nothing moves real money."));
    m_facts->setRows({{tr("Last used"), keyUseText(*key)},
                      {tr("Works until"), key->expiresAt ? keyEndText(*key) : tr("Replaced or revoked")},
                      {tr("Created"), dayAndTimeText(key->createdAt)}});
}

void KeyCard::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
    for (auto *button : {m_regenerate, m_revoke}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason.isEmpty() ? keyName(m_mode) : reason);
    }
}

} // namespace plandeck

#include "moc_keycard.cpp"
