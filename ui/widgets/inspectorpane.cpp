// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspectorpane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

InspectorPane::InspectorPane(QWidget *parent)
    : Card(parent)
    , m_leastWidth(widened(metric::inspectorWidth, font()))
    , m_avatar(new Avatar({}, 48))
    , m_title(new ElidedLabel({}, Qt::ElideRight, TextRole::Heading))
    , m_subtitle(new ElidedLabel({}, Qt::ElideRight, TextRole::Body, Tone::Muted))
    , m_actions(new QHBoxLayout)
    , m_sections(new QVBoxLayout)
{
    setFixedWidth(m_leastWidth);
    auto *close = new QToolButton;
    close->setObjectName(u"closeInspectorToolButton"_s);
    close->setIcon(iconOf(Icon::X, Tone::Muted));
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details (Esc)"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &InspectorPane::closed);

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::cardGap);
    head->addWidget(m_avatar);
    head->addLayout(words, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_actions->setSpacing(metric::controlGap);

    auto *inner = new QWidget;
    inner->setLayout(m_sections);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(metric::cardGap);
    m_sections->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    body()->setContentsMargins(20, 20, 12, 16);
    body()->addLayout(head);
    body()->addLayout(m_actions);
    body()->addWidget(scroll, 1);
}

void InspectorPane::setHeading(const QString &title, const QString &subtitle)
{
    m_avatar->setName(title);
    m_title->setFullText(title);
    m_subtitle->setFullText(subtitle);
    setAccessibleName(title);
}

void InspectorPane::addAction(QPushButton *button)
{
    if (m_actions->count() > 0)
        m_actions->setStretch(m_actions->count() - 1, 0);
    m_actions->addWidget(button, 1);
    fitWidth();
}

void InspectorPane::setLeastWidth(int width)
{
    m_leastWidth = widened(width, font());
    fitWidth();
}

void InspectorPane::fitWidth()
{
    const auto margins = body()->contentsMargins();
    setFixedWidth(qMax(m_leastWidth, m_actions->sizeHint().width() + margins.left() + margins.right()));
}

void InspectorPane::addButton(QAction *action)
{
    addAction(new ActionButton(action));
}

void InspectorPane::addMenuButton(const QString &objectName, Icon icon, const QString &word, const QList<QAction *> &actions)
{
    auto *button = new QPushButton(iconOf(icon), word);
    button->setObjectName(objectName);
    auto *menu = new QMenu(button);
    for (auto *action : actions)
        action ? menu->addAction(action) : void(menu->addSeparator());
    button->setMenu(menu);
    addAction(button);
}

void InspectorPane::addSection(const QString &title, QWidget *content)
{
    const int at = m_sections->count() - 1; // before the stretch
    m_sections->insertWidget(at, new Separator);
    if (!title.isEmpty())
        m_sections->insertWidget(at + 1, new TextLabel(title, TextRole::Strong));
    m_sections->insertWidget(m_sections->count() - 1, content);
}

void InspectorPane::addFilling(QWidget *content)
{
    addSection({}, content);
    m_sections->setStretch(m_sections->count() - 1, 0);
    m_sections->setStretchFactor(content, 1);
}

void InspectorPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Card::keyPressEvent(event);
    Q_EMIT closed();
}

} // namespace plandeck

#include "moc_inspectorpane.cpp"
