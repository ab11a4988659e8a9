// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdialog.h"

#include "ui/theme/theme.h"

#include <QtCore/QUrl>
#include <QtGui/QTextBlock>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr QSize dialogSize(820, 620);
constexpr int listWidth = 190;
constexpr int textMargin = 16;
} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QListWidget)
    , m_text(new QTextBrowser)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    m_pages->setObjectName(u"helpPagesListWidget"_s);
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_pages->setFixedWidth(widened(listWidth, font()));
    for (const auto &page : helpPages()) {
        auto *item = new QListWidgetItem(page.title, m_pages);
        item->setData(Qt::UserRole, page.name);
        item->setToolTip(page.title);
    }
    m_text->setObjectName(u"helpTextBrowser"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(textMargin);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"closeHelpPushButton"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metric::blockGap);
    columns->addWidget(m_pages);
    columns->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::blockGap);
    column->addLayout(columns, 1);
    column->addLayout(buttons);
    resize(enlarged(dialogSize, this));

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (const auto name = item->data(Qt::UserRole).toString(); name != m_place.page)
            open({.page = name});
    });
}

void HelpDialog::open(const HelpPlace &place)
{
    const bool isSamePage = place.page == m_place.page;
    m_place = place;
    if (!isSamePage)
        showPage();
    scrollTo(place.section);
    for (int row = 0; row < m_pages->count(); ++row)
        if (m_pages->item(row)->data(Qt::UserRole) == place.page)
            m_pages->setCurrentRow(row);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

/// "plans.md#files" stays in the help, "#files" on the page; all else is for a browser.
void HelpDialog::follow(const QUrl &link)
{
    const auto file = link.path();
    if (link.isRelative() && file.isEmpty())
        return open({m_place.page, link.fragment()});
    if (const auto page = file.chopped(qMin(file.size(), 3)); link.isRelative() && !helpText(page).isEmpty())
        return open({page, link.fragment()});
    Q_EMIT linkActivated(link);
}

void HelpDialog::showPage()
{
    m_text->document()->setDefaultFont(font());
    m_text->setMarkdown(helpText(m_place.page));
    QTextCursor cursor(m_text->document()); // Markdown comes without air
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        auto format = block.blockFormat();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(format.headingLevel() > 1 ? 18 : format.topMargin());
        format.setBottomMargin(6);
        cursor.setBlockFormat(format);
    }
}

void HelpDialog::scrollTo(const QString &section)
{
    auto block = m_text->document()->begin();
    if (!section.isEmpty())
        while (block.isValid() && (block.blockFormat().headingLevel() == 0 || sectionName(block.text()) != section))
            block = block.next();
    QTextCursor cursor(block.isValid() ? block : m_text->document()->begin());
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect(cursor).top() - textMargin);
}

/// Links and code have their colours from when the page was made.
void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_place.page.isEmpty()) {
        showPage();
        scrollTo(m_place.section);
    }
}

} // namespace plandeck

#include "moc_helpdialog.cpp"
