// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/expansion.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qsizetype deepest = 4; // Stripe: "Expansions have a maximum depth of four levels."

/// A list that Stripe puts into a resource when it is asked for: the objects of a type whose member names the resource.
struct IncludedList
{
    QStringView resource;
    QStringView member;
    QStringView type;
    QStringView owner; // the member of these that holds the resource's id
    QStringView url; // %1 is the resource's id
};
constexpr IncludedList includedLists[] = {
    {u"customer", u"sources", u"card", u"customer", u"/v1/customers/%1/sources"},
    {u"customer", u"subscriptions", u"subscription", u"customer", u"/v1/customers/%1/subscriptions"},
    {u"customer", u"tax_ids", u"tax_id", u"customer", u"/v1/customers/%1/tax_ids"},
    {u"charge", u"refunds", u"refund", u"charge", u"/v1/charges/%1/refunds"},
    {u"invoice", u"payments", u"invoice_payment", u"invoice", u"/v1/invoice_payments?invoice=%1"},
};

const IncludedList *includedList(const QString &resource, const QString &member)
{
    const auto found = std::ranges::find_if(
        includedLists, [&](const IncludedList &list) { return list.resource == resource && list.member == member; });
    return found == std::end(includedLists) ? nullptr : found;
}

/// The ten newest, as Stripe includes them.
QJsonObject listed(const Context &context, const IncludedList &list, const QString &id)
{
    constexpr qsizetype included = 10;
    QJsonArray data;
    bool hasMore = false;
    for (const auto &object : context.engine.store.newestFirst(context.space(), list.type.toString())) {
        if (object[list.owner].toString() != id || object[u"status"] == u"canceled"_s)
            continue;
        hasMore = data.size() == included;
        if (hasMore)
            break;
        data.append(object);
    }
    return {{u"object"_s, u"list"_s}, {u"data"_s, data}, {u"has_more"_s, hasMore}, {u"url"_s, list.url.toString().arg(id)}};
}

bool canExpand(const OperationTable &table, const QString &resource, const QStringList &segments, qsizetype at);

bool canExpandIn(const OperationTable &table, const QStringList &resources, const QStringList &segments, qsizetype at)
{
    return std::ranges::any_of(resources, [&](const QString &resource) { return canExpand(table, resource, segments, at); });
}

/// Whether segments from at on lead through members of the resource to one that can be expanded.
bool canExpand(const OperationTable &table, const QString &resource, const QStringList &segments, qsizetype at)
{
    QString member;
    for (qsizetype end = at; end < segments.size(); ++end) {
        member += (end == at ? u""_s : u"."_s) + segments.at(end);
        const bool isLast = end + 1 == segments.size();
        const auto targets = table.expansions(resource, member);
        const bool isHere = !targets.isEmpty() || table.hidden(resource).contains(member);
        if (isHere && (isLast || canExpandIn(table, targets, segments, end + 1)))
            return true;
        if (!isLast && canExpandIn(table, table.embedded(resource, member), segments, end + 1))
            return true;
    }
    return false;
}

QJsonValue walked(const Context &context, const QString &resource, const QJsonValue &value, const ExpansionTree &tree,
                  const QString &path);

/// The members of a hash: each is walked, whether the tree leads there or not, because objects further in hide members too.
QJsonObject walkedMembers(const Context &context, const QString &resource, QJsonObject object, const ExpansionTree &tree,
                          const QString &path)
{
    static const ExpansionTree nothing;
    for (auto it = object.begin(); it != object.end();) // what begins so is the sandbox's own
        it = it.key().startsWith(u'_') ? object.erase(it) : std::next(it);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isObject() && !it.value().isArray() && !tree.members.contains(it.key()))
            continue;
        const auto below = tree.members.find(it.key());
        const auto member = path.isEmpty() ? it.key() : QString(path + u'.' + it.key());
        it.value() = walked(context, resource, it.value(), below == tree.members.end() ? nothing : below->second, member);
    }
    return object;
}

/// The value at a path of a resource as it is answered: an id of the tree becomes its object.
QJsonValue walked(const Context &context, const QString &resource, const QJsonValue &value, const ExpansionTree &tree,
                  const QString &path)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const auto &item : value.toArray())
            items.append(walked(context, resource, item, tree, path));
        return items;
    }
    const auto object = value.toObject();
    const auto &table = context.engine.operations;
    if (value.isObject()) {
        const auto name = table.resourceNamed(object[u"object"].toString());
        const bool isResource = !name.isEmpty() && name != u"list" && object.contains(u"id");
        return isResource ? shown(context, object, tree) : walkedMembers(context, resource, object, tree, path);
    }
    if (value.isString() && tree.isAsked)
        for (const auto &target : table.expansions(resource, path))
            for (const auto &type : {target, QString(u"deleted_"_s + target)})
                if (const auto found = context.find(type, value.toString()))
                    return shown(context, *found, tree);
    return value;
}

} // namespace

Answer<ExpansionTree> checkedExpansions(const OperationTable &table, const Operation &operation, const QJsonObject &parameters)
{
    ExpansionTree tree;
    for (const auto &value : parameters[u"expand"].toArray()) {
        const auto path = value.toString();
        if (operation.isSearch && path == u"total_count") // a member of the page, which the search puts in
            continue;
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
        for (const auto &segment : segments.sliced(from)) {
            node = &node->members[segment];
            node->isAsked = true;
        }
    }
    return tree;
}

QJsonObject shown(const Context &context, const QJsonObject &object, const ExpansionTree &tree)
{
    const auto name = object[u"object"].toString();
    if (name == u"list" || name == u"search_result") {
        QJsonArray data;
        for (const auto &item : object[u"data"].toArray())
            data.append(shown(context, item.toObject(), tree));
        auto list = object;
        list.insert(u"data"_s, data);
        return list;
    }
    const auto resource = context.engine.operations.resourceNamed(name);
    auto result = object;
    for (const auto &hidden : context.engine.operations.hidden(resource)) {
        if (!tree.members.contains(hidden))
            result.remove(hidden);
        else if (const auto *list = includedList(resource, hidden))
            result.insert(hidden, listed(context, *list, object[u"id"].toString()));
    }
    return walkedMembers(context, resource, result, tree, {});
}

} // namespace plandeck::sandbox
