// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditinspector.h"

#include "ui/audit/auditdetail.h"
#include "ui/audit/audittext.h"
#include "ui/common/moments.h"
#include "ui/panels/changelines.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/keyvaluelist.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int paneWidth = 400; // room for names and values

/// A value is JSON; one that was too long for the log is a part of it.
std::optional<JsonNode> nodeOf(const std::optional<QString> &json)
{
    if (!json)
        return std::nullopt;
    const auto node = jsonTree(json->toUtf8());
    return node ? *node : JsonNode{.kind = JsonNode::Kind::Text, .text = *json};
}

std::vector<JsonChange> changesOf(const AuditEntry &entry)
{
    std::vector<JsonChange> changes;
    for (const auto &change : entry.changes)
        changes.push_back({change.name, nodeOf(change.before), nodeOf(change.after)});
    return changes;
}

} // namespace

AuditInspector::AuditInspector(QAction *history, const QList<QAction *> &more, QWidget *parent)
    : QWidget(parent)
    , m_pane(new InspectorPane)
    , m_facts(new KeyValueList)
    , m_changes(new ChangeLines)
    , m_proof(new KeyValueList)
{
    setObjectName(u"auditInspector"_s);
    m_facts->setObjectName(u"auditFactsKeyValueList"_s);
    m_changes->setObjectName(u"auditChangeList"_s);
    m_proof->setObjectName(u"auditProofKeyValueList"_s);
    m_pane->setLeastWidth(paneWidth);
    m_pane->addButton(history);
    m_pane->addMenuButton(u"auditMorePushButton"_s, Icon::More, tr("&More"), more);
    m_pane->addSection({}, m_facts);
    m_pane->addSection(tr("What changed"), m_changes);
    m_pane->addSection(tr("In the log"), m_proof);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pane);
}

void AuditInspector::setEntry(const AuditEntry &entry)
{
    m_pane->setHeading(actionText(entry.action), actorText(entry));
    QList<KeyValueList::Row> facts{
        {tr("When"), dayAndTimeText(entry.at)}, {tr("Who"), actorText(entry)}, {tr("As"), actorKindText(entry)}};
    if (entry.onBehalfOf)
        facts.append({tr("On behalf of"), entry.onBehalfOf->text(), true});
    if (!entry.reason.isEmpty())
        facts.append({tr("Reason"), entry.reason});
    facts.append(
        {{tr("From"), sourceText(entry.source)}, {tr("Outcome"), outcomeText(entry)}, {tr("Object"), entry.objectId, true}});
    m_facts->setRows(facts + detailRows(entry));
    const auto changes = changesOf(entry);
    changes.empty() ? m_changes->say(tr("No value changed.")) : m_changes->setChanges(changes);
    m_proof->setRows({{tr("Number"), QLocale().toString(entry.seq)},
                      {tr("Action"), entry.action, true},
                      {tr("Request"), entry.requestId, true},
                      {tr("Address"), entry.address, true},
                      {tr("Hash"), entry.hash, true}});
}

} // namespace plandeck

#include "moc_auditinspector.cpp"
