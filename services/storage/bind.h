// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

#include <QtCore/QVariant>

#include <initializer_list>

namespace plandeck {

/// A value as a column wants it: text, integer, boolean; timestamps as milliseconds since 1970 in UTC, ids and enums as
/// words, lists, maps and objects as JSON text. Null for an empty optional.
[[nodiscard]] QVariant toVariant(const Type &type, const void *value);

/// A value for a named place-holder: {"tenant", scope.tenant()} binds :tenant. Any type that has a TypeOf.
struct Bind
{
    std::string_view name;
    QVariant value;

    template<typename T>
    Bind(std::string_view name, const T &value) : name(name), value(toVariant(TypeOf<T>::value, &value)) {}
    Bind(std::string_view name, int value) : name(name), value(qint64(value)) {}
    Bind(std::string_view name, std::nullopt_t) : name(name) {}
};

using Binds = std::initializer_list<Bind>;

} // namespace plandeck
