// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inspectionmodel.h"
#include "services/operations/oversight.h"

#include <QtWidgets/QWidget>

class QAction;

namespace plandeck {

class Banner;
class InspectionStrip;
class InspectorPane;
class KeyValueList;
class TenantLooks;

/// The chosen tenant: what the list knows of it, and while somebody looks into it, what is in it.
class TenantInspector final : public QWidget
{
    Q_OBJECT

public:
    /// The panel's own actions, which the buttons press.
    TenantInspector(InspectionModel &model, QAction *lookInto, const QList<QAction *> &more, QWidget *parent = nullptr);

    void setTenant(const TenantListing &tenant);
    TenantLooks *looks() const { return m_looks; }

Q_SIGNALS:
    void endRequested();

private:
    InspectionModel &m_model;
    InspectorPane *m_pane;
    QWidget *m_before; // nobody looks in
    Banner *m_banner;
    KeyValueList *m_facts;
    QWidget *m_inside; // somebody does
    InspectionStrip *m_strip;
    TenantLooks *m_looks;
};

} // namespace plandeck
