// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/signaturedoctor.h"

#include "services/security/signature.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::signaturedoctor {
namespace {

using Step = SignatureFinding::Step;
using Verdict = SignatureFinding::Verdict;
using Headers = QHash<QString, QString>; // by name in lower case

const auto idName = u"webhook-id"_s;
const auto timestampName = u"webhook-timestamp"_s;
const auto standardName = u"webhook-signature"_s;
const auto stripeName = u"x-webhook-signature"_s;
const auto prefix = u"whsec_"_s;
constexpr qsizetype digestSize = 32;

/// Without what stands around it by accident.
QString bare(QStringView text, QStringView frame)
{
    while (!text.isEmpty() && frame.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && frame.contains(text.back()))
        text.chop(1);
    return text.toString();
}

/// Lines as tools print them: "> Name: value" of curl, "Name: value" of a log, quoted or not.
Headers parsed(const QString &text)
{
    static const QString frame = u"<>*\"', \t\r"_s;
    Headers headers;
    for (const auto &line : text.split(u'\n')) {
        const auto colon = line.indexOf(u':');
        if (colon < 0)
            continue;
        headers.insert(bare(line.first(colon), frame).toLower(), bare(line.sliced(colon + 1), frame));
    }
    return headers;
}

/// Is the word the hexadecimal, or the base64, of a digest?
bool isHex(const QByteArray &word)
{
    return word.size() == 2 * digestSize && QByteArray::fromHex(word).toHex() == word.toLower();
}

bool isBase64(const QByteArray &word)
{
    return QByteArray::fromBase64(word).size() == digestSize && QByteArray::fromBase64(word).toBase64() == word;
}

/// Without the blanks outside of texts: what a JSON library makes of it when it is told to be short.
QByteArray compact(const QByteArray &json)
{
    QByteArray out;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (!isInText && (c == ' ' || c == '\n' || c == '\r' || c == '\t'))
            continue;
        out += c;
        if (isInText && c == '\\' && i + 1 < json.size())
            out += json[++i];
        else if (c == '"')
            isInText = !isInText;
    }
    return out;
}

/// One of the two signatures, taken apart.
struct Signature
{
    bool isStandard;
    QByteArray id; // of Standard Webhooks alone
    QByteArray timestamp;
    QList<QByteArray> words; // those of the version we know

    QByteArray of(const QByteArray &key, const QByteArray &body) const
    {
        return isStandard ? HmacSha256(key).base64Of({id, ".", timestamp, ".", body})
                          : HmacSha256(key).hexOf({timestamp, ".", body});
    }
    bool matches(const QByteArray &key, const QByteArray &body) const { return words.contains(of(key, body)); }
};

class Examination
{
public:
    Examination(const ReceivedMessage &received, const SentMessage &sent, qint64 now)
        : m_received(received)
        , m_sent(sent)
        , m_now(now)
        , m_headers(parsed(received.headers))
    {
    }

    QList<SignatureFinding> findings()
    {
        const auto signature = readHeaders();
        const bool hasSecret = readSecret();
        if (signature) {
            readTimestamp(*signature);
            const bool isReadable = readEncoding(*signature);
            if (hasSecret && isReadable)
                compare(*signature);
        }
        std::ranges::stable_sort(m_findings, {}, &SignatureFinding::step);
        return m_findings;
    }

private:
    void find(Step step, Verdict verdict, const QString &code, const QString &value = {})
    {
        m_findings.append({step, verdict, code, value});
    }

    std::optional<Signature> readHeaders()
    {
        const bool hasStandard = m_headers.contains(standardName);
        if (!hasStandard && m_headers.contains(stripeName))
            return readStripe();
        QStringList missing;
        for (const auto &name : {idName, timestampName, standardName})
            if (m_headers.value(name).isEmpty())
                missing.append(name);
        if (missing.size() == 3) {
            find(Step::Headers, Verdict::Bad, u"headers_none"_s);
            return std::nullopt;
        }
        if (!missing.isEmpty()) {
            find(Step::Headers, Verdict::Bad, u"header_missing"_s, missing.join(u", "_s));
            return std::nullopt;
        }
        find(Step::Headers, Verdict::Good, u"headers_standard"_s);
        Signature signature{true, m_headers.value(idName).toUtf8(), m_headers.value(timestampName).toUtf8(), {}};
        for (const auto &word : m_headers.value(standardName).split(u' ', Qt::SkipEmptyParts))
            if (word.startsWith(u"v1,"_s))
                signature.words.append(word.sliced(3).toUtf8());
        return signature;
    }

    std::optional<Signature> readStripe()
    {
        Signature signature{false, {}, {}, {}};
        for (const auto &part : m_headers.value(stripeName).split(u',', Qt::SkipEmptyParts)) {
            const auto item = part.trimmed();
            if (item.startsWith(u"t="_s))
                signature.timestamp = item.sliced(2).toUtf8();
            else if (item.startsWith(u"v1="_s))
                signature.words.append(item.sliced(3).toUtf8());
        }
        if (signature.timestamp.isEmpty()) {
            find(Step::Headers, Verdict::Bad, u"header_without_time"_s, stripeName);
            return std::nullopt;
        }
        find(Step::Headers, Verdict::Good, u"headers_stripe"_s);
        return signature;
    }

