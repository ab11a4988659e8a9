// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apikeysmodel.h"

#include "ui/theme/icons.h"

#include <QtWidgets/QDialog>

namespace plandeck {

class BusyButton;
class Card;
class IconLabel;
class KeyValueList;
class PasswordField;
class TextLabel;

/// Paste a key, see whose it is. Nothing is changed by it.
class VerifyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit VerifyDialog(ApiKeysModel &model, QWidget *parent = nullptr);

private:
    QWidget *buildAnswer();
    void verify();
    void show(const Result<VerifiedKey> &verified);
    void showValid(const VerifiedKey &key);
    void say(Icon icon, Tone tone, const QString &title, const QString &sentence);
    void forget();
    using QDialog::show;

    ApiKeysModel &m_model;
    PasswordField *m_key;
    BusyButton *m_verify;
    Card *m_answer = nullptr;
    IconLabel *m_icon = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    quint64 m_asking = 0; // answers about a key that was changed meanwhile are stale
};

} // namespace plandeck
