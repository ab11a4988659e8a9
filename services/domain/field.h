// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"
#include "services/domain/money.h"
#include "services/domain/result.h"
#include "services/domain/secret.h"

#include <QtCore/QDateTime>

#include <array>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace plandeck {

struct Field;

/// A field of a PATCH: left out, or given. "May be null" is said by the T: Patch<std::optional<int>>.
template<typename T>
struct Patch
{
    std::optional<T> given = {};

    Patch() = default;
    Patch(T value)
        : given(std::move(value))
    {
    } // implicit: UpdatePlan{.name = u"Pro"_s}
    friend bool operator==(const Patch &, const Patch &) = default;
};

/// What one C++ type is on the wire, and how to touch a value of it behind a void pointer. There is one constant Type
/// per C++ type, not per field; everything that walks fields is ordinary code over it.
struct Type
{
    enum class Kind { Text, Secret, Integer, Boolean, Timestamp, Uuid, Word, TextMap, Object, Optional, Patch, List };

    Kind kind;
    std::string_view name = {}; // Object: its name in OpenAPI, if it has one
    qint64 (*load)(const void *) = nullptr; // Integer, Word
    void (*store)(void *, qint64) = nullptr; // Integer, Word
    std::span<const std::string_view> (*words)() = nullptr; // Word: index is the enumerator
    std::span<const Field> (*fields)() = nullptr; // Object
    const Type *item = nullptr; // Optional, Patch, List
    qsizetype (*count)(const void *) = nullptr; // Optional and Patch: 0 or 1
    const void *(*at)(const void *, qsizetype) = nullptr;
    void *(*edit)(void *, qsizetype) = nullptr; // Optional, Patch, List: the same, to be written to: a shared list is detached
    void *(*add)(void *) = nullptr; // List: append; Optional, Patch: emplace
    void (*clear)(void *) = nullptr;
};

template<typename T>
struct TypeOf; // specialised in this file only; a type without one does not compile

template<>
struct TypeOf<bool>
{
    static constexpr Type value{.kind = Type::Kind::Boolean};
};

/// One member of an operation or value: name, place, rules. Rules are plain data, so that forms, OpenAPI and the
/// validator read the same ones. A rule that does not fit the type does not compile.
struct Field
{
    enum class Place { Body, Query, Path, Header, Raw }; // Raw: the body itself, byte for byte, whatever it is
    enum class Format { None, Email, Currency, Url };
    using Visit = void (*)(void *context, const void *value);

    std::string_view name;
    const Type *type;
    void *(*member)(void *object); // null: computed, output only
    void (*read)(const void *object, void *context, Visit visit); // null: refused, input only
    Place place = Place::Body;
    Format format = Format::None;
    bool isRequired = false;
    bool isConfirmation = false;
    bool isVerbatim = false; // not trimmed at its ends
    bool isInQueryToo = false; // a body's field that may come in the query: ?confirm=true
    bool isDerived = false; // read with the row and worked out by the query: no column of its own
    bool isOmittable = false; // an empty Optional is left out of the output instead of null
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max(); // value, length or count, as the type has it
    qint64 itemMost = std::numeric_limits<qint64>::max();
    qint64 keyMost = std::numeric_limits<qint64>::max();
    std::string_view otherName = {};
    std::string_view refusal = {};
    std::string_view example = {}; // for OpenAPI and the explorer, as JSON
    std::string_view description = {}; // for OpenAPI

