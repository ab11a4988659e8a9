// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskplace.h"

#include <QtCore/QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto uuidForm = u"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"_s;
const auto pageForm = u"[a-z][a-z-]{0,30}"_s;
constexpr qsizetype longestId = 300;

struct Form
{
    DeskPlace::Kind kind;
    QLatin1StringView word; // in links
    QLatin1StringView page; // empty: its id is the page's
};
constexpr std::array forms{Form{DeskPlace::Kind::Page, "page"_L1, {}},
                           Form{DeskPlace::Kind::Plan, "plan"_L1, "plans"_L1},
                           Form{DeskPlace::Kind::Event, "event"_L1, "events"_L1},
                           Form{DeskPlace::Kind::Key, "key"_L1, "keys"_L1},
                           Form{DeskPlace::Kind::User, "user"_L1, "people"_L1},
                           Form{DeskPlace::Kind::Delivery, "delivery"_L1, "webhooks"_L1},
                           Form{DeskPlace::Kind::Tenant, "tenant"_L1, "tenants"_L1}};

const Form &formOf(DeskPlace::Kind kind)
{
    for (const auto &form : forms)
        if (form.kind == kind)
            return form;
    Q_UNREACHABLE();
}

bool matches(const QString &text, const QString &pattern)
{
    return text.size() <= longestId && QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QString patternOf(DeskPlace::Kind kind)
{
    switch (kind) {
    case DeskPlace::Kind::Page: return pageForm;
    case DeskPlace::Kind::Event: return uuidForm + u"|evt_[0-9A-Za-z_]{1,250}"_s;
    case DeskPlace::Kind::Plan:
    case DeskPlace::Kind::Key:
    case DeskPlace::Kind::User:
    case DeskPlace::Kind::Delivery:
    case DeskPlace::Kind::Tenant: return uuidForm;
    }
    Q_UNREACHABLE();
}

} // namespace

QString DeskPlace::page() const
{
    return kind == Kind::Page ? id : QString(formOf(kind).page);
}

QString DeskPlace::link() const
{
    return u"plandeck://"_s + formOf(kind).word + u'/' + id;
}

std::optional<DeskPlace> DeskPlace::fromLink(const QString &link)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"plandeck://([a-z]{1,20})(?:/([0-9A-Za-z_-]{1,260}))?/?"_s),
        QRegularExpression::NoPatternOption);
    const auto parts = shape.match(link.left(longestId + 1));
    if (!parts.hasMatch())
        return std::nullopt;
    const QString word = parts.captured(1);
    const QString id = parts.captured(2);
    if (id.isEmpty()) // plandeck://stripe: short for the page
        return DeskPlace{Kind::Page, word};
    for (const auto &form : forms)
        if (word == form.word && matches(id, patternOf(form.kind)))
            return DeskPlace{form.kind, id};
    return std::nullopt;
}

IdKind idKindOf(const QString &text)
{
    static const std::array<std::pair<IdKind, QString>, 9> patterns{{{IdKind::Link, u"plandeck://\\S+"_s},
                                                                     {IdKind::Product, u"prod_[0-9A-Za-z]{3,250}"_s},
                                                                     {IdKind::Price, u"price_[0-9A-Za-z]{3,250}"_s},
                                                                     {IdKind::Event, u"evt_[0-9A-Za-z_]{3,250}"_s},
                                                                     {IdKind::Account, u"acct_[0-9A-Za-z]{3,250}"_s},
                                                                     {IdKind::ApiKey, u"(?:test|live)_[0-9A-Za-z_-]{16,250}"_s},
                                                                     {IdKind::Uuid, uuidForm},
                                                                     {IdKind::Email, u"[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}"_s},
                                                                     {IdKind::KeyEnd, u"(?=.*[0-9A-Z])[0-9A-Za-z_-]{4}"_s}}};
    for (const auto &[kind, pattern] : patterns)
        if (matches(text, pattern))
            return kind;
    return IdKind::None;
}

} // namespace plandeck
