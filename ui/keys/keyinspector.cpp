// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyinspector.h"

#include "ui/common/moments.h"
#include "ui/keys/keytext.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

KeyInspector::KeyInspector(QAction *regenerate, QAction *history, const QList<QAction *> &copies, QWidget *parent)
    : QWidget(parent)
    , m_pane(new InspectorPane)
    , m_facts(new KeyValueList)
    , m_meaning(new TextLabel({}, TextRole::Small, Tone::Muted))
{
    setObjectName(u"keyInspector"_s);
    m_facts->setObjectName(u"keyFactsKeyValueList"_s);
    m_meaning->setObjectName(u"keyMeaningTextLabel"_s);
    m_meaning->setWordWrap(true);
    m_pane->addButton(regenerate);
    m_pane->addButton(history);
    m_pane->addMenuButton(u"copyKeyPushButton"_s, Icon::Copy, tr("&Copy"), copies);
    m_pane->addSection({}, m_facts);
    m_pane->addSection(tr("What this means"), m_meaning);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pane);
}

void KeyInspector::setKey(const ApiKey &key)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto word = keyWord(key, now);
    m_pane->setHeading(keyName(key.keyType), maskedKey(key));
    m_facts->setRows({{tr("Status"), word.word, false, word.tone},
                      {tr("Last used"), keyUseText(key)},
                      {tr("Works until"), keyEndText(key)},
                      {tr("Created"), dayAndTimeText(key.createdAt)},
                      {tr("Key ID"), key.id.text(), true}});
    m_meaning->setText(keyMeaning(key, now));
}

} // namespace plandeck

#include "moc_keyinspector.cpp"
