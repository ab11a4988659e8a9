// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/json.h"

#include <QtCore/QStringDecoder>

#include <simdjson.h> // in this library alone: its parser has another layout with other options

#include <algorithm>
#include <bitset>
#include <charconv>

using namespace Qt::Literals::StringLiterals;
namespace dom = simdjson::dom;

namespace plandeck {
namespace {

using Kind = Type::Kind;

std::optional<QDateTime> timestampOf(std::string_view text)
{
    if (text.size() < 20 || text.size() > 30 || text[10] != 'T')
        return std::nullopt;
    const char sign = text[text.size() - 6];
    if (text.back() != 'Z' && sign != '+' && sign != '-')
        return std::nullopt; // local time would be a guess
    const auto time = QDateTime::fromString(QString::fromLatin1(text.data(), qsizetype(text.size())), Qt::ISODateWithMs).toUTC();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QUuid> uuidOf(std::string_view text)
{
    if (text.size() != 36 || text[8] != '-') // QUuid alone would take braces and rubbish behind
        return std::nullopt;
    const auto id = QUuid::fromString(QLatin1StringView(text.data(), 36));
    return id.isNull() ? std::nullopt : std::optional(id);
}

/// A value that is a string on the wire, or a word in a URL. Answers a problem's code, or null.
const char *readString(std::string_view text, const Type &type, void *into)
{
    switch (type.kind) {
    case Kind::Text:
        if (text.find('\0') != std::string_view::npos) // legal JSON; no PostgreSQL text
            return "not_allowed_character";
        *static_cast<QString *>(into) = QString::fromUtf8(text.data(), qsizetype(text.size()));
        return nullptr;
    case Kind::Word: {
        const auto words = type.words();
        const auto found = std::ranges::find(words, text);
        if (found == words.end())
            return "unknown_choice";
        type.store(into, found - words.begin());
        return nullptr;
    }
    case Kind::Uuid:
        if (const auto id = uuidOf(text)) {
            *static_cast<QUuid *>(type.add(into)) = *id;
            return nullptr;
        }
        return "not_an_id";
    case Kind::Timestamp:
        if (const auto time = timestampOf(text)) {
            *static_cast<QDateTime *>(into) = *time;
            return nullptr;
        }
        return "not_a_timestamp";
    case Kind::Secret: *static_cast<Secret *>(into) = Secret(QByteArray(text.data(), qsizetype(text.size()))); return nullptr;
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::TextMap:
    case Kind::Object:
    case Kind::Optional:
    case Kind::Patch:
    case Kind::List: break;
    }
    return "wrong_type";
}

// ---- in ---------------------------------------------------------------------------------------------------

/// Where we are in the document; made into a text only when there is a problem to report.
struct Path
{
    const Path *up = nullptr;
    std::string_view name = {};
    qsizetype index = -1;

    QString text() const
    {
        const QString before = up ? up->text() : QString();
        if (index >= 0)
            return before + u'[' + QString::number(index) + u']';
        const auto own = QString::fromUtf8(name.data(), qsizetype(name.size()));
        return before.isEmpty() ? own : before + u'.' + own;
    }
};

class Reader
{
public:
    explicit Reader(QList<Problem> &problems)
        : m_problems(problems)
    {
    }

    void read(const dom::element &json, const Type &type, void *into, const Path &path)
    {
        switch (type.kind) {
        case Kind::Text:
        case Kind::Secret:
        case Kind::Word:
        case Kind::Uuid:
        case Kind::Timestamp: return readText(json, type, into, path);
        case Kind::Integer: return readInteger(json, type, into, path);
        case Kind::Boolean:
            if (json.get(*static_cast<bool *>(into)) != simdjson::SUCCESS)
                complain(path, json.is_null() ? "null" : "wrong_type");
            return;
        case Kind::Optional: return json.is_null() ? type.clear(into) : read(json, *type.item, type.add(into), path);
        case Kind::Patch: return read(json, *type.item, type.add(into), path);
        case Kind::TextMap: return readMap(json, *static_cast<TextMap *>(into), path);
        case Kind::Object: return readObject(json, type.fields(), into, path, [](const Field &) { return true; });
        case Kind::List: return readList(json, type, into, path);
        }
    }

    void readObject(const dom::element &json, std::span<const Field> fields, void *into, const Path &path, auto isWanted)
    {
        dom::object object;
        if (json.get(object) != simdjson::SUCCESS)
            return complain(path, json.is_null() ? "null" : "wrong_type");
        std::bitset<64> seen;
        size_t likely = 0; // members mostly come in the order of the fields
        for (const auto [key, value] : object) {
            const auto at = indexOf(fields, key, likely);
            if (at == fields.size() || !isWanted(fields[at]))
                continue;
            likely = at + 1;
            const Path here{&path, fields[at].name};
            if (!fields[at].refusal.empty())
                value.is_null() ? void() : complain(here, fields[at].refusal);
            else if (!fields[at].member)
                continue; // computed: ours to say
            else if (seen[at])
                complain(here, "duplicate");
            else
                read(value, *fields[at].type, fields[at].member(into), here);
            seen.set(at);
        }
        for (size_t at = 0; at < fields.size(); ++at) {
            const auto &field = fields[at];
            if (field.isRequired && !seen[at] && field.type->kind != Kind::Patch && isWanted(field))
                complain({&path, field.name}, "required");
        }
    }

private:
    static size_t indexOf(std::span<const Field> fields, std::string_view key, size_t likely)
    {
        if (likely < fields.size() && fields[likely].name == key)
            return likely;
        const auto isIt = [key](const Field &field) { return field.name == key || (!key.empty() && field.otherName == key); };
        return size_t(std::ranges::find_if(fields, isIt) - fields.begin());
    }

    void readText(const dom::element &json, const Type &type, void *into, const Path &path)
    {
        std::string_view text;
        if (json.get(text) != simdjson::SUCCESS)
            return complain(path, json.is_null() ? "null" : "wrong_type");
        if (const char *code = readString(text, type, into))
            complain(path, code);
    }

    void readInteger(const dom::element &json, const Type &type, void *into, const Path &path)
    {
        int64_t value = 0; // long, where qint64 is long long
        if (json.type() == dom::element_type::INT64 && json.get(value) == simdjson::SUCCESS)
            type.store(into, value);
        else if (json.type() == dom::element_type::UINT64)
            complain(path, "out_of_range");
        else
            complain(path, json.is_null() ? "null" : "wrong_type"); // 1.0 and 1e2 too: money is never guessed
    }

    void readMap(const dom::element &json, TextMap &into, const Path &path)
    {
        dom::object object;
        if (json.get(object) != simdjson::SUCCESS)
            return complain(path, json.is_null() ? "null" : "wrong_type");
        into.clear();
        for (const auto [key, value] : object) {
            const Path here{&path, key};
            QString name;
            if (const char *code = readString(key, TypeOf<QString>::value, &name))
                complain(here, code);
            else if (into.contains(name))
                complain(here, "duplicate");
            else
                readText(value, TypeOf<QString>::value, &into[name], here);
        }
    }

    void readList(const dom::element &json, const Type &type, void *into, const Path &path)
    {
        dom::array array;
        if (json.get(array) != simdjson::SUCCESS)
            return complain(path, json.is_null() ? "null" : "wrong_type");
        type.clear(into);
        qsizetype index = 0;
        for (const auto value : array)
            read(value, *type.item, type.add(into), {&path, {}, index++});
    }

    void complain(const Path &path, std::string_view code)
    {
        if (m_problems.size() < 100) // enough to be helpful, too few to be an attack
            m_problems.append({path.text(), QString::fromLatin1(code.data(), qsizetype(code.size()))});
    }

    QList<Problem> &m_problems;
};

/// Buffers that are used again, so that a parse allocates nothing. What was in them is wiped: it may have been a password.
class Parser final
{
public:
    [[nodiscard]] bool parse(QByteArrayView json, dom::element &root)
    {
        m_size = json.size();
        m_text.resize(std::max(m_text.size(), m_size + qsizetype(simdjson::SIMDJSON_PADDING)));
        std::ranges::copy(json, m_text.begin());
        const auto size = std::max<size_t>(size_t(m_size), 4096);
        if (m_parser.capacity() < size && m_parser.allocate(size, 32) != simdjson::SUCCESS) // 32 deep at most
            return false;
        return m_parser.parse(m_text.constData(), size_t(m_size), false).get(root) == simdjson::SUCCESS;
    }
    void wipe()
    {
        std::ranges::fill_n(m_text.begin(), m_size, '\0');
        const auto strings = std::min(m_parser.capacity(), size_t(m_size)) * 5 / 3; // simdjson's own measure for those of a text
        if (m_parser.doc.string_buf)
            std::ranges::fill_n(m_parser.doc.string_buf.get(), qsizetype(strings), uint8_t(0));
    }

private:
    dom::parser m_parser;
    QByteArray m_text; // and simdjson's padding
    qsizetype m_size = 0;
};

/// The whole text is checked before anything is read: syntax, UTF-8, numbers, depth, nothing behind the end.
template<typename Use>
QList<Problem> parsed(QByteArrayView json, Use use)
{
    thread_local Parser parser;
    QList<Problem> problems;
    dom::element root;
    if (json.isEmpty())
        return {{QString(), u"invalid_json"_s}};
    if (parser.parse(json, root))
        use(Reader(problems), root);
    else
        problems.append({QString(), u"invalid_json"_s});
    parser.wipe();
    return problems;
}

} // namespace

QList<Problem> fromJson(QByteArrayView json, const Type &type, void *value)
{
    return parsed(json, [&](Reader reader, const dom::element &root) { reader.read(root, type, value, {}); });
}

QList<Problem> fromJson(QByteArrayView json, std::span<const Field> fields, void *object, Field::Place place)
{
    return parsed(json, [&](Reader reader, const dom::element &root) {
        reader.readObject(root, fields, object, {}, [place](const Field &field) { return field.place == place; });
    });
}

namespace {

QByteArray textOf(const dom::element &element)
{
    return QByteArray::fromStdString(simdjson::minify(element));
}

} // namespace

QByteArray jsonPart(QByteArrayView json, std::string_view pointer)
{
    QByteArray part;
    (void)parsed(json, [&](const Reader &, const dom::element &root) {
        dom::element found;
        if (root.at_pointer(pointer).get(found) == simdjson::SUCCESS)
            part = textOf(found);
    });
    return part;
}

QList<QByteArray> jsonItems(QByteArrayView json, std::string_view pointer)
{
    QList<QByteArray> items;
    (void)parsed(json, [&](const Reader &, const dom::element &root) {
        dom::array array;
        if (root.at_pointer(pointer).get(array) != simdjson::SUCCESS)
            return;
        for (const auto item : array)
            items.append(textOf(item));
    });
    return items;
}

namespace {

bool isSame(const dom::element &a, const dom::element &b);

bool isSame(const dom::array &a, const dom::array &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const dom::element &x, const dom::element &y) { return isSame(x, y); });
}

bool isSame(const dom::object &a, const dom::object &b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const dom::key_value_pair &member) {
               dom::element other;
               return b.at_key(member.key).get(other) == simdjson::SUCCESS && isSame(member.value, other);
           });
}

