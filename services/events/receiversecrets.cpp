// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/receiversecrets.h"

#include <QtCore/QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

std::vector<Secret> secretsIn(const QString &list)
{
    std::vector<Secret> secrets;
    for (const auto &part : list.split(u',', Qt::SkipEmptyParts))
        if (const auto secret = part.trimmed(); !secret.isEmpty())
            secrets.emplace_back(secret);
    return secrets;
}

} // namespace

ReceiverSecrets ReceiverSecrets::forAll(const QString &list)
{
    ReceiverSecrets secrets;
    for (auto &each : secrets.byReceiver)
        each = secretsIn(list);
    return secrets;
}

ReceiverSecrets ReceiverSecrets::fromEnvironment(const QProcessEnvironment &environment)
{
    auto secrets = forAll(environment.value(u"STRIPE_WEBHOOK_SECRET"_s));
    for (const auto receiver : {Receiver::Account, Receiver::Connect, Receiver::Payment, Receiver::Subscription})
        if (auto own = secretsIn(environment.value(u"STRIPE_WEBHOOK_SECRET_"_s + wordOf(receiver).toUpper())); !own.empty())
            secrets.byReceiver[size_t(receiver)] = std::move(own);
    return secrets;
}

} // namespace plandeck
