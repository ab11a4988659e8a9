// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulkrun.h"
#include "models/loadstate.h"
#include "models/planfile.h"
#include "models/spokenmodel.h"

#include <QtCore/QHash>

namespace plandeck {

/// The plans of a file before they are made: a row each, with what is wrong or already there, to be chosen. Reading and checking
/// happen in the background, and existing plans are asked for page by page.
class PlanImport final : public SpokenModel
{
    Q_OBJECT

public:
    enum Column { Choice, Place, Name, Price, Features, Verdict, ColumnCount };
    enum DataRole { RowRole = Qt::UserRole + 1 };
    enum class Stage { Reading, Comparing, Ready, Failed };
    enum class Finding {
        Good,
        Exists, // the same name, price and interval: nothing to do
        NameTaken, // the name stands for another plan
        Faulty,
    };
    struct Row
    {
        PlanEntry entry = {};
        Finding finding = Finding::Good;
        bool isChosen = false;
    };

    explicit PlanImport(Desk &desk, QObject *parent = nullptr);

    /// Errors, in problem(): `file_unreadable`, `file_too_large`, those of PlanFile::fault and of the list of plans.
    void read(const QString &path);

    Stage stage() const { return m_stage; }
    const Error &problem() const { return m_problem; }
    /// What the file says besides its rows. Empty of rows itself.
    const PlanFile &file() const { return m_file; }
    const Row &row(int row) const { return m_rows.at(row); }

    int count(Finding finding) const { return m_counts[size_t(finding)]; }
    int chosen() const { return m_chosen; }
    void setChosen(int row, bool isChosen);
    /// All that can be made, or none.
    void chooseAll(bool isChosen);

    /// A step for each row: the chosen ones as they are to be made, the others skipped with the reason.
    QList<BulkRun::Item> items(bool asDrafts) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void stageChanged();
    void choiceChanged();

private:
    struct Known
    {
        Minor price;
        QString currency;
        Interval interval;
    };
    void take(Result<PlanFile> file);
    void askForPlans(qint64 page);
    void compare();
    Finding findingOf(const PlanEntry &entry) const;
    void fail(const Error &error);

    Desk &m_desk;
    Stage m_stage = Stage::Reading;
    Error m_problem;
    FileFormat m_format = FileFormat::Csv;
    PlanFile m_file;
    QList<Row> m_rows;
    QHash<QString, Known> m_known; // by planNameKey
    std::array<int, size_t(Finding::Faulty) + 1> m_counts{};
    int m_chosen = 0;
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::PlanImport::Row)
