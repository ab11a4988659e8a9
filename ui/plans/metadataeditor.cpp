// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/metadataeditor.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QSet>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

MetadataEditor::MetadataEditor(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QPushButton)
    , m_rows(new QWidget)
    , m_add(new QPushButton(iconOf(Icon::Plus), tr("Add e&ntry")))
{
    m_fold->setObjectName(u"metadataFoldPushButton"_s);
    setButtonKind(m_fold, ButtonKind::Quiet);
    m_add->setObjectName(u"addEntryPushButton"_s);

    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metric::controlGap);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    auto *inside = new QVBoxLayout(m_rows);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(metric::controlGap);
    inside->addLayout(m_grid);
    inside->addWidget(m_add, 0, Qt::AlignLeading);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::controlGap);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_rows);
    setFocusProxy(m_fold);
    connect(m_fold, &QPushButton::clicked, this, [this] { setUnfolded(m_rows->isHidden()); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addEntry();
        m_entries.last().name->setFocus();
    });
    setUnfolded(false);
}

TextMap MetadataEditor::entries() const
{
    TextMap map;
    for (const auto &entry : m_entries)
        if (const QString name = entry.name->text().trimmed(); !name.isEmpty())
            map.insert(name, entry.value->text());
    return map;
}

void MetadataEditor::setEntries(const TextMap &entries)
{
    while (!m_entries.isEmpty())
        removeEntry(m_entries.last().name);
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        addEntry(entry.key(), entry.value());
    setUnfolded(!entries.isEmpty());
}

QList<Problem> MetadataEditor::problems() const
{
    QList<Problem> problems;
    QSet<QString> seen;
    for (const auto &entry : m_entries) {
        const QString name = entry.name->text().trimmed();
        if (name.isEmpty() && !entry.value->text().isEmpty())
            problems.append({u"metadata"_s, u"name_missing"_s});
        else if (!name.isEmpty() && seen.contains(name))
            problems.append({u"metadata."_s + name, u"duplicate"_s});
        seen.insert(name);
    }
    return problems;
}

void MetadataEditor::addEntry(const QString &name, const QString &value)
{
    const Entry entry{new QLineEdit(name), new QLineEdit(value), new QPushButton(iconOf(Icon::X, Tone::Muted), {})};
    entry.name->setObjectName(u"entryNameLineEdit"_s);
    entry.name->setPlaceholderText(tr("Name"));
    entry.name->setAccessibleName(tr("Name of the entry"));
    entry.value->setObjectName(u"entryValueLineEdit"_s);
    entry.value->setPlaceholderText(tr("Value"));
    entry.value->setAccessibleName(tr("Value of the entry"));
    entry.remove->setObjectName(u"removeEntryPushButton"_s);
    entry.remove->setAccessibleName(tr("Remove this entry"));
    entry.remove->setToolTip(tr("Remove this entry"));
    setButtonKind(entry.remove, ButtonKind::Quiet);
    const int row = m_grid->rowCount();
    m_grid->addWidget(entry.name, row, 0);
    m_grid->addWidget(entry.value, row, 1);
    m_grid->addWidget(entry.remove, row, 2);
    m_entries.append(entry);
    showCount();
    connect(entry.name, &QLineEdit::textChanged, this, &MetadataEditor::changed);
    connect(entry.name, &QLineEdit::textChanged, this, &MetadataEditor::showCount);
    connect(entry.value, &QLineEdit::textChanged, this, &MetadataEditor::changed);
    connect(entry.remove, &QPushButton::clicked, this, [this, name = entry.name] {
        const auto at = std::ranges::find(m_entries, name, &Entry::name) - m_entries.begin();
        removeEntry(name);
        const auto next = qMin(at, m_entries.size() - 1); // the focus stays near
        next < 0 ? m_add->setFocus() : m_entries.at(next).remove->setFocus();
        Q_EMIT changed();
    });
}

void MetadataEditor::removeEntry(const QLineEdit *name)
{
    const auto at = std::ranges::find(m_entries, name, &Entry::name);
    for (QWidget *part :
         {static_cast<QWidget *>(at->name), static_cast<QWidget *>(at->value), static_cast<QWidget *>(at->remove)}) {
        m_grid->removeWidget(part);
        part->hide();
        part->deleteLater(); // the button is still saying that it was clicked
    }
    m_entries.erase(at);
    showCount();
}

void MetadataEditor::setUnfolded(bool isUnfolded)
{
    m_rows->setVisible(isUnfolded);
    m_fold->setAccessibleDescription(isUnfolded ? tr("Unfolded") : tr("Folded"));
    m_fold->setIcon(iconOf(isUnfolded ? Icon::ChevronDown : Icon::ChevronRight, Tone::Muted));
    if (isUnfolded && m_entries.isEmpty())
        addEntry();
    showCount();
}

void MetadataEditor::setMostEntries(int most)
{
    m_most = most;
    showCount();
}

void MetadataEditor::showCount()
{
    const auto count =
        std::ranges::count_if(m_entries, [](const Entry &entry) { return !entry.name->text().trimmed().isEmpty(); });
    m_fold->setText(count == 0 ? tr("No entries") : tr("%n entries", nullptr, int(count)));
    const bool isFull = m_entries.size() >= m_most;
    m_add->setEnabled(!isFull);
    m_add->setToolTip(isFull ? tr("A plan has at most %n entries: Stripe takes 50, and some are ours.", nullptr, m_most)
                             : QString());
    m_add->setAccessibleDescription(m_add->toolTip());
}

} // namespace plandeck

#include "moc_metadataeditor.cpp"
