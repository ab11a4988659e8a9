// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace plandeck {

class CopyButton;
class ElidedLabel;

/// A secret that is shown only while its button (or Space on it) is held down, and copied without being shown.
class SecretRevealField final : public QWidget
{
    Q_OBJECT

public:
    /// what: "API key", for tool tips and screen readers.
    explicit SecretRevealField(const QString &what, QWidget *parent = nullptr);

    void setSecret(Secret secret);

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHidden();
    void showRevealed();

    Secret m_secret;
    ElidedLabel *m_label;
    QToolButton *m_eye;
    CopyButton *m_copy;
};

} // namespace plandeck
