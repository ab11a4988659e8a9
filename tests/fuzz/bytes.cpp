// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/stripesignature.h"
#include "services/http/requesthead.h"
#include "services/sandbox/form.h"
#include "services/security/jwt.h"
#include "services/storage/databaseurl.h"
#include "services/webhooks/webhookaddress.h"
#include "tests/fuzz/targets.h"
#include "tests/support/fakeclock.h"

#include <QtCore/QBuffer>

namespace plandeck::fuzz {
namespace {

constexpr auto secret = "a secret of the fuzzer, 32 bytes and more";

QByteArray base64Of(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void verifyEveryWay(const JwtSigner &signer, QByteArrayView token, bool mayBeGood)
{
    for (const auto type : {TokenClaims::Type::Access, TokenClaims::Type::Refresh}) {
        const auto claims = signer.verify(token, type, 0);
        const auto staff = signer.verifyStaff(token, type, 0);
        demand(mayBeGood || (!claims && !staff), "a token nobody signed is good");
        demand(!claims || !staff, "one token is good for tenants and for staff");
        if (claims) {
            const auto again = signer.verify(signer.sign(*claims).reveal(), type, 0);
            demand(again && *again == *claims, "signed again it says something else");
        }
    }
}

} // namespace

/// As it is, which nobody can have signed; and as the payload of a token that we signed.
void jwt(QByteArrayView input)
{
    static const auto signer = JwtSigner::create(Secret(QByteArray(secret)));
    static const HmacSha256 hmac{QByteArrayView(secret)};
    verifyEveryWay(*signer, input, false);
    QByteArray token = base64Of(R"({"alg":"HS256","typ":"JWT"})") + '.' + base64Of(input);
    token += '.' + base64Of(QByteArrayView(hmac.of({token})));
    verifyEveryWay(*signer, token, true);
}

/// Up to the first line end it is the header, the rest is the body.
void signatureHeader(QByteArrayView input)
{
    static const FakeClock clock;
    static const StripeSignature signature = [] {
        std::vector<Secret> secrets;
        secrets.emplace_back(QByteArray(secret));
        return StripeSignature(secrets, clock);
    }();
    static const HmacSha256 hmac{QByteArrayView(secret)};
    const auto end = input.indexOf('\n');
    const auto header = end < 0 ? input : input.first(end);
    const auto body = end < 0 ? QByteArrayView() : input.sliced(end + 1);
    demand(!signature.isGood(header, body), "a body nobody signed is good");
    const QByteArray time = QByteArray::number(clock.nowMs() / 1000);
    const QByteArray good = "t=" + time + ",v1=" + hmac.hexOf({time, ".", body});
    demand(signature.isGood(good, body), "a signed body is refused");
    (void)signature.isGood(QByteArray(good + ',' + header.toByteArray()), body);
}

void form(QByteArrayView input)
{
    (void)sandbox::decodeForm(input);
    (void)sandbox::percentDecoded(input);
}

void databaseUrl(QByteArrayView input)
{
    const auto url = DatabaseUrl::parse(QString::fromUtf8(input));
    if (!url)
        return demand(url.error().code == QLatin1StringView("database_url_invalid"), "another code");
    (void)url->connectionText();
    (void)url->connectOptions();
    for (const auto &host : url->hosts)
        demand(!host.name.contains(u',') && !host.name.contains(u';'), "a host that QtSql would cut");
    const auto password = QString::fromUtf8(url->password.reveal());
    const auto others =
        DatabaseUrl{.engine = url->engine, .path = url->path, .hosts = url->hosts, .database = url->database, .user = url->user};
    if (password.size() > 3 && !others.display().contains(password))
        demand(!url->display().contains(password), "what is shown of an address has its password");
}

/// The same in one piece and in two: the first byte says where to cut.
void requestHead(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    static const GuardLimits limits;
    const auto text = input.sliced(1).toByteArray();
    const qsizetype cut = text.size() * quint8(input.front()) / 256;

    QByteArray bytes = text;
    QBuffer whole(&bytes);
    whole.open(QIODevice::ReadOnly);
    RequestHead inOne(limits);
    const auto verdict = inOne.look(whole);

    QByteArray first = text.first(cut);
    QByteArray second = text.sliced(cut);
    QBuffer early(&first);
    QBuffer late(&second);
    early.open(QIODevice::ReadOnly);
    late.open(QIODevice::ReadOnly);
    RequestHead inTwo(limits);
    auto then = inTwo.look(early);
    if (then == RequestHead::Verdict::Incomplete)
        then = inTwo.look(late);
    demand(then == verdict, "it depends on how the bytes arrive");
    demand(inOne.refusal() == inTwo.refusal(), "the reason depends on how the bytes arrive");
    if (verdict != RequestHead::Verdict::Complete)
        return;
    demand(inOne.taken() <= text.size() && inOne.contentLength() >= 0 && inOne.contentLength() <= limits.body,
           "beyond its limits");
    const auto request = inOne.request();
    demand(!request.method.isEmpty() && !request.path.isEmpty(), "no method or no path");
    demand(request.path == inTwo.request().path, "the path depends on how the bytes arrive");
}

void webhookUrl(QByteArrayView input)
{
    const auto text = QString::fromUtf8(input);
    const auto url = webhookUrlOf(text, WebhookReach::Internet);
    if (!url)
        return;
    demand(url->scheme() == QLatin1StringView("https"), "not https");
    demand(url->userInfo().isEmpty() && !url->host().isEmpty(), "credentials, or no host");
    const QHostAddress address(url->host());
    demand(address.isNull() || mayDeliverTo(address, WebhookReach::Internet), "an address that is not allowed");
    demand(webhookUrlOf(text, WebhookReach::ThisMachineToo).has_value(), "less is allowed with more in reach");
}

} // namespace plandeck::fuzz
