// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/parameters.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qsizetype longestString = 5000;
constexpr int mostDecimals = 12;

Answer<QJsonValue> checked(const QJsonObject &schema, const QJsonValue &given, const QString &path);

QString nested(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : QString(path + u'[' + name + u']');
}

/// "a", "a or b", "a, b, or c"
QString listed(const QJsonArray &words)
{
    QStringList names;
    for (const auto &word : words)
        names.append(word.toString());
    if (names.size() < 3)
        return names.join(u" or "_s);
    const auto last = names.takeLast();
    return names.join(u", "_s) + u", or "_s + last;
}

Refusal emptyString(const QString &path)
{
    return invalidParameter(
        path, u"parameter_invalid_empty"_s,
        u"You passed an empty string for '%1'. We assume empty values are an attempt to unset a parameter; however '%1' "
        "cannot be unset. You should remove '%1' from your request or supply a non-empty value."_s.arg(path));
}

Answer<QJsonValue> checkedMetadata(const QJsonObject &schema, const QJsonObject &given, const QString &path)
{
    const auto mostKeys = schema[u"maxProperties"].toInteger();
    const auto longestKey = schema[u"propertyNames"][u"maxLength"].toInteger();
    const auto longestValue = schema[u"additionalProperties"][u"maxLength"].toInteger();
    if (given.size() > mostKeys)
        return invalidParameter(path, u"You may only specify up to %1 metadata keys"_s.arg(mostKeys));
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.key().isEmpty())
            return invalidParameter(path, u"Metadata keys may not be empty"_s);
        if (!it.value().isString())
            return invalidParameter(nested(path, it.key()), u"Invalid string: metadata values are plain strings"_s);
        if (it.key().size() > longestKey)
            return invalidParameter(
                path,
                u"Metadata keys can be up to %1 characters long, but you passed in a key that is %2 characters"_s.arg(longestKey)
                    .arg(it.key().size()));
        if (it.value().toString().size() > longestValue)
            return invalidParameter(
                nested(path, it.key()),
                u"Metadata values can have up to %1 characters, but you passed in a value that is %2 characters"_s
                    .arg(longestValue)
                    .arg(it.value().toString().size()));
    }
    return QJsonValue(given);
}

Answer<QJsonValue> checkedObject(const QJsonObject &schema, const QJsonObject &given, const QString &path)
{
    if (schema.contains(u"propertyNames"))
        return checkedMetadata(schema, given, path);

    const auto properties = schema[u"properties"].toObject();
    const auto others = schema[u"additionalProperties"];
    if (!others.isObject()) {
        QStringList unknown;
        for (auto it = given.begin(); it != given.end(); ++it)
            if (!properties.contains(it.key()))
                unknown.append(nested(path, it.key()));
        if (!unknown.isEmpty())
            return invalidParameter(
                unknown.first(), u"parameter_unknown"_s,
                (unknown.size() == 1 ? u"Received unknown parameter: %1"_s : u"Received unknown parameters: %1"_s)
                    .arg(unknown.join(u", "_s)));
    }
    QJsonObject result;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto member = properties.contains(it.key()) ? properties[it.key()] : others;
        const auto value = checked(member.toObject(), it.value(), nested(path, it.key()));
        if (!value)
            return refused(value.error());
        result.insert(it.key(), *value);
    }
    for (const auto &name : schema[u"required"].toArray())
        if (!given.contains(name.toString()))
            return missingParameter(nested(path, name.toString()));
    return QJsonValue(result);
}

/// expand[]=x gives an array at once, items[0][price]=x an object whose keys are the indices from 0.
std::optional<QJsonArray> arrayOf(const QJsonValue &given)
{
    if (given.isArray())
        return given.toArray();
    if (!given.isObject())
        return {};
    const auto object = given.toObject();
    QJsonArray array;
    for (qsizetype i = 0; i < object.size(); ++i) {
        const auto member = object.constFind(QString::number(i));
        if (member == object.constEnd())
            return {};
        array.append(*member);
    }
    return array;
}

Answer<QJsonValue> checkedArray(const QJsonObject &schema, const QJsonValue &given, const QString &path)
{
    const auto array = arrayOf(given);
    if (!array)
        return invalidParameter(path, u"Invalid array"_s);
    QJsonArray result;
    for (qsizetype i = 0; i < array->size(); ++i) {
        const auto item = checked(schema[u"items"].toObject(), array->at(i), u"%1[%2]"_s.arg(path).arg(i));
        if (!item)
            return refused(item.error());
        result.append(*item);
    }
    return QJsonValue(result);
}

