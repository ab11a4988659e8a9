// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace plandeck::sandbox {

/// One operation of the API, as resources/sandbox/operations.json describes it.
struct Operation
{
    QString name; // "products.create", as the official SDK calls it
    QByteArray method; // "GET", "POST" or "DELETE"
    QStringList path; // segments; "{id}" takes anything
    QJsonObject parameters; // JSON Schema, closed
    QString returns; // the resource answered
    bool isList = false; // answered as pages of it, by cursor or by search
    bool isSearch = false;
};

/// All operations and what can be expanded, read once from the resource file.
class OperationTable final
{
public:
    OperationTable();

    struct Match
    {
        const Operation *operation;
        QMap<QString, QString> path; // "id" → "prod_…"
    };
    std::optional<Match> find(const QByteArray &method, const QStringList &segments) const;

    const QList<Operation> &all() const { return m_operations; }
    QString apiVersion() const { return m_apiVersion; }

    /// The resources that a member's id may stand for; none if the member cannot be expanded.
    QStringList expansions(const QString &resource, const QString &member) const;
    /// The resources whose objects stand in a member as they are: "items.data" of a subscription.
    QStringList embedded(const QString &resource, const QString &member) const;
    /// Members that Stripe leaves out unless they are asked for by expand.
    QStringList hidden(const QString &resource) const { return m_hidden.value(resource); }
    /// The resource whose "object" member this is: mostly the same, but an invoice_item says "invoiceitem".
    QString resourceNamed(const QString &object) const { return m_names.value(object, object); }

    bool isResource(const QString &name) const { return m_blanks.contains(name); }
    /// A resource with nothing in it but what must be there (see blanks.json); of "payment_method.card", the hash alone.
    QJsonObject blank(const QString &resource) const;

private:
    QList<Operation> m_operations;
    QHash<QString, QHash<QString, QStringList>> m_expandable;
    QHash<QString, QHash<QString, QStringList>> m_embedded;
    QHash<QString, QStringList> m_hidden;
    QHash<QString, QString> m_names;
    QJsonObject m_blanks;
    QString m_apiVersion;
};

/// A JSON file of resources/sandbox.
QJsonObject resourceFile(const QString &name);

} // namespace plandeck::sandbox
