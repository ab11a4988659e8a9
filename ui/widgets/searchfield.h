// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

namespace plandeck {

/// Says what is looked for once typing pauses. Escape empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// prompt is also the name for screen readers: "Search plans".
    explicit SearchField(const QString &prompt, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void searchNow();

    QTimer m_pause;
};

} // namespace plandeck
