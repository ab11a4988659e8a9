// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspanel.h"

#include "ui/settings/sectionlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int sideWidth = 232;
constexpr int contentWidth = 860; // longer lines are not read well

} // namespace

SettingsPanel::SettingsPanel(const QList<SettingsSection> &sections, QWidget *parent)
    : QWidget(parent)
    , m_sections(sections)
{
    setObjectName(u"settingsPanel"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::pageMargin);
    row->addWidget(buildSide());
    row->addWidget(buildContent(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 18, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::blockGap);
    column->addWidget(new PageHeader(tr("Settings"), tr("For this computer and whoever works at it.")));
    column->addLayout(row, 1);
    setFocusProxy(m_list);
    m_list->setSections(m_sections);
    if (!m_sections.isEmpty())
        openSection(m_sections.first().id);
}

QWidget *SettingsPanel::buildSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(widened(sideWidth, font()));
    m_search = new SearchField(tr("Search settings"));
    m_search->setObjectName(u"settingsSearchField"_s);
    m_search->setToolTip(tr("Search settings (/)"));
    m_nothing = new TextLabel(tr("No setting is called so."), TextRole::Small, Tone::Muted);
    m_nothing->setObjectName(u"nothingFoundTextLabel"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_list = new SectionList;
    connect(m_search, &SearchField::searched, this, &SettingsPanel::search);
    connect(m_list, &SectionList::chosen, this, &SettingsPanel::openSection);
    auto *find = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *SettingsPanel::buildContent()
{
    m_stack = new QStackedWidget;
    m_stack->setObjectName(u"settingsStackedWidget"_s);
    return m_stack;
}

QWidget *SettingsPanel::pageOf(const SettingsSection &section)
{
    if (auto *page = m_pages.value(section.id))
        return page;
    auto *scroll = new ScrollColumn;
    scroll->setObjectName(section.id + u"SettingsPage"_s);
    scroll->setAccessibleName(section.title);
    auto *content = new QWidget;
    content->setMaximumWidth(widened(contentWidth, font()));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::blockGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(section.title, TextRole::Heading));
    auto *sentence = new TextLabel(section.sentence, TextRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    column->addLayout(words);
    column->addWidget(section.make(content));
    column->addStretch(1);
    auto *row = new QHBoxLayout; // a maximum width by an alignment would cost the height for it
    row->addWidget(content, 1000);
    row->addStretch(1);
    scroll->body()->addLayout(row);
    m_stack->addWidget(scroll);
    m_pages.insert(section.id, scroll);
    return scroll;
}

bool SettingsPanel::openSection(const QString &id, const QString &widget)
{
    const auto section = std::ranges::find(m_sections, id, &SettingsSection::id);
    if (section == m_sections.end())
        return false;
    auto *page = pageOf(*section);
    m_stack->setCurrentWidget(page);
    m_list->setCurrentSection(id);
    if (std::exchange(m_current, id) != id)
        Q_EMIT sectionOpened(id);
    if (auto *wanted = widget.isEmpty() ? nullptr : page->findChild<QWidget *>(widget)) {
        wanted->setFocus(Qt::ShortcutFocusReason);
        static_cast<QScrollArea *>(page)->ensureWidgetVisible(wanted);
    }
    return true;
}

void SettingsPanel::search(const QString &text)
{
    m_nothing->setVisible(m_list->search(text) == 0);
}

} // namespace plandeck

#include "moc_settingspanel.cpp"
