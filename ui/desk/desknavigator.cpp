// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desknavigator.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/panels/panel.h"
#include "ui/shell/shellwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// What the list of its page finds it by.
QString searchedOf(const FoundObject &object)
{
    if (const auto *plan = std::get_if<Plan>(&object.record))
        return plan->name;
    if (const auto *event = std::get_if<StripeEvent>(&object.record))
        return event->eventId;
    if (const auto *user = std::get_if<User>(&object.record))
        return user->email;
    return {};
}

} // namespace

DeskNavigator::DeskNavigator(ShellWindow &window, ObjectSearch &search, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_search(search)
{
}

void DeskNavigator::go(const DeskPlace &place)
{
    const auto number = ++m_request;
    if (m_window.isGateClosed()) {
        m_waiting = place;
        return;
    }
    switch (place.kind) {
    case DeskPlace::Kind::Page:
        if (!m_window.openPage(place.id))
            say(tr("There is no page “%1” here.").arg(isolated(place.id)));
        return;
    case DeskPlace::Kind::Key:
    case DeskPlace::Kind::User: return reveal(place, {}); // their lists are short: the panel looks
    case DeskPlace::Kind::Tenant: // it is found by its id, whatever list it is in
        if (m_window.openPage(place.page()))
            return reveal(place, place.id);
        return say(tr("Tenants are seen by the platform's staff."));
    case DeskPlace::Kind::Plan:
    case DeskPlace::Kind::Event:
    case DeskPlace::Kind::Delivery: break;
    }
    m_search.find(this, place.id, [this, number, place](const Result<FoundObject> &found) {
        if (number != m_request)
            return;
        if (found && found->place.kind == place.kind)
            reveal(found->place, searchedOf(*found));
        else if (found || found.error().kind == Error::Kind::NotFound)
            say(tr("What the link leads to is not in this company and mode, or not for your role."));
        else
            say(errorText(found.error()));
    });
}

void DeskNavigator::find(const QString &id)
{
    const auto number = ++m_request;
    m_search.find(this, id, [this, number, id](const Result<FoundObject> &found) {
        if (number != m_request)
            return;
        if (found && found->place.kind == DeskPlace::Kind::Page)
            m_window.openPage(found->place.id);
        else if (found)
            reveal(found->place, searchedOf(*found));
        else if (found.error().kind == Error::Kind::NotFound)
            say(tr("Nothing with the ID %1 is in this company and mode, or it is not for your role.")
                    .arg(isolated(idKindOf(id) == IdKind::ApiKey ? u"…"_s + id.right(4) : id)));
        else
            say(errorText(found.error()));
    });
}

bool DeskNavigator::goOn()
{
    if (!m_waiting)
        return false;
    go(*std::exchange(m_waiting, std::nullopt));
    return true;
}

void DeskNavigator::forget()
{
    ++m_request;
}

void DeskNavigator::reveal(const DeskPlace &place, const QString &searched)
{
    m_window.openPage(place.page());
    if (auto *panel = qobject_cast<Panel *>(m_window.pageWidget(place.page())))
        panel->reveal(place.id, searched);
}

void DeskNavigator::say(const QString &sentence)
{
    Q_EMIT noticed({.tone = Tone::Info, .sentence = sentence});
}

} // namespace plandeck

#include "moc_desknavigator.cpp"
