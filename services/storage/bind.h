// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

#include <QtCore/QVariant>

#include <initializer_list>
#include <vector>

namespace plandeck {

/// A value as a column wants it: text, integer, boolean; timestamps as milliseconds since 1970 in UTC, ids and enums as
/// words, lists, maps and objects as JSON text. Null for an empty optional and an invalid time.
[[nodiscard]] QVariant toVariant(const Type &type, const void *value);

/// True for what lies in its column as JSON text.
[[nodiscard]] constexpr bool isJson(const Type &type)
{
    switch (type.kind) {
    case Type::Kind::Optional:
    case Type::Kind::Patch: return isJson(*type.item);
    case Type::Kind::TextMap:
    case Type::Kind::Object:
    case Type::Kind::List: return true;
    case Type::Kind::Text:
    case Type::Kind::Secret:
    case Type::Kind::Integer:
    case Type::Kind::Boolean:
    case Type::Kind::Timestamp:
    case Type::Kind::Uuid:
    case Type::Kind::Word: break;
    }
    return false;
}

/// A value for a named place-holder: {"tenant", scope.tenant()} binds :tenant. Any type that has a TypeOf.
struct Bind
{
    std::string_view name;
    QVariant value;
    bool isJson = false;

    template<typename T>
    Bind(std::string_view name, const T &value)
        : Bind(name, TypeOf<T>::value, &value)
    {
    }
    Bind(std::string_view name, const Type &type, const void *value)
        : name(name)
        , value(toVariant(type, value))
        , isJson(plandeck::isJson(type))
    {
    }
    Bind(std::string_view name, int value)
        : name(name)
        , value(qint64(value))
    {
    }
    Bind(std::string_view name, const QByteArray &bytes)
        : name(name)
        , value(bytes)
    {
    } // {bytes}, never text
    Bind(std::string_view name, std::nullopt_t)
        : name(name)
    {
    }
    Bind(std::string_view name, const Secret &) = delete; // seal or hash it, then bind that

    /// U+0000 in text, as such or as the escape \u0000 of JSON (which is one only behind an even number of backslashes).
    bool holdsNul() const;
};

/// The values of one statement, borrowed for the call: written as {{"tenant", tenant}, {"plan", id}} where they are known, or
/// gathered in a vector where they depend on what is asked for.
class Binds final
{
public:
    Binds() = default;
    Binds(std::initializer_list<Bind> list)
        : m_list(std::data(list), list.size())
    {
    }
    Binds(const std::vector<Bind> &list)
        : m_list(list)
    {
    }

    size_t size() const { return m_list.size(); }
    const Bind &operator[](size_t index) const { return m_list[index]; }
    auto begin() const { return m_list.begin(); }
    auto end() const { return m_list.end(); }

private:
    std::span<const Bind> m_list;
};

} // namespace plandeck
