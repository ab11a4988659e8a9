// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/requestreader.h"

#include "services/domain/json.h"
#include "services/operations/dispatcher.h"

#include <algorithm>
#include <bitset>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Place = Field::Place;
using Seen = std::bitset<64>;
using Fields = std::span<const Field>;

constexpr qsizetype mostProblems = 100; // enough to be helpful, too few to be an attack

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

void readQueryValue(const Field &field, bool isSecond, QByteArrayView raw, void *operation, QList<Problem> &problems)
{
    const bool isEscaped = raw.contains('%') || raw.contains('+');
    const auto value = isEscaped ? percentDecoded(raw, true) : QByteArray();
    QString code;
    if (isSecond)
        code = u"duplicate"_s;
    else if (isEscaped && value.isNull())
        code = u"invalid_encoding"_s;
    else if (!raw.isEmpty())
        code = fromWord(isEscaped ? QByteArrayView(value) : raw, *field.type, field.member(operation));
    if (!code.isEmpty())
        problems.append({field.key(), code});
}

Seen readQuery(Fields fields, QByteArrayView query, void *operation, QList<Problem> &problems)
{
    Seen seen;
    Seen given;
    while (!query.isEmpty()) {
        const auto ampersand = query.indexOf('&');
        const auto pair = ampersand < 0 ? query : query.first(ampersand);
        query = ampersand < 0 ? QByteArrayView() : query.sliced(ampersand + 1);
        const auto equals = pair.indexOf('=');
        const auto rawName = equals < 0 ? pair : pair.first(equals);
        const auto decoded = rawName.contains('%') || rawName.contains('+') ? percentDecoded(rawName, true) : QByteArray();
        const auto name = decoded.isNull() ? rawName : QByteArrayView(decoded);
        const auto isIt = [&](const Field &field) {
            return field.member && (field.place == Place::Query || field.isInQueryToo)
                   && (viewOf(field.name) == name || (!name.isEmpty() && viewOf(field.otherName) == name));
        };
        const auto found = std::ranges::find_if(fields, isIt);
        if (found == fields.end())
            continue;
        const auto at = size_t(found - fields.begin());
        const auto value = equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
        if (problems.size() < mostProblems)
            readQueryValue(*found, seen[at], value, operation, problems);
        seen.set(at);
        given.set(at, !value.isEmpty());
    }
    return given;
}

Seen readHeaders(Fields fields, const HttpRequest &request, void *operation, QList<Problem> &problems)
{
    Seen given;
    for (size_t at = 0; at < fields.size(); ++at) {
        if (fields[at].place != Place::Header)
            continue;
        const auto value = request.header(viewOf(fields[at].name));
        if (value.isEmpty())
            continue;
        given.set(at);
        if (const auto code = fromWord(value, *fields[at].type, fields[at].member(operation)); !code.isEmpty())
            problems.append({fields[at].key(), code});
    }
    return given;
}

/// What is missing of query and headers; a field of the body is asked for by the body's own reader.
void complainOfMissing(Fields fields, const Seen &given, QList<Problem> &problems)
{
    for (size_t at = 0; at < fields.size(); ++at)
        if ((fields[at].place == Place::Query || fields[at].place == Place::Header) && fields[at].isRequired && !given[at])
            problems.append({fields[at].key(), u"required"_s});
}

bool isJson(QByteArrayView contentType)
{
    const auto semicolon = contentType.indexOf(';');
    const auto type = (semicolon < 0 ? contentType : contentType.first(semicolon)).trimmed();
    if (type.compare("application/json", Qt::CaseInsensitive) != 0)
        return false;
    const auto charset = contentType.toByteArray().toLower().replace('"', "").replace(' ', "");
    return !charset.contains("charset=") || charset.contains("charset=utf-8");
}

const Field *rawFieldOf(Fields fields)
{
    const auto raw = std::ranges::find(fields, Place::Raw, &Field::place);
    return raw == fields.end() ? nullptr : &*raw;
}

void readBody(Fields fields, const HttpRequest &request, const Seen &given, void *operation, QList<Problem> &problems)
{
    auto inBody = fromJson(request.body.isEmpty() ? "{}"_ba : request.body, fields, operation, Place::Body);
    inBody.removeIf([&](const Problem &problem) { // asked for by the body, given in the query
        const auto isIt = [&](const Field &field) { return field.isInQueryToo && field.key() == problem.field; };
        const auto found = std::ranges::find_if(fields, isIt);
        return found != fields.end() && given[size_t(found - fields.begin())] && problem.code == "required"_L1;
    });
    problems.append(std::move(inBody));
}

/// "features" is told of, so nothing more of "features[2]" or "features.x"; nothing at all when the body is no object.
bool isToldOf(const QList<Problem> &problems, const QString &field)
{
    return std::ranges::any_of(problems, [&](const Problem &told) {
        const auto size = told.field.size();
        return size == 0 || field == told.field || (field.startsWith(told.field) && (field[size] == u'.' || field[size] == u'['));
    });
}

Error errorOfForm(Fields fields, void *operation, QList<Problem> problems)
{
    normalise(fields, operation);
    for (const auto &problem : validate(fields, operation))
        if (problems.size() < mostProblems && !isToldOf(problems, problem.field))
            problems.append(problem);
    for (auto &problem : problems)
        if (problem.field.isEmpty()) // the body itself is no object
            problem.field = u"non_field_errors"_s;
    return errorOf(std::move(problems), fields);
}

} // namespace

RequestReader::RequestReader(const OperationInfo &info)
    : m_info(info)
{
    auto path = info.endpoint.path;
    for (auto open = path.find('{'); open != path.npos; open = path.find('{')) {
        const auto name = path.substr(open + 1, path.find('}') - open - 1);
        for (const auto &field : info.request->fields())
            if (field.place == Place::Path && field.name == name)
                m_inPath.append(&field);
        path.remove_prefix(path.find('}') + 1);
    }
}

bool RequestReader::readPath(const PathValues &values, void *operation) const
{
    for (qsizetype i = 0; i < m_inPath.size(); ++i)
        if (!fromWord(values[i], *m_inPath[i]->type, m_inPath[i]->member(operation)).isEmpty())
            return false;
    return true;
}

Result<> RequestReader::read(const HttpRequest &request, const PathValues &inPath, void *operation) const
{
    const auto fields = m_info.request->fields();
    if (!readPath(inPath, operation))
        return notFound();
    const auto *raw = rawFieldOf(fields);
    if (raw)
        *static_cast<Secret *>(raw->member(operation)) = Secret(request.body);
    const bool hasBody = m_info.endpoint.verb != Verb::Get && !raw;
    if (hasBody && !request.body.isEmpty()) {
        const auto type = request.header("Content-Type");
        if (!type.isEmpty() && !isJson(type))
            return failed({.kind = Error::Kind::Invalid, .code = u"unsupported_media_type"_s});
    }
    QList<Problem> problems;
    auto given = readQuery(fields, request.query, operation, problems);
    given |= readHeaders(fields, request, operation, problems);
    complainOfMissing(fields, given, problems);
    if (hasBody)
        readBody(fields, request, given, operation, problems);
    if (!problems.isEmpty())
        return failed(errorOfForm(fields, operation, std::move(problems)));
    return {};
}

} // namespace plandeck
