// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/changefeed.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

/// Listed in the feed as long as it lives.
class ChangeFeed::Waiter final : public Later
{
public:
    Waiter(ChangeFeed &feed, TenantId tenant, const QUuid &session, quint64 since, int patienceMs)
        : session(session)
        , m_feed(feed)
        , m_tenant(tenant)
        , m_since(since)
        , m_patienceMs(patienceMs)
    {
    }
    ~Waiter() override
    {
        const std::scoped_lock lock(m_feed.m_mutex);
        m_feed.m_waiters.remove(m_tenant, this);
    }

    int patienceMs() const override { return m_patienceMs; }
    void begin(std::function<void()> over) override
    {
        const std::scoped_lock lock(m_feed.m_mutex);
        m_over = std::move(over);
        const auto marks = m_feed.m_marks.constFind(m_tenant);
        const auto isNews = [this](const Mark &mark) { return mark.number > m_since; };
        if (m_feed.m_from.number > m_since || (marks != m_feed.m_marks.cend() && std::ranges::any_of(*marks, isNews)))
            wake();
    }
    /// Under the feed's mutex, so that it cannot go meanwhile.
    void wake()
    {
        if (const auto over = std::exchange(m_over, {}))
            over();
    }

    const QUuid session;

private:
    ChangeFeed &m_feed;
    const TenantId m_tenant;
    const quint64 m_since;
    const int m_patienceMs;
    std::function<void()> m_over;
};

ChangeFeed::ChangeFeed(const Clock &clock, RandomSource &random)
    : m_clock(clock)
    , m_id(quint32(random.bytes(4).toHex().toUInt(nullptr, 16)))
    , m_from{m_number, clock.nowMs()}
{
}

ChangeFeed::~ChangeFeed() = default;

void ChangeFeed::note(TenantId tenant, Topic topic)
{
    const std::scoped_lock lock(m_mutex);
    const Mark now{++m_number, m_clock.nowMs()};
    if (m_marks.size() >= mostTenants && !m_marks.contains(tenant)) {
        m_marks.clear();
        m_from = now;
    }
    m_marks[tenant][size_t(topic)] = now;
    for (auto [waiter, end] = m_waiters.equal_range(tenant); waiter != end; ++waiter)
        (*waiter)->wake();
}

void ChangeFeed::noteEverything()
{
    const std::scoped_lock lock(m_mutex);
    m_marks.clear();
    m_from = {++m_number, m_clock.nowMs()};
    for (auto *waiter : std::as_const(m_waiters))
        waiter->wake();
}

std::optional<ChangeFeed::Point> ChangeFeed::pointOf(const QString &cursor)
{
    const auto parts = cursor.split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    bool isFeed = false;
    bool isNumber = false;
    bool isTime = false;
    const Point point{parts[0].toUInt(&isFeed, 16), parts[1].toULongLong(&isNumber), parts[2].toLongLong(&isTime)};
    return isFeed && isNumber && isTime ? std::optional(point) : std::nullopt;
}

bool ChangeFeed::isKnown(const Point &point) const
{
    if (point.feed == m_id)
        return point.number >= m_from.number && point.number <= m_number;
    return point.timeMs - overlapMs >= m_from.timeMs;
}

bool ChangeFeed::isAfter(const Mark &mark, const Point &point) const
{
    return point.feed == m_id ? mark.number > point.number : mark.number > 0 && mark.timeMs >= point.timeMs - overlapMs;
}

ChangeFeed::News ChangeFeed::since(TenantId tenant, const QString &cursor) const
{
    const std::scoped_lock lock(m_mutex);
    News news{.cursor = u"%1.%2.%3"_s.arg(m_id, 8, 16, QLatin1Char('0')).arg(m_number).arg(m_clock.nowMs())};
    if (cursor.isEmpty())
        return news;
    const auto point = pointOf(cursor);
    news.isEverything = !point || !isKnown(*point);
    const auto marks = m_marks.constFind(tenant);
    for (const auto topic : allTopics)
        if (news.isEverything || (marks != m_marks.cend() && isAfter((*marks)[size_t(topic)], *point)))
            news.topics.append(topic);
    return news;
}

std::shared_ptr<Later> ChangeFeed::next(TenantId tenant, const QUuid &session, const News &news, int patienceMs)
{
    const std::scoped_lock lock(m_mutex);
    const auto [first, last] = m_waiters.equal_range(tenant);
    const auto ofSession = std::count_if(first, last, [&](const Waiter *waiter) { return waiter->session == session; });
    if (std::distance(first, last) >= mostPerTenant || ofSession >= mostPerSession)
        return {};
    const auto waiter = std::make_shared<Waiter>(*this, tenant, session, pointOf(news.cursor)->number, patienceMs);
    m_waiters.insert(tenant, waiter.get());
    return waiter;
}

qsizetype ChangeFeed::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiters.size();
}

} // namespace plandeck
