// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/driftsection.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/common/roletext.h"
#include "ui/panels/refusal.h"
#include "ui/plans/driftrepair.h"
#include "ui/plans/drifttext.h"
#include "ui/plans/plantext.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

DriftSection::DriftSection(DriftModel &model, const SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_session(session)
    , m_icon(new IconLabel(Icon::Info, Tone::Muted, 16))
    , m_sentence(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_lines(new QVBoxLayout)
    , m_repairs(new QWidget)
    , m_check(new BusyButton(tr("Chec&k now"), ButtonKind::Normal))
{
    setObjectName(u"driftSection"_s);
    m_sentence->setObjectName(u"driftSentenceTextLabel"_s);
    m_sentence->setWordWrap(true);
    m_check->setObjectName(u"checkDriftBusyButton"_s);
    m_check->setIcon(iconOf(Icon::Refresh));
    connect(m_check, &QPushButton::clicked, this, [this] { m_model.check(m_plan.id); });
    m_lines->setSpacing(10);
    buildRepairs();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(m_lines);
    column->addWidget(m_repairs);
    column->addWidget(m_check, 0, Qt::AlignLeading);
    connect(&m_model, &DriftModel::changed, this, &DriftSection::follow);
    connect(&m_session, &SessionModel::changed, this, &DriftSection::follow);
}

void DriftSection::buildRepairs()
{
    auto *flow = new FlowLayout(metric::controlGap, m_repairs);
    m_takeStripes = repairButton(u"takeStripesPushButton"_s, tr("Take S&tripe's"), RepairDirection::Stripes);
    m_writeOurs = repairButton(u"writeOursPushButton"_s, tr("&Write ours"), RepairDirection::Ours);
    flow->addWidget(m_takeStripes);
    flow->addWidget(m_writeOurs);
}

QPushButton *DriftSection::repairButton(const QString &objectName, const QString &text, RepairDirection direction)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, direction] { confirm(direction); });
    return button;
}

void DriftSection::setPlan(const Plan &plan)
{
    if (m_plan.id != plan.id || m_plan.updatedAt != plan.updatedAt || m_plan.syncState != plan.syncState)
        m_isLookedAt = false;
    m_plan = plan;
    lookIfDrifted();
    follow();
}

void DriftSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookIfDrifted();
}

/// What is known to differ is looked at without being asked, once somebody sees it.
void DriftSection::lookIfDrifted()
{
    if (m_isLookedAt || !isVisible() || m_plan.syncState != SyncState::Drifted || !m_session.may(infoOf<GetPlanDrift>.name()))
        return;
    m_isLookedAt = true;
    m_model.check(m_plan.id);
}

void DriftSection::follow()
{
    const bool mayCheck = m_session.may(infoOf<GetPlanDrift>.name());
    const bool isDraft = m_plan.syncState == SyncState::LocalOnly;
    m_check->setVisible(!isDraft);
    m_check->setEnabled(mayCheck && !m_isRepairing);
    m_check->setToolTip(mayCheck ? tr("Read this plan's product and price at Stripe and compare") : whoCan(GetPlanDrift::access));
    m_check->setBusy(m_model.isChecking(m_plan.id), tr("Asking Stripe…"));
    const auto *known = m_model.ofPlan(m_plan.id);
    const auto drifts = known && !isDraft ? known->value.drifts : QList<Drift>();
    showLines(drifts);
    showRights(drifts);
    if (known && !known->problem.code.isEmpty())
        return say(Icon::Alert, Tone::Bad, errorText(known->problem));
    if (known && known->isFilled() && !isDraft)
        return drifts.isEmpty()
                   ? say(Icon::CheckCircle, Tone::Ok,
                         tr("The same here and at Stripe, at %1.").arg(momentText(known->value.checkedAt)))
                   : say(Icon::Alert, Tone::Warn,
                         tr("%n difference(s), at %1:", nullptr, int(drifts.size())).arg(momentText(known->value.checkedAt)));
    const auto sync = syncOf(m_plan);
    say(sync.icon, sync.tone, syncSentence(m_plan.syncState));
}

void DriftSection::showRights(const QList<Drift> &drifts)
{
    const QString noRole = refusalOf(m_session, infoOf<RepairPlan>, {});
    const QString noTake = noRole.isEmpty() ? refusalToTakeStripes(drifts) : noRole;
    m_repairs->setVisible(!drifts.isEmpty());
    m_takeStripes->setEnabled(noTake.isEmpty() && !m_isRepairing);
    m_takeStripes->setToolTip(noTake.isEmpty() ? tr("Make the plan as Stripe has it") : noTake);
    m_writeOurs->setEnabled(noRole.isEmpty() && !m_isRepairing);
    m_writeOurs->setToolTip(noRole.isEmpty() ? tr("Make Stripe as the plan is here") : noRole);
    for (auto *button : {m_takeStripes, m_writeOurs})
        button->setAccessibleDescription(button->toolTip());
}

void DriftSection::showLines(const QList<Drift> &drifts)
{
    if (m_shown == drifts)
        return;
    m_shown = drifts;
    qDeleteAll(findChildren<QWidget *>(u"driftLine"_s, Qt::FindDirectChildrenOnly));
    for (const auto &drift : drifts)
        m_lines->addWidget(line(drift, drifts));
}

/// The field, and under it what is here beside what is there.
QWidget *DriftSection::line(const Drift &drift, const QList<Drift> &all)
{
    const QString here = driftValue(drift.kind, drift.local, currencyHere(all, m_plan));
    const QString there = driftValue(drift.kind, drift.stripe, currencyThere(all, m_plan));
    auto *line = new QWidget;
    line->setObjectName(u"driftLine"_s);
    line->setAccessibleName(tr("%1: %2 here, %3 at Stripe", "field, value, value").arg(driftWord(drift.kind), here, there));
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->addWidget(new TextLabel(driftWord(drift.kind), TextRole::SmallStrong, Tone::Muted), 0, 0, 1, 3);
    const auto side = [&](int column, const QString &where, const QString &value) {
        auto *text = new TextLabel(value);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        text->setMinimumWidth(1); // ids have no place to wrap at
        grid->addWidget(new TextLabel(where, TextRole::Small, Tone::Faint), 1, column);
        grid->addWidget(text, 2, column);
        grid->setColumnStretch(column, 1);
    };
    side(0, tr("Here"), here);
    grid->addWidget(new TextLabel(u"⇄"_s, TextRole::Body, Tone::Warn), 2, 1, Qt::AlignTop);
    side(2, tr("Stripe"), there);
    return line;
}

void DriftSection::say(Icon icon, Tone tone, const QString &sentence)
{
    m_icon->setIcon(icon, tone);
    m_sentence->setText(sentence);
}

void DriftSection::confirm(RepairDirection direction)
{
    askToRepair({m_plan.name, m_shown, direction}, this, [this, plan = m_plan, direction] { repair(plan, direction); });
}

/// The answer may come when another plan stands here.
void DriftSection::repair(const Plan &plan, RepairDirection direction)
{
    m_isRepairing = true;
    follow();
    m_model.repair(this, plan.id, direction, [this, name = plan.name](const Result<Plan> &plan) {
        m_isRepairing = false;
        follow();
        Q_EMIT noticed(repairNotice(name, plan));
    });
}

} // namespace plandeck

#include "moc_driftsection.cpp"
