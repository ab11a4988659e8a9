// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/editplandialog.h"

#include "services/domain/json.h"
#include "ui/forms/conflicts.h"
#include "ui/forms/merge.h"
#include "ui/plans/planreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrollcolumn.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto typedName = "typed_name"_L1;

} // namespace

EditPlanDialog::EditPlanDialog(const Plan &original, const Plan &draft, const PlanWorld &world, QWidget *parent)
    : PlanFormDialog({.title = tr("Edit “%1”").arg(original.name), .submit = tr("&Apply"), .working = tr("Saving…")}, world,
                     parent)
    , m_base(original)
    , m_conflicts(new Conflicts)
    , m_review(new PlanReview)
{
    setObjectName(u"editPlanDialog"_s);
    addNotice(m_conflicts);
    lockPrice(tr("Fixed once a plan is made: subscribers keep what they agreed to. For another price, duplicate the plan."));
    buildReview();
    connect(m_conflicts, &Conflicts::mineKept, this, [this](const QString &field) { decide(field, false); });
    connect(m_conflicts, &Conflicts::theirsTaken, this, [this](const QString &field) { decide(field, true); });
    fill(draft, true);
    check();
}

void EditPlanDialog::buildReview()
{
    auto *scroll = new ScrollColumn;
    scroll->body()->setContentsMargins(0, 0, metric::cardGap, 0);
    scroll->body()->addWidget(m_review);
    if (world().mode == Mode::Live) {
        m_review->addField(makeField(typedName, tr("&Name of the plan, to confirm"), m_review->nameLineEdit()));
        connect(m_review->nameLineEdit(), &QLineEdit::textChanged, this, [this] { touch(typedName); });
    }
    addReviewPage(scroll, tr("&Review…"));
}

Plan EditPlanDialog::wanted() const
{
    return withFieldsOf(m_base, planOf(typed()));
}

UpdatePlan EditPlanDialog::request() const
{
    auto request = updateOf(m_base, wanted());
    request.ifMatch = etagOf(m_base.version);
    return request;
}

QList<Problem> EditPlanDialog::problems() const
{
    const auto plan = wanted();
    const auto whole = wholeUpdateOf(plan);
    auto problems = validate(UpdatePlan::fields, &whole) + problemsOf(plan) + metadataProblems();
    for (const auto &field : m_undecided)
        problems.append({field, u"changed_elsewhere"_s});
    return problems;
}

QString EditPlanDialog::obstacle() const
{
    return isAlike(m_base, wanted()) ? tr("Nothing is changed yet.") : QString();
}

QString EditPlanDialog::review() const
{
    if (!isReviewing())
        return tr("Before anything happens you see what it comes to.");
    if (!m_base.stripeProductId)
        return tr("Changes the draft here. Nothing changes in Stripe.");
    return world().mode == Mode::Live ? tr("Changes the plan and its product in Stripe (live mode: real customers).")
                                      : tr("Changes the plan and its product in Stripe (test mode).");
}

void EditPlanDialog::fillReview()
{
    const auto plan = wanted();
    m_review->show(planChanges(m_base, plan), effectsOfUpdate(m_base, plan));
    if (auto *field = m_review->findChild<FormField *>())
        field->setHelp(tr("Type: %1").arg(m_base.name));
}

QList<Problem> EditPlanDialog::reviewProblems() const
{
    return world().mode == Mode::Live ? m_review->nameProblems(typedName, m_base.name) : QList<Problem>();
}

void EditPlanDialog::edited(const QString &field)
{
    PlanFormDialog::edited(field);
    if (m_undecided.contains(field))
        showConflicts();
}

void EditPlanDialog::rebase(const Plan &theirs)
{
    if (theirs.version < m_base.version)
        return; // a list that was read before
    const auto mine = wanted();
    const auto before = std::exchange(m_base, theirs);
    if (isAlike(before, theirs))
        return;
    const auto merge = merged(planFields(), before, theirs, mine);
    for (const auto &field : merge.taken) {
        fillField(field, theirs);
        m_taken.append(labelOf(field));
    }
    m_taken.removeDuplicates();
    m_undecided += merge.undecided;
    m_undecided.removeDuplicates();
    showPreview();
    showConflicts();
    if (!m_undecided.isEmpty())
        leaveReview();
    else if (isReviewing())
        fillReview();
    for (const auto &field : std::as_const(m_undecided))
        touch(field);
    check();
}

void EditPlanDialog::showConflicts()
{
    const auto mine = wanted();
    QList<Conflicts::Row> rows;
    for (const auto &field : planFields()) {
        const auto name = QString::fromLatin1(field.name);
        if (m_undecided.contains(name))
            rows.append({name, field.label(), field.words(m_base), field.words(mine)});
    }
    m_conflicts->show(m_base.name, rows, m_taken);
}

void EditPlanDialog::decide(const QString &field, bool takesTheirs)
{
    m_undecided.removeOne(field);
    if (takesTheirs)
        fillField(field, m_base);
    showPreview();
    showConflicts();
    check();
    form()->field(field)->setFocus(Qt::OtherFocusReason);
}

} // namespace plandeck

#include "moc_editplandialog.cpp"
