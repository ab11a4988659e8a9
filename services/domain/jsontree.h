// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace plandeck {

/// JSON of which nothing is known beforehand, for people to look through. Members keep their order.
struct JsonNode
{
    enum class Kind { Object, Array, Text, Number, Boolean, Null };

    QString key = {}; // the member's name, or the place in an array: "0"
    Kind kind = Kind::Null;
    QString text = {}; // of what holds no others
    std::vector<JsonNode> children = {};

    /// Null when there is none.
    const JsonNode *child(QStringView name) const;
    friend bool operator==(const JsonNode &, const JsonNode &) = default;
};

/// Nothing when it is no JSON.
[[nodiscard]] std::optional<JsonNode> jsonTree(QByteArrayView json);

/// A value on one line: short as it is, "{…}" and "[3]" for what holds others.
[[nodiscard]] QString shortText(const JsonNode &node);

/// What became of one value. Nothing for a value that was not there.
struct JsonChange
{
    QString path = {}; // "requirements.currently_due"
    std::optional<JsonNode> before = {};
    std::optional<JsonNode> after = {};
};

/// Stripe's previous_attributes against the object as it is now: what is named there was so before. Arrays are compared as a
/// whole.
[[nodiscard]] std::vector<JsonChange> jsonChanges(const JsonNode &before, const JsonNode &now);

} // namespace plandeck
