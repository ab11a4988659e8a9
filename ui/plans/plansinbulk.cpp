// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plansinbulk.h"

#include "models/planexport.h"
#include "models/planimport.h"
#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/panels/filechoice.h"
#include "ui/panels/refusal.h"
#include "ui/plans/choicebar.h"
#include "ui/plans/comparedialog.h"
#include "ui/plans/importdialog.h"
#include "ui/plans/plancomparison.h"
#include "ui/plans/plansviews.h"
#include "ui/plans/pricetabledialog.h"
#include "ui/widgets/keyedtip.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString fileKinds()
{
    return PlansInBulk::tr("Table") + u" (*.csv);;JSON (*.json)"_s;
}

} // namespace

PlansInBulk::PlansInBulk(PlansModel &model, SessionModel &session, PlansViews &views, QWidget *panel)
    : QObject(panel)
    , m_model(model)
    , m_session(session)
    , m_views(views)
    , m_panel(panel)
    , m_runs(new BulkRuns(model, panel))
{
    buildActions();
    m_choice = new ChoiceBar(m_ofChosen, m_clear, panel);
    m_choice->setObjectName(u"choiceBar"_s);
    m_choice->hide();
    connect(m_choice, &ChoiceBar::cleared, this, &PlansInBulk::clearChoice);
    connect(&m_views, &PlansViews::selectionChanged, this, &PlansInBulk::follow);
    connect(&m_model, &PlansModel::rowsInserted, this, &PlansInBulk::goOnChoosing, Qt::QueuedConnection);
    connect(&m_model, &PlansModel::problemChanged, this, [this] { m_isChoosingAll = false; });
    connect(&m_session, &SessionModel::changed, this, &PlansInBulk::follow);
    connect(&m_session, &SessionModel::signedOut, m_runs, &BulkRuns::stop);
    connect(&m_session, &SessionModel::signedOut, this, &PlansInBulk::stopExport);
    connect(m_runs, &BulkRuns::noticed, this, &PlansInBulk::noticed);
    follow();
}

QAction *PlansInBulk::add(QList<QAction *> &group, const QString &name, const QString &text, Icon icon,
                          const QList<QKeySequence> &keys, void (PlansInBulk::*deed)())
{
    auto *action = new QAction(iconOf(icon), text, m_panel);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, deed);
    m_panel->addAction(action);
    group.append(action);
    return action;
}

void PlansInBulk::buildActions()
{
    m_chooseAll = add(m_ofChosen, u"chooseAllPlansAction"_s, {}, Icon::Check, {}, &PlansInBulk::chooseAll);
    m_compare =
        add(m_ofChosen, u"compareAction"_s, tr("Co&mpare"), Icon::NotEqual, {Qt::CTRL | Qt::Key_M}, &PlansInBulk::compare);
    add(m_ofChosen, u"chosenPriceTableAction"_s, tr("Price ta&ble"), Icon::Cards, {}, &PlansInBulk::showPriceTableOfChosen)
        ->setToolTip(tr("How customers would see these plans"));
    add(m_ofChosen, u"exportChosenAction"_s, tr("E&xport…"), Icon::Download, {}, &PlansInBulk::exportChosen)
        ->setToolTip(tr("These plans as CSV or JSON"));
    m_duplicate = add(m_ofChosen, u"duplicateChosenAction"_s, tr("Dup&licate…"), Icon::Duplicate, {}, &PlansInBulk::duplicate);
    m_publish = add(m_ofChosen, u"publishChosenAction"_s, tr("P&ublish drafts…"), Icon::Upload, {}, &PlansInBulk::publish);
    m_reactivate = add(m_ofChosen, u"reactivateChosenAction"_s, tr("Reac&tivate…"), Icon::Bolt, {}, &PlansInBulk::reactivate);
    m_deactivate = add(m_ofChosen, u"deactivateChosenAction"_s, tr("Deacti&vate…"), Icon::Archive, {}, &PlansInBulk::deactivate);
    add(m_ofAll, u"priceTableAction"_s, tr("Price table of what is on &sale…"), Icon::Cards, {Qt::CTRL | Qt::Key_T},
        &PlansInBulk::showPriceTable);
    add(m_ofAll, u"exportViewAction"_s, tr("&Export this view…"), Icon::Download, {Qt::CTRL | Qt::Key_E},
        &PlansInBulk::exportView);
    QList<QAction *> hidden; // in no menu: the bar has a button for it
    m_clear = add(hidden, u"clearChoiceAction"_s, tr("Choose none"), Icon::X, {Qt::Key_Escape}, &PlansInBulk::clearChoice);
    m_import = add(m_ofAll, u"importAction"_s, tr("&Import…"), Icon::Upload, {Qt::CTRL | Qt::Key_I}, &PlansInBulk::import);
}

