// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolButton>

namespace plandeck {
namespace {
constexpr int pauseMs = 200;
constexpr int usualWidth = 230;
constexpr int leastWidth = 120;
} // namespace

SearchField::SearchField(const QString &prompt, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    const auto *lens = addAction(iconOf(Icon::Search, Tone::Muted), LeadingPosition);
    connect(lens, &QAction::triggered, this, &SearchField::searchNow);
    setClearButtonEnabled(true);
    const auto buttons = findChildren<QToolButton *>(); // Qt leaves them without a name
    for (auto *button : buttons)
        button->setAccessibleName(button == buttons.constLast() ? tr("Clear search") : prompt);
    setMinimumWidth(leastWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::searchNow);
}

QSize SearchField::sizeHint() const
{
    return {usualWidth, QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || text().isEmpty())
        return QLineEdit::keyPressEvent(event);
    clear();
    searchNow();
}

void SearchField::searchNow()
{
    m_pause.stop();
    Q_EMIT searched(text());
}

} // namespace plandeck

#include "moc_searchfield.cpp"
