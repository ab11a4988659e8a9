// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventinspector.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/events/changesview.h"
#include "ui/events/eventtext.h"
#include "ui/events/rehearsalview.h"
#include "ui/events/tracelist.h"
#include "ui/panels/changelines.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int paneWidth = 400; // room for names and values of JSON
}

EventInspector::EventInspector(QAction *retry, QAction *rehearse, const QList<QAction *> &copies, QWidget *parent)
    : QWidget(parent)
    , m_pane(new InspectorPane)
    , m_facts(new KeyValueList)
    , m_meaning(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_problem(new TextLabel({}, TextRole::Small, Tone::Bad))
    , m_changes(new ChangeLines)
    , m_trace(new TraceList)
    , m_rehearsal(new RehearsalView(rehearse))
    , m_json(new JsonView(tr("The event as JSON")))
{
    setObjectName(u"eventInspector"_s);
    m_facts->setObjectName(u"eventFactsKeyValueList"_s);
    m_meaning->setObjectName(u"eventMeaningTextLabel"_s);
    m_problem->setObjectName(u"eventProblemTextLabel"_s);
    m_changes->setObjectName(u"changeList"_s);
    m_trace->setObjectName(u"traceList"_s);
    m_json->setObjectName(u"eventJsonView"_s);
    for (auto *label : {m_meaning, m_problem})
        label->setWordWrap(true);
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_facts);
    column->addWidget(m_meaning);
    column->addWidget(m_problem);
    m_pane->addButton(retry);
    m_pane->addMenuButton(u"copyEventPushButton"_s, Icon::Copy, tr("&Copy"), copies);
    m_pane->setLeastWidth(paneWidth);
    m_pane->addSection({}, facts);
    m_pane->addSection(tr("What it changed"), m_changes);
    m_pane->addSection(tr("What was done"), m_trace);
    m_pane->addSection(tr("What handling it now would do"), m_rehearsal);
    m_pane->addSection(tr("As it came"), m_json);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pane);
}

void EventInspector::setEvent(const StripeEvent &event)
{
    const auto word = eventWord(event.state);
    m_pane->setHeading(event.type, event.eventId);
    m_facts->setRows({{tr("State"), word.word, false, word.tone},
                      {tr("Event ID"), event.eventId, true},
                      {tr("About"), event.objectId, true},
                      {tr("Account"), event.accountId, true},
                      {tr("Happened"), dayAndTimeText(event.createdAt)},
                      {tr("Received"), dayAndTimeText(event.receivedAt)},
                      {tr("API version"), event.apiVersion}});
    m_meaning->setText(eventMeaning(event));
}

void EventInspector::setDetails(const Result<StripeEventDetail> &details)
{
    m_problem->setText(details ? QString() : errorText(details.error()));
    m_problem->setVisible(!details);
    const QByteArray payload = details ? details->payload.toUtf8() : QByteArray();
    showChanges(*m_changes, payload);
    m_trace->setSteps(details ? details->trace : QList<EventStep>());
    m_json->setJson(payload);
}

} // namespace plandeck

#include "moc_eventinspector.cpp"
