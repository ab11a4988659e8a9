// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plancomparison.h"

#include "services/domain/csv.h"
#include "ui/common/moments.h"
#include "ui/plans/plantext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell{.text = u"–"_s, .tone = Tone::Faint} : Cell{.text = text};
}

Cell idCell(const std::optional<QString> &id)
{
    return id ? Cell{.text = *id, .tone = Tone::Muted, .isId = true} : textCell({});
}

bool isSameText(const Cell &a, const Cell &b)
{
    return a.text == b.text;
}

QString asCell(const QString &text)
{
    const auto cell = text.simplified(); // a tab or a new line would begin another cell
    return QString::fromUtf8(withoutFormula(cell.toUtf8())); // and it is pasted into spreadsheets
}

} // namespace

PlanComparison::PlanComparison(const QList<Plan> &plans, QObject *parent)
    : SpokenModel(parent)
    , m_plans(plans.first(qMin(plans.size(), qsizetype(most))))
{
    addOffer();
    addFeatures();
    addMetadata();
    addStripe();
    show(false);
}

void PlanComparison::addHeading(const QString &label)
{
    m_lines.append({.label = label});
}

void PlanComparison::add(const QString &label, const std::function<Cell(const Plan &)> &cell)
{
    Line line{.label = label};
    for (const auto &plan : std::as_const(m_plans))
        line.cells.append(cell(plan));
    line.isDifferent = std::ranges::adjacent_find(line.cells, std::not_fn(isSameText)) != line.cells.end();
    m_lines.append(line);
}

void PlanComparison::addOffer()
{
    addHeading(tr("Offer"));
    add(tr("Price"), [](const Plan &plan) { return Cell{.text = isolated(priceText(plan)), .isStrong = true}; });
    add(tr("Currency"), [](const Plan &plan) { return textCell(plan.currency.toUpper()); });
    add(tr("Interval"),
        [](const Plan &plan) { return textCell(plan.interval == Interval::Month ? tr("Monthly") : tr("Yearly")); });
    add(tr("Trial"), [](const Plan &plan) {
        return textCell(plan.hasTrial() ? tr("%n day(s)", "of trial", int(plan.trialDays)) : QString());
    });
    add(tr("Description"), [](const Plan &plan) { return textCell(plan.description.simplified()); });
    add(tr("Status"), [](const Plan &plan) {
        const auto status = statusOf(plan);
        return Cell{.text = status.word, .badge = status.tone};
    });
    add(tr("Customers"), [](const Plan &plan) {
        return plan.isVisible ? Cell{.text = tr("See it"), .icon = Icon::Eye}
                              : Cell{.text = tr("Do not see it"), .icon = Icon::EyeOff};
    });
}

/// In the order of the plan that has the most, then what only the others have.
void PlanComparison::addFeatures()
{
    auto byLength = m_plans;
    std::ranges::stable_sort(byLength, std::greater(), [](const Plan &plan) { return plan.features.size(); });
    QStringList features;
    for (const auto &plan : std::as_const(byLength))
        for (const auto &feature : plan.features)
            if (!features.contains(feature))
                features.append(feature);
    if (!features.isEmpty())
        addHeading(tr("Features"));
    for (const auto &feature : std::as_const(features))
        add(feature, [&feature](const Plan &plan) {
            return plan.features.contains(feature) ? Cell{.text = tr("Included"), .icon = Icon::Check, .iconTone = Tone::Ok}
                                                   : textCell({});
        });
}

void PlanComparison::addMetadata()
{
    QMap<QString, bool> keys;
    for (const auto &plan : std::as_const(m_plans))
        for (auto entry = plan.metadata.cbegin(); entry != plan.metadata.cend(); ++entry)
            keys.insert(entry.key(), true);
    if (!keys.isEmpty())
        addHeading(tr("Metadata"));
    for (auto key = keys.keyBegin(); key != keys.keyEnd(); ++key)
        add(*key, [name = *key](const Plan &plan) { return textCell(plan.metadata.value(name)); });
}

