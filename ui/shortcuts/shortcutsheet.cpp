// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts/shortcutsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr QSize sheetSize(620, 620);
constexpr int rowHeight = 26;

bool fits(const ShortcutRegistry::Command &command, const QString &text)
{
    const auto has = [&](const QString &words) { return words.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || has(command.title()) || has(command.placeTitle) || has(keysText(command.keys()));
}

/// The key as a cap.
QWidget *keyCap(const QString &words)
{
    auto *cap = new TextLabel(words, TextRole::SmallStrong, Tone::Muted);
    cap->setFrameShape(QFrame::NoFrame);
    cap->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return cap;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ShortcutRegistry &registry, QWidget *parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_search(new SearchField(tr("Search keys")))
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setObjectName(u"searchShortcutsField"_s);
    auto *scroll = new ScrollColumn;
    m_column = scroll->body();
    m_nothing = new TextLabel(tr("No key fits."), TextRole::Body, Tone::Muted);
    m_nothing->setObjectName(u"noShortcutTextLabel"_s);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(windowTitle(), TextRole::Title), 1);
    head->addWidget(m_search);

    auto *change = new QPushButton(tr("C&hange keys…"));
    change->setObjectName(u"changeShortcutsPushButton"_s);
    change->setAutoDefault(false);
    auto *print = new QPushButton(tr("&Print…"));
    print->setObjectName(u"printShortcutsPushButton"_s);
    print->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeShortcutsPushButton"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::controlGap);
    buttons->addWidget(change);
    buttons->addWidget(print);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 20, metric::pageMargin, 20);
    column->setSpacing(metric::blockGap);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    resize(enlarged(sheetSize, this));

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changeRequested();
    });
    connect(print, &QPushButton::clicked, this, &ShortcutSheet::print);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&registry, &ShortcutRegistry::changed, this, [this] { fill(m_search->text()); });
    fill({});
    m_search->setFocus();
}

void ShortcutSheet::fill(const QString &text)
{
    delete m_content;
    m_content = new QWidget;
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, metric::controlGap, 0);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(metric::blockGap);
    QString place;
    int row = 0;
    for (const auto &command : m_registry.commands()) {
        if (!command.action() || command.keys().isEmpty() || !fits(command, text.trimmed()))
            continue;
        if (command.place != place) {
            auto *heading = new SectionLabel(command.placeTitle);
            heading->setMinimumHeight(grown(rowHeight, font()) + (row > 0 ? metric::blockGap : 0));
            heading->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
            grid->addWidget(heading, row++, 0, 1, 2);
            place = command.place;
        }
        auto *title = new TextLabel(command.title());
        title->setMinimumHeight(grown(rowHeight, font()));
        auto *keys = keyCap(keysText(command.keys()));
        title->setBuddy(keys);
        grid->addWidget(title, row, 0);
        grid->addWidget(keys, row++, 1);
    }
    m_column->insertWidget(0, m_content);
    m_content->setVisible(row > 0);
    m_nothing->setVisible(row == 0);
}

QString ShortcutSheet::html() const
{
    QString place;
    QString rows;
    for (const auto &command : m_registry.commands()) {
        if (!command.action() || command.keys().isEmpty())
            continue;
        if (command.place != place)
            rows += u"<tr><th colspan=2 align=left><br>%1</th></tr>"_s.arg(command.placeTitle.toHtmlEscaped());
        place = command.place;
        rows += u"<tr><td>%1</td><td><b>%2</b></td></tr>"_s.arg(command.title().toHtmlEscaped(),
                                                                keysText(command.keys()).toHtmlEscaped());
    }
    return u"<h2>%1</h2><table width=100% cellspacing=4>%2</table>"_s.arg(windowTitle().toHtmlEscaped(), rows);
}

void ShortcutSheet::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        QTextDocument document;
        document.setHtml(html());
        document.print(printer);
    });
    dialog->open();
}

} // namespace plandeck

#include "moc_shortcutsheet.cpp"
