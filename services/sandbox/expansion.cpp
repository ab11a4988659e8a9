// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/expansion.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qsizetype deepest = 4; // Stripe: "Expansions have a maximum depth of four levels."

/// Whether segments from at on lead through members of the resource that can be expanded.
bool canExpand(const OperationTable &table, const QString &resource, const QStringList &segments, qsizetype at)
{
    if (at == segments.size())
        return true;
    QString member;
    for (qsizetype end = at; end < segments.size(); ++end) {
        member += (end == at ? u""_s : u"."_s) + segments.at(end);
        if (table.hidden(resource).contains(member))
            return end + 1 == segments.size();
        if (const auto target = table.expansion(resource, member); !target.isEmpty())
            return canExpand(table, target, segments, end + 1);
    }
    return false;
}

QJsonObject walked(const Context &context, const QString &resource, QJsonObject object, const ExpansionTree &tree,
                   const QString &prefix)
{
    for (const auto &[name, below] : tree.members) {
        const auto target = context.engine.operations.expansion(resource, prefix + name);
        const auto value = object.value(name);
        if (!target.isEmpty()) {
            if (const auto found = context.find(target, value.toString()))
                object.insert(name, shown(context, *found, below));
        } else if (value.isObject()) {
            object.insert(name, walked(context, resource, value.toObject(), below, QString(prefix + name + u'.')));
        }
    }
    return object;
}

} // namespace

Answer<ExpansionTree> checkedExpansions(const OperationTable &table, const Operation &operation, const QJsonObject &parameters)
{
    ExpansionTree tree;
    for (const auto &value : parameters[u"expand"].toArray()) {
        const auto path = value.toString();
        const auto segments = path.split(u'.');
        if (segments.size() > deepest)
            return refused(
                {.message = u"You cannot expand more than %1 levels of a property. Property: %2"_s.arg(deepest).arg(path)});
        const bool startsWell = !operation.isList || segments.first() == u"data";
        const qsizetype from = operation.isList ? 1 : 0;
        if (!startsWell || segments.size() <= from || !canExpand(table, operation.returns, segments, from)) {
            auto message = u"This property cannot be expanded (%1)."_s.arg(segments.first());
            if (!startsWell && canExpand(table, operation.returns, segments, 0))
                message += u" You may want to try expanding 'data.%1' instead."_s.arg(path);
            return refused({.message = message});
        }
        auto *node = &tree;
        for (const auto &segment : segments.sliced(from))
            node = &node->members[segment];
    }
    return tree;
}

QJsonObject shown(const Context &context, const QJsonObject &object, const ExpansionTree &tree)
{
    const auto resource = object[u"object"].toString();
    if (resource == u"list") {
        QJsonArray data;
        for (const auto &item : object[u"data"].toArray())
            data.append(shown(context, item.toObject(), tree));
        auto list = object;
        list.insert(u"data"_s, data);
        return list;
    }
    auto result = object;
    for (const auto &hidden : context.engine.operations.hidden(resource))
        if (!tree.members.contains(hidden))
            result.remove(hidden);
    return walked(context, resource, result, tree, {});
}

} // namespace plandeck::sandbox
