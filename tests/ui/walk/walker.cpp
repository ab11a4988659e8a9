// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/walker.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Walker::Walker(const QSize &size, const QSize &smallest)
    : m_size(size)
    , m_smallest(smallest)
{
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{u"screenshots"_s, u"Write a picture of every scene into DIR."_s, u"DIR"_s, qEnvironmentVariable("PLANDECK_PICTURES")},
         {u"only"_s, u"Only scenes with this in their name."_s, u"TEXT"_s},
         {u"long"_s, u"With texts as long as German ones."_s},
         {u"once"_s, u"In one theme and direction only."_s},
         {u"language"_s, u"In the language of FILE, such as plandeck_de.qm; in one theme."_s, u"FILE"_s},
         {u"large"_s, u"With text twice as large."_s},
         {u"marked"_s, u"With marked texts: finds what nobody can translate."_s}});
    options.process(*qApp);
    m_only = options.value(u"only"_s);
    m_pictures = options.value(u"screenshots"_s);
    m_theme.setAnimated(false);
    auto kind = Words::Kind::Plain;
    if (options.isSet(u"language"_s)) {
        m_way = Way::Language;
        const auto file = options.value(u"language"_s);
        m_suffix = QFileInfo(file).completeBaseName().section(u'_', 1);
        const QLocale locale(m_suffix);
        QLocale::setDefault(locale);
        QApplication::setLayoutDirection(locale.textDirection());
        m_words = std::make_unique<Words>(file);
    } else if (options.isSet(u"long"_s)) {
        m_way = Way::Long;
        kind = Words::Kind::Long;
        QLocale::setDefault(QLocale(u"de_DE"_s));
    } else if (options.isSet(u"marked"_s)) {
        m_way = Way::Marked;
        kind = Words::Kind::Marked;
        QLocale::setDefault(QLocale(u"ja_JP"_s)); // writes dates without a Latin letter
    } else if (options.isSet(u"large"_s)) {
        m_way = Way::Large;
        m_theme.setTextScale(200);
        m_size = m_size * 3 / 2; // as large as a usual screen
    } else if (options.isSet(u"once"_s)) {
        m_way = Way::Once;
    }
    if (!m_words)
        m_words = std::make_unique<Words>(kind);
    QCoreApplication::installTranslator(m_words.get());
}

Walker::~Walker() = default;

int Walker::walk(const std::function<void()> &play)
{
    if (!m_pictures.isEmpty() && !QDir().mkpath(m_pictures)) {
        std::fprintf(stderr, "%s cannot be made\n", qPrintable(m_pictures));
        return 1;
    }
    playEverywhere(play);
    for (const auto &text : m_words->missing())
        complain(m_suffix, u"not translated: “%1”"_s.arg(text));
    for (const auto &problem : std::as_const(m_problems))
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    return m_problems.isEmpty() ? 0 : 1;
}

void Walker::playEverywhere(const std::function<void()> &play)
{
    using Preference = ThemeController::Preference;
    const auto wordOf = [](Preference theme) {
        return theme == Preference::Light ? u"light"_s : theme == Preference::Dark ? u"dark"_s : u"contrast"_s;
    };
    if (m_way == Way::Language)
        return play();
    if (m_way == Way::Marked || m_way == Way::Once || m_way == Way::Large) {
        m_suffix = m_way == Way::Marked ? u"marked"_s : m_way == Way::Large ? u"large"_s : u"once"_s;
        return play();
    }
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        for (const auto theme : {Preference::Light, Preference::Dark, Preference::HighContrast}) {
            if (theme == Preference::HighContrast && direction == Qt::RightToLeft)
                continue; // a theme knows no direction
            m_theme.setPreference(theme);
            m_suffix = wordOf(theme) + (direction == Qt::RightToLeft ? u"-rtl"_s : QString());
            play();
            m_isFirstRound = false;
        }
    }
    m_theme.setPreference(Preference::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    if (m_way == Way::Long || m_smallest.isEmpty()) // longer words need more than the smallest window
        return;
    m_suffix = u"small"_s;
    m_size = m_smallest;
    play();
}

void Walker::look(QWidget &shown, const QString &scene, const Facts &facts)
{
    const QString name = scene + u'-' + m_suffix;
    const QImage picture = pictureOf(shown, 1); // first: what scrolls is laid out in two rounds
    const auto pale = m_way == Way::Language ? QStringList() : hardToRead(shown, picture); // colours know no language
    for (const auto &problem : pale + emptiness(picture) + problemsOf(shown, facts)) // the last walks about, and may scroll
        complain(name, problem);
    if (m_pictures.isEmpty())
        return;
    picture.save(m_pictures + u'/' + name + u".png"_s);
    pictureOf(shown, 2).save(m_pictures + u'/' + name + u"-2x.png"_s);
}

QStringList Walker::problemsOf(QWidget &shown, const Facts &facts) const
{
    if (m_way == Way::Marked)
        return untranslated(shown, facts);
    QStringList problems = nameless(shown) + cutText(shown, *m_words) + overlapping(shown);
    if (m_way == Way::Ordinary && m_isFirstRound)
        problems += unreachable(shown);
    return problems;
}

void Walker::complain(const QString &scene, const QString &problem)
{
    m_problems.append(scene + u": "_s + problem);
}

} // namespace plandeck
