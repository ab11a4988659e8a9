// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The members to expand, as a tree: default_price.product is default_price → product.
struct ExpansionTree
{
    bool isAsked = false; // this very member, or one below it
    std::map<QString, ExpansionTree> members = {};
};

/// Checks an operation's expand parameter before anything is carried out: at most four levels, and only what can be
/// expanded; on a list everything lies below "data".
[[nodiscard]] Answer<ExpansionTree> checkedExpansions(const OperationTable &table, const Operation &operation,
                                                      const QJsonObject &parameters);

/// The object as it is answered: ids of the tree replaced by their objects, members that must be asked for left out.
QJsonObject shown(const Context &context, const QJsonObject &object, const ExpansionTree &tree);

} // namespace plandeck::sandbox
