// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/pagewords.h"

#include "services/api/pagetemplate.h"
#include "services/domain/json.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto english = u"en"_s;

using Words = QMap<QString, TextMap>; // language, English

const Words &words()
{
    static const Words all = [] {
        Words words;
        for (const auto &file : QDir(u":/pages"_s).entryList({u"words-*.json"_s})) {
            TextMap sentences;
            if (!fromJson(pageResource(file), sentences).isEmpty())
                qFatal("%s is not a list of sentences", qPrintable(file));
            words.insert(file.section(u'-', 1).section(u'.', 0, 0), sentences);
        }
        return words;
    }();
    return all;
}

/// "de-AT" is answered in "de". A weight of 0 is a refusal; what stands first of equals counts.
QString likedMost(QByteArrayView acceptLanguage)
{
    QString liked = english;
    double most = 0;
    const auto ranges = acceptLanguage.toByteArray().toLower().replace(' ', "").replace('\t', "").split(',');
    for (const auto &range : ranges) {
        const auto parts = range.split(';');
        const auto language = QString::fromLatin1(parts.first().split('-').first());
        double quality = 1;
        for (const auto &part : parts)
            if (part.startsWith("q="))
                quality = part.sliced(2).toDouble();
        if (quality > most && (language == english || words().contains(language))) {
            most = quality;
            liked = language;
        }
    }
    return liked;
}

} // namespace

PageWords::PageWords(QByteArrayView acceptLanguage)
    : m_language(likedMost(acceptLanguage))
{
}

QString PageWords::operator()(const char *text) const
{
    const auto sentence = QString::fromUtf8(text);
    return words().value(m_language).value(sentence, sentence);
}

QString PageWords::direction() const
{
    return QLocale(m_language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QStringList PageWords::languages()
{
    return words().keys();
}

QStringList PageWords::sentences(const QString &language)
{
    return words().value(language).keys();
}

} // namespace plandeck
