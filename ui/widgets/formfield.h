// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

class IconLabel;
class TextLabel;

/// Label above, input, help or error below. The label is the input's buddy; an error is shown by border, icon and
/// sentence, and read out with the input.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// name: the field's name in the API ("price_cents"), by which a Problem finds its place. label may hold a mnemonic.
    FormField(const QString &name, const QString &label, QWidget *input, const QString &help = {}, QWidget *parent = nullptr);

    QString name() const { return m_name; }
    QWidget *input() const { return m_input; }
    bool hasError() const;
    QString error() const;
    /// A finished sentence; empty takes the error away.
    void setError(const QString &sentence);
    void setHelp(const QString &help);

private:
    void showUnderline();

    QString m_name;
    QString m_help;
    QString m_error;
    QWidget *m_input;
    IconLabel *m_icon;
    TextLabel *m_under;
};

} // namespace plandeck