bool isSame(const dom::element &a, const dom::element &b)
{
    if (a.type() != b.type())
        return false;
    if (a.is_object())
        return isSame(dom::object(a), dom::object(b));
    return a.is_array() ? isSame(dom::array(a), dom::array(b)) : textOf(a) == textOf(b);
}

} // namespace

bool isSameJson(QByteArrayView a, QByteArrayView b)
{
    dom::parser other; // `parsed` has one a thread
    dom::element second;
    if (other.parse(b.data(), size_t(b.size())).get(second) != simdjson::SUCCESS)
        return false;
    bool same = false;
    (void)parsed(a, [&](const Reader &, const dom::element &first) { same = isSame(first, second); });
    return same;
}

QString fromWord(QByteArrayView utf8, const Type &type, void *value)
{
    const std::string_view text(utf8.data(), size_t(utf8.size()));
    switch (type.kind) {
    case Kind::Optional:
    case Kind::Patch: return fromWord(utf8, *type.item, type.add(value));
    case Kind::Boolean:
        // Python writes "True" into a query, and forms write 1.
        *static_cast<bool *>(value) = text == "true" || text == "True" || text == "1";
        return *static_cast<bool *>(value) || text == "false" || text == "False" || text == "0" ? QString() : u"wrong_type"_s;
    case Kind::Integer: {
        qint64 number = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (fault != std::errc() || end != text.data() + text.size())
            return fault == std::errc::result_out_of_range ? u"out_of_range"_s : u"wrong_type"_s;
        type.store(value, number);
        return {};
    }
    case Kind::Text:
    case Kind::Secret:
    case Kind::Word:
    case Kind::Uuid:
    case Kind::Timestamp:
    case Kind::TextMap:
    case Kind::Object:
    case Kind::List: break;
    }
    if (!utf8.isValidUtf8())
        return u"invalid_utf8"_s;
    return QString::fromLatin1(readString(text, type, value));
}

} // namespace plandeck