    // Copies by hand: Clang 14 cannot evaluate a member template with a lambda while the class it serves is open.
    consteval Field required() const
    {
        Field f = *this;
        f.isRequired = true;
        return f;
    }
    consteval Field inQuery() const
    {
        Field f = *this;
        f.place = Place::Query;
        return f;
    }
    consteval Field orInQuery() const
    {
        Field f = *this;
        f.isInQueryToo = true;
        return f;
    }
    consteval Field inHeader() const
    {
        Field f = *this;
        f.place = Place::Header;
        return f;
    }
    consteval Field raw() const
    {
        Field f = only(Type::Kind::Secret);
        f.place = Place::Raw;
        return f;
    }
    consteval Field inPath() const
    {
        Field f = required();
        f.place = Place::Path;
        return f;
    }
    consteval Field alias(std::string_view other) const
    {
        Field f = *this;
        f.otherName = other;
        return f;
    }
    consteval Field min(qint64 value) const
    {
        Field f = only(Type::Kind::Integer);
        f.least = value;
        return f;
    }
    consteval Field max(qint64 value) const
    {
        Field f = only(Type::Kind::Integer);
        f.most = value;
        return f;
    }
    /// effect: what would happen, told to whoever did not confirm.
    consteval Field confirmation(std::string_view effect) const
    {
        Field f = only(Type::Kind::Boolean);
        f.isConfirmation = true;
        f.description = effect;
        return f;
    }
    consteval Field verbatim() const
    {
        Field f = only(Type::Kind::Text);
        f.isVerbatim = true;
        return f;
    }
    consteval Field omittable() const
    {
        Field f = *this;
        f.isOmittable = true;
        return f;
    }
    consteval Field derived() const
    {
        Field f = *this;
        f.isDerived = true;
        return f;
    }
    consteval Field email() const
    {
        Field f = only(Type::Kind::Text);
        f.format = Format::Email;
        f.most = 254;
        return f;
    }
    consteval Field currencyCode() const
    {
        Field f = only(Type::Kind::Text);
        f.format = Format::Currency;
        return f;
    }
    consteval Field url() const
    {
        Field f = only(Type::Kind::Text);
        f.format = Format::Url;
        return f;
    }
    consteval Field like(std::string_view json) const
    {
        Field f = *this;
        f.example = json;
        return f;
    }
    consteval Field says(std::string_view text) const
    {
        Field f = *this;
        f.description = text;
        return f;
    }
    consteval Field maxLength(qint64 value) const
    {
        Field f = bare().kind == Type::Kind::Secret ? *this : only(Type::Kind::Text);
        f.most = value;
        return f;
    }
    consteval Field maxItems(qint64 count, qint64 length) const
    {
        Field f = only(Type::Kind::List);
        f.most = count;
        f.itemMost = length;
        return f;
    }
    consteval Field maxKeys(qint64 count, qint64 keyLength, qint64 length) const
    {
        Field f = only(Type::Kind::TextMap);
        f.most = count;
        f.keyMost = keyLength;
        f.itemMost = length;
        return f;
    }

    /// The type without the optional or patch around it.
    constexpr const Type &bare() const
    {
        const Type *t = type;
        while (t->kind == Type::Kind::Optional || t->kind == Type::Kind::Patch)
            t = t->item;
        return *t;
    }
    QLatin1StringView key() const { return {name.data(), qsizetype(name.size())}; }

private:
    consteval const Field &only(Type::Kind kind) const
    {
        if (bare().kind != kind)
            throw "this rule does not fit the type of the field";
        return *this;
    }
};

template<auto member>
struct Member;

template<typename Object, typename T, T Object::*pointer>
requires std::is_object_v<T>
struct Member<pointer>
{
    using Value = T;
    static constexpr bool isStored = true;
    static void *of(void *object) { return &(static_cast<Object *>(object)->*pointer); }
    static void read(const void *object, void *context, Field::Visit visit)
    {
        visit(context, &(static_cast<const Object *>(object)->*pointer));
    }
};

template<typename Object, typename T, T (Object::*function)() const>
struct Member<function> // a computed field: read, never written
{
    using Value = T;
    static constexpr bool isStored = false;
    static void read(const void *object, void *context, Field::Visit visit)
    {
        const T value = (static_cast<const Object *>(object)->*function)();
        visit(context, &value);
    }
};

/// field<&Plan::name>("name"): the pointer is a template argument, so that all Fields are one plain type and an
/// operation's fields are an array, not a tuple. Works inside the class on GCC 12 and Clang 14.
template<auto member>
consteval Field field(std::string_view name)
{
    using Value = typename Member<member>::Value;
    if constexpr (Member<member>::isStored)
        return {name, &TypeOf<Value>::value, &Member<member>::of, &Member<member>::read};
    else
        return {name, &TypeOf<Value>::value, nullptr, &Member<member>::read};
}

/// The fields of a value and some more: Me is a User with its tenant.
template<size_t n, size_t m>
consteval std::array<Field, n + m> joined(const std::array<Field, n> &first, const std::array<Field, m> &second)
{
    return [&]<size_t... i, size_t... j>(std::index_sequence<i...>, std::index_sequence<j...>)
    {
        return std::array<Field, n + m>{first[i]..., second[j]...};
    }
    (std::make_index_sequence<n>(), std::make_index_sequence<m>());
}

/// A name clients know but this operation never takes: a PATCH with price_cents is answered by immutable_field.
consteval Field refused(std::string_view name, std::string_view code)
{
    Field f{name, &TypeOf<bool>::value, nullptr, nullptr};
    f.refusal = code;
    return f;
}

using NoFields = std::array<Field, 0>;

// ---- the types ----------------------------------------------------------------------------------------------------

template<>
struct TypeOf<QString>
{
    static constexpr Type value{.kind = Type::Kind::Text};
};
template<>
struct TypeOf<Secret>
{
    static constexpr Type value{.kind = Type::Kind::Secret};
};
template<>
struct TypeOf<QDateTime>
{
    static constexpr Type value{.kind = Type::Kind::Timestamp};
};
template<>
struct TypeOf<TextMap>
{
    static constexpr Type value{.kind = Type::Kind::TextMap};
};

