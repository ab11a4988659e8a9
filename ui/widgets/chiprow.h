// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

class FilterChip;

/// Filters as chips, which wrap where there is no room for one line. Of a group at most one is pressed; a second press
/// releases it.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    /// purpose: what a pressed chip does, for screen readers: "Shows only these people".
    explicit ChipRow(const QString &purpose, QWidget *parent = nullptr);

    /// id: what chosen() gives, and the front of the object name: "active" is "activeFilterChip".
    void add(const QString &group, const QString &id, const QString &word);
    /// The id of the pressed one; empty when none is.
    QString chosen(const QString &group) const;
    void choose(const QString &group, const QString &id);
    /// Says nothing.
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Chip
    {
        QString group;
        QString id;
        FilterChip *button;
    };
    void release(const Chip &pressed);

    QString m_purpose;
    QList<Chip> m_chips;
};

} // namespace plandeck
