// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/importcells.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/common/sentences.h"
#include "ui/plans/plantext.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int boxSize = 18;

/// "price_cents: This number is too small." A fault of the whole row has no column.
QString problemText(const Problem &problem)
{
    const auto words = errorText(problem);
    return problem.field.isEmpty() ? words : QString(isolated(problem.field) + u": "_s + words);
}

bool isFaulty(const PlanEntry &entry, QStringView field)
{
    return std::ranges::any_of(entry.problems, [field](const Problem &problem) { return problem.field == field; });
}

} // namespace

QString problemsText(const PlanEntry &entry)
{
    QStringList words;
    for (const auto &problem : entry.problems)
        words.append(problemText(problem));
    return joinedSentences(words);
}

Cell ImportCells::cell(const QModelIndex &index) const
{
    const auto row = index.data(PlanImport::RowRole).value<PlanImport::Row>();
    const auto plan = planOf(row.entry.plan);
    const bool hasPrice = !isFaulty(row.entry, u"price_cents") && !isFaulty(row.entry, u"currency") && !isFaulty(row.entry, u"");
    switch (PlanImport::Column(index.column())) {
    case PlanImport::Choice: return {};
    case PlanImport::Place: return {.text = QLocale().toString(row.entry.place), .tone = Tone::Muted};
    case PlanImport::Name:
        return plan.name.isEmpty() ? Cell{.text = u"–"_s, .tone = Tone::Faint} : Cell{.text = plan.name, .isStrong = true};
    case PlanImport::Price:
        return hasPrice
                   ? Cell{.text = isolated(priceText(plan)), .detail = plan.price.amount > 0 ? intervalText(plan) : QString()}
                   : Cell{.text = u"–"_s, .tone = Tone::Faint};
    case PlanImport::Features:
        return plan.features.isEmpty() ? Cell{.text = u"–"_s, .tone = Tone::Faint}
                                       : Cell{.text = QLocale().toString(plan.features.size())};
    case PlanImport::Verdict: return verdict(row);
    case PlanImport::ColumnCount: break;
    }
    return {};
}

Cell ImportCells::verdict(const PlanImport::Row &row) const
{
    switch (row.finding) {
    case PlanImport::Finding::Good:
        if (!row.isChosen)
            return {.text = tr("Left out"),
                    .detail = row.entry.wasActive ? QString() : tr("It is inactive in the file."),
                    .icon = Icon::Minus,
                    .tone = Tone::Muted};
        return {
            .text = m_areDrafts ? tr("Becomes a draft") : tr("Is published"), .icon = Icon::CheckCircle, .iconTone = Tone::Ok};
    case PlanImport::Finding::Exists:
        return {.text = tr("Left out"), .detail = tr("It is there already."), .icon = Icon::Minus, .tone = Tone::Muted};
    case PlanImport::Finding::NameTaken:
        return {.text = tr("Left out"),
                .detail = tr("Another plan has this name, with another price or interval."),
                .icon = Icon::Alert,
                .iconTone = Tone::Warn};
    case PlanImport::Finding::Faulty:
        return {.text = tr("%n problem(s)", nullptr, int(row.entry.problems.size())),
                .detail = problemsText(row.entry),
                .icon = Icon::XCircle,
                .iconTone = Tone::Bad,
                .tone = Tone::Bad};
    }
    Q_UNREACHABLE();
}

/// The box has no words of its own.
QString ImportCells::spoken(const QModelIndex &index) const
{
    if (index.column() != PlanImport::Choice)
        return CellDelegate::spoken(index);
    const auto state = index.data(Qt::CheckStateRole);
    return !state.isValid() ? tr("Cannot be chosen") : state.toInt() == Qt::Checked ? tr("Chosen") : tr("Not chosen");
}

void ImportCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const auto state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionViewItem box(option);
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {boxSize, boxSize}, option.rect);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    box.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

QSize ImportCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.column() == PlanImport::Choice ? QSize(boxSize + 28, grown(metric::rowHeight, option.font, 2))
                                                : CellDelegate::sizeHint(option, index);
}

/// A click anywhere in the box's cell, and Space anywhere in the row.
bool ImportCells::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    const bool isClick = event->type() == QEvent::MouseButtonRelease && index.column() == PlanImport::Choice;
    const auto box = index.siblingAtColumn(PlanImport::Choice);
    const auto state = box.data(Qt::CheckStateRole);
    if (!state.isValid() || (!isSpace && !isClick))
        return false;
    return model->setData(box, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace plandeck

#include "moc_importcells.cpp"
