// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto wordsFolder = u":/i18n"_s;
const auto prefix = u"plandeck_"_s;

/// Without its country where the code has none: "English", not "American English".
QString ownName(const QString &code)
{
    const QLocale exact(code);
    const bool hasCountry = code.contains(u'_');
    auto name = hasCountry ? exact.nativeLanguageName() : QLocale(exact.language(), QLocale::World).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return hasCountry ? u"%1 (%2)"_s.arg(name, exact.nativeTerritoryName()) : name;
}

/// The desktop's; English where it has none, as the words then are.
QLocale desktopLocale()
{
    const auto system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
}

} // namespace

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

QList<Language> Languages::all()
{
    QList<Language> languages;
    for (const auto &file : QDir(wordsFolder).entryList({prefix + u"*.qm"_s})) {
        const auto code = file.sliced(prefix.size()).chopped(3);
        languages.append({code, ownName(code)});
    }
    std::ranges::sort(languages, [](const Language &a, const Language &b) { return a.name.localeAwareCompare(b.name) < 0; });
    languages.prepend({});
    return languages;
}

void Languages::use(const QString &code)
{
    const auto locale = code.isEmpty() ? desktopLocale() : QLocale(code);
    QLocale::setDefault(locale);
    load(m_qtWords, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_words, locale, u"plandeck"_s, wordsFolder);
    if (m_words.isEmpty() && m_words.load(wordsFolder + u"/plandeck_en.qm"_s)) // plurals
        QCoreApplication::installTranslator(&m_words);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Languages::load(QTranslator &translator, const QLocale &locale, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace plandeck
