// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/query.h"

#include "services/domain/json.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString queryOf(std::span<const Field> fields, const void *operation, const void *standard)
{
    const auto wordOf = [](const Field &field, const void *object) {
        return toWord(*field.type, field.member(const_cast<void *>(object))); // only read
    };
    QByteArray query;
    for (const auto &field : fields) {
        if (field.place != Field::Place::Query || !field.member)
            continue;
        const auto word = wordOf(field, operation);
        if (word.isEmpty() || word == wordOf(field, standard))
            continue;
        query += query.isEmpty() ? '?' : '&';
        query += QByteArray(field.name.data(), qsizetype(field.name.size())) + '=' + word.toPercentEncoding();
    }
    return QString::fromLatin1(query);
}

} // namespace plandeck
