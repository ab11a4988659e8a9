// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace plandeck::sandbox {

/// A PDF file of one page with a heading and lines of text.
QByteArray pdfOf(const QString &heading, const QStringList &lines);

} // namespace plandeck::sandbox
