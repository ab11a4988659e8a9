// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskWindow that says how the server is reached: in the status strip, in a banner over every page, at the gate.
#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/desk/deskwindow.h"
#include "ui/session/gatepage.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/banner.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = DeskLink::State;

Tone toneOf(State state)
{
    switch (state) {
    case State::Here:
    case State::Connected: return Tone::Ok;
    case State::Looking: return Tone::Muted;
    case State::Busy: return Tone::Warn;
    case State::Offline:
    case State::Untrusted: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// In a few words, for the strip.
QString briefly(const DeskLink &link, const QString &server)
{
    switch (link.state) {
    case State::Here:
    case State::Connected: return server;
    case State::Looking: return DeskWindow::tr("Looking for %1…", "a server's address").arg(server);
    case State::Busy: return DeskWindow::tr("%1 is busy", "a server's address").arg(server);
    case State::Offline:
        return DeskWindow::tr("%1: offline since %2", "a server's address, time").arg(server, momentText(link.since));
    case State::Untrusted: return DeskWindow::tr("%1: not trusted", "a server's address").arg(server);
    }
    Q_UNREACHABLE();
}

/// What it means for what is on the screen; empty when all is well.
QString atLength(const DeskLink &link, const QString &server)
{
    switch (link.state) {
    case State::Here:
    case State::Connected:
    case State::Looking: return {};
    case State::Busy:
        return DeskWindow::tr("%1 is busy. It is asked again by itself; what you see is as of %2.", "a server's address, time")
            .arg(server, momentText(link.since));
    case State::Offline:
        return DeskWindow::tr("No connection to %1. What you see is as of %2; nothing can be changed until it is back.",
                              "a server's address, time")
            .arg(server, momentText(link.since));
    case State::Untrusted:
        return DeskWindow::tr("%1 Nothing is sent to %2 like this.", "what is wrong with a certificate, a server's address")
            .arg(errorText(link.problem), server);
    }
    Q_UNREACHABLE();
}

} // namespace

void DeskWindow::showLink()
{
    const auto &link = m.session.link();
    const auto server = m_server.authority();
    if (server.isEmpty())
        return;
    const auto tone = toneOf(link.state);
    m_window->statusStrip()->setSegment(u"server"_s, Icon::Server, tone, briefly(link, server));
    const auto sentence = atLength(link, server);
    if (!sentence.isEmpty())
        m_window->banner()->setMessage(tone, sentence, tr("Try now"));
    m_window->banner()->setVisible(!sentence.isEmpty());
    if (m_gate && link.state != State::Here)
        m_gate->setServer(tone, link.state == State::Untrusted ? sentence : briefly(link, server));
}

} // namespace plandeck
