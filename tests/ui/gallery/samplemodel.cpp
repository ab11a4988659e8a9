// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

const QList<SampleModel::Plan> &SampleModel::plans()
{
    static const QList<Plan> plans = [] {
        const QDateTime base(QDate(2026, 3, 14), QTime(9, 34), Qt::UTC);
        const QList<Plan> kinds{
            {u"Starter"_s, u"For a first shop"_s, 0, u"$9.00"_s, u"monthly"_s, 0, 1284, {}},
            {u"Pro"_s, u"Three seats, reports, exports"_s, 0, u"$29.99"_s, u"monthly"_s, 14, 412, {}},
            {u"Pro, paid yearly"_s, u"Two months for nothing"_s, 1, u"$299.00"_s, u"yearly"_s, 14, 96, {}},
            {u"Business"_s, u"Ten seats, single sign-on"_s, 0, u"€99.00"_s, u"monthly"_s, 30, 57, {}},
            {u"Enterprise for larger organisations with a long name"_s,
             u"Terms by contract, several companies under one roof"_s,
             2,
             u"$1,299.00"_s,
             u"yearly"_s,
             0,
             8,
             {}},
            {u"Tokyo pilot"_s, u"Yen has no minor unit"_s, 0, u"¥4,900"_s, u"monthly"_s, 7, 3, {}},
            {u"Gulf region"_s, u"Three digits behind the point"_s, 3, u"KD 5.120"_s, u"monthly"_s, 0, 0, {}},
        };
        QList<Plan> all;
        for (int i = 0; i < 21; ++i) {
            Plan plan = kinds.at(i % kinds.size());
            plan.changed = base.addSecs(-qint64(i) * i * 2717);
            all.append(plan);
        }
        return all;
    }();
    return plans;
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(plans().size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Changed + 1;
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return SampleCells().spoken(index);
    if (role != Qt::DisplayRole)
        return {};
    const auto &plan = plans().at(index.row());
    switch (Column(index.column())) {
    case Name: return plan.name;
    case Sync: return syncWord(plan.sync);
    case Price: return plan.price;
    case Trial: return plan.trialDays;
    case Subscribers: return plan.subscribers;
    case Changed: return plan.changed;
    }
    Q_UNREACHABLE();
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Price || section == Subscribers))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return u"Plan"_s;
    case Sync: return u"Stripe"_s;
    case Price: return u"Price"_s;
    case Trial: return u"Trial"_s;
    case Subscribers: return u"Subscribers"_s;
    case Changed: return u"Last changed"_s;
    }
    Q_UNREACHABLE();
}

Cell SampleCells::cell(const QModelIndex &index) const
{
    const auto &plan = SampleModel::plans().at(index.row());
    switch (SampleModel::Column(index.column())) {
    case SampleModel::Name: return {.text = plan.name, .detail = plan.description, .avatar = plan.name, .isStrong = true};
    case SampleModel::Sync: return {.text = syncWord(plan.sync), .badge = syncTone(plan.sync)};
    case SampleModel::Price: return {.text = plan.price, .detail = plan.interval, .isStrong = true, .isAmount = true};
    case SampleModel::Trial:
        if (plan.trialDays == 0)
            return {.text = u"No trial"_s, .tone = Tone::Muted};
        return {.text = u"%1 days"_s.arg(plan.trialDays), .icon = Icon::Clock, .iconTone = Tone::Ok};
    case SampleModel::Subscribers: return {.text = QLocale().toString(plan.subscribers), .isAmount = true};
    case SampleModel::Changed: return {.text = QLocale().toString(plan.changed, u"d MMM yyyy"_s), .tone = Tone::Muted};
    }
    Q_UNREACHABLE();
}

QString syncWord(int sync)
{
    return QStringList{u"In sync"_s, u"Pending"_s, u"Failed"_s, u"Not sent"_s}.at(sync);
}

Tone syncTone(int sync)
{
    return QList<Tone>{Tone::Ok, Tone::Warn, Tone::Bad, Tone::Neutral}.at(sync);
}

} // namespace plandeck