Answer<QJsonValue> checkedInteger(const QString &text, const QString &path)
{
    static const QRegularExpression pattern(u"^-?(0|[1-9][0-9]*)$"_s);
    constexpr qint64 largest = qint64(1) << 53; // beyond it, other people's JSON loses digits
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || !pattern.match(text).hasMatch() || number > largest || number < -largest)
        return invalidParameter(path, u"parameter_invalid_integer"_s, u"Invalid integer: %1"_s.arg(text));
    return QJsonValue(number);
}

Answer<QJsonValue> checkedString(const QJsonObject &schema, const QString &text, const QString &path)
{
    if (text.size() > longestString)
        return invalidParameter(
            path,
            u"Invalid string: %1...%2; must be at most %3 characters"_s.arg(text.left(10), text.right(10)).arg(longestString));
    const auto pattern = schema[u"pattern"].toString();
    if (!pattern.isEmpty()) {
        if (!QRegularExpression(pattern).match(text).hasMatch())
            return invalidParameter(path, u"Invalid decimal: %1"_s.arg(text));
        if (const auto point = text.indexOf(u'.'); point >= 0 && text.size() - point - 1 > mostDecimals)
            return invalidParameter(
                path, u"Invalid decimal: %1; must contain at maximum %2 decimal places"_s.arg(text).arg(mostDecimals));
    }
    return QJsonValue(text);
}

Answer<QJsonValue> checkedText(const QJsonObject &schema, const QString &text, const QString &path)
{
    if (schema.contains(u"const") && schema[u"const"].toString() == text)
        return QJsonValue(text);
    if (text.isEmpty())
        return emptyString(path);

    const auto type = schema[u"type"].toString();
    if (schema.contains(u"enum")) {
        const auto words = schema[u"enum"].toArray();
        if (words.contains(text))
            return QJsonValue(text);
        return invalidParameter(path, u"Invalid %1: must be one of %2"_s.arg(path, listed(words)));
    }
    if (type == u"integer")
        return checkedInteger(text, path);
    if (type == u"boolean") {
        if (text != u"true" && text != u"false")
            return invalidParameter(path, u"Invalid boolean: %1"_s.arg(text));
        return QJsonValue(text == u"true");
    }
    if (type == u"number") {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return invalidParameter(path, u"Invalid decimal: %1"_s.arg(text));
        return QJsonValue(number);
    }
    if (type == u"string")
        return checkedString(schema, text, path);
    return invalidParameter(path, u"Invalid %1"_s.arg(schema.contains(u"const") ? u"value: "_s + text : type));
}

/// The complaint of the alternative that comes closest: the last one that takes this kind of value at all.
Answer<QJsonValue> checkedAlternatives(const QJsonArray &alternatives, const QJsonValue &given, const QString &path)
{
    Answer<QJsonValue> result = invalidParameter(path, u"Invalid value for %1"_s.arg(path));
    bool isClose = false;
    for (const auto &alternative : alternatives) {
        const auto schema = alternative.toObject();
        auto value = checked(schema, given, path);
        if (value)
            return value;
        const auto type = schema[u"type"].toString();
        const bool takesThis = given.isString() ? type != u"object" && type != u"array" && !schema.contains(u"const")
                                                : type == u"object" || type == u"array";
        if (takesThis || (!isClose && !schema.contains(u"const")))
            result = value;
        isClose = isClose || takesThis;
    }
    return result;
}

Answer<QJsonValue> checked(const QJsonObject &schema, const QJsonValue &given, const QString &path)
{
    if (schema.contains(u"anyOf"))
        return checkedAlternatives(schema[u"anyOf"].toArray(), given, path);
    const auto type = schema[u"type"].toString();
    if (given.isString() && given.toString().isEmpty() && !schema.contains(u"const"))
        return emptyString(path);
    if (type == u"array")
        return checkedArray(schema, given, path);
    if (type == u"object")
        return given.isObject() ? checkedObject(schema, given.toObject(), path) : invalidParameter(path, u"Invalid object"_s);
    if (!given.isString())
        return invalidParameter(path, u"Invalid %1"_s.arg(type.isEmpty() ? u"value"_s : type));
    return checkedText(schema, given.toString(), path);
}

} // namespace

Answer<QJsonObject> checkedParameters(const QJsonObject &schema, const QJsonObject &given)
{
    return checkedObject(schema, given, {}).map([](const QJsonValue &value) { return value.toObject(); });
}

} // namespace plandeck::sandbox
