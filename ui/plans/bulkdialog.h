// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulkrun.h"
#include "ui/widgets/celldelegate.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

class QProgressBar;
class QPushButton;

namespace plandeck {

class TableView;
class TextLabel;

/// How a bulk deed is spoken of. Numbers are asked for, because each language counts in its own way.
struct BulkWords
{
    QString title = {}; // "Deactivate plans"
    QString effect = {}; // what it means, in a sentence or two
    std::function<QString(int count)> start = {}; // "Deactivate 3 plans"
    QString planned = {}; // of one before its turn: "Will be deactivated"
    QString done = {}; // "Deactivated"
    bool isDanger = false;
};

/// Why a thing is left out, in words.
[[nodiscard]] QString skipText(const QString &reason);
/// "3 done, 1 failed, 2 left out."
[[nodiscard]] QString bulkSummary(const BulkRun &run);

/// How the rows of a run look.
class BulkCells final : public CellDelegate
{
    Q_OBJECT

public:
    BulkCells(const BulkWords &words, const BulkRun &run, QObject *parent);

protected:
    Cell cell(const QModelIndex &index) const override;

private:
    QString m_planned;
    QString m_done;
    QPointer<const BulkRun> m_run;
};

/// A bulk run from its plan to its report: what will happen to each, how far it is, how each one ended. It may be closed at any
/// time; the run is somebody else's and goes on.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(BulkRun &run, const BulkWords &words, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Everything that was done shall be taken back.
    void undoRequested();

private:
    QWidget *buildFoot();
    QPushButton *addButton(const QString &name, const QString &text, void (BulkDialog::*deed)());
    void follow();
    void showPhase();
    void showProgress();
    void start();
    void stop();
    void retry();
    void copyReport();

    QPointer<BulkRun> m_run;
    BulkWords m_words;
    TableView *m_table;
    TextLabel *m_effect;
    TextLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_copy = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace plandeck