QWidget *PlansInBulk::choice() const
{
    return m_choice;
}

void PlansInBulk::useTasks(Tasks &tasks)
{
    m_tasks = &tasks;
    m_runs->useTasks(tasks);
}

void PlansInBulk::follow()
{
    const int count = int(m_views.chosen().size());
    m_choice->setWords(tr("%n plan(s) chosen", nullptr, count));
    m_choice->setVisible(count > 1);
    for (auto *action : m_ofChosen + QList<QAction *>{m_clear})
        action->setEnabled(count > 1);
    const bool areMore = count > 1 && count == m_model.rowCount() && count < m_model.total();
    m_chooseAll->setVisible(areMore);
    m_chooseAll->setText(tr("C&hoose all %n", "plans", int(m_model.total())));
    m_chooseAll->setToolTip(tr("So far only those are chosen that were loaded."));
    const bool canCompare = count >= PlanComparison::fewest && count <= PlanComparison::most;
    m_compare->setEnabled(canCompare);
    setKeyedTip(m_compare, tr("Side by side"), canCompare ? QString() : tr("Choose two to four plans to compare them."));
    allow(m_duplicate, infoOf<CreatePlan>, tr("As drafts, with names of their own."));
    allow(m_publish, infoOf<PublishPlan>, tr("Their products and prices at Stripe are made."));
    allow(m_reactivate, infoOf<UpdatePlan>, tr("They can be subscribed to again."));
    allow(m_deactivate, infoOf<DeactivatePlan>, tr("No new subscriptions; those there are go on."));
    m_import->setEnabled(true);
    allow(m_import, infoOf<CreatePlan>, tr("Plans from a CSV or JSON file"));
}

void PlansInBulk::allow(QAction *action, const OperationInfo &operation, const QString &tip)
{
    const auto refusal = refusalOf(m_session, operation, errorText(u"permission_denied"_s));
    action->setEnabled(action->isEnabled() && refusal.isEmpty());
    setKeyedTip(action, tip, refusal);
}

void PlansInBulk::chooseAll()
{
    m_isChoosingAll = true;
    goOnChoosing();
}

/// Page after page, then all of them.
void PlansInBulk::goOnChoosing()
{
    if (!m_isChoosingAll)
        return;
    if (m_model.canFetchMore({}))
        return m_model.fetchMore({});
    m_isChoosingAll = false;
    m_views.selectAll();
}

void PlansInBulk::clearChoice()
{
    m_isChoosingAll = false;
    m_views.clearSelection();
    m_views.focusView();
}

void PlansInBulk::tell(Tone tone, const QString &sentence)
{
    Q_EMIT noticed({.tone = tone, .sentence = sentence});
}

// ---- to look at -----------------------------------------------------------------------------------------------------

void PlansInBulk::compare()
{
    (new CompareDialog(m_views.chosen(), m_panel))->open();
}

void PlansInBulk::showPriceTable()
{
    m_model.onSale(this, [this](const Result<Page<Plan>> &page) {
        if (!page)
            return tell(Tone::Bad, errorText(page.error()));
        auto plans = page->results;
        plans.removeIf([](const Plan &plan) { return !plan.isVisible || plan.syncState == SyncState::LocalOnly; });
        plans.isEmpty() ? tell(Tone::Neutral, tr("Nothing is on sale: no plan is active, published and visible to customers."))
                        : openPriceTable(plans);
    });
}

