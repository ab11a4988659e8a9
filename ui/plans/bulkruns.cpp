// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/bulkruns.h"

#include "models/plansmodel.h"
#include "ui/plans/draftcopies.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = BulkRun::State;

/// Why it is not done to this plan; empty when it is.
QString obstacle(BulkDeed deed, const Plan &plan)
{
    switch (deed) {
    case BulkDeed::Deactivate: return plan.isActive ? QString() : u"already_inactive"_s;
    case BulkDeed::Reactivate: return plan.isActive ? u"already_active"_s : QString();
    case BulkDeed::Publish:
        if (plan.syncState != SyncState::LocalOnly)
            return u"not_a_draft"_s;
        return plan.isActive ? QString() : u"draft_inactive"_s;
    case BulkDeed::Duplicate:
    case BulkDeed::ImportDrafts:
    case BulkDeed::ImportPublished: break;
    }
    return {};
}

BulkRun::Item itemOf(BulkDeed deed, const Plan &plan)
{
    BulkRun::Item item{.name = plan.name, .reason = obstacle(deed, plan)};
    if (!item.reason.isEmpty()) {
        item.state = State::Skipped;
        return item;
    }
    const auto deactivate = BulkRun::deed(DeactivatePlan{.id = plan.id});
    const auto reactivate = BulkRun::deed(UpdatePlan{.id = plan.id, .isActive = true});
    switch (deed) {
    case BulkDeed::Deactivate:
        item.deed = deactivate;
        item.undo = reactivate;
        break;
    case BulkDeed::Reactivate:
        item.deed = reactivate;
        item.undo = deactivate;
        break;
    case BulkDeed::Publish: item.deed = BulkRun::deed(PublishPlan{.id = plan.id}); break;
    case BulkDeed::Duplicate: return draftCopyOf(plan);
    case BulkDeed::ImportDrafts:
    case BulkDeed::ImportPublished: break;
    }
    return item;
}

/// What takes it back: copies are deactivated too, and brought back.
BulkDeed oppositeOf(BulkDeed deed)
{
    return deed == BulkDeed::Deactivate ? BulkDeed::Reactivate : BulkDeed::Deactivate;
}

} // namespace

QList<BulkRun::Item> itemsOfDeed(BulkDeed deed, const QList<Plan> &plans)
{
    QList<BulkRun::Item> items;
    items.reserve(plans.size());
    for (const auto &plan : plans)
        items.append(itemOf(deed, plan));
    return items;
}

BulkWords wordsOfDeed(BulkDeed deed)
{
    switch (deed) {
    case BulkDeed::Deactivate:
        return {.title = BulkRuns::tr("Deactivate plans"),
                .effect = BulkRuns::tr(
                    "Nobody can subscribe to them any more. Subscriptions that exist go on and are charged as before."),
                .start = [](int count) { return BulkRuns::tr("&Deactivate %n plan(s)", nullptr, count); },
                .planned = BulkRuns::tr("Is deactivated", "what will happen to a plan"),
                .done = BulkRuns::tr("Deactivated"),
                .isDanger = true};
    case BulkDeed::Reactivate:
        return {.title = BulkRuns::tr("Reactivate plans"),
                .effect = BulkRuns::tr("Customers can subscribe to them again, at the price they had."),
                .start = [](int count) { return BulkRuns::tr("&Reactivate %n plan(s)", nullptr, count); },
                .planned = BulkRuns::tr("Is reactivated", "what will happen to a plan"),
                .done = BulkRuns::tr("Reactivated")};
    case BulkDeed::Publish:
        return {.title = BulkRuns::tr("Publish drafts"),
                .effect = BulkRuns::tr(
                    "Each gets a product and a price in Stripe. From then on its price, currency and interval are fixed."),
                .start = [](int count) { return BulkRuns::tr("&Publish %n draft(s)", nullptr, count); },
                .planned = BulkRuns::tr("Is published", "what will happen to a draft"),
                .done = BulkRuns::tr("Published")};
    case BulkDeed::Duplicate:
        return {.title = BulkRuns::tr("Duplicate plans"),
                .effect = BulkRuns::tr("The copies are drafts with names of their own: nothing is made in Stripe, and nobody can "
                                       "subscribe to them before you publish them. Undo deactivates them."),
                .start = [](int count) { return BulkRuns::tr("&Duplicate %n plan(s)", nullptr, count); },
                .planned = BulkRuns::tr("Is copied", "what will happen to a plan"),
                .done = BulkRuns::tr("Copied as a draft")};
    case BulkDeed::ImportDrafts:
        return {.title = BulkRuns::tr("Import plans"),
                .start = [](int count) { return BulkRuns::tr("&Import %n draft(s)", nullptr, count); },
                .planned = BulkRuns::tr("Becomes a draft"),
                .done = BulkRuns::tr("Saved as a draft")};
    case BulkDeed::ImportPublished:
        return {.title = BulkRuns::tr("Import plans"),
                .start = [](int count) { return BulkRuns::tr("&Publish %n plan(s)", nullptr, count); },
                .planned = BulkRuns::tr("Is published", "what will happen to a draft"),
                .done = BulkRuns::tr("Created, with its product and price in Stripe")};
    }
    Q_UNREACHABLE();
}

