// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QProgressBar;
class QPushButton;

namespace plandeck {

class TextLabel;

/// Work that goes on behind a list: what it is, how far, and the way to stop it.
class WorkStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkStrip(QWidget *parent = nullptr);

    /// total 0: nobody knows yet. canBeOpened: there is more to see of it.
    void setWork(const QString &words, qint64 done, qint64 total, bool canBeOpened);

Q_SIGNALS:
    void opened();
    void stopped();

private:
    TextLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_open;
};

} // namespace plandeck
