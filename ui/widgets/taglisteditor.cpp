// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taglisteditor.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int glyph = 14;
constexpr int visibleLines = 12;

} // namespace

/// A row: handle, text, and a cross that removes it.
class TagDelegate final : public QStyledItemDelegate
{
public:
    TagDelegate(std::function<void(int)> remove, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_remove(std::move(remove))
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, grown(metric::controlHeight, option.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &t = tokensOf(option.palette);
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const bool isSelected = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
        painter->save();
        if (isSelected || isHovered)
            paintRounded(painter, option.rect, isSelected ? t.accentSoft : t.hover, {}, 0, 4);
        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const int top = option.rect.top() + (option.rect.height() - glyph) / 2;
        paintIcon(painter, Icon::DragHandle, visual({option.rect.left() + 4, top, glyph, glyph}), t.textFaint);
        if (isHovered || isSelected)
            paintIcon(painter, Icon::X, removeRect(option), t.textMuted);
        painter->setPen(t.text);
        painter->setFont(option.font);
        const QRect text = visual(option.rect.adjusted(24, 0, -26, 0));
        painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setMaxLength(m_longest);
        return editor;
    }

    void setLongest(int longest) { m_longest = longest; }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(20, 0, 0, 0)));
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() == QEvent::MouseButtonRelease
            && removeRect(option).adjusted(-6, -8, 6, 8).contains(static_cast<QMouseEvent *>(event)->pos())) {
            m_remove(index.row());
            return true;
        }
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }

private:
    static QRect removeRect(const QStyleOptionViewItem &option)
    {
        const QRect cross(option.rect.right() - 20, option.rect.top() + (option.rect.height() - glyph) / 2, glyph, glyph);
        return QStyle::visualRect(option.direction, option.rect, cross);
    }

    std::function<void(int)> m_remove;
    int m_longest = 32767; // of a line
};

TagListEditor::TagListEditor(const QString &name, const QString &prompt, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_rows(new TagDelegate([this](int row) { removeAt(row); }, m_list))
    , m_input(new QLineEdit)
{
    m_list->setObjectName(u"linesListWidget"_s);
    m_list->setAccessibleName(name);
    m_list->setAccessibleDescription(tr("F2 edits, Delete removes, Alt with the arrow keys moves a line."));
    m_list->setItemDelegate(m_rows);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_input->setObjectName(u"newLineEdit"_s);
    m_input->setAccessibleName(prompt);
    m_input->setPlaceholderText(prompt);
    m_input->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addWidget(m_input);
    setFocusProxy(m_input);
    connect(m_list, &QListWidget::itemChanged, this, &TagListEditor::takeEdited);
    connect(m_input, &QLineEdit::textEdited, this, &TagListEditor::changed);
    fit();
}

QStringList TagListEditor::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QString line = m_list->item(row)->text().trimmed(); !line.isEmpty())
            lines.append(line);
    if (const QString line = m_input->text().trimmed(); !line.isEmpty())
        lines.append(line);
    return lines;
}

void TagListEditor::setLines(const QStringList &lines)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_input->clear();
    for (const auto &line : lines)
        append(line);
    fit();
}

void TagListEditor::setLimits(int mostLines, int longestLine)
{
    m_mostLines = mostLines;
    m_input->setMaxLength(longestLine);
    m_rows->setLongest(longestLine);
    fit();
}

bool TagListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport())
        return drag(event) || QWidget::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_input) {
        if (key->key() == Qt::Key_Up && key->modifiers() == Qt::NoModifier && m_list->count() > 0) {
            m_list->setCurrentRow(m_list->count() - 1);
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key->matches(QKeySequence::Paste) && pasteLines())
            return true;
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!isReturn || key->modifiers() & Qt::ControlModifier || m_input->text().trimmed().isEmpty())
            return false; // Return on an empty line is the dialog's
        addTyped();
        return true;
    }
    const bool isMove = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (isMove)
        move(m_list->currentRow(), m_list->currentRow() + (key->key() == Qt::Key_Up ? -1 : 1));
    const bool isRemoval = key->key() == Qt::Key_Delete && m_list->currentRow() >= 0;
    if (isRemoval)
        removeAt(m_list->currentRow());
    return isMove || isRemoval;
}

void TagListEditor::addTyped()
{
    const QString line = m_input->text().trimmed();
    m_input->clear();
    add({line});
}

/// What comes in several lines becomes several; a single one is pasted as usual.
bool TagListEditor::pasteLines()
{
    QStringList lines;
    for (const auto &line : QGuiApplication::clipboard()->text().split(u'\n'))
        if (const QString text = line.simplified(); !text.isEmpty())
            lines.append(text.first(qMin(text.size(), qsizetype(m_input->maxLength()))));
    if (lines.size() > 1)
        add(lines);
    return lines.size() > 1;
}

void TagListEditor::add(const QStringList &lines)
{
    for (const auto &line : lines)
        if (m_list->count() < m_mostLines)
            append(line);
    fit();
    m_list->scrollToBottom();
    Q_EMIT changed();
}

/// A line that was emptied is gone.
void TagListEditor::takeEdited(const QListWidgetItem *item)
{
    if (!item->text().trimmed().isEmpty())
        return Q_EMIT changed();
    const int row = m_list->row(item);
    QMetaObject::invokeMethod(
        this, [this, row] { removeAt(row); }, Qt::QueuedConnection); // its editor is still there
}

void TagListEditor::append(const QString &line)
{
    const QSignalBlocker quiet(m_list);
    auto *item = new QListWidgetItem(line, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
}

void TagListEditor::removeAt(int row)
{
    delete m_list->takeItem(row);
    fit();
    if (m_list->count() == 0 && m_input->isEnabled())
        m_input->setFocus(Qt::OtherFocusReason); // the list is out of sight
    Q_EMIT changed();
}

void TagListEditor::move(int from, int to)
{
    if (from == to || qMin(from, to) < 0 || qMax(from, to) >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    Q_EMIT changed();
}

/// The line under the pressed pointer follows it, and the others make room at once. True: the list is not to see it.
bool TagListEditor::drag(const QEvent *event)
{
    const auto *mouse = static_cast<const QMouseEvent *>(event); // looked at once the type is known
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_dragged = mouse->button() == Qt::LeftButton ? m_list->indexAt(mouse->pos()).row() : -1;
        m_pressedAt = mouse->pos();
        m_isDragging = false;
        return false;
    case QEvent::MouseMove: {
        if (m_dragged < 0 || !(mouse->buttons() & Qt::LeftButton))
            return false;
        m_isDragging |= (mouse->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        const auto under = m_list->indexAt({m_list->viewport()->width() / 2, mouse->pos().y()});
        const int to = under.isValid() ? under.row() : mouse->pos().y() < 0 ? 0 : m_list->count() - 1;
        if (m_isDragging) {
            m_list->viewport()->setCursor(Qt::ClosedHandCursor);
            move(std::exchange(m_dragged, to), to);
        }
        return true;
    }
    case QEvent::MouseButtonRelease:
        m_list->viewport()->unsetCursor();
        m_dragged = -1;
        return std::exchange(m_isDragging, false); // it was no click, so no line is removed by it
    default: return false;
    }
}

/// As high as its lines, up to a limit: a form grows with what is typed.
void TagListEditor::fit()
{
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(qMin(m_list->count(), visibleLines) * grown(metric::controlHeight, m_list->font()));
    m_input->setEnabled(m_list->count() < m_mostLines);
}

} // namespace plandeck

#include "moc_taglisteditor.cpp"