BulkRuns::BulkRuns(PlansModel &model, QWidget *panel)
    : QObject(panel)
    , m_model(model)
    , m_panel(panel)
{
}

/// False while another one is running: that is shown.
bool BulkRuns::take(BulkDeed deed, QList<BulkRun::Item> items)
{
    if (isRunning()) {
        openDialog();
        return false;
    }
    delete m_run; // and its dialog closes
    m_deed = deed;
    m_run = m_model.makeRun(this);
    m_run->setItems(std::move(items));
    connect(m_run, &BulkRun::progressed, this, &BulkRuns::follow);
    connect(m_run, &BulkRun::finished, this, &BulkRuns::tellEnd);
    return true;
}

void BulkRuns::plan(BulkDeed deed, QList<BulkRun::Item> items)
{
    if (take(deed, std::move(items)))
        openDialog();
}

void BulkRuns::start(BulkDeed deed, QList<BulkRun::Item> items)
{
    if (!take(deed, std::move(items)))
        return;
    openDialog();
    m_run->start();
}

void BulkRuns::stop()
{
    if (m_run)
        m_run->stop();
}

void BulkRuns::openDialog()
{
    if (!m_run || m_dialog)
        return;
    m_dialog = new BulkDialog(*m_run, wordsOfDeed(m_deed), m_panel);
    connect(m_dialog, &BulkDialog::undoRequested, this, &BulkRuns::undo);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        tellGoingOn();
    });
    m_dialog->open();
}

void BulkRuns::follow()
{
    if (isRunning() && m_tasks && !m_task.isRunning())
        m_task = m_tasks->start(
            wordsOfDeed(m_deed).title,
            [run = m_run] {
                if (run)
                    run->stop();
            },
            [runs = QPointer(this)] {
                if (runs)
                    runs->openDialog();
            });
    m_task.setProgress(m_run->through(), m_run->total());
}

/// The dialog is closed, and the work is not at its end.
void BulkRuns::tellGoingOn()
{
    if (isRunning())
        Q_EMIT noticed({.tone = Tone::Info,
                        .sentence = tr("%1: goes on behind the window.", "title of a bulk deed").arg(wordsOfDeed(m_deed).title),
                        .action = tr("Show"),
                        .act = [runs = QPointer(this)] {
                            if (runs)
                                runs->openDialog();
                        }});
}

void BulkRuns::endTask(const QString &outcome)
{
    if (m_run->count(State::Stopped) > 0)
        m_task.stop(outcome);
    else if (m_run->count(State::Failed) > 0)
        m_task.fail(outcome);
    else
        m_task.finish(outcome);
}

void BulkRuns::tellEnd()
{
    m_model.refresh();
    endTask(bulkSummary(*m_run));
    if (m_dialog)
        return; // it says it itself
    const bool isGood = m_run->count(State::Failed) + m_run->count(State::Stopped) == 0;
    Q_EMIT noticed({.tone = isGood ? Tone::Ok : Tone::Warn,
                    .sentence = tr("%1: %2", "title of a bulk deed, outcome").arg(wordsOfDeed(m_deed).title, bulkSummary(*m_run)),
                    .action = tr("Show report"),
                    .act = [runs = QPointer(this)] {
                        if (runs)
                            runs->openDialog();
                    }});
}

void BulkRuns::undo()
{
    if (m_run)
        start(oppositeOf(m_deed), m_run->undoItems());
}

} // namespace plandeck

#include "moc_bulkruns.cpp"
