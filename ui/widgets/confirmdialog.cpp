// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int dialogWidth = 440;
}

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_action(new QPushButton(question.action))
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(question.title);
    setAccessibleDescription(question.effect);
    auto *title = new TextLabel(question.title, TextRole::Heading);
    auto *effect = new TextLabel(question.effect, TextRole::Body, Tone::Muted);
    for (auto *label : {title, effect})
        label->setWordWrap(true);
    const Tone tone = question.isDanger ? Tone::Bad : Tone::Info;
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(title);
    words->addWidget(effect);
    if (!question.typed.isEmpty()) {
        words->addSpacing(metric::cardGap);
        words->addWidget(new FormField(u"typed"_s, tr("Type %1 to go on").arg(question.typed), typedField(question.typed)));
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(metric::blockGap);
    top->addWidget(new IconLabel(question.isDanger ? Icon::Alert : Icon::Info, tone, 24), 0, Qt::AlignTop);
    top->addLayout(words, 1);

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelPushButton"_s);
    cancel->setDefault(true);
    setButtonKind(cancel, ButtonKind::Normal);
    m_action->setObjectName(u"confirmPushButton"_s);
    m_action->setAutoDefault(false);
    setButtonKind(m_action, question.isDanger ? ButtonKind::Danger : ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::controlGap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_action);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::pageMargin);
    column->addLayout(top);
    column->addLayout(buttons);
    setFixedWidth(widened(dialogWidth, font()));
    if (question.typed.isEmpty())
        cancel->setFocus();
}

/// Labels that wrap know their height only in their width.
void ConfirmDialog::showEvent(QShowEvent *event)
{
    setFixedHeight(layout()->totalHeightForWidth(width()));
    QDialog::showEvent(event);
}

QLineEdit *ConfirmDialog::typedField(const QString &wanted)
{
    auto *field = new QLineEdit;
    field->setObjectName(u"typedLineEdit"_s);
    m_action->setEnabled(false);
    connect(field, &QLineEdit::textChanged, this, [this, wanted](const QString &text) { m_action->setEnabled(text == wanted); });
    return field;
}

} // namespace plandeck

#include "moc_confirmdialog.cpp"
