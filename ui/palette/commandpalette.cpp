// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/palette/palettedelegate.h"
#include "ui/theme/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int widest = 660;
constexpr int highest = 480;
constexpr int fromTop = 72;
constexpr int sideRoom = 24;
constexpr int longestText = 200;
constexpr int pageStep = 8;

/// Raised ground with a border, over what is dimmed.
class PaletteCard final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &t = tokensOf(palette());
        paintRounded(&painter, rect(), t.raised, t.borderStrong, 1, metric::cardRadius);
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); } // only beside it a click leaves
};

} // namespace

CommandPalette::CommandPalette(QWidget *over)
    : QWidget(over)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    m_card = buildCard();
    over->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setText(text);
        Q_EMIT textChanged(text);
        followModel();
    });
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::choose);
    hide();
}

QWidget *CommandPalette::buildCard()
{
    auto *card = new PaletteCard(this);
    m_field = new QLineEdit;
    m_field->setObjectName(u"paletteLineEdit"_s);
    m_field->setFrame(false);
    m_field->setMaxLength(longestText);
    m_field->setFont(fontOf(font(), TextRole::Heading));
    m_field->setMinimumHeight(46);
    m_list = new QListView;
    m_list->setObjectName(u"paletteListView"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setFocusProxy(m_field);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing = new TextLabel({}, TextRole::Body, Tone::Muted);
    m_nothing->setObjectName(u"paletteNothingTextLabel"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_count = new TextLabel({}, TextRole::Small, Tone::Muted);
    m_count->setObjectName(u"paletteCountTextLabel"_s);
    auto *hint =
        new ElidedLabel(tr("↑ ↓ choose · Tab next group · Enter go · Esc close"), Qt::ElideRight, TextRole::Small, Tone::Muted);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 6, 14, 8);
    foot->addWidget(hint, 1);
    foot->addWidget(m_count);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 4, 10, 2);
    head->addWidget(m_field);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Separator);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(new Separator);
    column->addLayout(foot);
    return card;
}

void CommandPalette::open(const QString &prompt)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->clear();
    place();
    show();
    raise();
    followModel();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_field->clear();
}

QString CommandPalette::text() const
{
    return m_field->text();
}

void CommandPalette::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    sayCount();
}

void CommandPalette::followModel()
{
    m_list->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
    setCurrentRow(m_model.neighbour(-1, 1));
    m_list->scrollToTop();
    sayCount();
}

/// For eyes in the foot, for screen readers with the field: it keeps the focus while the results change.
void CommandPalette::sayCount()
{
    const int count = m_model.resultCount();
    m_nothing->setText(
        m_isBusy ? tr("Looking…")
                 : tr("Nothing fits “%1”. IDs, e-mail addresses and links can be pasted here too.").arg(m_field->text()));
    const QString words = m_isBusy ? tr("Looking…") : tr("%n result(s)", nullptr, count);
    if (m_count->text() == words)
        return;
    m_count->setText(words);
    m_field->setAccessibleDescription(words);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no key reaches the window below
        return true;
    }
    return event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event));
}

bool CommandPalette::handleKey(QKeyEvent *event)
{
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(pageStep); return true;
    case Qt::Key_PageUp: moveBy(-pageStep); return true;
    case Qt::Key_Tab: moveToGroup(1); return true;
    case Qt::Key_Backtab: moveToGroup(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_K:
        if (isControl)
            dismiss();
        return isControl;
    default: return false;
    }
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto entry = m_model.row(index.row()).entry;
    if (m_model.row(index.row()).isHeading || !entry.isEnabled)
        return; // the row says why
    dismiss();
    Q_EMIT chosen(entry);
}

void CommandPalette::moveBy(int step)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < qAbs(step); ++i)
        row = m_model.neighbour(row, step < 0 ? -1 : 1);
    setCurrentRow(row);
}

/// To the first entry of the next group, or of the one before; around at the ends.
void CommandPalette::moveToGroup(int step)
{
    const int count = m_model.rowCount();
    int row = m_list->currentIndex().row();
    if (step < 0) // over the heading of its own group
        while (row > 0 && !m_model.row(row).isHeading)
            --row;
    for (int i = 0; i < count; ++i) {
        row = (row + step + count) % count;
        if (m_model.row(row).isHeading)
            return setCurrentRow(m_model.neighbour(row, 1));
    }
}

void CommandPalette::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const auto index = m_model.index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(m_model.neighbour(row, -1) == row ? m_model.index(0) : index); // the first one with its heading
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus); // read the row, although the field has the focus
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(widest, this->width() - 2 * sideRoom);
    const int top = qMin(fromTop, height() / 8);
    const int height = qMin(highest, this->height() - top - sideRoom);
    m_card->setGeometry((this->width() - width) / 2, top, width, height);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = tokensOf(palette()).shadow;
    veil.setAlphaF(tokensOf(palette()).isDark ? 0.55F : 0.28F);
    painter.fillRect(rect(), veil);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    dismiss();
}

} // namespace plandeck

#include "moc_commandpalette.cpp"
