// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/catalogue.h"

#include <algorithm>

namespace plandeck {
namespace {

/// Path templates are the same when they differ only in the names between the braces.
constexpr bool isSamePath(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (a.front() == '{' && b.front() == '{') {
            a.remove_prefix(a.find('}'));
            b.remove_prefix(b.find('}'));
        }
        if (a.front() != b.front())
            return false;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() && b.empty();
}

consteval bool haveUniqueEndpoints(Infos infos)
{
    for (size_t i = 0; i < infos.size(); ++i)
        for (size_t j = i + 1; j < infos.size(); ++j)
            if (infos[i]->endpoint.name == infos[j]->endpoint.name
                || (infos[i]->endpoint.verb == infos[j]->endpoint.verb
                    && isSamePath(infos[i]->endpoint.path, infos[j]->endpoint.path)))
                return false;
    return true;
}

/// Every {name} of the path is a field in the path, and the other way round.
consteval bool coverTheirPaths(Infos infos)
{
    for (const auto *info : infos) {
        size_t inPath = 0;
        for (const auto &field : info->request->fields())
            inPath += field.place == Field::Place::Path ? 1 : 0;
        auto path = info->endpoint.path;
        for (auto open = path.find('{'); open != path.npos; open = path.find('{'), --inPath) {
            const auto name = path.substr(open + 1, path.find('}') - open - 1);
            const auto isIt = [name](const Field &field) { return field.name == name && field.place == Field::Place::Path; };
            if (!std::ranges::any_of(info->request->fields(), isIt))
                return false;
            path.remove_prefix(path.find('}') + 1);
        }
        if (inPath != 0)
            return false;
    }
    return true;
}

constexpr bool takesBody(const Field &field)
{
    return field.place == Field::Place::Raw || (field.place == Field::Place::Body && field.member);
}

/// No name twice, at most 64 (the reader's bit set), a GET has no body, and a raw body leaves room for no other.
consteval bool haveSoundFields(Infos infos)
{
    for (const auto *info : infos) {
        const auto fields = info->request->fields();
        if (fields.size() > 64)
            return false;
        for (size_t i = 0; i < fields.size(); ++i) {
            const bool isRaw = fields[i].place == Field::Place::Raw;
            if (info->endpoint.verb == Verb::Get && takesBody(fields[i]))
                return false;
            for (size_t j = 0; j < fields.size(); ++j)
                if (j != i && (fields[i].name == fields[j].name || (isRaw && takesBody(fields[j]))))
                    return false;
        }
    }
    return true;
}

/// Names are "noun.verb" words; every path ends in a slash; what makes something answers 201.
consteval bool areWellNamed(Infos infos)
{
    return std::ranges::all_of(infos, [](const OperationInfo *info) {
        const auto &e = info->endpoint;
        return e.name.find('.') != e.name.npos
               && (e.path.starts_with("/api/v1/auth/") || e.path.starts_with("/api/v1/staff/")
                   || e.path.starts_with("/webhooks/"))
               && e.path.ends_with('/') && !e.summary.empty();
    });
}

static_assert(haveUniqueEndpoints(Catalogue::infos));
static_assert(coverTheirPaths(Catalogue::infos));
static_assert(haveSoundFields(Catalogue::infos));
static_assert(areWellNamed(Catalogue::infos));

} // namespace
} // namespace plandeck
