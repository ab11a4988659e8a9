// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/driftreport.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/common/sentences.h"
#include "ui/panels/refusal.h"
#include "ui/plans/driftrepair.h"
#include "ui/plans/drifttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr QSize dialogSize{680, 560};
}

DriftReportDialog::DriftReportDialog(DriftModel &model, const SessionModel &session, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_session(session)
    , m_summary(new TextLabel({}, TextRole::Body, Tone::Muted))
    , m_banner(new Banner)
    , m_list(new QWidget)
    , m_check(new BusyButton(tr("&Check again"), ButtonKind::Normal))
{
    setObjectName(u"driftReportDialog"_s);
    setWindowTitle(tr("Plans and Stripe"));
    resize(enlarged(dialogSize, this));
    m_summary->setObjectName(u"driftSummaryTextLabel"_s);
    m_summary->setWordWrap(true);
    m_banner->hide();
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins(16, 4, 16, 4);
    m_lines->setSpacing(0);
    auto *scroll = new ScrollColumn;
    scroll->body()->addWidget(m_list);
    scroll->body()->addStretch(1);
    m_states = new StateView(Card::around(scroll), Skeleton::Shape::Rows);
    m_states->setObjectName(u"driftStateView"_s);
    connect(m_states, &StateView::retryRequested, &m_model, &DriftModel::checkAll);
    connect(m_states, &StateView::emptyActionRequested, this, &QDialog::accept);
    connect(m_banner, &Banner::actionRequested, &m_model, &DriftModel::checkAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::cardGap);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Heading));
    column->addWidget(m_summary);
    column->addWidget(m_banner);
    column->addWidget(m_states, 1);
    column->addWidget(buildFoot());
    connect(&m_model, &DriftModel::changed, this, &DriftReportDialog::follow);
    m_model.checkAll();
    follow();
}

QWidget *DriftReportDialog::buildFoot()
{
    m_check->setObjectName(u"checkAllBusyButton"_s);
    m_check->setIcon(iconOf(Icon::Refresh));
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("Read all products and prices at Stripe and compare"));
    connect(m_check, &QPushButton::clicked, &m_model, &DriftModel::checkAll);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closePushButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_check);
    row->addStretch(1);
    row->addWidget(close);
    return foot;
}

QList<DriftReportDialog::Entry> DriftReportDialog::entriesOf(const DriftReport &report)
{
    QList<Entry> entries;
    for (const auto &drift : report.drifts) {
        if (!drift.plan) {
            entries.append({.name = drift.stripe, .product = drift.objectId, .drifts = {drift}});
            continue;
        }
        auto found = std::ranges::find(entries, drift.plan, &Entry::plan);
        if (found == entries.end())
            found = entries.insert(entries.end(), Entry{.plan = drift.plan, .name = drift.planName});
        found->drifts.append(drift);
    }
    return entries;
}

void DriftReportDialog::follow()
{
    m_check->setBusy(m_model.isCheckingAll(), tr("Asking Stripe…"));
    const auto &all = m_model.ofAll();
    if (!all || (m_model.isCheckingAll() && !all->isFilled()))
        return m_states->showLoading();
    if (!all->isFilled())
        return m_states->showFailed(errorText(all->problem), errorDetail(all->problem));
    m_banner->setVisible(all->isStale());
    if (all->isStale())
        m_banner->setMessage(Tone::Warn, tr("%1 You see what was found before.", "what failed").arg(errorText(all->problem)),
                             tr("Try again"));
    const auto entries = entriesOf(all->value);
    const auto when = momentText(all->value.checkedAt);
    m_summary->setText(joinedSentences({tr("%n plan(s) compared at %1.", nullptr, int(all->value.plans)).arg(when),
                                        entries.isEmpty() ? QString() : tr("%n to look at.", nullptr, int(entries.size()))}));
    m_states->setEmptyWords({Icon::CheckCircle, tr("All in sync"), tr("Every plan is the same here and at Stripe."), tr("Done")});
    showEntries(entries);
    entries.isEmpty() ? m_states->showEmpty() : m_states->showFilled();
}

void DriftReportDialog::showEntries(const QList<Entry> &entries)
{
    if (m_shown == entries)
        return;
    m_shown = entries;
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (int i = 0; i < entries.size(); ++i) {
        if (i > 0)
            m_lines->addWidget(new Separator);
        m_lines->addWidget(line(entries.at(i), i + 1));
    }
}

