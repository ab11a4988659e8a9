// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr QStringView smallMarked = u"àƀćďéƒĝĥíĵķĺḿñóƥɋŕśţúṽŵẋýž";
constexpr QStringView largeMarked = u"ÀɃĆĎÉƑĜĤÍĴĶĹḾÑÓƤɊŔŚŢÚṼŴẊÝŽ";
static_assert(smallMarked.size() == 26 && largeMarked.size() == 26);

QString marked(const QString &source)
{
    static const QRegularExpression verbatim(u"%L?[0-9n]+|<[^<>]*>|&[a-z]+;"_s); // place-holders and markup
    QString text = source;
    auto kept = verbatim.globalMatch(source);
    auto next = kept.hasNext() ? kept.next() : QRegularExpressionMatch();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (next.hasMatch() && i == next.capturedStart()) {
            i = next.capturedEnd() - 1;
            next = kept.hasNext() ? kept.next() : QRegularExpressionMatch();
            continue;
        }
        const char16_t letter = text.at(i).unicode();
        if (letter >= u'a' && letter <= u'z')
            text[i] = smallMarked.at(letter - u'a');
        else if (letter >= u'A' && letter <= u'Z')
            text[i] = largeMarked.at(letter - u'A');
    }
    return text;
}

QString lengthened(const QString &source)
{
    constexpr qsizetype longest = 12; // letters of a word
    const bool hasMnemonic = source.startsWith(u'&');
    QString more((source.size() - (hasMnemonic ? 1 : 0)) * 4 / 10 + 1, u'ö');
    for (auto at = longest; at < more.size() - 1; at += longest + 1)
        more[at] = u' ';
    return source + more;
}

/// Any text that this one becomes once its place-holders are filled in.
QRegularExpression patternOf(QString source)
{
    static const QRegularExpression placeHolder(u"%L?[0-9n]+"_s);
    source.remove(u'&');
    QStringList parts = source.split(placeHolder);
    for (auto &part : parts)
        part = QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".*"_s)));
}

} // namespace

Words::Words(const QString &file)
    : m_kind(Kind::Language)
{
    if (!m_language.load(file))
        qFatal("%s is no translation", qPrintable(file));
}

QString Words::inLanguage(const char *context, const char *source, const char *disambiguation, int count) const
{
    const auto given = m_language.translate(context, source, disambiguation, count);
    if (given.isEmpty() && QByteArrayView(context).startsWith("plandeck::"))
        m_missing.insert(QString::fromUtf8(source));
    return given;
}

QString Words::translate(const char *context, const char *source, const char *disambiguation, int count) const
{
    const auto text = QString::fromUtf8(source);
    const QString given = m_kind == Kind::Long       ? lengthened(text)
                          : m_kind == Kind::Marked   ? marked(text)
                          : m_kind == Kind::Language ? inLanguage(context, source, disambiguation, count)
                                                     : text;
    if (given.contains(u'…') && !m_withDots.contains(given))
        m_withDots.insert(given, patternOf(given));
    return m_kind == Kind::Plain ? QString() : given;
}

bool Words::isMeant(const QString &text) const
{
    if (std::ranges::any_of(m_withDots, [&](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); }))
        return true;
    // Where a font lacks signs, what it has is painted apart: “んでいます…”.
    return m_kind == Kind::Language
           && std::ranges::any_of(m_withDots.keys(), [&](const QString &whole) { return whole.endsWith(text); });
}

QStringList unmarked(const QString &text)
{
    static const QRegularExpression translated(u"[%1%2]+"_s.arg(smallMarked, largeMarked));
    static const QRegularExpression edge(u"^[^\\p{L}\\p{N}…•]+|[^\\p{L}\\p{N}…•=]+$"_s);
    QStringList left;
    for (auto part : text.split(translated)) {
        part.remove(edge);
        if (!part.isEmpty())
            left.append(part);
    }
    return left;
}

} // namespace plandeck
