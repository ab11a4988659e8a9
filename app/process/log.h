// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/process/redaction.h"

#include <array>
#include <span>
#include <string_view>
#include <variant>

namespace plandeck {

enum class LogFormat { Json, Text };
constexpr std::array<std::string_view, 2> wordsOf(LogFormat)
{
    return {"json", "text"};
}

enum class LogLevel { Debug, Info, Warning, Error };
constexpr std::array<std::string_view, 4> wordsOf(LogLevel)
{
    return {"debug", "info", "warning", "error"};
}

struct LogField
{
    std::string_view name;
    std::variant<QString, qint64, double> value;
};

struct LogEntry
{
    LogLevel level = LogLevel::Info;
    QByteArray logger = {}; // "plandeck.access"
    QString message = {};
    QByteArray requestId = {};
    std::span<const LogField> fields = {}; // empty texts are left out
};

/// The program's log: one line an entry to a file descriptor, in one write, from any thread. While it lives, everything that is
/// said through Qt's logging goes the same way, with the id of the request it was said in. This is the only door, and every
/// text passes the redaction on its way out.
///
///     {"time":"2026-11-24T08:00:00.000Z","level":"info","logger":"plandeck.house","message":"…","request_id":"…"}
class Log final
{
public:
    struct Options
    {
        LogFormat format = LogFormat::Json;
        LogLevel least = LogLevel::Info;
        int descriptor = 2; // standard error
    };
    explicit Log(Options options);
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    /// Before other threads log.
    void hide(const Secret &secret) { m_redaction.hide(secret); }
    void write(const LogEntry &entry) const;
    bool takes(LogLevel level) const { return level >= m_options.least; }

private:
    QByteArray asJson(const LogEntry &entry) const;
    QByteArray asText(const LogEntry &entry) const;

    Options m_options;
    Redaction m_redaction;
};

/// JSON for a machine, text for somebody at a terminal.
[[nodiscard]] LogFormat naturalFormat(int descriptor = 2);

} // namespace plandeck
