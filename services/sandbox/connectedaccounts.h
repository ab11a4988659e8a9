// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// What a new account starts with.
struct AccountDraft
{
    QString type = {}; // "standard", "express", "custom" or "none"
    QString country = QStringLiteral("US");
    QString email = {};
    QJsonObject controller = {};
    QJsonObject capabilities = {};
};

/// The countries Stripe has accounts in, with their currency; empty for another.
QString currencyOfCountry(const QString &country);

/// A new account without its owner's data: no charges, no payouts, requirements due. Not stored.
QJsonObject newAccount(Engine &engine, const AccountDraft &draft);
/// The controller of the platform for a legacy type.
QJsonObject controllerOf(const QString &type);
/// The same account once its owner has given Stripe everything: charges and payouts enabled, nothing due.
QJsonObject onboarded(QJsonObject account);

std::optional<QJsonObject> findAccount(const Engine &engine, const QString &id, bool isLive);
/// Stores it and records account.updated (and capability.updated) in the account's own space, if something changed.
void updateAccount(Context &context, const QJsonObject &before, const QJsonObject &after);

/// The note that an account is connected to a platform: {id, scope, created}.
std::optional<QJsonObject> findConnection(const Engine &engine, const Space &platform, const QString &account);
void connectAccount(Context &context, const Space &platform, const QString &account, const QString &scope);
/// Ends the connection, and every token that came with it.
void disconnectAccount(Context &context, const Space &platform, const QString &account);

} // namespace plandeck::sandbox
