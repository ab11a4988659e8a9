// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk/desk.h"

#include <QtTest/QTest>

#include <optional>

namespace plandeck {

/// Hands an operation in at a desk and waits for the answer.
template<Operation Op>
Result<typename Op::Reply> ask(Desk &desk, Op op)
{
    std::optional<Result<typename Op::Reply>> answer;
    desk.send(&desk, std::move(op), [&](Result<typename Op::Reply> &reply) { answer = std::move(reply); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        qFatal("no answer");
    return std::move(*answer);
}

} // namespace plandeck
