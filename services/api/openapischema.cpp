// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/openapischema.h"

#include "services/domain/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Kind = Type::Kind;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isInBody(const Field &field)
{
    return field.member && field.place == Field::Place::Body;
}

/// A member that has to be there. One that may stand in the query too cannot be asked of the body.
bool isMust(const Field &field)
{
    return field.isRequired && field.type->kind != Kind::Patch && !field.isInQueryToo;
}

} // namespace

QString SchemaWriter::descriptionOf(const Field &field)
{
    QStringList sentences;
    if (!field.description.empty())
        sentences.append(textOf(field.description));
    if (field.isConfirmation)
        sentences.append(u"Has to be true: this cannot be undone."_s);
    if (!field.otherName.empty())
        sentences.append(u"Also taken as `%1`."_s.arg(textOf(field.otherName)));
    if (field.isInQueryToo)
        sentences.append(field.isRequired ? u"Required, in the body or in the query."_s : u"May stand in the query instead."_s);
    return sentences.join(u' ');
}

void SchemaWriter::pair(std::string_view name, std::string_view ascii)
{
    m_out.key(name);
    m_out.word(ascii);
}

void SchemaWriter::text(std::string_view name, const QString &value)
{
    m_out.key(name);
    m_out.text(value);
}

void SchemaWriter::flag(std::string_view name, bool value)
{
    m_out.key(name);
    m_out.literal(value ? "true" : "false");
}

void SchemaWriter::limit(std::string_view name, qint64 value)
{
    if (value == std::numeric_limits<qint64>::min() || value == std::numeric_limits<qint64>::max())
        return;
    m_out.key(name);
    m_out.integer(value);
}

/// What is taken when the member is left out, if that is worth saying.
void SchemaWriter::fallback(const Field &field, const void *fresh)
{
    const auto kind = field.type->kind;
    if (!fresh || field.isRequired || field.isConfirmation
        || !(kind == Kind::Integer || kind == Kind::Boolean || kind == Kind::Word || kind == Kind::Text))
        return;
    const auto json = toJson(*field.type, field.member(const_cast<void *>(fresh))); // only read
    if (json == "\"\"")
        return;
    m_out.key("default");
    m_out.raw(json);
}

void SchemaWriter::member(const Field &field, const void *fresh, Way way)
{
    schema(*field.type, &field, way);
    if (const auto description = descriptionOf(field); !description.isEmpty())
        text("description", description);
    if (way == Way::In)
        fallback(field, fresh);
    if (!field.example.empty())
        array("examples", [&] { m_out.raw({field.example.data(), qsizetype(field.example.size())}); });
}

void SchemaWriter::members(std::span<const Field> fields, const void *fresh, Way way)
{
    const auto isShown = [&](const Field &field) { return way == Way::Out ? field.read != nullptr : isInBody(field); };
    const auto isAlways = [&](const Field &field) { return way == Way::Out ? !field.isOmittable : isMust(field); };
    pair("type", "object");
    object("properties", [&] {
        for (const auto &field : fields)
            if (isShown(field))
                object(field.name, [&] { member(field, fresh, way); });
    });
    if (std::ranges::none_of(fields, [&](const Field &field) { return isShown(field) && isAlways(field); }))
        return;
    array("required", [&] {
        for (const auto &field : fields)
            if (isShown(field) && isAlways(field))
                m_out.word(field.name);
    });
}

void SchemaWriter::body(std::span<const Field> fields, const void *fresh)
{
    members(fields, fresh, Way::In);
}

void SchemaWriter::parameter(const Field &field, const void *fresh)
{
    object("schema", [&] {
        schema(field.bare(), &field, Way::In); // there is no null in an address
        fallback(field, fresh);
        if (!field.example.empty())
            array("examples", [&] { m_out.raw({field.example.data(), qsizetype(field.example.size())}); });
    });
}

void SchemaWriter::components()
{
    for (qsizetype i = 0; i < m_named.size(); ++i) // grows while it is written
        object(m_named[i]->name, [&] { members(m_named[i]->fields(), nullptr, Way::Out); });
}

void SchemaWriter::textSchema(const Field *rules, Way way)
{
    pair("type", "string");
    if (!rules)
        return;
    if (rules->isRequired && rules->type->kind != Kind::Patch)
        limit("minLength", 1);
    limit("maxLength", rules->most);
    switch (rules->format) {
    case Field::Format::None: return;
    case Field::Format::Email: return way == Way::In ? pair("format", "email") : void(); // one that is masked is none
    case Field::Format::Currency: return pair("pattern", "^[A-Za-z]{3}$");
    case Field::Format::Url: return pair("format", "uri");
    }
}

void SchemaWriter::integerSchema(const Field *rules)
{
    pair("type", "integer");
    pair("format", "int64");
    if (!rules)
        return;
    limit("minimum", rules->least);
    limit("maximum", rules->most);
}

void SchemaWriter::mapSchema(const Field *rules)
{
    pair("type", "object");
    object("additionalProperties", [&] {
        pair("type", "string");
        if (rules)
            limit("maxLength", rules->itemMost);
    });
    if (!rules || rules->most == std::numeric_limits<qint64>::max())
        return;
    limit("maxProperties", rules->most);
    object("propertyNames", [&] {
        limit("minLength", 1);
        limit("maxLength", rules->keyMost);
    });
}

void SchemaWriter::schema(const Type &type, const Field *rules, Way way)
{
    switch (type.kind) {
    case Kind::Text: return textSchema(rules, way);
    case Kind::Integer: return integerSchema(rules);
    case Kind::TextMap: return mapSchema(rules);
    case Kind::Patch: return schema(*type.item, rules, way);
    case Kind::Secret: textSchema(rules, way); return pair("format", "password");
    case Kind::Boolean: pair("type", "boolean"); return rules && rules->isConfirmation ? flag("const", true) : void();
    case Kind::Timestamp: pair("type", "string"); return pair("format", "date-time");
    case Kind::Uuid: pair("type", "string"); return pair("format", "uuid");
    case Kind::Word:
        pair("type", "string");
        return array("enum", [&] {
            for (const auto word : type.words())
                m_out.word(word);
        });
    case Kind::Optional:
        if (way == Way::In && rules && rules->isRequired) // null is as good as missing
            return schema(*type.item, rules, way);
        return array("anyOf", [&] {
            m_out.begin('{');
            schema(*type.item, rules, way);
            m_out.end('}');
            m_out.begin('{');
            pair("type", "null");
            m_out.end('}');
        });
    case Kind::List:
        pair("type", "array");
        if (rules)
            limit("maxItems", rules->most);
        return object("items", [&] {
            schema(*type.item, nullptr, way);
            if (rules && type.item->kind == Kind::Text)
                limit("maxLength", rules->itemMost);
        });
    case Kind::Object:
        if (way == Way::In || type.name.empty())
            return members(type.fields(), nullptr, way);
        if (!m_named.contains(&type))
            m_named.append(&type);
        return pair("$ref", "#/components/schemas/" + std::string(type.name));
    }
}

} // namespace plandeck
