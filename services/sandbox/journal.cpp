// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/journal.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr QByteArrayView heading = "plandeck-sandbox-state 1\n";
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner; // it holds the sandbox's keys and tokens

Unexpected broken(const QString &path, const QString &what)
{
    return failed({.kind = Error::Kind::Storage, .code = u"state_file_broken"_s, .detail = u"%1: %2"_s.arg(path, what)});
}

Unexpected unwritable(const QFileDevice &file)
{
    return failed({.kind = Error::Kind::Storage,
                   .code = u"state_file_unwritable"_s,
                   .detail = u"%1: %2"_s.arg(file.fileName(), file.errorString())});
}

QByteArray checksum(QByteArrayView json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().first(16);
}

/// "checksum SP json NL"
QByteArray lineOf(const QJsonObject &entry)
{
    const auto json = QJsonDocument(entry).toJson(QJsonDocument::Compact);
    return checksum(json) + ' ' + json + '\n';
}

std::optional<QJsonObject> entryOf(QByteArrayView line)
{
    const auto space = line.indexOf(' ');
    if (space < 0 || checksum(line.sliced(space + 1)) != line.first(space))
        return {};
    const auto document = QJsonDocument::fromJson(line.sliced(space + 1).toByteArray());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Result<QList<QJsonObject>> entriesOf(const QString &path, QByteArrayView content)
{
    QList<QJsonObject> entries;
    if (content.isEmpty() || (content.size() < heading.size() && heading.startsWith(content)))
        return entries; // new, or killed while the heading was written
    if (!content.startsWith(heading))
        return broken(path, u"this is not a state file of plandeck-sandbox"_s);
    content = content.sliced(heading.size());
    for (int number = 2; !content.isEmpty(); ++number) {
        const auto end = content.indexOf('\n');
        if (end < 0)
            break; // cut short by a kill: never answered
        const auto entry = entryOf(content.first(end));
        if (!entry)
            return broken(path, u"line %1 is damaged"_s.arg(number));
        entries.append(*entry);
        content = content.sliced(end + 1);
    }
    return entries;
}

} // namespace

Journal::Journal(const QString &path)
    : m_file(path)
    , m_lock(path + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // only a dead owner makes it stale
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, QList<QJsonObject> &entries)
{
    std::unique_ptr<Journal> journal(new Journal(path)); // the constructor is private
    if (!journal->m_lock.tryLock(0)) {
        const bool isTaken = journal->m_lock.error() == QLockFile::LockFailedError;
        return failed(
            {.kind = Error::Kind::Storage,
             .code = isTaken ? u"state_file_in_use"_s : u"state_file_unwritable"_s,
             .detail = isTaken ? u"%1: another sandbox uses it"_s.arg(path) : u"%1: its folder cannot be written"_s.arg(path)});
    }
    if (QFile::exists(path)) {
        if (!journal->m_file.open(QIODevice::ReadOnly))
            return unwritable(journal->m_file);
        auto read = entriesOf(path, journal->m_file.readAll());
        journal->m_file.close();
        if (!read)
            return tl::unexpected(read.error());
        entries = std::move(*read);
    }
    return journal;
}

Result<> Journal::openForAppending()
{
    m_file.close();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return unwritable(m_file);
    return {};
}

Result<> Journal::append(const QJsonObject &entry)
{
    const auto line = lineOf(entry);
    const auto before = m_file.size();
    if (m_file.write(line) == line.size() && ::fdatasync(m_file.handle()) == 0)
        return {};
    const auto failure = unwritable(m_file);
    m_file.resize(before); // a full disk: the half line goes, so that what follows stays readable
    return failure;
}

Result<> Journal::rewrite(const QList<QJsonObject> &entries)
{
    QSaveFile file(m_file.fileName());
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return unwritable(file);
    file.write(heading.data(), heading.size());
    for (const auto &entry : entries)
        file.write(lineOf(entry));
    if (!file.commit())
        return unwritable(file);
    return openForAppending();
}

} // namespace plandeck::sandbox
