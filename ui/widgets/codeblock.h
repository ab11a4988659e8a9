// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"

#include <QtWidgets/QWidget>

namespace plandeck {

class CopyButton;
class TextLabel;

/// A few lines to paste into a terminal, in a fixed-width face, with their copy button. Read from left to right in every
/// language.
class CodeBlock final : public QWidget
{
    Q_OBJECT

public:
    /// what: "Copy command".
    explicit CodeBlock(const QString &what, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// What is copied instead of the text shown: the same with its secret in it. It leaves the clipboard by itself.
    void setSecretToCopy(Secret secret);
    void copy();

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCodeFont();

    Secret m_secret;
    TextLabel *m_label;
    CopyButton *m_copy;
};

} // namespace plandeck