template<typename Tag>
struct TypeOf<Id<Tag>>
{
    static constexpr Type value{
        .kind = Type::Kind::Uuid,
        .at = [](const void *p, qsizetype) -> const void * { return &static_cast<const Id<Tag> *>(p)->value; },
        .add = [](void *p) -> void * { return &static_cast<Id<Tag> *>(p)->value; }};
};

template<>
struct TypeOf<qint64>
{
    static constexpr Type value{.kind = Type::Kind::Integer,
                                .load = [](const void *p) { return *static_cast<const qint64 *>(p); },
                                .store = [](void *p, qint64 v) { *static_cast<qint64 *>(p) = v; }};
};

template<>
struct TypeOf<Minor>
{
    static constexpr Type value{.kind = Type::Kind::Integer,
                                .load = [](const void *p) { return static_cast<const Minor *>(p)->amount; },
                                .store = [](void *p, qint64 v) { static_cast<Minor *>(p)->amount = v; }};
};

/// An enum is a word: constexpr std::array<std::string_view, N> wordsOf(Role), found by its argument. Inside a struct it
/// is a friend. Enumerators count from 0 in the order of the words.
template<typename T>
requires std::is_enum_v<T>
struct TypeOf<T>
{
    static std::span<const std::string_view> words() // a function: wordsOf of a class still open cannot be called yet
    {
        static constexpr auto list = wordsOf(T{});
        return list;
    }
    static constexpr Type value{.kind = Type::Kind::Word,
                                .load = [](const void *p) { return qint64(*static_cast<const T *>(p)); },
                                .store = [](void *p, qint64 v) { *static_cast<T *>(p) = T(v); },
                                .words = &words};
};

template<typename T>
concept Described = std::is_class_v<T> && requires
{
    T::fields.size();
};

template<Described T>
struct TypeOf<T>
{
    static constexpr std::string_view name()
    {
        if constexpr (requires { T::schema; })
            return T::schema;
        else
            return {};
    }
    static constexpr Type value{
        .kind = Type::Kind::Object, .name = name(), .fields = []() -> std::span<const Field> { return T::fields; }};
};

template<typename T>
struct TypeOf<std::optional<T>>
{
    using Box = std::optional<T>;
    static constexpr Type value{.kind = Type::Kind::Optional,
                                .item = &TypeOf<T>::value,
                                .count = [](const void *p) { return qsizetype(static_cast<const Box *>(p)->has_value()); },
                                .at = [](const void *p, qsizetype) -> const void * { return &**static_cast<const Box *>(p); },
                                .edit = [](void *p, qsizetype) -> void * { return &**static_cast<Box *>(p); },
                                .add = [](void *p) -> void * { return &static_cast<Box *>(p)->emplace(); },
                                .clear = [](void *p) { static_cast<Box *>(p)->reset(); }};
};

template<typename T>
struct TypeOf<Patch<T>>
{
    using Box = Patch<T>;
    static constexpr Type value{
        .kind = Type::Kind::Patch,
        .item = &TypeOf<T>::value,
        .count = [](const void *p) { return qsizetype(static_cast<const Box *>(p)->given.has_value()); },
        .at = [](const void *p, qsizetype) -> const void * { return &*static_cast<const Box *>(p)->given; },
        .edit = [](void *p, qsizetype) -> void * { return &*static_cast<Box *>(p)->given; },
        .add = [](void *p) -> void * { return &static_cast<Box *>(p)->given.emplace(); },
        .clear = [](void *p) { static_cast<Box *>(p)->given.reset(); }};
};

template<typename T>
struct TypeOf<QList<T>>
{
    using List = QList<T>;
    static constexpr Type value{
        .kind = Type::Kind::List,
        .item = &TypeOf<T>::value,
        .count = [](const void *p) { return static_cast<const List *>(p)->size(); },
        .at = [](const void *p, qsizetype i) -> const void * { return &static_cast<const List *>(p)->at(i); },
        .edit = [](void *p, qsizetype i) -> void * { return &(*static_cast<List *>(p))[i]; },
        .add = [](void *p) -> void * { return &static_cast<List *>(p)->emplaceBack(); },
        .clear = [](void *p) { static_cast<List *>(p)->clear(); }};
};

/// The word of an enumerator: wordOf(Role::Owner) is "owner".
template<typename T>
requires std::is_enum_v<T> QString wordOf(T value)
{
    const auto word = wordsOf(value)[size_t(value)];
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

} // namespace plandeck
