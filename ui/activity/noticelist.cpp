// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/noticelist.h"

#include "ui/common/moments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void NoticeList::add(Tone tone, const QString &sentence, const std::optional<DeskPlace> &place)
{
    beginInsertRows({}, 0, 0);
    m_records.prepend({.tone = tone, .sentence = sentence, .at = QDateTime::currentDateTimeUtc(), .place = place});
    endInsertRows();
    if (rowCount() > most) {
        beginRemoveRows({}, most, most);
        m_records.removeLast();
        endRemoveRows();
    }
    Q_EMIT newCountChanged();
}

int NoticeList::newCount() const
{
    return int(std::ranges::count(m_records, true, &NoticeRecord::isNew));
}

void NoticeList::setAllSeen()
{
    if (newCount() == 0)
        return;
    for (auto &record : m_records)
        record.isNew = false;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT newCountChanged();
}

void NoticeList::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
    Q_EMIT newCountChanged();
}

int NoticeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QVariant NoticeList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &notice = record(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return notice.sentence;
    if (role == Qt::AccessibleTextRole)
        return QString(notice.sentence + u", "_s + momentText(notice.at));
    return {};
}

} // namespace plandeck

#include "moc_noticelist.cpp"
