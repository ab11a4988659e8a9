// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// The part that is typed into: a composed field names it as its focus proxy.
QWidget *typedPart(QWidget *input)
{
    return input->focusProxy() ? input->focusProxy() : input;
}

} // namespace

FormField::FormField(const QString &name, const QString &label, QWidget *input, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_help(help)
    , m_input(input)
    , m_icon(new IconLabel(Icon::Alert, Tone::Bad, 14))
    , m_under(new TextLabel({}, TextRole::Small, Tone::Faint))
{
    auto *title = new TextLabel(label, TextRole::Strong);
    title->setBuddy(typedPart(input));
    m_under->setWordWrap(true);
    m_under->setObjectName(name + u"HintTextLabel"_s);

    auto *under = new QHBoxLayout;
    under->setSpacing(6);
    under->addWidget(m_icon, 0, Qt::AlignTop);
    under->addWidget(m_under, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(input);
    column->addLayout(under);
    setFocusProxy(typedPart(input));
    showUnderline();
}

bool FormField::hasError() const
{
    return !m_error.isEmpty();
}

QString FormField::error() const
{
    return m_error;
}

void FormField::setError(const QString &sentence)
{
    if (sentence == m_error)
        return;
    m_error = sentence;
    showUnderline();
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    showUnderline();
}

void FormField::showUnderline()
{
    const QString sentence = hasError() ? m_error : m_help;
    m_under->setText(sentence);
    m_under->setTone(hasError() ? Tone::Bad : Tone::Faint);
    m_under->setVisible(!sentence.isEmpty());
    m_icon->setVisible(hasError());
    typedPart(m_input)->setAccessibleDescription(sentence);
    setInvalid(typedPart(m_input), hasError());
}

} // namespace plandeck

#include "moc_formfield.cpp"
