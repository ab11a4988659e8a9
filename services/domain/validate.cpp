// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/json.h"

#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Kind = Type::Kind;

/// One @, something before it, a dotted name behind it, nothing that a mail header would trip over. Whether it exists
/// only a message can tell.
bool looksLikeEmail(QStringView text)
{
    const auto at = text.indexOf(u'@');
    if (at <= 0 || at > 64 || text.lastIndexOf(u'@') != at)
        return false;
    const auto host = text.sliced(at + 1);
    const auto isBad = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || QStringView(u"<>()[],;:\\\"").contains(c);
    };
    return host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.') && !text.contains(QStringView(u".."))
           && std::ranges::none_of(text, isBad);
}

bool looksLikeUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

QString formatProblem(Field::Format format, const QString &text)
{
    switch (format) {
    case Field::Format::None: return {};
    case Field::Format::Email: return looksLikeEmail(text) ? QString() : u"not_an_email"_s;
    case Field::Format::Currency: return findCurrency(text) ? QString() : u"unknown_currency"_s;
    case Field::Format::Url: return looksLikeUrl(text) ? QString() : u"not_a_url"_s;
    }
    return {};
}

QString textProblem(const Field &field, const QString &text)
{
    if (text.isEmpty() || (field.isRequired && text.trimmed().isEmpty())) // no amount is in no currency, whatever the default
        return field.isRequired || field.format == Field::Format::Currency ? u"required"_s : QString();
    if (characterCount(text) > field.most)
        return u"too_long"_s;
    return text.contains(QChar(u'\0')) ? u"not_allowed_character"_s : formatProblem(field.format, text); // no PostgreSQL text
}

/// Of one text in a list or map.
QString itemProblem(const QString &text, qint64 most)
{
    if (characterCount(text) > most)
        return u"too_long"_s;
    return text.contains(QChar(u'\0')) ? u"not_allowed_character"_s : QString();
}

void problemsOfMap(const Field &field, const QString &name, const TextMap &map, QList<Problem> &problems)
{
    if (map.size() > field.most)
        problems.append({name, u"too_many"_s});
    for (const auto &[key, text] : map.asKeyValueRange()) {
        const auto inKey = key.trimmed().isEmpty() ? u"required"_s : itemProblem(key, field.keyMost);
        const auto code = inKey.isEmpty() ? itemProblem(text, field.itemMost) : inKey;
        if (!code.isEmpty())
            problems.append({inKey == "required"_L1 ? name : QString(name + u'.' + key.left(40)), code});
    }
}

void problemsOfObject(const QString &name, const Type &type, const void *value, QList<Problem> &problems)
{
    for (const auto &problem : validate(type.fields(), value))
        problems.append({name + u'.' + problem.field, problem.code});
}

void problemsOfList(const Field &field, const QString &name, const Type &type, const void *value, QList<Problem> &problems)
{
    const auto count = type.count(value);
    if (count > field.most)
        return problems.append({name, u"too_many"_s});
    for (qsizetype i = 0; i < count; ++i) {
        const QString item = name + u'[' + QString::number(i) + u']';
        if (type.item->kind == Kind::Object)
            problemsOfObject(item, *type.item, type.at(value, i), problems);
        if (type.item->kind != Kind::Text)
            continue;
        const auto &text = *static_cast<const QString *>(type.at(value, i));
        const auto code = text.isEmpty() ? u"required"_s : itemProblem(text, field.itemMost);
        if (!code.isEmpty())
            problems.append({item, code});
    }
}

void problemsOf(const Field &field, const QString &name, const Type &type, const void *value, QList<Problem> &problems)
{
    const auto complain = [&](const QString &code) { code.isEmpty() ? void() : problems.append({name, code}); };
    switch (type.kind) {
    case Kind::Optional:
    case Kind::Patch:
        if (type.count(value) != 0)
            problemsOf(field, name, *type.item, type.at(value, 0), problems);
        else if (type.kind == Kind::Optional && field.isRequired)
            complain(u"required"_s);
        return;
    case Kind::Text: return complain(textProblem(field, *static_cast<const QString *>(value)));
    case Kind::Secret: {
        const auto size = static_cast<const Secret *>(value)->size();
        return complain(size == 0 && field.isRequired ? u"required"_s : size > field.most ? u"too_long"_s : QString());
    }
    case Kind::Integer: {
        const auto number = type.load(value);
        return complain(number < field.least ? u"too_small"_s : number > field.most ? u"too_large"_s : QString());
    }
    case Kind::Boolean:
        return complain(field.isConfirmation && !*static_cast<const bool *>(value) ? u"confirmation_required"_s : QString());
    case Kind::Uuid:
        return complain(field.isRequired && static_cast<const QUuid *>(type.at(value, 0))->isNull() ? u"required"_s : QString());
    case Kind::TextMap: return problemsOfMap(field, name, *static_cast<const TextMap *>(value), problems);
    case Kind::List: return problemsOfList(field, name, type, value, problems);
    case Kind::Object: return problemsOfObject(name, type, value, problems);
    case Kind::Timestamp:
    case Kind::Word: return;
    }
}

void normaliseValue(const Field &field, const Type &type, void *value)
{
    switch (type.kind) {
    case Kind::Optional:
    case Kind::Patch:
        if (type.count(value) != 0)
            normaliseValue(field, *type.item, type.edit(value, 0));
        return;
    case Kind::Text: {
        auto &text = *static_cast<QString *>(value);
        if (!field.isVerbatim)
            text = text.trimmed();
        if (field.format == Field::Format::Currency)
            text = text.toLower();
        return;
    }
    case Kind::List:
        for (qsizetype i = 0; i < type.count(value); ++i)
            normaliseValue(field, *type.item, type.edit(value, i));
        return;
    case Kind::Object: return normalise(type.fields(), value);
    case Kind::Secret:
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::Timestamp:
    case Kind::Uuid:
    case Kind::Word:
    case Kind::TextMap: return;
    }
}

} // namespace

qsizetype characterCount(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

void normalise(std::span<const Field> fields, void *object)
{
    for (const auto &field : fields)
        if (field.member)
            normaliseValue(field, *field.type, field.member(object));
}

QList<Problem> validate(std::span<const Field> fields, const void *object)
{
    QList<Problem> problems;
    for (const auto &field : fields)
        if (field.member)
            problemsOf(field, field.key(), *field.type, field.member(const_cast<void *>(object)), problems); // only read
    return problems;
}

} // namespace plandeck
