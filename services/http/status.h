// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace plandeck {

/// What RFC 9110 calls a status: 404 is "Not Found". "Status" for one it does not know.
QByteArrayView reasonPhrase(int status);

} // namespace plandeck
