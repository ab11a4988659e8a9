// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <concepts>

namespace plandeck {

/// Parameters as Stripe takes them (application/x-www-form-urlencoded with brackets), in a query or a body. Names are written
/// as Stripe's reference has them: "recurring[interval]", "items[0][price]". What is left out stays unchanged over there;
/// an empty value unsets it.
class FormBody final
{
public:
    FormBody &add(const QString &name, const QString &value);
    FormBody &add(const QString &name, std::integral auto value)
    {
        if constexpr (std::same_as<decltype(value), bool>)
            return add(name, value ? QStringLiteral("true") : QStringLiteral("false"));
        else
            return add(name, QString::number(value));
    }
    FormBody &unset(const QString &name) { return add(name, QString()); }

    /// name[0]=…&name[1]=…; an empty list unsets it.
    FormBody &list(const QString &name, const QStringList &values);
    /// name[key]=… for each; an empty map adds nothing, for maps merge.
    FormBody &map(const QString &name, const TextMap &values);

    bool isEmpty() const { return m_encoded.isEmpty(); }
    const QByteArray &encoded() const { return m_encoded; }

private:
    QByteArray m_encoded;
};

} // namespace plandeck
