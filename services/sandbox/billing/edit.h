// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace plandeck::sandbox {

using Members = std::initializer_list<std::pair<QString, QJsonValue>>;

/// The object with these members in place of what it had.
inline QJsonObject with(QJsonObject object, Members members)
{
    for (const auto &[name, value] : members)
        object.insert(name, value);
    return object;
}

/// The object with these members of one of its hashes.
inline QJsonObject within(QJsonObject object, const QString &hash, Members members)
{
    object.insert(hash, with(object.value(hash).toObject(), members));
    return object;
}

inline QString idOf(const QJsonObject &object)
{
    return object[u"id"].toString();
}

/// A text member; empty if it is null.
inline QString textOf(const QJsonObject &object, QStringView member)
{
    return object[member].toString();
}

/// The embedded list of an object: lines, items.
inline QJsonArray listOf(const QJsonObject &object, QStringView member)
{
    return object[member].toObject().value(u"data").toArray();
}

inline QJsonObject withList(QJsonObject object, const QString &member, const QJsonArray &data)
{
    return within(std::move(object), member, {{QStringLiteral("data"), data}});
}

} // namespace plandeck::sandbox
