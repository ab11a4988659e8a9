// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditmodel.h"
#include "ui/panels/panel.h"

#include <QtCore/QPointer>

class QAction;
class QPushButton;

namespace plandeck {

class AuditExport;
class AuditInspector;
class ChipRow;
class MasterDetail;
class TableView;
class Tasks;

/// Who did what in the company, or among the platform's staff (by the model), with the chosen entry in the inspector: each value
/// before and after. What somebody of the platform's staff looked at is in it too.
class AuditPanel final : public Panel
{
    Q_OBJECT

public:
    AuditPanel(AuditModel &model, SessionModel &session, QWidget *parent = nullptr);

    /// What takes its time is in this list too, from now on. tasks outlives the panel.
    void useTasks(Tasks &tasks) { m_tasks = &tasks; }
    /// What was done to one object, and nothing else.
    void showHistory(const HistoryOf &object);

private:
    bool isOfPlatform() const { return m_model.whose() == AuditOf::Platform; }
    void buildActions();
    void buildHeader();
    void buildChips();
    void buildLog();

    QString subtitle() const override;
    StateView::Words emptyWords() const override;
    std::optional<Notice> notice() override;
    void showRights() override;
    void showSelection() override;
    void refresh() override { m_model.refresh(); }
    void applyFilter() override;
    void clearFilters() override;
    bool choose(const QString &id) override;

    std::optional<AuditEntry> selected() const;
    void openMenu(const QPoint &at);
    void showObject();
    void showActor();
    void copyObjectId();
    void copyRequestId();
    void copyJson();
    void askWhereToExport();
    void exportTo(const QString &path);

    AuditModel &m_model;
    Tasks *m_tasks = nullptr;
    std::optional<HistoryOf> m_history; // whose entries alone are shown
    std::optional<AuditEntry> m_ofActor; // one of whose alone are shown
    QPointer<AuditExport> m_export;

    QAction *m_objectAction = nullptr;
    QAction *m_actorAction = nullptr;
    QAction *m_exportAction = nullptr;
    QList<QAction *> m_copyActions;
    QPushButton *m_exportButton = nullptr;
    ChipRow *m_chips = nullptr;
    TableView *m_table = nullptr;
    AuditInspector *m_inspector = nullptr;
    MasterDetail *m_detail = nullptr;
};

} // namespace plandeck
