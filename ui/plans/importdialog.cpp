// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/importdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/sentences.h"
#include "ui/panels/records.h"
#include "ui/plans/importcells.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr QSize dialogSize(980, 680);
using Finding = PlanImport::Finding;
using Stage = PlanImport::Stage;
} // namespace

ImportDialog::ImportDialog(PlanImport *import, const QString &path, const World &world, QWidget *parent)
    : QDialog(parent)
    , m_import(import)
    , m_world(world)
    , m_banner(new Banner(Tone::Bad))
    , m_pages(new QStackedWidget)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import plans"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_import->setParent(this);
    m_banner->setObjectName(u"importBanner"_s);
    m_banner->hide();
    auto *title = new QVBoxLayout;
    title->setSpacing(2);
    title->addWidget(new TextLabel(tr("Import plans"), TextRole::Title));
    title->addWidget(new ElidedLabel(path, Qt::ElideMiddle, TextRole::Small, Tone::Muted));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 20, metric::pageMargin, 20);
    column->setSpacing(metric::cardGap);
    column->addLayout(title);
    column->addWidget(m_banner);
    m_pages->addWidget(buildWaiting());
    m_pages->addWidget(buildPreview());
    auto room = m_pages->sizePolicy();
    room.setRetainSizeWhenHidden(true); // what stays below a failure keeps its place
    m_pages->setSizePolicy(room);
    column->addWidget(m_pages, 1);
    column->addWidget(buildFoot());
    resize(enlarged(dialogSize, this));
    connect(m_import, &PlanImport::stageChanged, this, &ImportDialog::showStage);
    connect(m_import, &PlanImport::choiceChanged, this, &ImportDialog::showChoice);
    m_import->read(path);
    showStage();
    showChoice();
}

QWidget *ImportDialog::buildWaiting()
{
    auto *page = new QWidget;
    m_waiting = new TextLabel({}, TextRole::Body, Tone::Muted);
    m_waiting->setObjectName(u"waitingTextLabel"_s);
    auto *row = new QHBoxLayout(page);
    row->addStretch(1);
    row->addWidget(new Spinner);
    row->addWidget(m_waiting);
    row->addStretch(1);
    return page;
}

QWidget *ImportDialog::buildPreview()
{
    auto *page = new QWidget;
    m_summary = new TextLabel({}, TextRole::Strong);
    m_summary->setObjectName(u"summaryTextLabel"_s);
    m_summary->setWordWrap(true);
    m_table = new TableView;
    m_table->setObjectName(u"importTableView"_s);
    m_table->setAccessibleName(tr("Plans of the file"));
    m_table->setSortingEnabled(false);
    m_cells = new ImportCells(m_table);
    showRecords(*m_table, *m_import, m_cells);
    m_table->setStretchColumn(PlanImport::Verdict);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_all = addButton(u"chooseAllPushButton"_s, tr("Choose &all"), tr("All that can be imported"), true);
    m_none = addButton(u"chooseNonePushButton"_s, tr("Choose &none"), {}, false);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::controlGap);
    head->addWidget(m_summary, 1);
    head->addWidget(m_all);
    head->addWidget(m_none);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addLayout(head);
    column->addWidget(Card::around(m_table), 1);
    return page;
}

QPushButton *ImportDialog::addButton(const QString &name, const QString &text, const QString &tip, bool isChosen)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, m_import, [this, isChosen] { m_import->chooseAll(isChosen); });
    return button;
}

