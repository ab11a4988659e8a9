// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/sandbox.h"

#include "services/sandbox/accountpages.h"
#include "services/sandbox/api.h"
#include "services/sandbox/authenticationpage.h"
#include "services/sandbox/billing/invoicepages.h"
#include "services/sandbox/billing/timeline.h"
#include "services/sandbox/context.h"
#include "services/sandbox/control.h"
#include "services/sandbox/courier.h"
#include "services/sandbox/oauth.h"
#include "services/sandbox/pages.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

using namespace sandbox;

namespace {

constexpr qsizetype mostRequests = 10'000;

/// Links to pages carry their token in the path; the record does without it.
QByteArray recordedPath(const QByteArray &path)
{
    const bool isLink = path.startsWith("/setup/") || path.startsWith("/authenticate/")
                        || (path.startsWith("/express/") && !path.startsWith("/express/oauth/"));
    return isLink ? path.left(path.lastIndexOf('/')) : path;
}

struct Form
{
    QString action = {};
    QUrlQuery fields = {};
    QList<std::pair<QString, QString>> buttons = {};
};

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
}

Form formOf(const QString &html)
{
    static const QRegularExpression action(u"<form [^>]*action=\"([^\"]*)\""_s);
    static const QRegularExpression hidden(u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""_s);
    static const QRegularExpression button(u"<button [^>]*name=\"([^\"]*)\" value=\"([^\"]*)\""_s);
    Form form{.action = unescaped(action.match(html).captured(1))};
    for (auto it = hidden.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        form.fields.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(unescaped(match.captured(1)))),
                                 QString::fromLatin1(QUrl::toPercentEncoding(unescaped(match.captured(2)))));
    }
    for (auto it = button.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        form.buttons.append({unescaped(match.captured(1)), unescaped(match.captured(2))});
    }
    return form;
}

HttpRequest browserRequest(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    return {.method = method,
            .path = url.path(QUrl::FullyEncoded).toLatin1(),
            .query = url.query(QUrl::FullyEncoded).toLatin1(),
            .body = body,
            .headers = {{"Host", url.authority().toLatin1()}, {"Content-Type", "application/x-www-form-urlencoded"}}};
}

QUrl locationOf(const HttpResponse &response)
{
    for (const auto &[name, value] : response.headers)
        if (name == "Location")
            return QUrl::fromEncoded(value);
    return {};
}

} // namespace

Sandbox::Sandbox(const SandboxConfig &config, const Clock &clock, RandomSource &random)
    : m_engine(std::make_unique<Engine>(clock, random))
    , m_courier(std::make_unique<Courier>(*m_engine, config.mayDeliverAnywhere))
{
}

Sandbox::~Sandbox() = default;

Result<std::unique_ptr<Sandbox>> Sandbox::open(const SandboxConfig &config, const Clock &clock, RandomSource &random)
{
    std::unique_ptr<Sandbox> sandbox(new Sandbox(config, clock, random)); // the constructor is private
    auto &engine = *sandbox->m_engine;
    if (!config.stateFile.isEmpty())
        if (const auto opened = engine.store.open(config.stateFile); !opened)
            return tl::unexpected(opened.error());
    if (const auto note = engine.store.find({}, u"clock"_s, u"clock"_s))
        engine.clock.setOffset(note->value(u"offset_ms").toInteger());
    if (const auto prepared = preparePlatforms(engine, config.platforms); !prepared)
        return tl::unexpected(prepared.error());
    if (!Deliveries(engine).isEmpty())
        sandbox->m_courier->nudge();
    return sandbox;
}

HttpTask Sandbox::accept(HttpRequest request)
{
    return {Cost::Pooled, [this, request = std::move(request)] { return answer(request); }};
}

HttpResponse Sandbox::answer(const HttpRequest &request)
{
    std::unique_lock lock(m_engine->mutex);
    auto response = answerLocked(request, lock);
    sendPost();
    return response;
}

HttpResponse Sandbox::answerLocked(const HttpRequest &request, std::unique_lock<std::mutex> &lock)
{
    if (request.path.startsWith("/_sandbox/"))
        return Control(*m_engine).answer(request);

    const auto fault = m_engine->faults.take(request);
    RequestRecord record{.at = m_engine->clock.nowSecs(),
                         .method = request.method,
                         .path = recordedPath(request.path),
                         .account = QString::fromUtf8(request.header("Stripe-Account")),
                         .idempotencyKey = QString::fromUtf8(request.header("Idempotency-Key"))};
    HttpResponse response;
    const auto is = [&](Fault::Kind kind) { return fault && fault->kind == kind; };
    if (is(Fault::Kind::DropBefore)) {
        response.shallHangUp = true;
    } else if (request.path.startsWith("/v1/")) {
        response = Api(*m_engine).answer(request, fault, lock, record);
    } else {
        if (is(Fault::Kind::Latency))
            waitFor(*m_engine, lock, fault->ms);
        const auto error = fault ? errorOf(*fault) : std::nullopt;
        response = error ? HttpResponse{.status = error->status,
                                        .type = "application/json",
                                        .body = QJsonDocument(error->json()).toJson(QJsonDocument::Compact),
                                        .headers = error->headers}
                         : connectRouted(request, record);
    }
    response.shallHangUp = response.shallHangUp || is(Fault::Kind::DropAfter) || m_engine->isStopping;
    record.status = response.shallHangUp ? 0 : response.status;
    m_engine->requests.append(record);
    if (m_engine->requests.size() > mostRequests)
        m_engine->requests.removeFirst();
    return response;
}

