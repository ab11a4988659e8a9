// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/json.h"

#include "services/domain/jsonwriter.h"

#include <algorithm>
#include <chrono>

namespace plandeck {
namespace {

using Kind = Type::Kind;

/// RFC 3339 in UTC, by hand because QDateTime's own is slow.
std::array<char, 24> isoChars(const QDateTime &time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(time.toMSecsSinceEpoch())};
    const auto day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss clock{point - day};
    std::array<char, 24> out{};
    const auto put = [&](qsizetype at, qsizetype digits, qint64 value) {
        for (; digits > 0; --digits, value /= 10)
            out[size_t(at + digits - 1)] = char('0' + value % 10);
    };
    std::copy_n("0000-00-00T00:00:00.000Z", 24, out.begin());
    put(0, 4, int(date.year()));
    put(5, 2, unsigned(date.month()));
    put(8, 2, unsigned(date.day()));
    put(11, 2, clock.hours().count());
    put(14, 2, clock.minutes().count());
    put(17, 2, clock.seconds().count());
    put(20, 3, clock.subseconds().count());
    return out;
}

void write(JsonWriter &out, const Type &type, const void *value);

void writeField(JsonWriter &out, const Field &field, const void *object)
{
    if (field.isOmittable && field.member && field.type->count(field.member(const_cast<void *>(object))) == 0)
        return;
    if (field.member) {
        const void *value = field.member(const_cast<void *>(object)); // only read
        if (field.type->kind == Kind::Patch && field.type->count(value) == 0)
            return; // left out
        out.key(field.name);
        write(out, *field.type, value);
        return;
    }
    struct Context
    {
        JsonWriter &out;
        const Type &type;
    } context{out, *field.type};
    out.key(field.name);
    field.read(object, &context, [](void *c, const void *value) {
        auto &to = *static_cast<Context *>(c);
        write(to.out, to.type, value);
    });
}

void writeObject(JsonWriter &out, std::span<const Field> fields, const void *object, auto isWanted)
{
    out.begin('{');
    for (const auto &field : fields)
        if (field.read && isWanted(field))
            writeField(out, field, object);
    out.end('}');
}

void write(JsonWriter &out, const Type &type, const void *value)
{
    switch (type.kind) {
    case Kind::Text: return out.text(*static_cast<const QString *>(value));
    case Kind::Secret: return out.utf8(static_cast<const Secret *>(value)->reveal());
    case Kind::Integer: return out.integer(type.load(value));
    case Kind::Boolean: return out.literal(*static_cast<const bool *>(value) ? "true" : "false");
    case Kind::Timestamp: {
        const auto iso = isoChars(*static_cast<const QDateTime *>(value));
        return out.word({iso.data(), iso.size()});
    }
    case Kind::Uuid: {
        const auto id = static_cast<const QUuid *>(type.at(value, 0))->toByteArray(QUuid::WithoutBraces);
        return out.word({id.constData(), size_t(id.size())});
    }
    case Kind::Word: return out.word(type.words()[size_t(type.load(value))]);
    case Kind::Optional:
    case Kind::Patch: return type.count(value) == 0 ? out.literal("null") : write(out, *type.item, type.at(value, 0));
    case Kind::TextMap:
        out.begin('{');
        for (const auto &[key, text] : static_cast<const TextMap *>(value)->asKeyValueRange()) {
            out.key(QStringView(key));
            out.text(text);
        }
        return out.end('}');
    case Kind::Object: return writeObject(out, type.fields(), value, [](const Field &) { return true; });
    case Kind::List:
        out.begin('[');
        for (qsizetype i = 0, size = type.count(value); i < size; ++i)
            write(out, *type.item, type.at(value, i));
        return out.end(']');
    }
}

} // namespace

QByteArray isoOf(const QDateTime &time)
{
    const auto iso = isoChars(time);
    return {iso.data(), qsizetype(iso.size())};
}

QByteArray toJson(const Type &type, const void *value)
{
    JsonWriter out;
    write(out, type, value);
    return out.take();
}

QByteArray toJson(std::span<const Field> fields, const void *object, Field::Place place)
{
    JsonWriter out;
    writeObject(out, fields, object, [place](const Field &field) { return field.place == place; });
    return out.take();
}

QByteArray toWord(const Type &type, const void *value)
{
    if (type.kind == Kind::Optional || type.kind == Kind::Patch)
        return type.count(value) == 0 ? QByteArray() : toWord(*type.item, type.at(value, 0));
    if (type.kind == Kind::Text)
        return static_cast<const QString *>(value)->toUtf8();
    if (type.kind == Kind::Secret)
        return static_cast<const Secret *>(value)->reveal().toByteArray();
    auto json = toJson(type, value);
    return json.startsWith('"') ? json.sliced(1).chopped(1) : json;
}

} // namespace plandeck
