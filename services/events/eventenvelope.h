// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

namespace plandeck {

// What every event of Stripe's has, whatever it tells of; its data.object is read by whoever handles the type.

struct EventObject
{
    std::optional<QString> id = {}; // an upcoming invoice or a balance has none

    static constexpr std::array fields{field<&EventObject::id>("id")};
};

struct EventData
{
    EventObject object = {};

    static constexpr std::array fields{field<&EventData::object>("object").required()};
};

struct EventEnvelope
{
    QString id = {}; // "evt_…"
    QString type = {};
    qint64 created = 0; // seconds since 1970
    bool livemode = false;
    std::optional<QString> account = {}; // "acct_…"; none: of the platform itself
    std::optional<QString> apiVersion = {};
    EventData data = {};

    static constexpr std::array fields{
        field<&EventEnvelope::id>("id").required().maxLength(255),
        field<&EventEnvelope::type>("type").required().maxLength(255),
        field<&EventEnvelope::created>("created").required().min(0).max(253'402'300'799), // the year 9999
        field<&EventEnvelope::livemode>("livemode").required(),
        field<&EventEnvelope::account>("account").maxLength(255),
        field<&EventEnvelope::apiVersion>("api_version").maxLength(255),
        field<&EventEnvelope::data>("data").required()};

    /// Every problem of form; `invalid_json` alone when it is no JSON.
    [[nodiscard]] static QList<Problem> parse(QByteArrayView json, EventEnvelope &event);
};

/// data.object of an event's payload as a T.
template<Described T>
struct EventPayload
{
    struct Data
    {
        T object = {};

        static constexpr std::array fields{field<&Data::object>("object").required()};
    };
    Data data = {};

    static constexpr std::array fields{field<&EventPayload::data>("data").required()};
};

} // namespace plandeck
