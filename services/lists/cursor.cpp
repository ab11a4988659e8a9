// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lists/cursor.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype idLength = 16;

Unexpected notOurs()
{
    return failed({.kind = Error::Kind::Invalid,
                   .code = u"validation_failed"_s,
                   .field = u"cursor"_s,
                   .problems = {{u"cursor"_s, u"cursor_invalid"_s}}});
}

} // namespace

/// A letter for the direction, the id's bytes, the key.
QString Cursor::text() const
{
    const QByteArray bytes = (isBackwards ? "b" : "f") + place.id.value.toRfc4122() + place.key.toUtf8();
    return QString::fromLatin1(bytes.toBase64(urlSafe));
}

Result<Cursor> Cursor::read(const QString &text, bool isNumber, bool hasId)
{
    if (text.isEmpty())
        return Cursor();
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), urlSafe | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() < 1 + idLength || ((*bytes)[0] != 'b' && (*bytes)[0] != 'f'))
        return notOurs();
    Cursor cursor{.isBackwards = (*bytes)[0] == 'b',
                  .place = {.key = QString::fromUtf8((*bytes).sliced(1 + idLength)),
                            .id = {QUuid::fromRfc4122((*bytes).sliced(1, idLength))}}};
    bool isWhole = true;
    if (isNumber)
        (void)cursor.place.key.toLongLong(&isWhole);
    if (!isWhole || cursor.place.id.isNull() == hasId || cursor.place.key.contains(QChar::Null))
        return notOurs();
    if (cursor.place.key.isNull())
        cursor.place.key = u""_s;
    return cursor;
}

} // namespace plandeck
