// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>

#include <functional>

namespace plandeck {

/// A table that can be read out: values are raw in a model, and only who shows them has words for them.
class SpokenModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// How a cell is read out (Qt::AccessibleTextRole).
    using Speech = std::function<QString(const QModelIndex &cell)>;
    void setSpeech(Speech speech) { m_speech = std::move(speech); }

protected:
    /// Empty while nobody shows it.
    QString spoken(const QModelIndex &cell) const { return m_speech ? m_speech(cell) : QString(); }

private:
    Speech m_speech;
};

} // namespace plandeck
