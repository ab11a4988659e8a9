// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace plandeck {
namespace {

/// The part of a field's path that a form has an input for.
QString rootOf(const QString &path)
{
    const auto end = std::ranges::find_if(path, [](QChar c) { return c == u'[' || c == u'.'; });
    return path.first(end - path.begin());
}

} // namespace

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::blockGap);
}

FormField *Form::add(FormField *field)
{
    m_fields.append(field);
    m_column->addWidget(field);
    return field;
}

void Form::addRow(const QList<FormField *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    for (auto *field : fields) {
        m_fields.append(field);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_column->addLayout(row);
}

FormField *Form::field(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &FormField::name);
    return found == m_fields.end() ? nullptr : *found;
}

void Form::clearErrors()
{
    for (auto *field : std::as_const(m_fields))
        field->setError({});
}

QList<Problem> Form::showProblems(const QList<Problem> &problems, const Words &words)
{
    clearErrors();
    QList<Problem> elsewhere;
    for (const auto &problem : problems) {
        auto *place = field(rootOf(problem.field));
        if (!place)
            elsewhere.append(problem);
        else if (!place->hasError()) // the first one of a field is enough
            place->setError(words(problem));
    }
    const auto first = std::ranges::find_if(m_fields, &FormField::hasError);
    if (first != m_fields.end())
        (*first)->setFocus(Qt::OtherFocusReason);
    return elsewhere;
}

} // namespace plandeck

#include "moc_form.cpp"
