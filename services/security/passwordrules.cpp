// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/passwordrules.h"

#include "services/domain/json.h"
#include "services/security/passwords.h"

#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype shortestName = 4; // "Acme" counts, "IT" would forbid too much
constexpr qsizetype fewestOwnCharacters = 8;

/// Undoes the usual disguises: p@ssw0rd is password.
QString undisguised(QString lower)
{
    static constexpr QStringView disguises = u"@4031!5$7";
    static constexpr QStringView letters = u"aaoeiisst";
    for (auto &c : lower)
        if (const auto at = disguises.indexOf(c); at >= 0)
            c = letters[at];
    return lower;
}

QString lettersAndDigits(const QString &text)
{
    QString out;
    for (const auto c : text)
        if (c.isLetterOrNumber() || c.isSurrogate())
            out += c;
    return out;
}

/// "dragon2024!!" without what people put behind a word to please a form.
QString withoutTail(const QString &text)
{
    auto end = text.size();
    while (end > 0 && !text[end - 1].isLetter())
        --end;
    return text.first(end);
}

/// "aaaaaaaaaa", "abcabcabcabc", "123456789012", "zyxwvutsrq".
bool isPattern(const QString &text)
{
    for (qsizetype period = 1; period <= 4 && period * 2 <= text.size(); ++period)
        if (QStringView(text).sliced(period) == QStringView(text).chopped(period))
            return true;
    const auto isStep = [&](int step) {
        for (qsizetype i = 1; i < text.size(); ++i) {
            const int difference = int(text[i].unicode()) - int(text[i - 1].unicode());
            if (difference != step && !(text[i].isDigit() && text[i - 1].isDigit() && (difference + 10 * step) == step))
                return false;
        }
        return true;
    };
    return text.size() >= 3 && (isStep(1) || isStep(-1));
}

qsizetype longestCommonPart(QStringView a, QStringView b)
{
    std::vector<qsizetype> lengths(size_t(b.size()) + 1, 0); // of the common part that ends at a[i] and b[j]
    qsizetype longest = 0;
    for (const auto c : a)
        for (auto j = b.size(); j > 0; --j) {
            auto &length = lengths[size_t(j)];
            length = c == b[j - 1] ? lengths[size_t(j - 1)] + 1 : 0;
            longest = std::max(longest, length);
        }
    return longest;
}

/// Mostly a part of the name, or the whole of it with a few characters around.
bool isLike(const QString &password, const QString &name)
{
    const auto common = longestCommonPart(password, name);
    if (common < shortestName)
        return false;
    return 2 * common >= password.size() || (common == name.size() && password.size() - common < fewestOwnCharacters);
}

bool isLikeName(const QString &lower, const QString &name)
{
    const auto plainName = lettersAndDigits(name.toCaseFolded());
    return isLike(lettersAndDigits(lower), plainName) || isLike(lettersAndDigits(undisguised(lower)), undisguised(plainName));
}

} // namespace

PasswordRules::PasswordRules()
{
    QFile file(u":/plandeck/security/common-passwords.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of common passwords is not in the program");
    m_text = file.readAll();
    for (qsizetype from = 0, end = 0; (end = m_text.indexOf('\n', from)) >= 0; from = end + 1)
        m_listed.push_back(QByteArrayView(m_text).sliced(from, end - from));
    std::ranges::sort(m_listed);
}

QList<Problem> PasswordRules::problems(const Secret &password, const PasswordOwner &owner, const QString &field) const
{
    const auto text = password.revealText();
    const auto lower = text.toCaseFolded();
    QList<Problem> found;
    if (characterCount(text) < fewestCharacters)
        found.append({field, u"password_too_short"_s});
    if (password.size() > longestPassword)
        return {{field, u"password_too_long"_s}};
    if (isCommon(lower))
        found.append({field, u"password_too_common"_s});
    if (isLikeName(lower, owner.email) || isLikeName(lower, owner.email.section(u'@', 0, 0)))
        found.append({field, u"password_like_email"_s});
    if (isLikeName(lower, owner.company))
        found.append({field, u"password_like_company"_s});
    return found;
}

bool PasswordRules::isCommon(const QString &lower) const
{
    const auto plain = undisguised(lower);
    const auto stem = withoutTail(lower);
    return isPattern(lower) || isListed(lower) || isListed(plain) || isListed(stem) || isListed(undisguised(stem));
}

bool PasswordRules::isListed(const QString &lower) const
{
    return std::ranges::binary_search(m_listed, QByteArrayView(lower.toUtf8()));
}

} // namespace plandeck
