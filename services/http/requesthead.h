// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/guardlimits.h"
#include "services/http/message.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>

class QIODevice;

namespace plandeck {

/// The head of one request, read while it arrives and far more strictly than Qt's parser does (RFC 9112): what two parsers
/// could understand in two ways is refused. It only looks at the bytes; Qt's parser takes the same ones afterwards.
class RequestHead final
{
public:
    enum class Verdict { Incomplete, Complete, Refused };

    explicit RequestHead(const GuardLimits &limits)
        : m_limits(limits)
    {
    }

    /// Looks at what the device holds beyond what it saw before, and was taken since.
    Verdict look(QIODevice &device);
    /// Ready for the next request; small buffers are kept.
    void clear();

    bool hasBegun() const { return m_bytes.size() > m_lineAt || m_headersAt > 0; }
    /// Why it was refused: a code of problemText().
    QByteArrayView refusal() const { return m_refusal; }
    /// How many bytes of the last look belong to the head. Meant for Verdict::Complete.
    qsizetype taken() const { return m_taken; }

    qsizetype contentLength() const { return std::max<qsizetype>(m_contentLength, 0); }
    bool wantsContinue() const { return m_wantsContinue && !m_isHttp10; }
    bool wantsClose() const { return m_wantsClose || m_isHttp10; }
    bool isHead() const { return m_isHead; }
    bool hasHost() const { return m_host >= 0; }
    QByteArrayView host() const { return hasHost() ? valueOf(m_host) : QByteArrayView(); }
    QByteArrayView requestId() const { return m_requestId >= 0 ? valueOf(m_requestId) : QByteArrayView(); }

    /// A copy of everything but the body, the peer and the id.
    HttpRequest request() const;

private:
    struct Span
    {
        qsizetype at = 0;
        qsizetype size = 0;
    };
    struct HeaderField
    {
        Span name;
        Span value;
    };

    Verdict scan();
    // Incomplete: go on with the next line.
    Verdict readRequestLine(Span line);
    Verdict readField(Span line);
    Verdict note(QByteArrayView name, QByteArrayView value);
    Verdict readContentLength(QByteArrayView value);
    Verdict finish();
    Verdict refuse(QByteArrayView code);
    QByteArrayView view(Span span) const { return QByteArrayView(m_bytes).sliced(span.at, span.size); }
    QByteArrayView valueOf(int field) const { return view(m_fields[field].value); }

    const GuardLimits &m_limits;
    QByteArray m_bytes; // all of the head so far
    qsizetype m_lineAt = 0; // where the current line begins
    qsizetype m_scanned = 0; // no line ends before here, from m_lineAt on
    qsizetype m_headersAt = 0; // 0 while the request line is not complete
    qsizetype m_taken = 0;
    qsizetype m_contentLength = -1;
    Span m_method;
    Span m_target;
    QVarLengthArray<HeaderField, 24> m_fields;
    QByteArrayView m_refusal;
    int m_host = -1;
    int m_requestId = -1;
    bool m_isHttp10 = false;
    bool m_isHead = false;
    bool m_isChunked = false;
    bool m_wantsContinue = false;
    bool m_wantsClose = false;
};

} // namespace plandeck
