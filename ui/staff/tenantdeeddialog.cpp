// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/tenantdeeddialog.h"

#include "services/domain/json.h"
#include "ui/common/moments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int formWidth = 460;

struct Effect
{
    Icon icon;
    Tone tone;
    QString sentence;
};

QList<Effect> effectsOf(TenantDeedDialog::Deed deed)
{
    if (deed == TenantDeedDialog::Deed::Reactivate)
        return {{Icon::CheckCircle, Tone::Ok, TenantDeedDialog::tr("Its people and programs are let in again by what they had.")},
                {Icon::Upload, Tone::Ok, TenantDeedDialog::tr("Messages to its webhook that were held are sent.")}};
    return {{Icon::Lock, Tone::Bad,
             TenantDeedDialog::tr("Its people and programs are refused at once: sessions, API keys and sign-in.")},
            {Icon::Clock, Tone::Warn, TenantDeedDialog::tr("Messages to its webhook are made and held.")},
            {Icon::Stripe, Tone::Muted,
             TenantDeedDialog::tr("Its subscriptions at Stripe go on, and what Stripe tells is taken in.")},
            {Icon::Undo, Tone::Muted, TenantDeedDialog::tr("Nothing is deleted: reactivating lets everybody in again.")}};
}

} // namespace

TenantDeedDialog::TenantDeedDialog(Deed deed, const TenantListing &tenant, QWidget *parent)
    : FormDialog(
        deed == Deed::Suspend
            ? Words{.title = tr("Suspend %1?").arg(tenant.name), .submit = tr("&Suspend"), .working = tr("Suspending…")}
            : Words{.title = tr("Reactivate %1?").arg(tenant.name), .submit = tr("&Reactivate"), .working = tr("Reactivating…")},
        parent)
    , m_deed(deed)
    , m_tenant(tenant)
    , m_reason(new QLineEdit)
    , m_slug(deed == Deed::Suspend ? new QLineEdit : nullptr)
{
    setObjectName(u"tenantDeedDialog"_s);
    m_reason->setObjectName(u"deedReasonLineEdit"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::blockGap);
    column->addWidget(buildMeaning());
    column->addWidget(form());
    body()->addLayout(column);
    form()->setMinimumWidth(widened(formWidth, font()));
    form()->add(makeField(u"reason"_s, tr("Rea&son"), m_reason, tr("It is on record, and the company's owners read it.")));
    connect(m_reason, &QLineEdit::textChanged, this, [this] { touch(u"reason"_s); });
    if (m_slug) {
        m_slug->setObjectName(u"deedSlugLineEdit"_s);
        form()->add(makeField(u"slug"_s, tr("&Type %1", "a tenant's slug").arg(tenant.slug), m_slug));
        connect(m_slug, &QLineEdit::textChanged, this, [this] { touch(u"slug"_s); });
    }
    check();
    m_reason->setFocus();
}

QWidget *TenantDeedDialog::buildMeaning() const
{
    auto *meaning = new QWidget;
    meaning->setObjectName(u"deedMeaningWidget"_s);
    auto *lines = new QVBoxLayout(meaning);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metric::controlGap);
    for (const auto &effect : effectsOf(m_deed)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(metric::controlGap);
        line->addWidget(new IconLabel(effect.icon, effect.tone), 0, Qt::AlignTop);
        auto *words = new TextLabel(effect.sentence);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        lines->addLayout(line);
    }
    return meaning;
}

QString TenantDeedDialog::reason() const
{
    return m_reason->text().trimmed();
}

QList<Problem> TenantDeedDialog::problems() const
{
    const SuspendTenant request{.tenant = m_tenant.id, .reason = reason()}; // both take the same
    auto problems = validate(SuspendTenant::fields, &request);
    problems.removeIf([](const Problem &problem) { return problem.field != "reason"_L1; });
    return problems;
}

QString TenantDeedDialog::obstacle() const
{
    return m_slug && m_slug->text() != m_tenant.slug ? tr("Type %1 to go on.", "a tenant's slug").arg(isolated(m_tenant.slug))
                                                     : QString();
}

QString TenantDeedDialog::review() const
{
    return m_deed == Deed::Suspend ? tr("In force at once, until somebody reactivates it.") : tr("In force at once.");
}

} // namespace plandeck

#include "moc_tenantdeeddialog.cpp"
