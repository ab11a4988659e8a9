// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtWidgets/QWidget>

#include <limits>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace plandeck {

/// Names and values in rows, folded away until they are wanted.
class MetadataEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit MetadataEditor(QWidget *parent = nullptr);

    TextMap entries() const;
    void setEntries(const TextMap &entries);
    void setMostEntries(int most);
    /// What a map cannot say: a name given twice, a value without a name.
    QList<Problem> problems() const;

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        QLineEdit *name;
        QLineEdit *value;
        QPushButton *remove;
    };
    void addEntry(const QString &name = {}, const QString &value = {});
    void removeEntry(const QLineEdit *name);
    void setUnfolded(bool isUnfolded);
    void showCount();

    QPushButton *m_fold;
    QWidget *m_rows;
    QPushButton *m_add;
    QGridLayout *m_grid;
    QList<Entry> m_entries;
    int m_most = std::numeric_limits<int>::max();
};

} // namespace plandeck
