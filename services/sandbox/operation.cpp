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

bool isLiteral(const QStringList &pattern)
{
    return std::ranges::none_of(pattern, [](const QString &part) { return part.startsWith(u'{'); });
}

/// {"customer": {"test_clock": ["test_helpers.test_clock"]}}
QHash<QString, QHash<QString, QStringList>> linksOf(const QJsonObject &file)
{
    QHash<QString, QHash<QString, QStringList>> links;
    for (auto resource = file.begin(); resource != file.end(); ++resource) {
        const auto members = resource.value().toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            links[resource.key()].insert(member.key(), member.value().toVariant().toStringList());
    }
    return links;
}

/// The first of several: a customer, or what is left of a deleted one.
QString resourceOf(const QJsonValue &returns)
{
    return returns.isArray() ? returns[0].toString() : returns.toString();
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
                             .returns = resourceOf(entry[u"returns"]),
                             .isList = entry.contains(u"as"),
                             .isSearch = entry[u"as"].toString() == u"search"});
    }
    m_expandable = linksOf(file[u"expandable"].toObject());
    m_embedded = linksOf(file[u"embedded"].toObject());
    const auto names = file[u"names"].toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        m_names.insert(it.key(), it.value().toString());
    m_blanks = resourceFile(u"blanks.json"_s).value(u"blanks").toObject();
    const auto hidden = file[u"hidden"].toObject();
    for (auto it = hidden.begin(); it != hidden.end(); ++it)
        m_hidden.insert(it.key(), it.value().toVariant().toStringList());
}

std::optional<OperationTable::Match> OperationTable::find(const QByteArray &method, const QStringList &segments) const
{
    std::optional<Match> found;
    for (const auto &operation : m_operations) {
        if (operation.method != method)
            continue;
        const auto path = matched(operation.path, segments);
        if (path && isLiteral(operation.path)) // customers/search is no customer
            return Match{&operation, *path};
        if (path && (!found || path->size() < found->path.size()))
            found = Match{&operation, *path};
    }
    return found;
}

QStringList OperationTable::expansions(const QString &resource, const QString &member) const
{
    return m_expandable.value(resource).value(member);
}

QStringList OperationTable::embedded(const QString &resource, const QString &member) const
{
    return m_embedded.value(resource).value(member);
}

QJsonObject OperationTable::blank(const QString &resource) const
{
    Q_ASSERT(m_blanks.contains(resource));
    return m_blanks[resource].toObject();
}

} // namespace plandeck::sandbox