QWidget *ImportDialog::buildFoot()
{
    auto *foot = new QWidget;
    m_manner = new SegmentedControl(tr("What becomes of them"));
    m_manner->setObjectName(u"mannerSegmentedControl"_s);
    m_manner->addSegment(u"drafts"_s, Icon::Pencil, tr("As drafts"));
    m_manner->addSegment(u"publish"_s, Icon::Stripe, tr("Publish in Stripe"));
    m_manner->setEnabled(m_world.isConnected);
    m_manner->setToolTip(m_world.isConnected ? QString() : tr("Stripe is not connected: they can only be drafts."));
    connect(m_manner, &SegmentedControl::chosen, this, &ImportDialog::showChoice);
    m_note = new TextLabel({}, TextRole::Small, Tone::Muted);
    m_note->setObjectName(u"noteTextLabel"_s);
    m_note->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelPushButton"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_accept = new QPushButton;
    m_accept->setObjectName(u"importPushButton"_s);
    m_accept->setDefault(true);
    setButtonKind(m_accept, ButtonKind::Primary);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_manner);
    row->addWidget(m_note, 1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    return foot;
}

bool ImportDialog::areDrafts() const
{
    return m_manner->current() == u"drafts"_s;
}

void ImportDialog::showStage()
{
    const auto stage = m_import->stage();
    m_waiting->setText(stage == Stage::Reading ? tr("Reading the file…") : tr("Looking which of them are there already…"));
    m_pages->setVisible(stage != Stage::Failed);
    m_pages->setCurrentIndex(stage == Stage::Ready ? 1 : 0);
    if (stage == Stage::Failed) {
        m_banner->setMessage(Tone::Bad, errorText(m_import->problem()));
        m_banner->show();
    } else if (stage == Stage::Ready) {
        m_table->fitColumns();
        m_table->setFocus();
        if (m_import->rowCount() > 0)
            m_table->setCurrentIndex(m_import->index(0, PlanImport::Name));
        showRemarks();
    }
}

/// About the file as a whole: what of it is not used, and where reading it ended too early.
void ImportDialog::showRemarks()
{
    const auto &file = m_import->file();
    QStringList words;
    if (!file.fault.isEmpty())
        words.append(
            tr("The file cannot be read from line %1 on: %2").arg(QLocale().toString(file.faultPlace), errorText(file.fault)));
    if (!file.unusedColumns.isEmpty())
        words.append(tr("Not used, because Plandeck or Stripe gives it anew: %1.", "columns of a file")
                         .arg(QLocale().createSeparatedList(file.unusedColumns)));
    m_banner->setMessage(file.fault.isEmpty() ? Tone::Info : Tone::Warn, joinedSentences(words));
    m_banner->setVisible(!words.isEmpty());
}

void ImportDialog::showChoice()
{
    const int chosen = m_import->chosen();
    const bool isReady = m_import->stage() == Stage::Ready;
    m_cells->setDrafts(areDrafts());
    m_table->viewport()->update();
    m_summary->setText(summary());
    m_note->setText(note());
    m_accept->setText(areDrafts() ? tr("&Import %n draft(s)", nullptr, chosen) : tr("&Publish %n plan(s)", nullptr, chosen));
    m_accept->setEnabled(isReady && chosen > 0);
    m_accept->setToolTip(chosen > 0 ? QString() : tr("Choose at least one plan."));
    m_all->setEnabled(m_import->count(Finding::Good) > chosen);
    m_none->setEnabled(chosen > 0);
}

QString ImportDialog::summary() const
{
    QStringList parts{tr("%n plan(s) in the file", nullptr, m_import->rowCount())};
    if (const int there = m_import->count(Finding::Exists))
        parts.append(tr("%n already there", "plans", there));
    if (const int taken = m_import->count(Finding::NameTaken))
        parts.append(tr("%n with a taken name", "plans", taken));
    if (const int faulty = m_import->count(Finding::Faulty))
        parts.append(tr("%n with problems", "plans", faulty));
    return parts.join(u" · "_s);
}

/// What the choice between drafts and published plans means here.
QString ImportDialog::note() const
{
    if (areDrafts())
        return tr("They stay with you until you publish them.");
    return m_world.mode == Mode::Live ? tr("Live mode: customers can subscribe to them at once.")
                                      : tr("Test mode: they are made in Stripe, and nobody is charged.");
}

} // namespace plandeck

#include "moc_importdialog.cpp"
