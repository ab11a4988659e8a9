// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/desk.h"

#include <QtCore/QPointer>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

/// A refusal comes as any other answer does: with the next turn of the event loop, and to whoever is still there.
void Desk::hand(QObject *owner, std::shared_ptr<Call> call, std::function<void()> answer)
{
    auto done = [desk = QPointer(this), call, answer = std::move(answer)] {
        if (const auto *error = call->error(); error && desk)
            Q_EMIT desk->operationFailed(call->info.name(), *error);
        answer();
    };
    if (!refuses(call->info))
        return post(owner, std::move(call), std::move(done));
    call->fail({.kind = Error::Kind::Denied, .code = u"read_only_profile"_s});
    QMetaObject::invokeMethod(
        this,
        [owner = QPointer(owner), call = std::move(call), done = std::move(done)] {
            if (owner)
                done();
        },
        Qt::QueuedConnection);
}

} // namespace plandeck

#include "moc_desk.cpp"
