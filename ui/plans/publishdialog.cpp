// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/publishdialog.h"

#include "ui/plans/planpreview.h"
#include "ui/plans/planreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrollcolumn.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto typedName = "typed_name"_L1;
constexpr QSize usualSize(820, 560);

} // namespace

PublishDialog::PublishDialog(const Plan &draft, Mode mode, QWidget *parent)
    : FormDialog({.title = tr("Publish “%1”").arg(draft.name), .submit = tr("&Publish"), .working = tr("Publishing…")}, parent)
    , m_plan(draft)
    , m_mode(mode)
    , m_review(new PlanReview)
{
    setObjectName(u"publishDialog"_s);
    m_review->show({}, effectsOfPublishing(draft));
    if (mode == Mode::Live) {
        m_review->addField(
            makeField(typedName, tr("&Name of the plan, to confirm"), m_review->nameLineEdit(), tr("Type: %1").arg(draft.name)));
        connect(m_review->nameLineEdit(), &QLineEdit::textChanged, this, [this] { touch(typedName); });
    }
    auto *preview = new PlanPreview;
    preview->setPlan(draft);
    auto *scroll = new ScrollColumn;
    scroll->body()->setContentsMargins(0, 0, metric::cardGap, 0);
    scroll->body()->addWidget(m_review);
    body()->addWidget(scroll, 1);
    body()->addWidget(preview);
    resize(enlarged(usualSize, this));
    check();
    m_review->nameLineEdit()->setFocus();
}

QList<Problem> PublishDialog::problems() const
{
    return m_mode == Mode::Live ? m_review->nameProblems(typedName, m_plan.name) : QList<Problem>();
}

QString PublishDialog::review() const
{
    return m_mode == Mode::Live ? tr("Creates a product and a price in Stripe (live mode: real money).")
                                : tr("Creates a product and a price in Stripe (test mode).");
}

} // namespace plandeck

#include "moc_publishdialog.cpp"
