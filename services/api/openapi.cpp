// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/openapi.h"

#include "services/api/apioptions.h"
#include "services/api/openapierrors.h"
#include "services/api/openapischema.h"
#include "services/http/status.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto introduction =
    "Everything Plandeck's desk does, over HTTP.\n\n"
    "Sign in for a token (`Authorization: Bearer`) or use an API key (`X-API-Key`). A key carries its mode; a person says "
    "`X-Mode: live` or `test`. Failures are RFC 9457 problem documents whose `code` is stable. What changes something takes an "
    "`Idempotency-Key`. A trailing slash may be left out. Plans answer at `/api/v1/plans/` too.";

struct Noun
{
    std::string_view name;
    std::string_view title;
    std::string_view description;
};
constexpr std::array nouns{
    Noun{"tenants", "Tenants", "Companies: registering, signing in, what they have and may do, their API keys."},
    Noun{"stripe", "Stripe", "Connecting a Stripe account and how it stands."},
    Noun{"events", "Events", "What Stripe tells us: the receivers of its webhooks, and the inbox of what came."},
    Noun{"plans", "Plans", "Subscription plans, which exist as products and prices at Stripe too."},
    Noun{"audit", "Audit", "Who did what in the tenant, in a chain that shows what was changed afterwards."},
    Noun{"inspections", "Inspections", "Who of the platform's staff looked into the tenant, and why."},
    Noun{"staff", "Staff",
         "For the platform's own people, who have tokens of their own: finding tenants, looking into one for a "
         "reason and on record, suspending."},
    Noun{"webhooks", "Webhooks", "Where the company is told of what happens, and what came of each message."},
};