HttpResponse Sandbox::connectRouted(const HttpRequest &request, RequestRecord &record)
{
    record.requestId = m_engine->newId(QLatin1String("req_"), 14);
    const bool isPage = request.method == "GET" || request.method == "POST";
    const auto &path = request.path;
    if (isPage && (path == "/oauth/authorize" || path == "/express/oauth/authorize"))
        return OAuth(*m_engine).authorize(request, path.startsWith("/express/"));
    if (request.method == "POST" && path == "/oauth/token")
        return OAuth(*m_engine).token(request, record);
    if (request.method == "POST" && path == "/oauth/deauthorize")
        return OAuth(*m_engine).deauthorize(request, record);
    if (isPage && path.startsWith("/setup/"))
        return AccountPages(*m_engine).setup(request);
    if (isPage && path.startsWith("/authenticate/"))
        return AuthenticationPage(*m_engine).answer(request);
    if (request.method == "GET" && (path.startsWith("/invoice/") || path.startsWith("/creditnote/")))
        return documentPage(*m_engine, request);
    if (request.method == "GET" && path.startsWith("/express/"))
        return AccountPages(*m_engine).dashboard(request);
    return problemPage(404, u"There is nothing here"_s,
                       u"This is Stripe's sandbox: the API lies under /v1, the consent page at /oauth/authorize."_s);
}

QList<SandboxPlatform> Sandbox::platforms() const
{
    const std::lock_guard lock(m_engine->mutex);
    return m_engine->platforms;
}

void Sandbox::addFault(const Fault &fault)
{
    const std::lock_guard lock(m_engine->mutex);
    m_engine->faults.add(fault);
}

void Sandbox::clearFaults()
{
    const std::lock_guard lock(m_engine->mutex);
    m_engine->faults.clear();
}

QList<RequestRecord> Sandbox::requests() const
{
    const std::lock_guard lock(m_engine->mutex);
    return m_engine->requests;
}

QList<QJsonObject> Sandbox::objects(const QString &type, const QString &account, bool isLive) const
{
    const std::lock_guard lock(m_engine->mutex);
    return m_engine->store.newestFirst({account, isLive}, type);
}

void Sandbox::erase(const QString &type, const QString &id, const QString &account, bool isLive)
{
    const std::lock_guard lock(m_engine->mutex);
    Context context{.engine = *m_engine, .principal = {.account = account, .isLive = isLive}};
    if (type == u"product")
        for (const auto &price : m_engine->store.newestFirst(context.space(), u"price"_s))
            if (price[u"product"].toString() == id)
                context.erase(u"price"_s, price);
    if (const auto object = context.find(type, id))
        context.erase(type, *object);
    if (auto kept = m_engine->store.commit(); !kept)
        m_engine->store.rollback();
}

qint64 Sandbox::now() const
{
    return m_engine->clock.nowSecs();
}

Result<> Sandbox::setNow(qint64 unixSeconds)
{
    const std::lock_guard lock(m_engine->mutex);
    return moveClock(*m_engine, unixSeconds);
}

Result<> Sandbox::reset()
{
    const std::lock_guard lock(m_engine->mutex);
    return resetEngine(*m_engine);
}

QUrl Sandbox::approve(const QUrl &link)
{
    return decided(link, 0);
}

QUrl Sandbox::deny(const QUrl &link)
{
    return decided(link, 1);
}

QUrl Sandbox::decided(const QUrl &link, qsizetype button)
{
    const auto page = answer(browserRequest("GET", link, {}));
    if (page.status != 200)
        return locationOf(page);
    auto form = formOf(QString::fromUtf8(page.body));
    const auto pressed = form.buttons.value(button);
    form.fields.addQueryItem(pressed.first, pressed.second);
    const auto target = link.resolved(QUrl(form.action));
    return locationOf(answer(browserRequest("POST", target, form.fields.query(QUrl::FullyEncoded).toLatin1())));
}

Result<> Sandbox::catchUp()
{
    const std::lock_guard lock(m_engine->mutex);
    auto caughtUp = advanceAccounts(*m_engine, m_engine->clock.nowSecs());
    sendPost();
    return caughtUp;
}

void Sandbox::sendPost()
{
    if (std::exchange(m_engine->hasPost, false))
        m_courier->nudge();
}

void Sandbox::shutDown()
{
    {
        const std::lock_guard lock(m_engine->mutex);
        m_engine->isStopping = true;
        m_engine->wake.notify_all();
    }
    m_courier->stop();
}

} // namespace plandeck