void PlanComparison::addStripe()
{
    addHeading(tr("In Stripe"));
    add(tr("State"), [](const Plan &plan) {
        const auto sync = syncOf(plan);
        return Cell{.text = sync.word, .icon = sync.icon, .iconTone = sync.tone};
    });
    add(tr("Product"), [](const Plan &plan) { return idCell(plan.stripeProductId); });
    add(tr("Price ID"), [](const Plan &plan) { return idCell(plan.stripePriceId); });
}

void PlanComparison::setOnlyDifferences(bool isOnly)
{
    beginResetModel();
    show(isOnly);
    endResetModel();
}

/// A heading with nothing below it goes too.
void PlanComparison::show(bool isOnlyDifferences)
{
    m_shown.clear();
    for (const auto &line : std::as_const(m_lines)) {
        if (line.cells.isEmpty() && !m_shown.isEmpty() && m_shown.last().cells.isEmpty())
            m_shown.removeLast();
        if (line.cells.isEmpty() || line.isDifferent || !isOnlyDifferences)
            m_shown.append(line);
    }
    if (!m_shown.isEmpty() && m_shown.last().cells.isEmpty())
        m_shown.removeLast();
}

int PlanComparison::differences() const
{
    return int(std::ranges::count(m_lines, true, &Line::isDifferent));
}

QVariant PlanComparison::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_shown[index.row()];
    if (role == LineRole)
        return QVariant::fromValue(line);
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return line.label;
    if (index.column() == verdictColumn())
        return line.isDifferent ? tr("Differs", "plans in this point") : QString();
    return line.cells.isEmpty() ? QVariant() : QVariant(line.cells[index.column() - 1].text);
}

QVariant PlanComparison::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Plan");
    return section == verdictColumn() ? tr("Difference") : m_plans.value(section - 1).name;
}

QList<QStringList> PlanComparison::words() const
{
    QList<QStringList> rows{{}};
    for (int column = 0; column < columnCount(); ++column)
        rows.first().append(asCell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    for (int row = 0; row < rowCount(); ++row) {
        rows.append(QStringList());
        for (int column = 0; column < columnCount(); ++column)
            rows.last().append(asCell(index(row, column).data().toString()));
    }
    return rows;
}

QString PlanComparison::asText() const
{
    QString text;
    for (const auto &row : words())
        text += row.join(u'\t') + u'\n';
    return text;
}

QString PlanComparison::asHtml() const
{
    QString html = u"<table border=\"1\">"_s;
    for (const auto &row : words()) {
        html += u"<tr>"_s;
        for (const auto &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

/// What is left out for the eye is said: that all is the same here, and what the lines below are about.
QString ComparisonCells::spoken(const QModelIndex &index) const
{
    const QString words = CellDelegate::spoken(index);
    if (!words.isEmpty())
        return words;
    const auto line = index.data(PlanComparison::LineRole).value<PlanComparison::Line>();
    return line.cells.isEmpty()                 ? line.label
           : index.column() > line.cells.size() ? tr("The same", "plans in this point")
                                                : tr("None");
}

Cell ComparisonCells::cell(const QModelIndex &index) const
{
    const auto line = index.data(PlanComparison::LineRole).value<PlanComparison::Line>();
    const bool isHeading = line.cells.isEmpty();
    if (index.column() == 0)
        return {.text = line.label, .tone = isHeading ? Tone::Text : Tone::Muted, .isStrong = isHeading};
    if (index.column() <= line.cells.size())
        return line.cells[index.column() - 1];
    return line.isDifferent
               ? Cell{.text = index.data().toString(), .icon = Icon::NotEqual, .iconTone = Tone::Warn, .tone = Tone::Warn}
               : Cell{};
}

} // namespace plandeck

#include "moc_plancomparison.cpp"
