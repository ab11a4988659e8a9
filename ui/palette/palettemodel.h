// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtGui/QIcon>

#include <functional>

namespace plandeck {

/// One thing to choose in the palette.
struct PaletteEntry
{
    enum class Group { Direct, Recent, OnPage, Page, Settings, Desk, Plan, Event, Key, Person, Delivery };

    QString id = {}; // "plans/newPlanAction": stable, to know it again among the recent ones
    QString title = {};
    QString detail = {}; // what else there is to know; why it cannot be done
    QString keys = {}; // "Ctrl+N"
    QIcon icon = {};
    Group group = Group::Desk;
    bool isEnabled = true;
    std::function<void()> act = {};
};

/// What the palette shows: entries under the headings of their groups, those first that fit best what was typed. While nothing is
/// typed, the recent ones are on top.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        PaletteEntry entry = {}; // of a heading: only the group and the title
        QList<int> letters = {}; // of the title, that fit what was typed
        int score = 0;
        bool isHeading = false;
    };

    using QAbstractListModel::QAbstractListModel;

    /// What there is to choose by its name.
    void setEntries(QList<PaletteEntry> entries);
    /// What was found for the text: shown as it is, whether the title fits or not.
    void setFound(QList<PaletteEntry> found);
    /// Newest first.
    void setRecent(QList<PaletteEntry> entries);
    void setText(const QString &text);

    const Row &row(int number) const { return m_rows.at(number); }
    /// Rows that are no headings.
    int resultCount() const;
    /// The next row in this direction that can be chosen; the same one when there is none.
    int neighbour(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();
    QList<Row> matches() const;
    QList<Row> everything() const;
    int worthOfUse(const QString &id) const;

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_found;
    QList<PaletteEntry> m_recent;
    QString m_text;
    QList<Row> m_rows;
};

} // namespace plandeck
