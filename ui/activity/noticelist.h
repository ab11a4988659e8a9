// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskplace.h"
#include "ui/theme/icons.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QDateTime>

namespace plandeck {

/// Something of this session that is worth to be found again after its toast has gone.
struct NoticeRecord
{
    Tone tone = Tone::Info;
    QString sentence = {};
    QDateTime at = {}; // UTC
    std::optional<DeskPlace> place = {}; // where it leads
    bool isNew = true; // nobody has looked at the list since
};

/// The notices of the session, newest first. The oldest go when there are many.
class NoticeList final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int most = 100;

    using QAbstractListModel::QAbstractListModel;

    void add(Tone tone, const QString &sentence, const std::optional<DeskPlace> &place = {});
    const NoticeRecord &record(int row) const { return m_records.at(row); }
    int newCount() const;
    /// Somebody has looked.
    void setAllSeen();
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void newCountChanged();

private:
    QList<NoticeRecord> m_records;
};

} // namespace plandeck
