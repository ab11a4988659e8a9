// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Tour about many plans: chosen, side by side, as customers see them, from a file, and changed at once.
#include "app/desktop/tour.h"
#include "models/planimport.h"
#include "ui/plans/plansinbulk.h"

#include <QtCore/QFile>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// One that is good, one that is there already, one that is not good.
constexpr auto somePlans = "name,price_cents,currency,billing_interval,trial_days,features\n"
                           "Agency,14900,usd,month,14,\"White label\nUnlimited clients\"\n"
                           "Agency yearly,149000,usd,year,,White label\n"
                           "Pro,29.99,usd,month,,\n";

} // namespace

void Tour::planManyPlans()
{
    auto &window = m_application.window().window();
    const auto trigger = [&window](const QString &name) {
        return [&window, name] {
            if (auto *action = window.findChild<QAction *>(name))
                action->trigger();
        };
    };
    const auto choose = [&window](int count) {
        auto *table = window.findChild<QAbstractItemView *>(u"plansTableView"_s);
        table->clearSelection();
        for (int row = 0; row < count; ++row)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    add(u"plans-chosen"_s, closeAndThen([choose] { choose(3); }));
    add(u"plans-compare"_s, trigger(u"compareAction"_s), hasDialog);
    add(u"price-table"_s, closeAndThen(trigger(u"priceTableAction"_s)), hasDialog);
    add(u"plans-import"_s, closeAndThen([this, &window] {
            QFile file(m_scratch.filePath(u"plans.csv"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(somePlans) < 0)
                return; // then the tour says where it got stuck
            file.close();
            window.findChild<PlansInBulk *>()->importFrom(file.fileName());
        }),
        [&window] {
            const auto *import = window.findChild<PlanImport *>();
            return import && import->stage() == PlanImport::Stage::Ready;
        });
    add(u"plans-bulk"_s, closeAndThen([choose, trigger] {
            choose(4);
            trigger(u"deactivateChosenAction"_s)();
        }),
        hasDialog);
    add(
        u"plans-report"_s, [&window] { window.findChild<QAbstractButton *>(u"startPushButton"_s)->click(); },
        [&window] {
            const auto *run = window.findChild<BulkRun *>();
            return run && run->phase() == BulkRun::Phase::Finished;
        });
}

} // namespace plandeck
