// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QToolButton>

namespace plandeck {

/// Puts a text on the clipboard and says so with a check mark for a moment.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    /// what: names the thing in tool tip and for screen readers: "Copy product id".
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);

    void setTextToCopy(const QString &text) { m_text = text; }
    /// For callers that copy by themselves, such as a secret.
    void showCopied();

Q_SIGNALS:
    void copied();

private:
    void copy();
    void showReady();

    QString m_what;
    QString m_text;
    QTimer m_back;
};

} // namespace plandeck
