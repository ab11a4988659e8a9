// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/django/djangofields.h"

#include "services/domain/json.h"
#include "services/domain/jsontree.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Kind = Type::Kind;

/// SQLite has Django's ids without hyphens.
QString withHyphens(const QString &id)
{
    if (id.size() != 32)
        return id;
    return id.first(8) + u'-' + id.sliced(8, 4) + u'-' + id.sliced(12, 4) + u'-' + id.sliced(16, 4) + u'-' + id.sliced(20);
}

/// "2024-03-01 10:11:12.123456" and "2024-03-01 10:11:12.123456+00": our connections to PostgreSQL speak UTC, and Django writes
/// UTC into SQLite.
QString readTime(const QString &text, void *into)
{
    auto iso = text;
    iso.replace(u' ', u'T');
    if (iso.endsWith("+00"_L1))
        iso.chop(3);
    const bool hasOffset = iso.endsWith(u'Z') || iso.lastIndexOf(u'+') > 10 || iso.lastIndexOf(u'-') > 10;
    const auto time = QDateTime::fromString(hasOffset ? iso : QString(iso + u'Z'), Qt::ISODateWithMs);
    if (!time.isValid())
        return u"not_a_timestamp"_s;
    *static_cast<QDateTime *>(into) = time.toUTC();
    return {};
}

/// JSON fields, and texts that hold JSON. Nothing for what is none.
std::optional<JsonNode> jsonOf(const QString &text)
{
    auto tree = jsonTree(text.toUtf8());
    if (tree && tree->kind == JsonNode::Kind::Text)
        tree = jsonTree(tree->text.toUtf8());
    return tree;
}

bool isScalar(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::Text || node.kind == JsonNode::Kind::Number || node.kind == JsonNode::Kind::Boolean;
}

QString readList(const QString &text, QStringList &list)
{
    const auto tree = jsonOf(text);
    if (!tree || (tree->kind != JsonNode::Kind::Array && tree->kind != JsonNode::Kind::Null))
        return u"wrong_type"_s;
    for (const auto &node : tree->children) {
        if (!isScalar(node))
            return u"wrong_type"_s;
        if (!node.text.trimmed().isEmpty())
            list.append(node.text.trimmed());
    }
    return {};
}

QString readMap(const QString &text, TextMap &map)
{
    const auto tree = jsonOf(text);
    if (!tree || (tree->kind != JsonNode::Kind::Object && tree->kind != JsonNode::Kind::Null))
        return u"wrong_type"_s;
    for (const auto &node : tree->children) {
        if (!isScalar(node) && node.kind != JsonNode::Kind::Null)
            return u"wrong_type"_s;
        map.insert(node.key, node.text);
    }
    return {};
}

/// Empty when it was good, else the code of the problem.
QString readCell(const QString &text, const Type &type, void *into)
{
    if (text.contains(QChar(u'\0')))
        return u"not_allowed_character"_s;
    switch (type.kind) {
    case Kind::Text: *static_cast<QString *>(into) = text; return {};
    case Kind::Secret: *static_cast<Secret *>(into) = Secret(text); return {};
    case Kind::Uuid: return fromWord(withHyphens(text).toUtf8(), type, into);
    case Kind::Boolean: return fromWord(text == "1"_L1 ? "true" : text == "0"_L1 ? "false" : text.toUtf8(), type, into);
    case Kind::Timestamp: return readTime(text, into);
    case Kind::Integer: return fromWord(text.toUtf8(), type, into);
    case Kind::Word: return fromWord(text.trimmed().toLower().toUtf8(), type, into);
    case Kind::List: return readList(text, *static_cast<QStringList *>(into));
    case Kind::TextMap: return readMap(text, *static_cast<TextMap *>(into));
    case Kind::Optional: return readCell(text, *type.item, type.add(into));
    case Kind::Object:
    case Kind::Patch: break;
    }
    return u"wrong_type"_s;
}

} // namespace

std::optional<Problem> readCells(std::span<const Field> fields, void *value, const CellOf &cellOf)
{
    for (const auto &field : fields) {
        const auto cell = cellOf(field);
        if (!cell)
            continue; // it keeps what it is made with
        const auto code = *cell              ? readCell(**cell, *field.type, field.member(value))
                          : field.isRequired ? u"required"_s
                                             : QString();
        if (!code.isEmpty())
            return Problem{field.key(), code};
    }
    normalise(fields, value);
    const auto problems = validate(fields, value);
    return problems.isEmpty() ? std::nullopt : std::optional(problems.first());
}

} // namespace plandeck
