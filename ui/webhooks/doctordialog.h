// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhookmodel.h"

#include <QtWidgets/QDialog>

class QPlainTextEdit;

namespace plandeck {

class BusyButton;
class FindingList;
class PasswordField;
class TextLabel;

/// The signature doctor: paste what a receiver got, learn why its signature is not accepted.
class DoctorDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DoctorDialog(WebhookModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildAnswer();
    QPlainTextEdit *textField(const QString &objectName, const QString &prompt);
    void examine();
    void show(const QList<SignatureFinding> &findings);
    using QDialog::show;

    WebhookModel &m_model;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_body;
    PasswordField *m_secret;
    BusyButton *m_examine;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    FindingList *m_findings = nullptr;
};

} // namespace plandeck
