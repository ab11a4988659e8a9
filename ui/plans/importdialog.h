// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planimport.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QStackedWidget;

namespace plandeck {

class Banner;
class ImportCells;
class SegmentedControl;
class TableView;
class TextLabel;

/// The plans of a file before any of them is made: what is good, what is there already, what is wrong in which row and column.
/// The choice is taken when the dialog is accepted.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    struct World
    {
        bool isConnected = true; // without Stripe all of them can only be drafts
        Mode mode = Mode::Test;
    };

    /// Takes the import over.
    ImportDialog(PlanImport *import, const QString &path, const World &world, QWidget *parent = nullptr);

    const PlanImport &import() const { return *m_import; }
    bool areDrafts() const;

private:
    QWidget *buildWaiting();
    QWidget *buildPreview();
    QWidget *buildFoot();
    QPushButton *addButton(const QString &name, const QString &text, const QString &tip, bool isChosen);
    void showStage();
    void showChoice();
    void showRemarks();
    QString summary() const;
    QString note() const;

    PlanImport *m_import;
    World m_world;
    Banner *m_banner;
    QStackedWidget *m_pages;
    TextLabel *m_waiting = nullptr;
    TextLabel *m_summary = nullptr;
    TableView *m_table = nullptr;
    ImportCells *m_cells = nullptr;
    SegmentedControl *m_manner = nullptr;
    TextLabel *m_note = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace plandeck
