// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/openapierrors.h"

#include "services/http/problemtext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Codes of operations that are not 400. What an Error answers with is decided by its kind, which is not declared.
constexpr auto statusOfCode = std::to_array<std::pair<std::string_view, int>>({
    {"credentials_invalid", 401},
    {"token_invalid", 401},
    {"token_expired", 401},
    {"key_invalid", 401},
    {"permission_denied", 403},
    {"tenant_suspended", 403},
    {"inspection_required", 403},
    {"not_found", 404},
    {"live_mode_not_configured", 409},
    {"stripe_client_id_missing", 409},
    {"account_taken", 409},
    {"plan_inactive", 409},
    {"publish_in_progress", 409},
    {"connect_in_progress", 409},
    {"flow_ended", 409},
    {"login_link_unavailable", 409},
    {"delivery_in_progress", 409},
    {"event_not_failed", 409},
    {"catch_up_running", 409},
    {"plan_changed", 409},
    {"plan_is_draft", 409},
    {"drift_not_takeable", 409},
    {"last_owner", 409},
    {"tenant_not_active", 409},
    {"tenant_not_suspended", 409},
    {"edit_conflict", 412},
    {"throttled", 429},
    {"stripe_unavailable", 502},
    {"stripe_refused", 502},
});

int statusOf(std::string_view code)
{
    const auto known = std::ranges::find(statusOfCode, code, &std::pair<std::string_view, int>::first);
    return known == statusOfCode.end() ? 400 : known->second;
}

void addAccess(const OperationInfo &info, QMap<int, QStringList> &errors)
{
    if (info.access.isPublic())
        return;
    errors[401] += {u"not_authenticated"_s, u"token_invalid"_s, u"token_expired"_s};
    if (info.access.takesApiKeys()) {
        errors[401].append(u"key_invalid"_s);
        errors[400].append(u"mode_mismatch"_s);
    } else {
        errors[403].append(u"user_required"_s);
    }
    errors[400].append(u"validation_failed"_s); // X-Mode
    if (info.access.isForStaff()) {
        if (!std::ranges::all_of(std::array{StaffRole::Support, StaffRole::Ops},
                                 [&](StaffRole role) { return info.access.allows(role); }))
            errors[403].append(u"permission_denied"_s);
        return;
    }
    errors[403].append(u"tenant_suspended"_s);
    if (!std::ranges::all_of(std::array{Role::Owner, Role::Admin, Role::Developer, Role::Billing},
                             [&](Role role) { return info.access.allows(role); }))
        errors[403].append(u"permission_denied"_s);
}

void addInput(const OperationInfo &info, QMap<int, QStringList> &errors)
{
    const auto fields = info.request->fields();
    const auto has = [&](auto isIt) { return std::ranges::any_of(fields, isIt); };
    if (!fields.empty())
        errors[400].append(u"validation_failed"_s);
    if (has([](const Field &field) { return field.isConfirmation; }))
        errors[400].append(u"confirmation_required"_s);
    const auto isPage = [](const Field &field) { return field.place == Field::Place::Query && field.name == "page"; };
    if (has([](const Field &field) { return field.place == Field::Place::Path; }) || has(isPage)) // none past the end
        errors[404].append(u"not_found"_s);
    if (has([](const Field &field) { return field.member && field.place == Field::Place::Body; })) {
        errors[400].append(u"invalid_json"_s);
        errors[413].append(u"payload_too_large"_s);
        errors[415].append(u"unsupported_media_type"_s);
    }
    if (has([](const Field &field) { return field.place == Field::Place::Raw; })) {
        errors[400].append(u"invalid_json"_s);
        errors[413].append(u"payload_too_large"_s);
    }
    if (!isWrite(info.endpoint.verb))
        return;
    errors[400].append(u"validation_failed"_s); // Idempotency-Key
    errors[409] += {u"idempotency_mismatch"_s, u"idempotency_in_progress"_s};
}

} // namespace

QMap<int, QStringList> errorsOf(const OperationInfo &info)
{
    QMap<int, QStringList> errors;
    for (const auto code : info.errors)
        errors[statusOf(code)].append(QString::fromLatin1(code.data(), qsizetype(code.size())));
    addAccess(info, errors);
    addInput(info, errors);
    errors[500].append(u"internal"_s);
    errors[503].append(u"storage_unavailable"_s);
    if (info.cost == Cost::Heavy) // of the others any number may wait
        errors[503].append(u"overloaded"_s);
    for (auto &codes : errors)
        codes.removeDuplicates();
    return errors;
}

QString describedCodes(const QStringList &codes)
{
    QStringList lines;
    for (const auto &code : codes)
        lines.append(u"`%1`: %2"_s.arg(code, problemText(code)));
    return lines.size() == 1 ? lines.first() : u"- "_s + lines.join(u"\n- "_s);
}

QByteArray commonParameters()
{
    return R"({
        "Mode": {"name": "X-Mode", "in": "header", "required": false,
            "description": "Stripe's world to work in. An API key brings its own; the two must not differ.",
            "schema": {"type": "string", "enum": ["test", "live"], "default": "test"}},
        "IdempotencyKey": {"name": "Idempotency-Key", "in": "header", "required": false,
            "description": "The same key and body within 24 hours get the stored answer, with Idempotent-Replayed: true.",
            "schema": {"type": "string", "minLength": 1, "maxLength": 255}}
    })";
}

QByteArray commonHeaders()
{
    return R"({
        "RequestId": {"description": "Names this request in our log.", "schema": {"type": "string"}},
        "ETag": {"description": "The object's version, for If-Match.", "schema": {"type": "string"}},
        "RetryAfter": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}}
    })";
}

QByteArray problemSchema()
{
    return R"({
        "type": "object",
        "description": "RFC 9457 application/problem+json.",
        "properties": {
            "type": {"type": "string", "examples": ["about:blank"]},
            "title": {"type": "string", "examples": ["Bad Request"]},
            "status": {"type": "integer", "examples": [400]},
            "detail": {"type": "string", "description": "For people.", "examples": ["Some values are not valid; see errors."]},
            "code": {"type": "string", "description": "For programs: stable.", "examples": ["validation_failed"]},
            "request_id": {"type": "string"},
            "errors": {"type": "object", "description": "What is wrong, by field, for people.",
                "additionalProperties": {"type": "array", "items": {"type": "string"}},
                "examples": [{"name": ["This field is required."]}]},
            "error_codes": {"type": "object", "description": "The same for programs.",
                "additionalProperties": {"type": "array", "items": {"type": "string"}}, "examples": [{"name": ["required"]}]},
            "valid": {"const": false, "description": "On 401 of a key's verification."},
            "conflicting_plan": {"type": "string", "format": "uuid", "description": "The inactive plan that has the name already."},
            "current": {"type": "object", "description": "On 412: the object as it is now."},
            "outcome": {"const": "unknown", "description": "On 502: Stripe may have done it, or not."},
            "required_roles": {"type": "array", "items": {"type": "string"}, "description": "Who could, on 403."},
            "stripe": {"type": "object", "description": "What Stripe said, where it refused.", "properties": {
                "code": {"type": ["string", "null"]}, "decline_code": {"type": ["string", "null"]},
                "request_id": {"type": ["string", "null"]}}}
        },
        "required": ["type", "title", "status", "detail", "code", "request_id"]
    })";
}

} // namespace plandeck
