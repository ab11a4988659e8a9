// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/windowmemory.h"

#include <QtCore/QHash>

namespace plandeck {

/// Remembers as long as it is there.
class MapMemory final : public WindowMemory
{
public:
    QByteArray recall(const QString &key) const override { return values.value(key); }
    void remember(const QString &key, const QByteArray &value) override { values.insert(key, value); }

    QHash<QString, QByteArray> values;
};

} // namespace plandeck
