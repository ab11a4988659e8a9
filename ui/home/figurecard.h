// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <optional>

class QProgressBar;

namespace plandeck {

class TextLabel;

/// How much of something there is: of how much, with a thin bar where there is a limit, and a note under it.
class FigureCard final : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void setFigure(qint64 count, std::optional<qint64> limit);
    /// A count of its own, without a limit.
    void setCount(qint64 count);
    /// It is not known: why, in a word or two.
    void setUnknown(const QString &reason);
    void setNote(const QString &note);

private:
    void show(const QString &figure, const QString &of, std::optional<int> share);
    void say();

    QString m_title;
    TextLabel *m_count;
    TextLabel *m_of;
    QProgressBar *m_bar;
    TextLabel *m_note;
};

} // namespace plandeck
