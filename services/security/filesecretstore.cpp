// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/filesecretstore.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr qint64 largestFile = 1 << 20;

Unexpected exposed(const QString &path)
{
    return failed({.kind = Error::Kind::Unavailable, .code = u"secret_store_exposed"_s, .detail = path});
}

bool isPrivate(const QFileInfo &info)
{
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return !info.isSymLink() && info.ownerId() == ::geteuid() && !(info.permissions() & others);
}

/// After a rename: the folder's entry must reach the disk too.
void syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

} // namespace

FileSecretStore::FileSecretStore(const QString &path)
    : m_path(path)
{
    m_worker.setMaxThreadCount(1);
}

FileSecretStore::~FileSecretStore()
{
    m_worker.waitForDone();
}

void FileSecretStore::read(const QString &name, OnRead done)
{
    m_worker.start([this, name, done = std::move(done)] {
        auto secrets = load();
        Result<Secret> found = missing();
        if (!secrets)
            found = failed(secrets.error());
        else if (const auto at = secrets->find(name); at != secrets->end())
            found = std::move(at->second);
        post([done, found = std::make_shared<Result<Secret>>(std::move(found))] { done(std::move(*found)); });
    });
}

void FileSecretStore::write(const QString &name, Secret secret, OnDone done)
{
    runEdit(
        [name, secret = std::make_shared<Secret>(std::move(secret))](Secrets &secrets) {
            secrets.insert_or_assign(name, std::move(*secret));
            return true;
        },
        std::move(done));
}

void FileSecretStore::remove(const QString &name, OnDone done)
{
    runEdit([name](Secrets &secrets) { return secrets.erase(name) > 0; }, std::move(done));
}

void FileSecretStore::runEdit(std::function<bool(Secrets &)> edit, OnDone done)
{
    m_worker.start(
        [this, edit = std::move(edit), done = std::move(done)] { post([done, result = change(edit)] { done(result); }); });
}

Result<> FileSecretStore::change(const std::function<bool(Secrets &)> &edit) const
{
    auto secrets = load();
    if (!secrets)
        return failed(secrets.error());
    if (!edit(*secrets))
        return {};
    return save(*secrets);
}

Result<FileSecretStore::Secrets> FileSecretStore::load() const
{
    const QFileInfo info(m_path);
    const QFileInfo folder(info.absolutePath());
    if (folder.exists() && !isPrivate(folder))
        return exposed(folder.filePath());
    if (!info.exists() && !info.isSymLink())
        return Secrets();
    if (!isPrivate(info))
        return exposed(m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return unavailable(file.errorString());

    auto text = file.readAll();
    Secrets secrets;
    for (const auto &line : text.split('\n')) {
        const auto space = line.indexOf(' ');
        if (space > 0)
            secrets.emplace(QString::fromLatin1(line.first(space)), Secret(QByteArray::fromBase64(line.sliced(space + 1))));
    }
    wipeBytes(text);
    return secrets;
}

Result<> FileSecretStore::save(const Secrets &secrets) const
{
    const auto folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder) && !(QDir().mkpath(QFileInfo(folder).absolutePath()) && QDir().mkdir(folder, ownerOnly)))
        return unavailable(u"cannot make "_s + folder);

    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) // before there is anything in it
        return unavailable(file.errorString());
    for (const auto &[name, secret] : secrets) {
        QByteArray line =
            name.toLatin1() + ' ' + QByteArray::fromRawData(secret.reveal().data(), secret.size()).toBase64() + '\n';
        file.write(line);
        wipeBytes(line);
    }
    if (!file.commit()) // syncs the file, then renames it
        return unavailable(file.errorString());
    syncFolder(folder);
    return {};
}

} // namespace plandeck
