// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench-scrolling FOLDER|POSTGRES-URL SIZE…
//
// How long the window of the staff's tenants is busy at a stretch, on the databases that bench-tenants made there: a timer is due
// every millisecond, and how late it comes is what a key or a click would have waited. While nothing happens (the yardstick),
// while somebody scrolls from end to end and back up, and while they type into the search. Ends with 1 when the 99th percentile
// is more than 16 ms beyond the yardstick's, or when memory grows with the list.
#include "app/common/house.h"
#include "app/process/say.h"
#include "models/inspectionmodel.h"
#include "models/sessionmodel.h"
#include "services/desk/localdesk.h"
#include "services/metrics/processfacts.h"
#include "ui/staff/tenantspanel.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/searchfield.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr double budgetMs = 16;
constexpr qint64 mostGrowthBytes = 96LL << 20;
constexpr int frameMs = 16; // a move each
constexpr int rowsAMove = 100; // half a page: quicker than any wheel
constexpr int letterMs = 80;
const QStringList searches{u"harbor logistics"_s, u"anna."_s, u"acct_"_s, u"zzzz, nobody"_s};

template<typename T>
T needed(Result<T> result, const char *what)
{
    if (!result)
        qFatal("bench-scrolling: %s: %s %s", what, qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// How late a timer of one millisecond comes, from its making on.
class Stalls final
{
public:
    Stalls()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_late.push_back(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - 1));
            m_since.restart();
        });
        m_since.start();
        m_timer.start(1);
    }

    /// Milliseconds; part: 0.5 is the median, 1 the longest.
    double at(double part)
    {
        std::ranges::sort(m_late);
        return m_late.empty() ? 0 : m_late[std::min(m_late.size() - 1, size_t(part * double(m_late.size())))];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_late;
};

/// Does deed every so often (milliseconds) until it says that it is done.
void repeat(int everyMs, const std::function<bool()> &deed)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (deed())
            loop.quit();
    });
    timer.start(everyMs);
    loop.exec();
}

/// The staff's desk on one database, as somebody who is signed in has it.
class Stage final
{
public:
    Stage(const DatabaseUrl &url, const ThemeController &)
        : m_house(opened(url))
    {
        const auto email = u"bench-%1@platform.example"_s.arg(QDateTime::currentMSecsSinceEpoch());
        needed(m_house->staff().create(email, StaffRole::Ops, Secret(QByteArray("correct horse battery"))), "making staff");
        m_desk.open(m_house->dispatcher(), m_house->authenticator(), m_house->changes());
        m_session.signInStaff(email, Secret(QByteArray("correct horse battery")));
        repeat(frameMs, [this] { return m_session.isStaff(); });
        m_panel = std::make_unique<TenantsPanel>(m_tenants, m_inspection, m_session);
        m_panel->resize(1280, 800);
        m_panel->show();
        m_table = m_panel->findChild<QTableView *>(u"tenantsTableView"_s);
        m_tenants.refresh();
        settle();
    }
    ~Stage()
    {
        m_panel.reset();
        m_desk.close();
    }

    void rest()
    {
        int frames = 0;
        repeat(frameMs, [&] { return ++frames > 120; });
    }
    /// Once every row was in view; how many there were.
    qint64 scrollToTheEnd()
    {
        qint64 moves = 0;
        auto *bar = m_table->verticalScrollBar();
        repeat(frameMs, [&] {
            bar->setValue(bar->value() + rowsAMove * m_table->verticalHeader()->defaultSectionSize());
            m_mostRows = std::max(m_mostRows, m_tenants.rowCount());
            ++moves;
            return bar->value() == bar->maximum() && !m_tenants.goesOn();
        });
        return moves;
    }
    void scrollBack(qint64 moves)
    {
        auto *bar = m_table->verticalScrollBar();
        repeat(frameMs, [&] {
            bar->setValue(bar->value() - rowsAMove * m_table->verticalHeader()->defaultSectionSize());
            return --moves <= 0 || (bar->value() == 0 && !m_tenants.canFetchBack());
        });
    }
    void type()
    {
        auto *field = m_panel->findChild<SearchField *>();
        for (const auto &text : searches) {
            qsizetype typed = 0;
            field->clear();
            repeat(letterMs, [&] {
                if (typed == text.size())
                    return true;
                QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(text[typed++]));
                QApplication::sendEvent(field, &key);
                return false;
            });
            settle();
        }
        field->clear();
        settle();
    }

    int mostRows() const { return m_mostRows; }

