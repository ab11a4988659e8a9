// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/jsontree.h"

#include <simdjson.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace dom = simdjson::dom;

namespace plandeck {
namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

JsonNode nodeOf(const QString &key, const dom::element &json)
{
    using Kind = JsonNode::Kind;
    JsonNode node{.key = key};
    switch (json.type()) {
    case dom::element_type::OBJECT:
        node.kind = Kind::Object;
        for (const auto &[name, value] : dom::object(json))
            node.children.push_back(nodeOf(textOf(name), value));
        return node;
    case dom::element_type::ARRAY:
        node.kind = Kind::Array;
        for (const auto &value : dom::array(json))
            node.children.push_back(nodeOf(QString::number(node.children.size()), value));
        return node;
    case dom::element_type::STRING:
        node.kind = Kind::Text;
        node.text = textOf(std::string_view(json));
        return node;
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE:
        node.kind = Kind::Number;
        node.text = textOf(simdjson::minify(json));
        return node;
    case dom::element_type::BOOL:
        node.kind = Kind::Boolean;
        node.text = bool(json) ? u"true"_s : u"false"_s;
        return node;
    case dom::element_type::NULL_VALUE: node.text = u"null"_s; return node;
    }
    return node;
}

void collect(std::vector<JsonChange> &changes, const QString &path, const JsonNode &before, const JsonNode *now)
{
    const bool isDeeper = before.kind == JsonNode::Kind::Object && now && now->kind == JsonNode::Kind::Object;
    if (!isDeeper) {
        changes.push_back({path, before, now ? std::optional(*now) : std::nullopt});
        return;
    }
    for (const auto &member : before.children)
        collect(changes, path + u'.' + member.key, member, now->child(member.key));
}

} // namespace

const JsonNode *JsonNode::child(QStringView name) const
{
    const auto found = std::ranges::find_if(children, [name](const JsonNode &node) { return node.key == name; });
    return found == children.end() ? nullptr : &*found;
}

std::optional<JsonNode> jsonTree(QByteArrayView json)
{
    dom::parser parser;
    dom::element root;
    if (parser.parse(json.data(), size_t(json.size())).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    return nodeOf({}, root);
}

QString shortText(const JsonNode &node)
{
    switch (node.kind) {
    case JsonNode::Kind::Object: return node.children.empty() ? u"{}"_s : u"{…}"_s;
    case JsonNode::Kind::Array: return u"[%1]"_s.arg(node.children.size());
    case JsonNode::Kind::Text:
    case JsonNode::Kind::Number:
    case JsonNode::Kind::Boolean:
    case JsonNode::Kind::Null: return node.text;
    }
    return {};
}

std::vector<JsonChange> jsonChanges(const JsonNode &before, const JsonNode &now)
{
    std::vector<JsonChange> changes;
    for (const auto &member : before.children)
        collect(changes, member.key, member, now.child(member.key));
    return changes;
}

} // namespace plandeck
