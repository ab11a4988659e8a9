// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/househost.h"

namespace plandeck {

HouseHost::HouseHost(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("house"));
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

HouseHost::~HouseHost()
{
    QMetaObject::invokeMethod(
        &m_inside, [this] { m_house.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void HouseHost::open(Configuration configuration, std::function<Result<>(House &)> prepare)
{
    auto handed = std::make_shared<Configuration>(std::move(configuration));
    QMetaObject::invokeMethod(&m_inside, [this, handed, prepare = std::move(prepare)] {
        auto house = House::open(std::move(*handed));
        auto ready = house ? (*house)->start() : Result<>(Unexpected(house.error()));
        if (ready && prepare)
            ready = prepare(**house);
        if (ready)
            m_house = std::move(*house); // read over there only after the signal
        QMetaObject::invokeMethod(this, [this, ready] { ready ? Q_EMIT opened() : Q_EMIT failed(ready.error()); });
    });
}

} // namespace plandeck

#include "moc_househost.cpp"
