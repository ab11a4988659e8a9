// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QDBusMessage;
class QVariant;

namespace plandeck {

/// Whether the desktop is dark and whether it wants more contrast, asked from the portal (org.freedesktop.appearance). Never
/// blocks: the answers come as signals, and without a portal or a bus none come.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks once and listens from then on.
    void watch();

    /// The portal's answer, unwrapped. For color-scheme 1 prefers dark, 2 light; for contrast 1 prefers more. 0 has no
    /// preference, and anything else is none.
    static bool isOne(const QVariant &answer);

Q_SIGNALS:
    void changed(bool isDark);
    void contrastChanged(bool isHigh);

private Q_SLOTS:
    void readChange(const QDBusMessage &message);

private:
    void ask(const QString &key);
    void tell(const QString &key, const QVariant &answer);
};

} // namespace plandeck