private:
    static std::unique_ptr<House> opened(const DatabaseUrl &url)
    {
        Configuration configuration{.database = url.copy(), .secretKey = Secret(QByteArray("0123456789abcdef0123456789abcdef"))};
        configuration.catchesUp = false;
        return needed(House::open(std::move(configuration)), "opening the house");
    }
    /// What was asked for is there.
    void settle()
    {
        int calm = 0;
        repeat(frameMs, [&] {
            calm = m_tenants.isBusy() ? 0 : calm + 1;
            return calm > 40; // longer than typing pauses
        });
    }

    std::unique_ptr<House> m_house;
    LocalDesk m_desk;
    SessionModel m_session{m_desk, nullptr};
    TenantsModel m_tenants{m_desk};
    InspectionModel m_inspection{m_desk};
    std::unique_ptr<TenantsPanel> m_panel;
    QTableView *m_table = nullptr;
    int m_mostRows = 0;
};

struct Report
{
    bool isGood = true;

    void line(qint64 size, const QString &what, Stalls &stalls, double idle, const QString &more)
    {
        const auto p99 = stalls.at(0.99);
        isGood = isGood && p99 - idle <= budgetMs;
        say(stdout, u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(size)
                        .arg(what)
                        .arg(stalls.at(0.5), 0, 'f', 1)
                        .arg(p99, 0, 'f', 1)
                        .arg(stalls.at(1), 0, 'f', 1)
                        .arg(more));
    }
};

void measure(const DatabaseUrl &url, qint64 size, const ThemeController &theme, Report &report)
{
    Stage stage(url, theme);
    Stalls idling;
    stage.rest();
    const auto idle = idling.at(0.99);
    report.line(size, u"idle"_s, idling, idle, {});
    const auto before = ProcessFacts::now().residentBytes;
    {
        QElapsedTimer timer;
        timer.start();
        Stalls stalls;
        const auto moves = stage.scrollToTheEnd();
        report.line(size, u"scrolling to the end"_s, stalls, idle,
                    u"%1 moves in %2 s"_s.arg(moves).arg(double(timer.elapsed()) / 1e3, 0, 'f', 1));
    }
    {
        Stalls stalls;
        stage.scrollBack(500);
        report.line(size, u"and back up"_s, stalls, idle, {});
    }
    {
        Stalls stalls;
        stage.type();
        report.line(size, u"typing searches"_s, stalls, idle, {});
    }
    const auto growth = ProcessFacts::now().residentBytes - before;
    report.isGood = report.isGood && growth < mostGrowthBytes;
    say(stdout, u"| %1 | memory | | | | %2 MiB more; %3 rows held at most |"_s.arg(size).arg(growth >> 20).arg(stage.mostRows()));
}

} // namespace
} // namespace plandeck

int main(int argc, char *argv[])
{
    using namespace plandeck;
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        say(stderr, u"bench-scrolling FOLDER|POSTGRES-URL SIZE…"_s);
        return WrongUsage;
    }
    ThemeController theme(ThemeController::Preference::Light, false);
    const auto postgres = DatabaseUrl::parse(arguments[1]);
    say(stdout, u"\n| %1, tenants | | median, ms | p99, ms | longest, ms | |\n|--:|---|--:|--:|--:|---|"_s.arg(
                    postgres ? u"PostgreSQL"_s : u"SQLite"_s));
    Report report;
    for (const auto &size : arguments.mid(2)) {
        const QString name = u"tenants_"_s + size;
        measure(postgres ? postgres->copyFor(name) : DatabaseUrl::sqlite(arguments[1] + u'/' + name + u".db"_s),
                size.toLongLong(), theme, report);
    }
    return report.isGood ? Fine : Failure;
}
