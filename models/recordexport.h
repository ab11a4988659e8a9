// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "models/recordfile.h"
#include "services/domain/result.h"

#include <QtCore/QSaveFile>

#include <functional>
#include <memory>

namespace plandeck {

/// Writes records into a file, page after page. The file appears whole or not at all, and disk and formats keep a thread of their
/// own. Whoever derives from it knows where the pages come from.
class RecordExport : public QObject
{
    Q_OBJECT

public:
    /// Nothing is written, and nothing said.
    void cancel() { finish(); }

    const QString &path() const { return m_path; }
    qint64 done() const { return m_done; }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed();
    void written(qint64 count);
    /// Errors: the list's, `file_unwritable`.
    void notWritten(const plandeck::Error &error);

protected:
    RecordExport(const QString &path, QObject *parent);

    void start() { m_isRunning = true; }
    /// Into the file, then next, unless it was cancelled meanwhile.
    template<Described T>
    void write(QList<T> records, std::function<void()> next)
    {
        const auto count = records.size();
        inBackground(
            this, [file = m_file, records = std::move(records)] { return file->write(records); },
            [this, count, next = std::move(next)](bool isWritten) { noteWritten(isWritten, count, next); });
    }
    /// That was all; T says what stands in a file without records.
    template<Described T>
    void close()
    {
        inBackground(
            this, [file = m_file] { return file->template commit<T>(); }, [this](bool isWritten) { noteClosed(isWritten); });
    }
    void fail(const Error &error);

private:
    /// The file, from its first record to its last. Used by one thread after another, never by two at once.
    class File final
    {
    public:
        explicit File(const QString &path)
            : m_file(path)
            , m_format(formatOf(path))
        {
        }
        template<Described T>
        bool write(const QList<T> &records)
        {
            if (!open<T>())
                return false;
            for (const auto &record : records)
                m_file.write(fileEntry(m_format, record, std::exchange(m_isEmpty, false)));
            return m_file.error() == QFileDevice::NoError;
        }
        template<Described T>
        bool commit()
        {
            return open<T>() && m_file.write(fileFoot(m_format)) >= 0 && m_file.commit();
        }

    private:
        template<Described T>
        bool open()
        {
            return m_file.isOpen() || (m_file.open(QIODevice::WriteOnly) && m_file.write(fileHead<T>(m_format)) >= 0);
        }

        QSaveFile m_file;
        FileFormat m_format;
        bool m_isEmpty = true;
    };

    void noteWritten(bool isWritten, qint64 count, const std::function<void()> &next);
    void noteClosed(bool isWritten);
    void finish();
    Error unwritable() const;

    QString m_path;
    std::shared_ptr<File> m_file; // in one thread at a time
    qint64 m_done = 0;
    bool m_isRunning = false;
};

} // namespace plandeck