    bool readSecret()
    {
        static const QString frame = u"\"' \t\r\n"_s;
        const QString given = m_received.secret.revealText();
        QString word = bare(given, frame);
        if (word.isEmpty()) {
            find(Step::Secret, Verdict::Bad, u"secret_missing"_s);
            return false;
        }
        if (word != given)
            find(Step::Secret, Verdict::Bad, u"secret_framed"_s);
        if (!word.startsWith(prefix)) {
            find(Step::Secret, Verdict::Bad, u"secret_prefix_missing"_s);
            word.prepend(prefix);
        }
        m_secret = word.toUtf8();
        m_key = QByteArray::fromBase64(m_secret.sliced(prefix.size()));
        if (m_key.size() != digestSize)
            find(Step::Secret, Verdict::Bad, u"secret_cut"_s);
        m_isOtherSecret = !m_sent.secretLast8.isEmpty() && !word.endsWith(m_sent.secretLast8);
        if (m_isOtherSecret)
            find(Step::Secret, Verdict::Warning, u"secret_not_current"_s, m_sent.secretLast8);
        if (std::ranges::none_of(m_findings, [](const auto &it) { return it.step == Step::Secret; }))
            find(Step::Secret, Verdict::Good, u"secret_good"_s);
        return true;
    }

    void readTimestamp(const Signature &signature)
    {
        bool isNumber = false;
        const qint64 seconds = signature.timestamp.toLongLong(&isNumber);
        const qint64 age = m_now - seconds;
        if (!isNumber)
            find(Step::Timestamp, Verdict::Bad, u"timestamp_not_a_number"_s, QString::fromUtf8(signature.timestamp));
        else if (seconds > 100'000'000'000)
            find(Step::Timestamp, Verdict::Bad, u"timestamp_in_milliseconds"_s);
        else if (age > toleranceSecs)
            find(Step::Timestamp, Verdict::Bad, u"timestamp_stale"_s, QString::number(age));
        else if (age < -toleranceSecs)
            find(Step::Timestamp, Verdict::Bad, u"timestamp_ahead"_s, QString::number(-age));
        else
            find(Step::Timestamp, Verdict::Good, u"timestamp_good"_s, QString::number(std::max<qint64>(0, age)));
    }

    bool readEncoding(const Signature &signature)
    {
        const auto isRight = signature.isStandard ? isBase64 : isHex;
        const auto isOther = signature.isStandard ? isHex : isBase64;
        const QString name = signature.isStandard ? standardName : stripeName;
        if (std::ranges::any_of(signature.words, isRight)) {
            find(Step::Encoding, Verdict::Good, signature.isStandard ? u"encoding_base64"_s : u"encoding_hex"_s);
            return true;
        }
        if (signature.words.isEmpty())
            find(Step::Encoding, Verdict::Bad, u"signature_version_missing"_s, name);
        else if (std::ranges::any_of(signature.words, isOther))
            find(Step::Encoding, Verdict::Bad, signature.isStandard ? u"signature_in_hex"_s : u"signature_in_base64"_s, name);
        else
            find(Step::Encoding, Verdict::Bad, u"signature_cut"_s, name);
        return false;
    }

    void compare(const Signature &signature)
    {
        const auto &body = m_received.body;
        const auto &right = signature.isStandard ? m_key : m_secret;
        const auto &wrong = signature.isStandard ? m_secret : m_key;
        if (signature.matches(right, body))
            return find(Step::Signature, Verdict::Good, u"signature_good"_s);
        if (signature.matches(wrong, body)) // a sender that is not us
            return find(Step::Signature, Verdict::Bad, signature.isStandard ? u"key_not_decoded"_s : u"key_decoded"_s);
        if (body.isEmpty())
            return find(Step::Signature, Verdict::Bad, u"body_empty"_s);
        for (const auto &[code, variant] : variants(body))
            if (variant != body && signature.matches(right, variant))
                return find(Step::Signature, Verdict::Bad, code);
        explainByWhatWasSent(signature, right);
    }

    static QList<std::pair<QString, QByteArray>> variants(const QByteArray &body)
    {
        QByteArray plain = body;
        while (plain.endsWith('\n') || plain.endsWith('\r'))
            plain.chop(1);
        QByteArray shortEnds = body;
        shortEnds.replace("\r\n", "\n");
        QByteArray longEnds = shortEnds;
        longEnds.replace("\n", "\r\n");
        return {{u"body_line_end_added"_s, plain},
                {u"body_line_end_lost"_s, body + '\n'},
                {u"body_line_ends_changed"_s, shortEnds},
                {u"body_line_ends_changed"_s, longEnds},
                {u"body_mark_added"_s, body.startsWith("\xef\xbb\xbf") ? body.sliced(3) : body},
                {u"body_reformatted"_s, compact(body)},
                {u"body_twice_encoded"_s, QString::fromUtf8(body).toLatin1()}};
    }

    /// No way of changing the body by accident explains it: what the sender knows has the last word.
    void explainByWhatWasSent(const Signature &signature, const QByteArray &key)
    {
        if (m_sent.body && signature.matches(key, *m_sent.body)) {
            const auto [here, there] = std::ranges::mismatch(m_received.body, *m_sent.body);
            return find(Step::Signature, Verdict::Bad, u"body_changed"_s, QString::number(here - m_received.body.begin() + 1));
        }
        if (m_isOtherSecret || m_sent.body)
            return find(Step::Signature, Verdict::Bad, u"secret_other"_s);
        find(Step::Signature, Verdict::Bad, u"secret_or_body"_s);
    }

    const ReceivedMessage &m_received;
    const SentMessage &m_sent;
    const qint64 m_now;
    const Headers m_headers;
    QByteArray m_secret; // as it is written, with its prefix
    QByteArray m_key; // the bytes it stands for
    bool m_isOtherSecret = false;
    QList<SignatureFinding> m_findings;
};

} // namespace

QString messageIdOf(const QString &headers)
{
    return parsed(headers).value(idName);
}

QList<SignatureFinding> examine(const ReceivedMessage &received, const SentMessage &sent, qint64 now)
{
    return Examination(received, sent, now).findings();
}

} // namespace plandeck::signaturedoctor
