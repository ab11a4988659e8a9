// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificate.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <functional>
#include <memory>

namespace plandeck {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

void extend(X509 *certificate, int kind, const QByteArray &value)
{
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()), &X509_EXTENSION_free);
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        qFatal("no extension %s", value.constData());
}

struct Wish
{
    QByteArray name;
    QByteArray constraints;
    QByteArray alternativeName;
    std::chrono::seconds begins;
    std::chrono::seconds ends;
};

/// issuer: null is itself.
Certificate issue(const Wish &wish, EVP_PKEY *key, EVP_PKEY *issuersKey, X509 *issuer)
{
    Certificate made(X509_new(), &X509_free);
    auto *certificate = made.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), issuer ? 2 : 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), long(wish.begins.count()));
    X509_gmtime_adj(X509_getm_notAfter(certificate), long(wish.ends.count()));
    X509_set_pubkey(certificate, key);
    auto *name = X509_get_subject_name(certificate);
    const auto *words = reinterpret_cast<const unsigned char *>(wish.name.constData());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, words, int(wish.name.size()), -1, 0);
    X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer) : name);
    extend(certificate, NID_basic_constraints, wish.constraints);
    extend(certificate, NID_subject_alt_name, wish.alternativeName);
    if (X509_sign(certificate, issuersKey, EVP_sha256()) == 0)
        qFatal("not signed");
    return made;
}

QByteArray pemOf(const std::function<int(BIO *)> &write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    char *data = nullptr;
    if (write(bio.get()) != 1)
        qFatal("no PEM");
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return {data, qsizetype(size)};
}

} // namespace

TestCertificate::TestCertificate(const Options &options)
{
    const Key caKey(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const auto ca =
        issue({"Test authority", "critical,CA:TRUE", "DNS:ca.example", -std::chrono::hours(1), std::chrono::hours(24)},
              caKey.get(), caKey.get(), nullptr);
    const auto certificate = issue({options.host, "critical,CA:FALSE", "DNS:" + options.host, options.begins, options.ends},
                                   key.get(), caKey.get(), ca.get());
    const auto keyPem = pemOf(
        [&](BIO *bio) { return PEM_write_bio_PrivateKey_traditional(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    const auto pem = pemOf([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); });
    const auto caPem = pemOf([&](BIO *bio) { return PEM_write_bio_X509(bio, ca.get()); });
    tls.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    QFile out(file);
    if (tls.privateKey().isNull() || !out.open(QIODevice::WriteOnly) || out.write(caPem) != caPem.size())
        qFatal("no certificate");
}

} // namespace plandeck
