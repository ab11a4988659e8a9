// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/form.h"

#include <QtCore/QJsonArray>
#include <QtCore/QStringDecoder>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr int mostParameters = 1000;
constexpr qsizetype deepest = 8;

struct Node
{
    enum class Kind { Unset, Text, List, Hash };
    Kind kind = Kind::Unset;
    QString text = {};
    QJsonArray list = {};
    std::map<QString, std::unique_ptr<Node>> members = {};
};

QJsonValue jsonOf(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Unset: return {};
    case Node::Kind::Text: return node.text;
    case Node::Kind::List: return node.list;
    case Node::Kind::Hash: break;
    }
    QJsonObject object;
    for (const auto &[name, member] : node.members)
        object.insert(name, jsonOf(*member));
    return object;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// "a[b][]" → a, b, "". Empty when the brackets do not match.
QStringList segmentsOf(const QString &name)
{
    const auto open = name.indexOf(u'[');
    if (open < 0)
        return name.contains(u']') ? QStringList() : QStringList{name};
    if (open == 0)
        return {};
    QStringList segments{name.left(open)};
    qsizetype at = open;
    while (at < name.size()) {
        const auto close = name.indexOf(u']', at);
        if (name.at(at) != u'[' || close < 0)
            return {};
        const auto segment = name.mid(at + 1, close - at - 1);
        if (segment.contains(u'['))
            return {};
        segments.append(segment);
        at = close + 1;
    }
    return segments;
}

Answer<> add(Node &root, const QString &name, const QString &value)
{
    const auto segments = segmentsOf(name);
    if (segments.isEmpty())
        return invalidParameter(name, u"Invalid parameter name: %1"_s.arg(name));
    if (segments.size() > deepest)
        return invalidParameter(segments.first(), u"Parameters may be nested %1 levels deep at most"_s.arg(deepest));

    Node *node = &root;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isList = i > 0 && segments.at(i).isEmpty();
        const auto kind = isList ? Node::Kind::List : Node::Kind::Hash;
        if (isList && i + 1 < segments.size())
            return invalidParameter(name, u"Invalid array: lists of hashes need indices from 0 (%1)"_s.arg(name));
        if (node->kind != Node::Kind::Unset && node->kind != kind)
            return invalidParameter(name, u"Invalid parameter: %1 is given in two different shapes"_s.arg(name));
        node->kind = kind;
        if (isList) {
            node->list.append(value);
            return {};
        }
        auto &member = node->members[segments.at(i)];
        if (!member)
            member = std::make_unique<Node>();
        node = member.get();
    }
    if (node->kind != Node::Kind::Unset)
        return invalidParameter(name, u"Invalid parameter: %1 is given twice"_s.arg(name));
    node->kind = Node::Kind::Text;
    node->text = value;
    return {};
}

} // namespace

std::optional<QString> percentDecoded(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded.at(i);
        if (c == '%') {
            if (i + 2 >= encoded.size())
                return {};
            const int high = hexValue(encoded.at(i + 1));
            const int low = hexValue(encoded.at(i + 2));
            if (high < 0 || low < 0)
                return {};
            bytes.append(char(high * 16 + low));
            i += 2;
        } else {
            bytes.append(c == '+' ? ' ' : c);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return {};
    return text;
}

Answer<QJsonObject> decodeForm(QByteArrayView encoded)
{
    Node root;
    root.kind = Node::Kind::Hash;
    int count = 0;
    while (!encoded.isEmpty()) {
        const auto end = encoded.indexOf('&');
        const auto pair = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        if (++count > mostParameters)
            return refused({.message = u"A request may have %1 parameters at most"_s.arg(mostParameters)});

        const auto equals = pair.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? pair : pair.first(equals));
        const auto value = percentDecoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return refused({.message = u"Invalid request: names and values must be UTF-8 in percent-encoding, without NUL"_s});
        if (const auto added = add(root, *name, *value); !added)
            return refused(added.error());
    }
    return jsonOf(root).toObject();
}

} // namespace plandeck::sandbox
