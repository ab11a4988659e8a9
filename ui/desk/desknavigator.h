// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/objectsearch.h"
#include "ui/widgets/toast.h"

namespace plandeck {

class SessionModel;
class ShellWindow;

/// Brings people to pages and to objects in their panels, from a link, an id or a notice. It only goes there and changes nothing.
/// Before somebody has signed in, the last wish waits.
class DeskNavigator final : public QObject
{
    Q_OBJECT

public:
    DeskNavigator(ShellWindow &window, ObjectSearch &search, QObject *parent = nullptr);

    void go(const DeskPlace &place);
    /// Whatever the id, the key's last four or the address belongs to.
    void find(const QString &id);
    /// The desk is open: what waited is done. False when nothing did.
    bool goOn();
    /// Nobody is signed in any more.
    void forget();

Q_SIGNALS:
    void noticed(const plandeck::Toast::Message &message);

private:
    void reveal(const DeskPlace &place, const QString &searched);
    void say(const QString &sentence);

    ShellWindow &m_window;
    ObjectSearch &m_search;
    std::optional<DeskPlace> m_waiting;
    quint64 m_request = 0; // answers to an older wish lead nowhere
};

} // namespace plandeck
