// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"

#include <ctime>

namespace plandeck {

/// What of the request shapes its answer.
struct AnswerFrame
{
    QByteArray requestId = {};
    bool isHead = false; // HEAD: the length of the body, but not the body
};

/// Turns answers into bytes with the headers every answer has, and makes request ids. One per loop, used in its thread only.
class AnswerWriter final
{
public:
    AnswerWriter();

    /// The client's own id, when it is one we can repeat safely (^[A-Za-z0-9._-]{1,64}$), else a new one.
    QByteArray requestId(QByteArrayView proposed = {});

    /// The whole answer. Handlers never set Content-Length, Connection, Date or X-Request-Id: they are made here.
    QByteArray bytes(const HttpResponse &response, const AnswerFrame &frame, bool shallClose);

private:
    void appendDate(QByteArray &out);

    QByteArray m_idPrefix; // random: ids of two loops or two runs differ
    quint64 m_idCount = 0;
    std::time_t m_dateSecond = -1;
    QByteArray m_date; // "\r\nDate: …" of that second
};

} // namespace plandeck
