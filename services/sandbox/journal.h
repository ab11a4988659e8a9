// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QLockFile>

namespace plandeck::sandbox {

/// A file of checksummed lines, one a transaction. append() returns when the line is on the disk, so that a kill at any
/// moment loses nothing that was answered; a last line that was cut short was never answered and is dropped. One process
/// at a time: the file's lock tells.
class Journal final
{
public:
    /// Reads what is there, oldest first. state_file_in_use, state_file_broken (Error::detail names the line),
    /// state_file_unwritable.
    static Result<std::unique_ptr<Journal>> open(const QString &path, QList<QJsonObject> &entries);

    [[nodiscard]] Result<> append(const QJsonObject &entry);
    /// Replaces everything by these entries, atomically.
    [[nodiscard]] Result<> rewrite(const QList<QJsonObject> &entries);
    qint64 size() const { return m_file.size(); }

private:
    explicit Journal(const QString &path);
    [[nodiscard]] Result<> openForAppending();

    QFile m_file;
    QLockFile m_lock;
};

} // namespace plandeck::sandbox
