// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/domain/secret.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace plandeck {

class BusyButton;
class ClipboardClock;
class CodeBlock;
class SecretRevealField;
class TextLabel;

/// Shows secrets this once: held down to be read, copied for a while, or kept on this computer. Who closes it without having
/// taken anything is asked once more.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title = {}; // "Your new test key"
        QString sentence = {};
        QString loss = {}; // "It cannot be shown again. You would have to make a new one."
        Icon icon = Icon::Key;
    };
    using OnKept = std::function<void(const Result<> &)>;

    explicit SecretDialog(const Words &words, QWidget *parent = nullptr);

    /// what: "test key", for tool tips and screen readers.
    SecretRevealField *addSecret(const QString &name, const QString &label, const QString &what, Secret secret,
                                 const QString &help);
    /// Lines to paste somewhere: shown with a placeholder, copied with the secret.
    CodeBlock *addCommand(const QString &title, const QString &what, const QString &shown, Secret real);
    /// A button that keeps it; refusal: why it cannot be kept here, empty when it can.
    void offerKeeping(const QString &refusal, std::function<void(OnKept)> keep);

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead(const Words &words);
    void noteCopied();
    void keep();
    void noteKept(const Result<> &kept);
    void askBeforeClosing();

    QString m_loss;
    QVBoxLayout *m_blocks;
    QHBoxLayout *m_foot;
    ClipboardClock *m_clock;
    BusyButton *m_keepButton = nullptr;
    QPushButton *m_done;
    std::function<void(OnKept)> m_keep;
    bool m_isTaken = false;
};

} // namespace plandeck
