// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/memberinspector.h"

#include "ui/common/moments.h"
#include "ui/common/roletext.h"
#include "ui/people/peopletext.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

MemberInspector::MemberInspector(const QList<QAction *> &roles, const QList<QAction *> &more, QWidget *parent)
    : QWidget(parent)
    , m_pane(new InspectorPane)
    , m_facts(new KeyValueList)
    , m_meaning(new TextLabel({}, TextRole::Small, Tone::Muted))
{
    setObjectName(u"memberInspector"_s);
    m_facts->setObjectName(u"memberFactsKeyValueList"_s);
    m_meaning->setObjectName(u"roleMeaningTextLabel"_s);
    m_meaning->setWordWrap(true);
    m_pane->addMenuButton(u"changeRolePushButton"_s, Icon::User, tr("&Role"), roles);
    m_pane->addMenuButton(u"morePushButton"_s, Icon::More, tr("&More"), more);
    m_pane->addSection({}, m_facts);
    m_pane->addSection(tr("What this role may"), m_meaning);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pane);
}

void MemberInspector::setUser(const User &user, bool isOneself)
{
    const auto word = memberWord(user.status);
    m_pane->setHeading(memberName(user), isOneself ? tr("This is you") : user.email);
    QList<KeyValueList::Row> rows{{tr("Status"), word.word, false, word.tone}};
    if (user.invitedUntil)
        rows.append({tr("Code good until"), dayAndTimeText(*user.invitedUntil)});
    rows += {{tr("Role"), roleName(user.role)},
             {tr("E-mail"), user.email, true},
             {tr("Last sign-in"), user.lastLoginAt ? dayAndTimeText(*user.lastLoginAt) : tr("Never", "last sign-in")},
             {tr("Added"), dayAndTimeText(user.createdAt)},
             {tr("User ID"), user.id.text(), true}};
    m_facts->setRows(rows);
    m_meaning->setText(roleMeaning(user.role));
}

} // namespace plandeck

#include "moc_memberinspector.cpp"
