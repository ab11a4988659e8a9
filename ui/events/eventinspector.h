// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/operations/events.h"

#include <QtWidgets/QWidget>

class QAction;

namespace plandeck {

class ChangeLines;
class InspectorPane;
class JsonView;
class KeyValueList;
class RehearsalView;
class TextLabel;
class TraceList;

/// Everything about the chosen event: what it means, what it changed, how it was handled, and its JSON.
class EventInspector final : public QWidget
{
    Q_OBJECT

public:
    /// The panel's own actions, which the buttons press.
    EventInspector(QAction *retry, QAction *rehearse, const QList<QAction *> &copies, QWidget *parent = nullptr);

    /// What the list knows; the rest comes by setDetails().
    void setEvent(const StripeEvent &event);
    void setDetails(const Result<StripeEventDetail> &details);
    RehearsalView *rehearsal() const { return m_rehearsal; }

private:
    InspectorPane *m_pane;
    KeyValueList *m_facts;
    TextLabel *m_meaning;
    TextLabel *m_problem;
    ChangeLines *m_changes;
    TraceList *m_trace;
    RehearsalView *m_rehearsal;
    JsonView *m_json;
};

} // namespace plandeck
