// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "ui/palette/fuzzymatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Group = PaletteEntry::Group;
constexpr qsizetype mostRecent = 5;
constexpr int detailWorth = 2; // a hit there counts a half

QString headingOf(Group group)
{
    switch (group) {
    case Group::Direct: return PaletteModel::tr("Go to");
    case Group::Recent: return PaletteModel::tr("Recently used");
    case Group::OnPage: return PaletteModel::tr("On this page");
    case Group::Page: return PaletteModel::tr("Pages");
    case Group::Settings: return PaletteModel::tr("Settings");
    case Group::Desk: return PaletteModel::tr("The desk");
    case Group::Plan: return PaletteModel::tr("Plans");
    case Group::Event: return PaletteModel::tr("Events");
    case Group::Key: return PaletteModel::tr("API keys");
    case Group::Person: return PaletteModel::tr("People");
    case Group::Delivery: return PaletteModel::tr("Webhook messages");
    }
    Q_UNREACHABLE();
}

/// Title first; words of the detail find it too.
std::optional<PaletteModel::Row> matched(const PaletteEntry &entry, const QString &text)
{
    if (const auto match = fuzzyMatch(text, entry.title))
        return PaletteModel::Row{.entry = entry, .letters = match->positions, .score = match->score};
    if (const auto match = fuzzyMatch(text, QString(entry.title + u' ' + entry.detail)))
        return PaletteModel::Row{.entry = entry, .score = match->score / detailWorth};
    return std::nullopt;
}

} // namespace

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    arrange();
}

void PaletteModel::setFound(QList<PaletteEntry> found)
{
    m_found = std::move(found);
    arrange();
}

void PaletteModel::setRecent(QList<PaletteEntry> entries)
{
    m_recent = std::move(entries);
    arrange();
}

void PaletteModel::setText(const QString &text)
{
    m_text = text.trimmed();
    arrange();
}

int PaletteModel::resultCount() const
{
    return int(std::ranges::count(m_rows, false, &Row::isHeading));
}

int PaletteModel::neighbour(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step)
        if (!m_rows[next].isHeading)
            return next;
    return row;
}

/// The groups in the order of their best entry, and inside of them the entries; those of equal worth as they came.
void PaletteModel::arrange()
{
    auto found = matches();
    QMap<Group, int> best;
    for (const auto &row : std::as_const(found))
        best[row.entry.group] = std::max(best.value(row.entry.group, std::numeric_limits<int>::min()), row.score);
    std::ranges::stable_sort(found, [&](const Row &a, const Row &b) {
        const auto key = [&](const Row &row) { return std::tuple(-best.value(row.entry.group), row.entry.group, -row.score); };
        return key(a) < key(b);
    });

    beginResetModel();
    m_rows.clear();
    for (auto &row : found) {
        if (m_rows.isEmpty() || m_rows.last().entry.group != row.entry.group)
            m_rows.append({.entry = {.title = headingOf(row.entry.group), .group = row.entry.group}, .isHeading = true});
        m_rows.append(std::move(row));
    }
    endResetModel();
}

QList<PaletteModel::Row> PaletteModel::matches() const
{
    if (m_text.isEmpty())
        return everything();
    QList<Row> rows;
    for (const auto &entry : m_entries) {
        auto row = matched(entry, m_text);
        if (!row)
            continue;
        row->score += worthOfUse(entry.id);
        if (!entry.isEnabled)
            row->score /= 2;
        rows.append(std::move(*row));
    }
    for (const auto &entry : m_found) {
        auto row = matched(entry, m_text).value_or(Row{.entry = entry});
        if (entry.group == Group::Direct)
            row.score = std::numeric_limits<int>::max(); // an id says exactly what is wanted
        rows.append(std::move(row));
    }
    return rows;
}

/// Of two alike, the one that is used.
int PaletteModel::worthOfUse(const QString &id) const
{
    const auto at = std::ranges::find(m_recent, id, &PaletteEntry::id);
    return at == m_recent.end() ? 0 : std::max(0, 8 - int(at - m_recent.begin()));
}

/// Nothing is typed: all there is, under the ones used last.
QList<PaletteModel::Row> PaletteModel::everything() const
{
    QList<Row> rows;
    for (const auto &entry : m_recent) {
        if (!entry.isEnabled || rows.size() == mostRecent)
            continue;
        rows.append({.entry = entry});
        rows.last().entry.group = Group::Recent;
    }
    for (const auto &entry : m_entries)
        rows.append({.entry = entry});
    return rows;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_rows[index.row()].entry;
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role == Qt::ToolTipRole) // there is not always room for all of it
        return entry.detail.isEmpty() ? QString() : QString(entry.title + u'\n' + entry.detail);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words{entry.title, entry.detail, entry.keys};
    if (!m_rows[index.row()].isHeading && !entry.isEnabled)
        words.append(tr("not available"));
    words.removeAll(QString());
    return words.join(u", "_s);
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].isHeading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable; // what cannot be done can be chosen too, to read why
}

} // namespace plandeck

#include "moc_palettemodel.cpp"
