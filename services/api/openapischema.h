// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"
#include "services/domain/jsonwriter.h"

#include <QtCore/QList>

namespace plandeck {

/// Writes types as JSON Schema (2020-12, as OpenAPI 3.1 has it). Named types of answers are written once, as components;
/// what is asked for is written in place.
class SchemaWriter final
{
public:
    explicit SchemaWriter(JsonWriter &out)
        : m_out(out)
    {
    }

    /// The schema of a value that goes out: every member is always there, but for those that may be left out.
    void answer(const Type &type) { schema(type, nullptr, Way::Out); }

    /// The members that a request's body has; defaults are those of a fresh operation.
    void body(std::span<const Field> fields, const void *fresh);

    /// One value of a path, a query or a header.
    void parameter(const Field &field, const void *fresh);

    /// The named types met so far, as the members of components.schemas.
    void components();

    void pair(std::string_view name, std::string_view ascii);
    void text(std::string_view name, const QString &value);
    void flag(std::string_view name, bool value);
    template<typename Inner>
    void object(std::string_view name, Inner inner)
    {
        m_out.key(name);
        m_out.begin('{');
        inner();
        m_out.end('}');
    }
    template<typename Inner>
    void array(std::string_view name, Inner inner)
    {
        m_out.key(name);
        m_out.begin('[');
        inner();
        m_out.end(']');
    }

    /// What a field says of itself in words: its description, its other name, that it may stand in the query.
    [[nodiscard]] static QString descriptionOf(const Field &field);

private:
    enum class Way { In, Out };

    void members(std::span<const Field> fields, const void *fresh, Way way);
    void member(const Field &field, const void *fresh, Way way);
    void schema(const Type &type, const Field *rules, Way way);
    void textSchema(const Field *rules, Way way);
    void mapSchema(const Field *rules);
    void integerSchema(const Field *rules);
    void limit(std::string_view name, qint64 value);
    void fallback(const Field &field, const void *fresh);

    JsonWriter &m_out;
    QList<const Type *> m_named;
};

} // namespace plandeck
