// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonObject>

#include <optional>

namespace plandeck {

/// An answer as it came over the wire.
struct RawAnswer
{
    int status = 0;
    QByteArray reason;
    QList<HttpHeader> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const { return HttpRequest{.headers = headers}.header(name); }
    QJsonObject json() const;
    QString code() const { return json().value(QLatin1StringView("code")).toString(); }
};

/// A client that sends whatever bytes it is told to and blocks for at most five seconds. A plain socket, so that a reset is
/// told from an end, and nothing is read before a test asks for it.
class RawClient final
{
public:
    enum class End { Closed, Reset, StillOpen };

    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient() { close(); }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    /// False when the other end does not take it.
    bool send(const QByteArray &bytes);
    /// The next answer; nothing when the connection ended before it was complete.
    std::optional<RawAnswer> readAnswer(bool isHead = false);
    std::optional<RawAnswer> ask(const QByteArray &bytes)
    {
        send(bytes);
        return readAnswer();
    }
    /// Reads on until the connection ends.
    End readToEnd();
    /// What readToEnd() found, and what an answer did not use.
    const QByteArray &rest() const { return m_buffer; }

    void close();
    /// Closes with a reset instead of an end.
    void reset();

private:
    bool readMore();

    int m_socket = -1;
    End m_end = End::StillOpen;
    QByteArray m_buffer;
};

/// "GET /path HTTP/1.1" with a Host and these further header lines (each ending in CRLF).
QByteArray get(const QByteArray &path, const QByteArray &headers = {});
QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {});

} // namespace plandeck
