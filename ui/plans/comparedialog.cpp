// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/comparedialog.h"

#include "ui/panels/records.h"
#include "ui/plans/plancomparison.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int lineHeight = 40;
constexpr int leastColumn = 132;
constexpr int columnWidth = 216; // of a plan, and of the names beside it
constexpr int dialogHeight = 720;
} // namespace

CompareDialog::CompareDialog(const QList<Plan> &plans, QWidget *parent)
    : QDialog(parent)
    , m_comparison(new PlanComparison(plans, this))
    , m_table(new TableView)
    , m_onlyDifferences(new QCheckBox(tr("Only &differences")))
    , m_summary(new TextLabel({}, TextRole::Small, Tone::Muted))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare plans"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(u"summaryTextLabel"_s);
    m_onlyDifferences->setObjectName(u"onlyDifferencesCheckBox"_s);
    m_onlyDifferences->setToolTip(tr("Leaves out what is the same in all of them (Ctrl+D)"));
    m_onlyDifferences->setShortcut({Qt::CTRL | Qt::Key_D});
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareDialog::showOnlyDifferences);
    buildTable(plans);

    auto *title = new QVBoxLayout;
    title->setSpacing(2);
    title->addWidget(new TextLabel(tr("Compare plans"), TextRole::Title));
    title->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::controlGap);
    head->addLayout(title, 1);
    head->addWidget(m_onlyDifferences);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 20, metric::pageMargin, 20);
    column->setSpacing(metric::blockGap);
    column->addLayout(head);
    column->addWidget(Card::around(m_table), 1);
    column->addWidget(buildFoot());
    m_summary->setText(m_comparison->differences() == 0
                           ? tr("They are the same in everything but their names.")
                           : tr("They differ in %n point(s).", nullptr, m_comparison->differences()));
    resize(enlarged({int(plans.size() + 2) * columnWidth, dialogHeight}, this));
    m_table->setFocus();
}

/// The plans share the width; names stay readable, and the table scrolls where there is no room.
void CompareDialog::buildTable(const QList<Plan> &plans)
{
    m_table->setObjectName(u"comparisonTableView"_s);
    m_table->setAccessibleName(tr("Plans side by side"));
    m_table->setSortingEnabled(false);
    showRecords(*m_table, *m_comparison, new ComparisonCells(m_table));
    m_table->setStretchColumn(std::numeric_limits<int>::max()); // the header shares out instead
    m_table->verticalHeader()->setDefaultSectionSize(grown(lineHeight, m_table->font()));
    auto *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(leastColumn);
    for (int column = 0; column <= int(plans.size()); ++column)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

QWidget *CompareDialog::buildFoot()
{
    auto *foot = new QWidget;
    auto *copy = new QPushButton(iconOf(Icon::Copy), tr("&Copy as a table"));
    copy->setObjectName(u"copyTablePushButton"_s);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("For a spreadsheet or a document (Ctrl+C)"));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closePushButton"_s);
    close->setDefault(true);
    setButtonKind(close, ButtonKind::Primary);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    connect(copy, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *keys = new QShortcut(QKeySequence::Copy, this);
    connect(keys, &QShortcut::activated, this, &CompareDialog::copy);
    return foot;
}

void CompareDialog::showOnlyDifferences(bool isOnly)
{
    m_comparison->setOnlyDifferences(isOnly);
}

void CompareDialog::copy()
{
    auto *clip = new QMimeData; // the clipboard's from then on
    clip->setText(m_comparison->asText());
    clip->setHtml(m_comparison->asHtml());
    QGuiApplication::clipboard()->setMimeData(clip);
    m_summary->setText(tr("Copied %n line(s).", nullptr, m_comparison->rowCount()));
}

} // namespace plandeck

#include "moc_comparedialog.cpp"
