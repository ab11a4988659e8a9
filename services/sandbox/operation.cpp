// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/operation.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// Outside the namespace, as Q_INIT_RESOURCE demands: in a static library nobody else does it.
static void initialiseResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace plandeck::sandbox {
namespace {

std::optional<QMap<QString, QString>> matched(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return {};
    QMap<QString, QString> values;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto &part = pattern.at(i);
        if (part.startsWith(u'{'))
            values.insert(part.mid(1, part.size() - 2), segments.at(i));
        else if (part != segments.at(i))
            return {};
    }
    return values;
}

} // namespace

QJsonObject resourceFile(const QString &name)
{
    initialiseResources();
    QFile file(u":/sandbox/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QJsonDocument::fromJson(file.readAll()).object();
}

OperationTable::OperationTable()
{
    const auto file = resourceFile(u"operations.json"_s);
    m_apiVersion = file[u"api_version"].toString();
    const auto operations = file[u"operations"].toObject();
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        const auto entry = it.value().toObject();
        m_operations.append({.name = it.key(),
                             .method = entry[u"method"].toString().toLatin1(),
                             .path = entry[u"path"].toString().split(u'/', Qt::SkipEmptyParts),
                             .parameters = entry[u"params"].toObject(),
                             .returns = entry[u"returns"].toString(),
                             .isList = entry[u"as"].toString() == u"list"});
    }
    const auto expandable = file[u"expandable"].toObject();
    for (auto it = expandable.begin(); it != expandable.end(); ++it)
        m_expandable.insert(it.key(), it.value().toObject());
    const auto hidden = file[u"hidden"].toObject();
    for (auto it = hidden.begin(); it != hidden.end(); ++it)
        m_hidden.insert(it.key(), it.value().toVariant().toStringList());
}

std::optional<OperationTable::Match> OperationTable::find(const QByteArray &method, const QStringList &segments) const
{
    for (const auto &operation : m_operations)
        if (operation.method == method)
            if (const auto path = matched(operation.path, segments))
                return Match{&operation, *path};
    return {};
}

QString OperationTable::expansion(const QString &resource, const QString &member) const
{
    return m_expandable.value(resource)[member].toString();
}

} // namespace plandeck::sandbox
