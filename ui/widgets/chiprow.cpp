// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiprow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

ChipRow::ChipRow(const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
{
    new FlowLayout(metric::controlGap, this);
}

void ChipRow::add(const QString &group, const QString &id, const QString &word)
{
    auto *button = new FilterChip(word);
    button->setObjectName(id + u"FilterChip"_s);
    button->setAccessibleDescription(m_purpose);
    layout()->addWidget(button);
    const Chip chip{group, id, button};
    m_chips.append(chip);
    connect(button, &QPushButton::clicked, this, [this, chip] {
        release(chip);
        Q_EMIT changed();
    });
}

void ChipRow::release(const Chip &pressed)
{
    for (const auto &chip : std::as_const(m_chips))
        if (chip.group == pressed.group && chip.button != pressed.button)
            chip.button->setChecked(false);
}

QString ChipRow::chosen(const QString &group) const
{
    for (const auto &chip : m_chips)
        if (chip.group == group && chip.button->isChecked())
            return chip.id;
    return {};
}

void ChipRow::choose(const QString &group, const QString &id)
{
    for (const auto &chip : std::as_const(m_chips))
        if (chip.group == group)
            chip.button->setChecked(chip.id == id);
}

void ChipRow::clear()
{
    for (const auto &chip : std::as_const(m_chips))
        chip.button->setChecked(false);
}

} // namespace plandeck

#include "moc_chiprow.cpp"
