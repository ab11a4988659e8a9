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

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr QSize dialogSize(820, 620);
constexpr int listWidth = 190;
constexpr int textMargin = 16;

/// Whatever its first letter is: a page may begin with "Stripe".
bool readsFromRight(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}
} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QListWidget)
    , m_text(new QTextBrowser)
    , m_close(new QPushButton)
{
    setObjectName(u"helpDialog"_s);
    m_pages->setObjectName(u"helpPagesListWidget"_s);
    m_pages->setFixedWidth(widened(listWidth, font()));
    for (const auto &page : helpPages())
        (new QListWidgetItem(m_pages))->setData(Qt::UserRole, page.name);
    m_text->setObjectName(u"helpTextBrowser"_s);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(textMargin);
    m_close->setObjectName(u"closeHelpPushButton"_s);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
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
    showTexts();

    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
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

/// In the language of the window: now, and when that changes.
void HelpDialog::showTexts()
{
    setWindowTitle(tr("Help"));
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Help"));
    m_close->setText(tr("&Close"));
    const auto pages = helpPages();
    for (int row = 0; row < m_pages->count(); ++row) {
        m_pages->item(row)->setText(pages[row].title);
        m_pages->item(row)->setToolTip(pages[row].title);
    }
}

void HelpDialog::showPage()
{
    const auto text = helpText(m_place.page);
    auto option = m_text->document()->defaultTextOption();
    option.setTextDirection(readsFromRight(text) ? Qt::RightToLeft : Qt::LeftToRight); // what is English stays so
    m_text->document()->setDefaultTextOption(option);
    m_text->document()->setDefaultFont(font());
    m_text->setMarkdown(text);
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
    for (int place = sectionPlace(m_place.page, section); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && place-- == 0)
            break;
    QTextCursor cursor(block.isValid() ? block : m_text->document()->begin());
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect(cursor).top() - textMargin);
}

/// Links and code have their colours from when the page was made.
void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) && !m_place.page.isEmpty()) {
        showPage();
        scrollTo(m_place.section);
    }
}

} // namespace plandeck

#include "moc_helpdialog.cpp"
