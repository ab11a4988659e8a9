// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/house.h"

namespace plandeck {

/// What changes here is told to who waits far away and to the other processes; what those changed, to all here.
void House::buildChanges()
{
    m_changeFeed = std::make_unique<ChangeFeed>(m_clock, m_random);
    m_changeService = std::make_unique<ChangeService>(*m_changeFeed);
    auto *feed = m_changeFeed.get();
    QObject::connect(
        &m_changes, &ChangeHub::happened, &m_changes, [feed](TenantId tenant, Topic topic) { feed->note(tenant, topic); },
        Qt::DirectConnection);
    m_broadcast = std::make_unique<ChangeBroadcast>(Channel::of(*m_database), m_random,
                                                    ChangeBroadcast::Ears{.changed =
                                                                              [this](TenantId tenant, Topic topic) {
                                                                                  m_database->noteWrites();
                                                                                  m_changes.heard(tenant, topic);
                                                                              },
                                                                          .lostTrack =
                                                                              [this] {
                                                                                  m_database->noteWrites();
                                                                                  m_changes.lostTrack();
                                                                              }});
    auto *broadcast = m_broadcast.get();
    QObject::connect(
        &m_changes, &ChangeHub::madeHere, &m_changes,
        [broadcast](TenantId tenant, Topic topic) { broadcast->publish(tenant, topic); }, Qt::DirectConnection);
    QObject::connect(
        &m_changes, &ChangeHub::everythingMayHaveChanged, &m_changes, [feed] { feed->noteEverything(); }, Qt::DirectConnection);
}

} // namespace plandeck