QWidget *DriftReportDialog::line(const Entry &entry, int number)
{
    const QString what =
        entry.plan ? driftWords(entry.drifts) : tr("Stripe has this product as one of yours, but no plan here belongs to it.");
    auto *line = new QWidget;
    line->setObjectName(u"driftEntry%1"_s.arg(number));
    line->setAccessibleName(u"%1: %2"_s.arg(entry.name, what));
    auto *name = new TextLabel(entry.name, TextRole::Strong);
    auto *words = new TextLabel(what, TextRole::Small, Tone::Muted);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    for (auto *label : {name, words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        text->addWidget(label);
    }
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(metric::controlGap);
    row->addWidget(new IconLabel(entry.plan ? Icon::Alert : Icon::Tag, Tone::Warn, 18));
    row->addLayout(text, 1);
    if (entry.plan) {
        auto *show = new QPushButton(tr("Show"));
        show->setObjectName(u"showPlanPushButton"_s);
        show->setAccessibleName(tr("Show “%1”").arg(entry.name));
        show->setAutoDefault(false);
        setButtonKind(show, ButtonKind::Quiet);
        connect(show, &QPushButton::clicked, this, [this, plan = *entry.plan] {
            accept();
            Q_EMIT planRequested(plan);
        });
        row->addWidget(show);
    }
    row->addWidget(button(u"takeStripesPushButton"_s, entry.plan ? tr("Take Stripe's") : tr("Make it a plan"), entry,
                          RepairDirection::Stripes));
    row->addWidget(
        button(u"writeOursPushButton"_s, entry.plan ? tr("Write ours") : tr("Archive it there"), entry, RepairDirection::Ours));
    return line;
}

QPushButton *DriftReportDialog::button(const QString &objectName, const QString &text, const Entry &entry,
                                       RepairDirection direction)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(u"%1: %2"_s.arg(text, entry.name));
    button->setAutoDefault(false);
    QString refusal = refusalOf(m_session, infoOf<RepairPlan>, {});
    if (refusal.isEmpty() && entry.plan && direction == RepairDirection::Stripes)
        refusal = refusalToTakeStripes(entry.drifts);
    button->setEnabled(refusal.isEmpty());
    button->setToolTip(refusal);
    button->setAccessibleDescription(refusal);
    connect(button, &QPushButton::clicked, this,
            [this, entry, direction] { entry.plan ? confirmPlan(entry, direction) : confirmProduct(entry, direction); });
    return button;
}

void DriftReportDialog::confirmPlan(const Entry &entry, RepairDirection direction)
{
    askToRepair({entry.name, entry.drifts, direction}, this, [this, entry, direction] { repairPlan(entry, direction); });
}

void DriftReportDialog::confirmProduct(const Entry &entry, RepairDirection direction)
{
    const bool isArchived = direction == RepairDirection::Ours;
    auto *dialog = new ConfirmDialog(
        {.title = isArchived ? tr("Archive “%1” at Stripe?").arg(entry.name) : tr("Make “%1” a plan?").arg(entry.name),
         .effect = isArchived ? tr("The product and its prices can no longer be bought. Who subscribes already keeps them.")
                              : tr("A plan is made of the product and its price. Nothing changes at Stripe."),
         .action = isArchived ? tr("Archive") : tr("Make it a plan"),
         .isDanger = isArchived},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, entry, direction] { repairProduct(entry, direction); });
    dialog->open();
}

void DriftReportDialog::repairPlan(const Entry &entry, RepairDirection direction)
{
    m_list->setEnabled(false);
    m_model.repair(this, *entry.plan, direction, [this, name = entry.name](const Result<Plan> &plan) {
        m_list->setEnabled(true);
        Q_EMIT noticed(repairNotice(name, plan));
    });
}

void DriftReportDialog::repairProduct(const Entry &entry, RepairDirection direction)
{
    m_list->setEnabled(false);
    m_model.repairProduct(this, entry.product, direction, [this, direction, name = entry.name](const Result<DriftReport> &left) {
        m_list->setEnabled(true);
        if (!left)
            Q_EMIT noticed({.tone = Tone::Bad, .sentence = errorText(left.error())});
        else
            Q_EMIT noticed({.tone = Tone::Ok,
                            .sentence = direction == RepairDirection::Ours ? tr("“%1” is archived at Stripe.").arg(name)
                                                                           : tr("“%1” is a plan now.").arg(name)});
    });
}

} // namespace plandeck

#include "moc_driftreport.cpp"
