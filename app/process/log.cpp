// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/log.h"

#include "services/domain/json.h"
#include "services/domain/jsonwriter.h"
#include "services/domain/requestscope.h"

#include <QtCore/QDateTime>

#include <atomic>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

std::atomic<const Log *> installed = nullptr; // Qt's message handler is a plain function

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: return LogLevel::Error;
    }
    return LogLevel::Error;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (const auto *log = installed.load())
        log->write(
            {.level = levelOf(type), .logger = context.category, .message = message, .requestId = RequestScope::currentId()});
}

std::string_view wordOfLevel(LogLevel level)
{
    return wordsOf(level)[size_t(level)];
}

QByteArray decimal(double value)
{
    return QByteArray::number(value, 'f', 3);
}

} // namespace

Log::Log(Options options)
    : m_options(options)
{
    installed = this;
    qInstallMessageHandler(handleMessage);
}

Log::~Log()
{
    qInstallMessageHandler(nullptr);
    installed = nullptr;
}

void Log::write(const LogEntry &entry) const
{
    if (!takes(entry.level))
        return;
    const auto line = m_options.format == LogFormat::Json ? asJson(entry) : asText(entry);
    for (qsizetype written = 0; written < line.size();) { // nearly always once
        const auto count = ::write(m_options.descriptor, line.constData() + written, size_t(line.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) // nobody reads it: the program goes on
            return;
        written += count;
    }
}

QByteArray Log::asJson(const LogEntry &entry) const
{
    JsonWriter out;
    out.begin('{');
    out.key("time");
    out.utf8(isoOf(QDateTime::currentDateTimeUtc()));
    out.key("level");
    out.word(wordOfLevel(entry.level));
    out.key("logger");
    out.utf8(entry.logger);
    out.key("message");
    out.text(m_redaction.of(entry.message));
    if (!entry.requestId.isEmpty()) { // the client may have made it up
        out.key("request_id");
        out.text(m_redaction.of(QString::fromUtf8(entry.requestId)));
    }
    for (const auto &[name, value] : entry.fields) {
        const auto *text = std::get_if<QString>(&value);
        if (text && text->isEmpty())
            continue;
        out.key(name);
        if (text)
            out.text(m_redaction.of(*text));
        else if (const auto *integer = std::get_if<qint64>(&value))
            out.integer(*integer);
        else
            out.literal(decimal(std::get<double>(value)).toStdString());
    }
    out.end('}');
    return out.take() + '\n';
}

QByteArray Log::asText(const LogEntry &entry) const
{
    auto line = QString::fromLatin1(isoOf(QDateTime::currentDateTimeUtc()));
    line += u' ' + QString::fromLatin1(wordOfLevel(entry.level)).toUpper().leftJustified(8);
    line += QString::fromUtf8(entry.logger) + u": "_s + m_redaction.of(entry.message);
    const auto add = [&](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            line += u' ' + name + u'=' + m_redaction.of(value);
    };
    for (const auto &[name, value] : entry.fields) {
        const QLatin1StringView key(name.data(), qsizetype(name.size()));
        if (const auto *text = std::get_if<QString>(&value))
            add(key, *text);
        else if (const auto *integer = std::get_if<qint64>(&value))
            add(key, QString::number(*integer));
        else
            add(key, QString::fromLatin1(decimal(std::get<double>(value))));
    }
    add("request_id"_L1, QString::fromUtf8(entry.requestId));
    return line.replace(u'\n', u' ').toUtf8() + '\n';
}

LogFormat naturalFormat(int descriptor)
{
    return ::isatty(descriptor) ? LogFormat::Text : LogFormat::Json;
}

} // namespace plandeck
