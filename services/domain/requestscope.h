// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <utility>

namespace plandeck {

/// While it lives, this thread works on a request of that id: what is logged meanwhile can be told to belong to it.
class RequestScope final
{
public:
    explicit RequestScope(QByteArray id)
        : m_before(std::exchange(current(), std::move(id)))
    {
    }
    ~RequestScope() { current() = std::move(m_before); }
    RequestScope(const RequestScope &) = delete;
    RequestScope &operator=(const RequestScope &) = delete;

    /// Empty outside of any.
    static const QByteArray &currentId() { return current(); }

private:
    static QByteArray &current()
    {
        static thread_local QByteArray id;
        return id;
    }

    QByteArray m_before;
};

} // namespace plandeck
