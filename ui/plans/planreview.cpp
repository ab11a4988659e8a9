// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planreview.h"

#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

enum ChangeColumn { What, Before, Arrow, After };

void clear(QGridLayout *grid)
{
    while (auto *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

TextLabel *wrapped(const QString &text, TextRole role, Tone tone)
{
    auto *label = new TextLabel(text, role, tone);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

QString orNothing(const QString &value)
{
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace

PlanReview::PlanReview(QWidget *parent)
    : QWidget(parent)
    , m_changesBlock(new QWidget)
    , m_changes(new QGridLayout)
    , m_effects(new QGridLayout)
    , m_name(new QLineEdit(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"planReview"_s);
    m_name->setObjectName(u"typedNameLineEdit"_s);
    m_name->hide(); // until it is asked for
    auto *changes = new Card;
    changes->body()->addLayout(m_changes);
    auto *block = new QVBoxLayout(m_changesBlock);
    block->setContentsMargins(0, 0, 0, metric::controlGap);
    block->setSpacing(metric::controlGap);
    block->addWidget(new SectionLabel(tr("What changes")));
    block->addWidget(changes);
    m_changes->setContentsMargins(0, 0, 0, 0);
    m_changes->setHorizontalSpacing(metric::cardGap);
    m_changes->setVerticalSpacing(metric::cardGap);
    m_changes->setColumnStretch(What, 2);
    m_changes->setColumnStretch(Before, 3);
    m_changes->setColumnStretch(After, 3);
    auto *effects = new Card;
    effects->body()->addLayout(m_effects);
    m_effects->setContentsMargins(0, 0, 0, 0);
    m_effects->setHorizontalSpacing(metric::cardGap);
    m_effects->setVerticalSpacing(metric::cardGap);
    m_effects->setColumnStretch(1, 1);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::controlGap);
    m_column->addWidget(m_changesBlock);
    m_column->addWidget(new SectionLabel(tr("What happens")));
    m_column->addWidget(effects);
    m_column->addSpacing(metric::controlGap);
    m_column->addStretch(1);
}

void PlanReview::show(const QList<PlanChange> &changes, const QList<PlanEffect> &effects)
{
    clear(m_changes);
    clear(m_effects);
    m_changesBlock->setVisible(!changes.isEmpty());
    for (int row = 0; row < changes.size(); ++row)
        addChange(row, changes.at(row));
    for (int row = 0; row < effects.size(); ++row)
        addEffect(row, effects.at(row));
}

void PlanReview::addField(FormField *field)
{
    m_column->insertWidget(m_column->count() - 1, field);
    m_name->show();
}

QList<Problem> PlanReview::nameProblems(const QString &field, const QString &name) const
{
    const QString typed = m_name->text().trimmed();
    if (typed == name)
        return {};
    return {{field, typed.isEmpty() ? u"required"_s : u"name_differs"_s}};
}

void PlanReview::addChange(int row, const PlanChange &change)
{
    auto *what = wrapped(change.label, TextRole::Body, Tone::Muted);
    auto *before = wrapped(orNothing(change.before), TextRole::Body, Tone::Muted);
    auto *after = wrapped(orNothing(change.after), TextRole::Strong, Tone::Text);
    before->setAccessibleName(tr("%1 before: %2").arg(change.label, orNothing(change.before)));
    after->setAccessibleName(tr("%1 after: %2").arg(change.label, orNothing(change.after)));
    before->setObjectName(u"beforeTextLabel"_s);
    after->setObjectName(u"afterTextLabel"_s);
    m_changes->addWidget(what, row, What);
    m_changes->addWidget(before, row, Before);
    m_changes->addWidget(new IconLabel(Icon::ArrowRight, Tone::Faint), row, Arrow, Qt::AlignTop);
    m_changes->addWidget(after, row, After);
}

void PlanReview::addEffect(int row, const PlanEffect &effect)
{
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *sentence = wrapped(effect.sentence, TextRole::Body, Tone::Text);
    sentence->setObjectName(u"effectTextLabel"_s);
    lines->addWidget(sentence);
    if (!effect.call.isEmpty()) {
        auto *call = new ElidedLabel(effect.call, Qt::ElideMiddle, TextRole::Small, Tone::Faint);
        call->setObjectName(u"callElidedLabel"_s);
        lines->addWidget(call);
    }
    m_effects->addWidget(new IconLabel(effect.icon, effect.tone), row, 0, Qt::AlignTop);
    m_effects->addWidget(words, row, 1);
}

} // namespace plandeck

#include "moc_planreview.cpp"