void PlansInBulk::showPriceTableOfChosen()
{
    openPriceTable(m_views.chosen());
}

/// The cheapest first, as price tables are read.
void PlansInBulk::openPriceTable(QList<Plan> plans)
{
    std::ranges::stable_sort(plans, {}, &Plan::price);
    const PriceTable table{.title = tr("Plans of %1", "a company").arg(m_session.tenant().name), .plans = plans};
    (new PriceTableDialog(table, m_panel))->open();
}

// ---- files ----------------------------------------------------------------------------------------------------------

void PlansInBulk::exportChosen()
{
    askWhereToExport(m_views.chosen());
}

void PlansInBulk::exportView()
{
    askWhereToExport({});
}

void PlansInBulk::askWhereToExport(const QList<Plan> &plans)
{
    askWhereToSave(m_panel, {tr("Export plans"), u"plans.csv"_s, fileKinds()},
                   [this, plans](const QString &path) { exportTo(path, plans); });
}

void PlansInBulk::exportTo(const QString &path, const QList<Plan> &plans)
{
    stopExport(); // another one gives way
    m_export = m_model.makeExport(path, this);
    connect(m_export, &PlanExport::progressed, this, &PlansInBulk::showExport);
    connect(m_export, &PlanExport::written, this, [this, path](qint64 count) {
        const auto outcome = tr("%n plan(s) exported to %1.", nullptr, int(count)).arg(QDir::toNativeSeparators(path));
        m_exportTask.finish(outcome);
        stopExport();
        tell(Tone::Ok, outcome);
    });
    connect(m_export, &PlanExport::notWritten, this, [this](const Error &error) {
        m_exportTask.fail(errorText(error));
        stopExport();
        tell(Tone::Bad, tr("The plans were not exported. %1").arg(errorText(error)));
    });
    if (m_tasks)
        m_exportTask = m_tasks->start(tr("Export plans"), [this] { stopExport(); });
    showExport();
    plans.isEmpty() ? m_export->begin(m_model.filter(), m_model.ordering()) : m_export->begin(plans);
}

void PlansInBulk::showExport()
{
    const auto total = m_export->total();
    m_exportTask.setProgress(m_export->done(), total > 0 ? std::optional(total) : std::nullopt);
}

void PlansInBulk::stopExport()
{
    m_exportTask.stop();
    if (!m_export)
        return;
    m_export->cancel();
    m_export->deleteLater();
    m_export.clear();
}

void PlansInBulk::import()
{
    askWhatToOpen(m_panel, {tr("Import plans"), {}, tr("Plans") + u" (*.csv *.json)"_s},
                  [this](const QString &path) { importFrom(path); });
}

void PlansInBulk::importFrom(const QString &path)
{
    auto *dialog = new ImportDialog(m_model.makeImport(nullptr), path, {m_isConnected, m_session.mode()}, m_panel);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const bool areDrafts = dialog->areDrafts();
        m_runs->start(areDrafts ? BulkDeed::ImportDrafts : BulkDeed::ImportPublished, dialog->import().items(areDrafts));
    });
    dialog->open();
}

// ---- deeds ----------------------------------------------------------------------------------------------------------

void PlansInBulk::deactivate()
{
    m_runs->plan(BulkDeed::Deactivate, itemsOfDeed(BulkDeed::Deactivate, m_views.chosen()));
}

void PlansInBulk::reactivate()
{
    m_runs->plan(BulkDeed::Reactivate, itemsOfDeed(BulkDeed::Reactivate, m_views.chosen()));
}

void PlansInBulk::duplicate()
{
    m_runs->plan(BulkDeed::Duplicate, itemsOfDeed(BulkDeed::Duplicate, m_views.chosen()));
}

void PlansInBulk::publish()
{
    m_runs->plan(BulkDeed::Publish, itemsOfDeed(BulkDeed::Publish, m_views.chosen()));
}

} // namespace plandeck

#include "moc_plansinbulk.cpp"
