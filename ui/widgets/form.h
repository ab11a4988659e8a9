// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtWidgets/QWidget>

#include <functional>

class QVBoxLayout;

namespace plandeck {

class FormField;

/// Fields under each other, which find their errors by name.
class Form final : public QWidget
{
    Q_OBJECT

public:
    using Words = std::function<QString(const Problem &)>;

    explicit Form(QWidget *parent = nullptr);

    /// Takes the field over and hands it back.
    FormField *add(FormField *field);
    /// Several in one row, of equal width.
    void addRow(const QList<FormField *> &fields);
    FormField *field(const QString &name) const;

    void clearErrors();
    /// Puts every problem at its field ("features[3]" at "features") and the focus at the first. What is left has no
    /// field here: say it elsewhere.
    QList<Problem> showProblems(const QList<Problem> &problems, const Words &words);

private:
    QList<FormField *> m_fields;
    QVBoxLayout *m_column;
};

} // namespace plandeck
