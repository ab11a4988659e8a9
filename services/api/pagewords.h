// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace plandeck {

/// The words of pages that a browser shows, in the reader's language: what its Accept-Language likes best of those in
/// resources/pages/words-*.json; English where it likes none of them. The window's language has no say, the browser is another's.
class PageWords final
{
public:
    /// acceptLanguage: the header, RFC 9110, 12.5.4.
    explicit PageWords(QByteArrayView acceptLanguage);

    /// Of an English sentence; itself where the language has none.
    QString operator()(const char *english) const;
    /// "de", for the attribute lang.
    const QString &language() const { return m_language; }
    /// "ltr" or "rtl", for the attribute dir.
    QString direction() const;

    /// The languages there are besides English, and the English sentences that one of them has.
    static QStringList languages();
    static QStringList sentences(const QString &language);

private:
    QString m_language;
};

} // namespace plandeck
