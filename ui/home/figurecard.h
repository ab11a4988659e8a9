// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <optional>

class QProgressBar;

namespace plandeck {

class TextLabel;

/// How much of something there is, and of how much: in words, and as a thin bar where there is a limit.
class FigureCard final : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void setFigure(qint64 count, std::optional<qint64> limit);

private:
    QString m_title;
    TextLabel *m_count;
    TextLabel *m_of;
    QProgressBar *m_bar;
};

} // namespace plandeck
