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
    bool isList = false; // answered as pages of it
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

    /// The resource that a member's id stands for; empty if the member cannot be expanded.
    QString expansion(const QString &resource, const QString &member) const;
    /// Members that Stripe leaves out unless they are asked for by expand.
    QStringList hidden(const QString &resource) const { return m_hidden.value(resource); }

private:
    QList<Operation> m_operations;
    QHash<QString, QJsonObject> m_expandable;
    QHash<QString, QStringList> m_hidden;
    QString m_apiVersion;
};

/// A JSON file of resources/sandbox.
QJsonObject resourceFile(const QString &name);

} // namespace plandeck::sandbox
