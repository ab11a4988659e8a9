// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QDBusMessage;
class QDBusPendingCallWatcher;
class QVariant;

namespace plandeck {

/// Whether the desktop is dark, asked from the portal (org.freedesktop.appearance). Never blocks: the answer comes as a
/// signal, and without a portal or a bus none comes.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks once and listens from then on.
    void watch();

    /// The portal's answer, unwrapped: 1 prefers dark, 2 prefers light, 0 has no preference. Anything else is light.
    static bool isDark(const QVariant &answer);

Q_SIGNALS:
    void changed(bool isDark);

private Q_SLOTS:
    void readAnswer(QDBusPendingCallWatcher *watcher);
    void readChange(const QDBusMessage &message);
};

} // namespace plandeck
