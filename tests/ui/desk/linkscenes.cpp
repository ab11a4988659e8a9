// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = DeskLink::State;

std::function<void(DeskStage &, DeskWindow &)> signedInWith(State state, const QString &code)
{
    return [=](DeskStage &stage, DeskWindow &desk) {
        stage.signIn();
        desk.setServer(QUrl(u"https://billing.example"_s), {});
        stage.desk.become(state, {.kind = Error::Kind::Unavailable, .code = code});
        desk.window().openPage(u"keys"_s);
    };
}

} // namespace

QList<Scene> linkScenes()
{
    return {{.name = u"gate-server"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     desk.setServer(QUrl(u"https://billing.example"_s), {});
                     stage.desk.become(State::Connected);
                 }},
            {.name = u"gate-untrusted"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     desk.setServer(QUrl(u"https://billing.example"_s), {});
                     stage.desk.become(State::Untrusted, {.kind = Error::Kind::Unavailable, .code = u"certificate_wrong_host"_s});
                 }},
            {.name = u"server-offline"_s, .play = signedInWith(State::Offline, u"server_unreachable"_s)},
            {.name = u"server-busy"_s, .play = signedInWith(State::Busy, u"overloaded"_s)},
            {.name = u"server-untrusted"_s, .play = signedInWith(State::Untrusted, u"certificate_expired"_s)}};
}

} // namespace plandeck
