// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/requestcells.h"

#include "models/striperequestsmodel.h"
#include "ui/common/moments.h"

#include <QtCore/QLocale>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Tone toneOf(const std::optional<qint64> &status)
{
    if (!status || *status >= 500)
        return Tone::Bad;
    return *status >= 300 ? Tone::Warn : Tone::Ok;
}

} // namespace

Cell RequestCells::cell(const QModelIndex &index) const
{
    const auto entry = index.data(StripeRequestsModel::RecordRole).value<StripeRequestEntry>();
    switch (StripeRequestsModel::Column(index.column())) {
    case StripeRequestsModel::At:
        return {.text = isolated(QLocale().toString(entry.at.toLocalTime().time(), u"HH:mm:ss"_s)), .tone = Tone::Muted};
    case StripeRequestsModel::Request: return {.text = isolated(QString(entry.method + u' ' + entry.path))};
    case StripeRequestsModel::Status:
        return {.text = entry.status ? QString::number(*entry.status) : tr("no answer"), .badge = toneOf(entry.status)};
    case StripeRequestsModel::Duration:
        return {.text = tr("%1 ms").arg(QLocale().toString(entry.durationMs)), .tone = Tone::Muted, .isAmount = true};
    case StripeRequestsModel::Attempt:
        return {
            .text = QLocale().toString(entry.attempt), .tone = entry.attempt > 1 ? Tone::Warn : Tone::Faint, .isAmount = true};
    case StripeRequestsModel::RequestId:
        return {.text = entry.requestId.value_or(u"–"_s), .tone = entry.requestId ? Tone::Muted : Tone::Faint, .isId = true};
    }
    return {};
}

} // namespace plandeck

#include "moc_requestcells.cpp"