std::string_view nounOf(const OperationInfo &info)
{
    return info.endpoint.name.substr(0, info.endpoint.name.find('.'));
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

class Document final
{
public:
    QByteArray write(Infos infos, const QUrl &publicUrl)
    {
        m_out.begin('{');
        m_to.pair("openapi", "3.1.0");
        about(publicUrl);
        tags(infos);
        m_to.object("paths", [&] { paths(infos); });
        m_to.object("components", [&] { components(); });
        m_out.end('}');
        return m_out.take();
    }

private:
    void about(const QUrl &publicUrl)
    {
        m_to.object("info", [&] {
            m_to.pair("title", "Plandeck");
            m_to.pair("version", PLANDECK_VERSION);
            m_to.text("description", QString::fromLatin1(introduction));
            m_to.object("license", [&] {
                m_to.pair("name", "GPL-3.0-or-later");
                m_to.pair("identifier", "GPL-3.0-or-later");
            });
        });
        m_to.array("servers", [&] {
            m_out.begin('{');
            m_to.text("url", publicUrl.isEmpty() ? u"/"_s : baseOf(publicUrl));
            m_out.end('}');
        });
    }

    void tags(Infos infos)
    {
        QList<std::string_view> seen;
        m_to.array("tags", [&] {
            for (const auto *info : infos) {
                const auto noun = nounOf(*info);
                if (seen.contains(noun))
                    continue;
                seen.append(noun);
                const auto known = std::ranges::find(nouns, noun, &Noun::name);
                m_out.begin('{');
                m_to.text("name", textOf(noun));
                m_to.text("description", textOf(known != nouns.end() ? known->description : noun));
                if (known != nouns.end())
                    m_to.text("x-displayName", textOf(known->title));
                m_out.end('}');
            }
        });
    }

    void paths(Infos infos)
    {
        QList<std::string_view> written;
        for (const auto *first : infos) {
            const auto path = first->endpoint.path;
            if (written.contains(path))
                continue;
            written.append(path);
            m_to.object(path, [&] {
                for (const auto *info : infos)
                    if (info->endpoint.path == path)
                        operation(*info);
            });
        }
    }

    void operation(const OperationInfo &info)
    {
        static constexpr std::array<std::string_view, 4> verbs{"get", "post", "patch", "delete"};
        const auto fresh = info.makeCall();
        m_to.object(verbs[size_t(info.endpoint.verb)], [&] {
            m_to.pair("operationId", info.endpoint.name);
            m_to.text("summary", textOf(info.endpoint.summary));
            m_to.array("tags", [&] { m_out.word(nounOf(info)); });
            security(info);
            parameters(info, fresh->operation);
            requestBody(info, fresh->operation);
            responses(info);
        });
    }

    void security(const OperationInfo &info)
    {
        const auto scheme = [&](std::string_view name) {
            m_out.begin('{');
            m_to.array(name, [] {});
            m_out.end('}');
        };
        m_to.array("security", [&] {
            if (info.access.isPublic())
                return;
            scheme(info.access.isForStaff() ? "staff" : "bearer");
            if (info.access.takesApiKeys())
                scheme("apiKey");
        });
        if (info.access.isPublic())
            return;
        m_to.array("x-required-roles", [&] {
            for (const auto role : {Role::Owner, Role::Admin, Role::Developer, Role::Billing})
                if (info.access.allows(role))
                    m_out.text(wordOf(role));
            for (const auto role : {StaffRole::Support, StaffRole::Ops})
                if (info.access.allows(role))
                    m_out.text(wordOf(role));
        });
    }

    void parameters(const OperationInfo &info, const void *fresh)
    {
        m_to.array("parameters", [&] {
            for (const auto &field : info.request->fields())
                if (field.member
                    && ((field.place != Field::Place::Body && field.place != Field::Place::Raw) || field.isInQueryToo))
                    parameter(field, fresh);
            if (!info.access.isPublic())
                reference("#/components/parameters/Mode");
            if (isWrite(info.endpoint.verb))
                reference("#/components/parameters/IdempotencyKey");
        });
    }

    void parameter(const Field &field, const void *fresh)
    {
        static constexpr std::array<std::string_view, 4> places{"query", "query", "path", "header"};
        m_out.begin('{');
        m_to.pair("name", field.name);
        m_to.pair("in", places[size_t(field.place)]);
        m_to.flag("required", field.isRequired && field.place != Field::Place::Body);
        const auto description = field.isInQueryToo ? u"Instead of the body's."_s : SchemaWriter::descriptionOf(field);
        if (!description.isEmpty())
            m_to.text("description", description);
        m_to.parameter(field, fresh);
        m_out.end('}');
    }

    void requestBody(const OperationInfo &info, const void *fresh)
    {
        const auto fields = info.request->fields();
        if (const auto raw = std::ranges::find(fields, Field::Place::Raw, &Field::place); raw != fields.end())
            return rawBody(*raw);
        const auto isInBody = [](const Field &field) { return field.member && field.place == Field::Place::Body; };
        if (std::ranges::none_of(fields, isInBody))
            return;
        m_to.object("requestBody", [&] {
            m_to.flag("required", std::ranges::any_of(fields, [&](const Field &field) {
                          return isInBody(field) && field.isRequired && field.type->kind != Type::Kind::Patch
                                 && !field.isInQueryToo;
                      }));
            content("application/json", [&] { m_to.body(fields, fresh); });
        });
    }

    /// Taken byte for byte: the operation reads it by itself.
    void rawBody(const Field &field)
    {
        m_to.object("requestBody", [&] {
            m_to.text("description", SchemaWriter::descriptionOf(field));
            m_to.flag("required", true);
            content("application/json", [&] { m_to.pair("type", "object"); });
        });
    }

    void responses(const OperationInfo &info)
    {
        m_to.object("responses", [&] {
            const auto statuses = info.statuses.empty() ? std::span(&info.endpoint.status, 1) : info.statuses;
            for (const int status : statuses)
                m_to.object(std::to_string(status), [&] {
                    m_to.text("description", QString::fromLatin1(reasonPhrase(status)));
                    headers(false, info.versionOf);
                    if (status != 204)
                        content("application/json", [&] { m_to.answer(*info.reply); });
                });
            for (const auto &[status, codes] : errorsOf(info).asKeyValueRange())
                m_to.object(std::to_string(status), [&] {
                    m_to.text("description", describedCodes(codes));
                    headers(status == 429 || status == 503);
                    content("application/problem+json", [&] { m_to.pair("$ref", "#/components/schemas/Problem"); });
                });
        });
    }

    void headers(bool isForLater, bool hasVersion = false)
    {
        m_to.object("headers", [&] {
            m_to.object("X-Request-Id", [&] { m_to.pair("$ref", "#/components/headers/RequestId"); });
            if (hasVersion)
                m_to.object("ETag", [&] { m_to.pair("$ref", "#/components/headers/ETag"); });
            if (isForLater)
                m_to.object("Retry-After", [&] { m_to.pair("$ref", "#/components/headers/RetryAfter"); });
        });
    }

    void content(std::string_view type, auto schema)
    {
        m_to.object("content", [&] { m_to.object(type, [&] { m_to.object("schema", schema); }); });
    }

    void reference(std::string_view to)
    {
        m_out.begin('{');
        m_to.pair("$ref", to);
        m_out.end('}');
    }

    void components()
    {
        m_to.object("securitySchemes", [&] {
            m_to.object("bearer", [&] {
                m_to.pair("type", "http");
                m_to.pair("scheme", "bearer");
                m_to.pair("bearerFormat", "JWT");
                m_to.pair("description", "The access token that signing in gives.");
            });
            m_to.object("staff", [&] {
                m_to.pair("type", "http");
                m_to.pair("scheme", "bearer");
                m_to.pair("bearerFormat", "JWT");
                m_to.pair("description", "The access token that signing in as staff gives: of its own audience.");
            });
            m_to.object("apiKey", [&] {
                m_to.pair("type", "apiKey");
                m_to.pair("in", "header");
                m_to.pair("name", "X-API-Key");
                m_to.pair("description", "A key of the tenant: test_... or live_...");
            });
        });
        m_out.key("parameters");
        m_out.raw(commonParameters());
        m_out.key("headers");
        m_out.raw(commonHeaders());
        m_to.object("schemas", [&] {
            m_to.components();
            m_out.key("Problem");
            m_out.raw(problemSchema());
        });
    }

    JsonWriter m_out;
    SchemaWriter m_to{m_out};
};

} // namespace

QByteArray openApi(Infos infos, const QUrl &publicUrl)
{
    return Document().write(infos, publicUrl);
}

} // namespace plandeck
