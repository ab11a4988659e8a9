// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/keychainsecretstore.h"

#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

KeychainSecretStore::KeychainSecretStore(const QString &service, std::chrono::milliseconds patience)
    : m_service(service)
    , m_patience(patience)
{
}

void KeychainSecretStore::read(const QString &name, OnRead done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service); // deletes itself
    start(job, name, [job, done = std::move(done)](const Result<> &finished) {
        done(finished.map([job] { return Secret(job->binaryData()); }));
    });
}

void KeychainSecretStore::write(const QString &name, Secret secret, OnDone done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret.reveal().toByteArray());
    start(job, name, std::move(done));
}

void KeychainSecretStore::remove(const QString &name, OnDone done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    start(job, name, [done = std::move(done)](const Result<> &finished) {
        const bool isGone = finished || finished.error().code == u"secret_missing"_s;
        done(isGone ? Result<>() : finished);
    });
}

void KeychainSecretStore::start(QKeychain::Job *job, const QString &name, std::function<void(Result<>)> done)
{
    if (!m_isAvailable) {
        job->deleteLater();
        return post([done = std::move(done)] { done(unavailable(u"the keychain failed before"_s)); });
    }
    auto *timer = new QTimer(&m_jobs);
    timer->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, timer, [this, timer, done](QKeychain::Job *finished) {
        timer->deleteLater();
        timer->stop();
        const auto error = finished->error();
        if (error == QKeychain::NoError)
            return done({});
        if (error == QKeychain::EntryNotFound)
            return done(missing());
        m_isAvailable = false; // error 7 is everything that can be wrong with the service
        done(unavailable(finished->errorString()));
    });
    QObject::connect(timer, &QTimer::timeout, &m_jobs, [this, job, timer, done] {
        QObject::disconnect(job, nullptr, timer, nullptr);
        timer->deleteLater();
        m_isAvailable = false;
        done(failed({.kind = Error::Kind::Unavailable, .code = u"secret_store_timeout"_s}));
    });
    timer->start(m_patience);
    job->setKey(name);
    job->start();
}

} // namespace plandeck
