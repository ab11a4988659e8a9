// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profiles/envfile.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

class EnvReader final
{
public:
    explicit EnvReader(const QByteArray &text)
        : m_text(QString::fromUtf8(text))
    {
        m_text.replace("\r\n"_L1, "\n"_L1);
        if (m_text.startsWith(QChar::ByteOrderMark))
            m_text.remove(0, 1);
    }

    EnvFile read()
    {
        while (m_at < m_text.size())
            readLine();
        return std::move(m_file);
    }

private:
    void readLine()
    {
        const int line = m_line;
        const auto end = lineEnd();
        const auto text = QStringView(m_text).sliced(m_at, end - m_at).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            return skipTo(end);
        static const QRegularExpression head(u"\\G[ \\t]*(?:export[ \\t]+)?([^=\\s#]+)[ \\t]*=[ \\t]*"_s);
        static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
        const auto match = head.match(m_text, m_at);
        if (!match.hasMatch() || match.capturedEnd() > end)
            return fault(line, u"env_line_invalid"_s, end);
        if (!name.match(match.captured(1)).hasMatch())
            return fault(line, u"env_name_invalid"_s, end);
        m_at = match.capturedEnd();
        auto value = readValue();
        if (!value)
            return fault(line, u"env_quote_open"_s, end);
        add(match.captured(1), *value, line);
        skipTo(lineEnd()); // a comment may follow
    }

    std::optional<QString> readValue()
    {
        const auto first = m_at < m_text.size() ? m_text.at(m_at) : QChar(u'\n');
        if (first == u'\'' || first == u'"')
            return readQuoted(first);
        const auto end = lineEnd();
        QString value = m_text.sliced(m_at, end - m_at);
        static const QRegularExpression comment(u"(?:^|\\s)#.*$"_s);
        value.remove(comment);
        m_at = end;
        return value.trimmed();
    }

    /// Nothing when the quote is not closed; then the place is where it was.
    std::optional<QString> readQuoted(QChar quote)
    {
        QString value;
        for (auto at = m_at + 1; at < m_text.size(); ++at) {
            auto c = m_text.at(at);
            if (c == quote) {
                m_line += int(QStringView(m_text).sliced(m_at, at - m_at).count(u'\n'));
                m_at = at + 1;
                return value;
            }
            if (c == u'\\' && quote == u'"' && at + 1 < m_text.size())
                value.append(unescaped(m_text.at(++at)));
            else
                value.append(c);
        }
        return std::nullopt;
    }

    static QString unescaped(QChar c)
    {
        if (c == u'n')
            return u"\n"_s;
        if (c == u'r')
            return u"\r"_s;
        if (c == u't')
            return u"\t"_s;
        if (c == u'"' || c == u'\\' || c == u'$')
            return c;
        return QString(u'\\') + c;
    }

    void add(const QString &name, const QString &value, int line)
    {
        std::erase_if(m_file.entries, [&](const EnvEntry &entry) { return entry.name == name; });
        m_file.entries.push_back({name, Secret(value), line});
    }

    void fault(int line, const QString &code, qsizetype end)
    {
        m_file.faults.push_back({line, code});
        skipTo(end);
    }

    qsizetype lineEnd() const
    {
        const auto end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }

    void skipTo(qsizetype end)
    {
        m_at = end + 1;
        ++m_line;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    EnvFile m_file;
};

} // namespace

EnvFile readEnvFile(const QByteArray &text)
{
    return EnvReader(text).read();
}

} // namespace plandeck
