// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace plandeck {

struct FileQuestion
{
    QString title = {};
    QString name = {}; // suggested
    QString kinds = {}; // "CSV (*.csv);;JSON (*.json)"; the first is the usual one
};

/// Asks where to put a file, or which one to read, without holding up the window. done is told the path, unless it was cancelled.
/// A name without an ending gets that of the chosen kind.
void askWhereToSave(QWidget *parent, const FileQuestion &question, const std::function<void(const QString &path)> &done);
void askWhatToOpen(QWidget *parent, const FileQuestion &question, const std::function<void(const QString &path)> &done);

} // namespace plandeck
