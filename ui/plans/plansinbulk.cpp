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
#include "ui/plans/workstrip.h"

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
    , m_runStrip(new WorkStrip(panel))
    , m_exportStrip(new WorkStrip(panel))
    , m_runs(new BulkRuns(model, *m_runStrip, panel))
{
    buildActions();
    m_exportStrip->setObjectName(u"exportStrip"_s);
    m_choice = new ChoiceBar(m_ofChosen, panel);
    m_choice->setObjectName(u"choiceBar"_s);
    m_choice->hide();
    connect(m_choice, &ChoiceBar::cleared, this, &PlansInBulk::clearChoice);
    connect(m_exportStrip, &WorkStrip::stopped, this, &PlansInBulk::stopExport);
    connect(&m_views, &PlansViews::selectionChanged, this, &PlansInBulk::follow);
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
    m_compare =
        add(m_ofChosen, u"compareAction"_s, tr("Co&mpare"), Icon::NotEqual, {Qt::CTRL | Qt::Key_M}, &PlansInBulk::compare);
    add(m_ofChosen, u"chosenPriceTableAction"_s, tr("Price ta&ble"), Icon::Cards, {}, &PlansInBulk::showPriceTableOfChosen)
        ->setToolTip(tr("How customers would see these plans"));
    add(m_ofChosen, u"exportChosenAction"_s, tr("E&xport…"), Icon::Download, {}, &PlansInBulk::exportChosen)
        ->setToolTip(tr("These plans as CSV or JSON"));
    m_publish = add(m_ofChosen, u"publishChosenAction"_s, tr("P&ublish drafts…"), Icon::Stripe, {}, &PlansInBulk::publish);
    m_reactivate = add(m_ofChosen, u"reactivateChosenAction"_s, tr("Reac&tivate…"), Icon::Undo, {}, &PlansInBulk::reactivate);
    m_deactivate = add(m_ofChosen, u"deactivateChosenAction"_s, tr("Deacti&vate…"), Icon::Archive, {}, &PlansInBulk::deactivate);
    add(m_ofAll, u"priceTableAction"_s, tr("Price table of what is on &sale…"), Icon::Cards, {Qt::CTRL | Qt::Key_T},
        &PlansInBulk::showPriceTable);
    add(m_ofAll, u"exportViewAction"_s, tr("&Export this view…"), Icon::Download, {Qt::CTRL | Qt::Key_E},
        &PlansInBulk::exportView);
    m_import = add(m_ofAll, u"importAction"_s, tr("&Import…"), Icon::Upload, {Qt::CTRL | Qt::Key_I}, &PlansInBulk::import);
}

QList<QWidget *> PlansInBulk::bars() const
{
    return {m_choice, m_runStrip, m_exportStrip};
}

void PlansInBulk::follow()
{
    const int count = int(m_views.chosen().size());
    m_choice->setWords(tr("%n plan(s) chosen", nullptr, count));
    m_choice->setVisible(count > 1);
    for (auto *action : std::as_const(m_ofChosen))
        action->setEnabled(count > 1);
    const bool canCompare = count >= PlanComparison::fewest && count <= PlanComparison::most;
    m_compare->setEnabled(canCompare);
    m_compare->setToolTip(canCompare ? tr("Side by side (Ctrl+M)") : tr("Choose two to four plans to compare them."));
    allow(m_publish, infoOf<PublishPlan>, tr("Their products and prices at Stripe are made."));
    allow(m_reactivate, infoOf<UpdatePlan>, tr("They can be subscribed to again."));
    allow(m_deactivate, infoOf<DeactivatePlan>, tr("No new subscriptions; those there are go on."));
    m_import->setEnabled(true);
    allow(m_import, infoOf<CreatePlan>, tr("Plans from a CSV or JSON file (Ctrl+I)"));
}

void PlansInBulk::allow(QAction *action, const OperationInfo &operation, const QString &tip)
{
    const auto refusal = refusalOf(m_session, operation, errorText(u"permission_denied"_s));
    action->setEnabled(action->isEnabled() && refusal.isEmpty());
    action->setToolTip(refusal.isEmpty() ? tip : refusal);
}

void PlansInBulk::clearChoice()
{
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
        stopExport();
        tell(Tone::Ok, tr("%n plan(s) exported to %1.", nullptr, int(count)).arg(QDir::toNativeSeparators(path)));
    });
    connect(m_export, &PlanExport::notWritten, this, [this](const Error &error) {
        stopExport();
        tell(Tone::Bad, tr("The plans were not exported. %1").arg(errorText(error)));
    });
    showExport();
    plans.isEmpty() ? m_export->begin(m_model.filter(), m_model.ordering()) : m_export->begin(plans);
}

void PlansInBulk::showExport()
{
    m_exportStrip->setWork(tr("Exporting plans…"), m_export->done(), m_export->total(), false);
}

void PlansInBulk::stopExport()
{
    m_exportStrip->hide();
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

void PlansInBulk::publish()
{
    m_runs->plan(BulkDeed::Publish, itemsOfDeed(BulkDeed::Publish, m_views.chosen()));
}

} // namespace plandeck

#include "moc_plansinbulk.cpp"
