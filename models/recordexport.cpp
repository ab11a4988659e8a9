// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordexport.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

RecordExport::RecordExport(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_file(std::make_shared<File>(path))
{
}

void RecordExport::noteWritten(bool isWritten, qint64 count, const std::function<void()> &next)
{
    if (!m_isRunning)
        return;
    if (!isWritten)
        return fail(unwritable());
    m_done += count;
    Q_EMIT progressed();
    next();
}

void RecordExport::noteClosed(bool isWritten)
{
    if (!m_isRunning)
        return;
    if (!isWritten)
        return fail(unwritable());
    finish();
    Q_EMIT written(m_done);
}

void RecordExport::finish()
{
    m_isRunning = false;
    m_file.reset(); // what is not committed goes
}

void RecordExport::fail(const Error &error)
{
    finish();
    Q_EMIT notWritten(error);
}

Error RecordExport::unwritable() const
{
    return {.kind = Error::Kind::Unavailable, .code = u"file_unwritable"_s, .detail = m_path};
}

} // namespace plandeck

#include "moc_recordexport.cpp"
