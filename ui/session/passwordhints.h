// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtWidgets/QWidget>

class QProgressBar;

namespace plandeck {

class IconLabel;
class TextLabel;

/// What a new password must be, ticked off while it is typed, and how good it is, as a bar and a word.
class PasswordHints final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordHints(QWidget *parent = nullptr);

    /// length in characters; problems as PasswordRules finds them.
    void setPassword(qsizetype length, const QList<Problem> &problems);

private:
    struct Rule
    {
        QStringList codes; // that break it
        IconLabel *icon;
        TextLabel *words;
    };
    void addRule(const QStringList &codes, const QString &words);

    QList<Rule> m_rules;
    QProgressBar *m_bar;
    TextLabel *m_word;
};

} // namespace plandeck
