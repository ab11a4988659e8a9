// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/house.h"
#include "app/process/say.h"
#include "app/server/commands.h"
#include "services/domain/json.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected wrongUsage(const QString &text)
{
    return failed({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = text});
}

/// A line of standard input, which a terminal does not show.
Result<Secret> typedPassword(const QString &prompt)
{
    const bool isTerminal = isatty(STDIN_FILENO) == 1;
    termios before{};
    if (isTerminal && tcgetattr(STDIN_FILENO, &before) == 0) {
        auto silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    const auto restore = qScopeGuard([&] {
        if (isTerminal)
            (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    });
    if (isTerminal)
        say(stderr, prompt);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return wrongUsage(u"standard input cannot be read."_s);
    auto line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Secret(std::move(line));
}

Result<Secret> passwordFor(const ServerOptions &options)
{
    if (options.generatesPassword) {
        SystemRandom random;
        return Secret(random.word(20, RandomSource::lettersAndDigits));
    }
    auto password = typedPassword(u"Password, at least 10 characters:"_s);
    if (!password || isatty(STDIN_FILENO) != 1)
        return password;
    const auto again = typedPassword(u"The same again:"_s);
    return again && *again == *password ? std::move(password) : wrongUsage(u"these were two different passwords."_s);
}

/// As the operations' own fields are checked.
struct NewStaff
{
    QString email = {};
    StaffRole role = StaffRole::Support;

    static constexpr std::array fields{field<&NewStaff::email>("email").required().email(),
                                       field<&NewStaff::role>("role").required()};
};

Result<NewStaff> newStaffOf(const ServerOptions &options)
{
    NewStaff staff{.email = options.arguments.value(0)};
    if (options.arguments.size() != 1 || !fromWord(options.role.toUtf8(), TypeOf<StaffRole>::value, &staff.role).isEmpty())
        return wrongUsage(u"create-staff takes an e-mail address and --role support or --role ops."_s);
    normalise(NewStaff::fields, &staff);
    if (auto problems = validate(NewStaff::fields, &staff); !problems.isEmpty())
        return failed(errorOf(std::move(problems)));
    return staff;
}

} // namespace

int createStaff(ServerOptions options)
{
    const auto staff = newStaffOf(options);
    if (!staff)
        return fail(staff.error());
    const auto password = passwordFor(options);
    if (!password)
        return fail(password.error());
    const auto house = House::open(std::move(options.configuration));
    if (!house)
        return fail(house.error());
    const auto made = (*house)->staff().create(staff->email, staff->role, *password);
    if (!made)
        return fail(made.error());
    say(stdout, u"%1 may sign in as %2"_s.arg(made->email, wordOf(made->role)));
    if (options.generatesPassword)
        say(stdout, u"password, shown this once: %1"_s.arg(password->revealText()));
    return Fine;
}

} // namespace plandeck
