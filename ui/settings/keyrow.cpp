// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyrow.h"

#include "ui/settings/profiletext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

KeyRow::KeyRow(ProfileSecret which, QWidget *parent)
    : QWidget(parent)
    , m_which(which)
    , m_state(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_badge(new Badge)
    , m_enter(new QPushButton)
    , m_remove(new QPushButton(tr("Remove…")))
{
    const auto name = wordOf(which);
    const auto title = profileSecretText(which);
    setObjectName(name + u"-KeyRow");
    m_state->setObjectName(name + u"-stateTextLabel");
    m_badge->setObjectName(name + u"-Badge");
    m_enter->setObjectName(name + u"-enterPushButton");
    m_remove->setObjectName(name + u"-removePushButton");
    m_remove->setAccessibleName(tr("Remove: %1", "one of the keys").arg(title));
    setButtonKind(m_remove, ButtonKind::Quiet);
    connect(m_enter, &QPushButton::clicked, this, [this] { Q_EMIT enterRequested(m_which); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_which); });

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(title, TextRole::Strong));
    words->addWidget(m_state);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(metric::controlGap);
    row->addLayout(words, 1);
    row->addWidget(m_badge);
    row->addWidget(m_enter);
    row->addWidget(m_remove);
    setEntry({}, {});
}

void KeyRow::setEntry(const ProfileKeysModel::Entry &entry, const QString &refusal)
{
    const auto title = profileSecretText(m_which);
    if (entry.isInEnvironment)
        m_state->setText(entry.isKept
                             ? tr("%1 sets it for this run; %2 waits in the keychain.").arg(variableOf(m_which), entry.mask)
                             : tr("%1 sets it for this run.").arg(variableOf(m_which)));
    else
        m_state->setText(entry.isKept ? entry.mask : tr("Not set"));
    if (entry.isInEnvironment)
        m_badge->setState(tr("Environment"), Tone::Info);
    else
        m_badge->setState(tr("In the keychain"), Tone::Ok);
    m_badge->setVisible(entry.isKept || entry.isInEnvironment);
    m_enter->setText(entry.isKept ? tr("Replace…") : tr("Enter…"));
    m_enter->setAccessibleName(entry.isKept ? tr("Replace: %1", "one of the keys").arg(title)
                                            : tr("Enter: %1", "one of the keys").arg(title));
    m_enter->setEnabled(refusal.isEmpty());
    m_enter->setToolTip(refusal);
    m_remove->setVisible(entry.isKept);
}

} // namespace plandeck

#include "moc_keyrow.cpp"
