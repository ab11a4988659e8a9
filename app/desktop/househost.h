// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/house.h"

#include <QtCore/QThread>

namespace plandeck {

/// A house in a thread of its own, so that opening it (files, migrations, PostgreSQL far away) never holds up the window.
/// Signals arrive in the thread this was made in. The house is taken down there when this goes, and waited for.
class HouseHost final : public QObject
{
    Q_OBJECT

public:
    explicit HouseHost(QObject *parent = nullptr);
    ~HouseHost() override;

    /// Once: answers with opened or failed. prepare runs in the house's thread when it is open and listens.
    void open(Configuration configuration, std::function<Result<>(House &)> prepare = {});

    /// Null until opened. Everything of it that is thread-safe may be used from here.
    House *house() const { return m_house.get(); }

Q_SIGNALS:
    void opened();
    void failed(const plandeck::Error &error);

private:
    QThread m_thread;
    QObject m_inside; // lives in the thread
    std::unique_ptr<House> m_house;
};

} // namespace plandeck
