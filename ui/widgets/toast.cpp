// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int toastWidth = 420;
constexpr int mostToasts = 3;
constexpr int footGap = 46; // over the status strip

/// Qt 6.4 has no announcements; a window part with the role of an alert that comes into view is read out.
QAccessibleInterface *alertOf(const QString &className, QObject *object)
{
    if (className != "plandeck::Toast"_L1 || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    return new QAccessibleWidget(widget, QAccessible::AlertMessage, widget->accessibleName());
}

QWidget *closeButton(Toast *toast)
{
    auto *button = new QToolButton;
    button->setObjectName(u"closeToastToolButton"_s);
    button->setAccessibleName(Toast::tr("Close notice"));
    button->setIcon(iconOf(Icon::X, Tone::Muted));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::clicked, toast, &Toast::dismiss);
    return button;
}

} // namespace

Toast::Toast(const Message &message, QWidget *parent)
    : QFrame(parent)
    , m_stay(message.stay)
{
    setObjectName(u"toast"_s);
    setAccessibleName(message.sentence);
    setFixedWidth(widened(toastWidth, font()));
    auto *sentence = new TextLabel(message.sentence);
    sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 6, 8);
    row->setSpacing(10);
    row->addWidget(new IconLabel(iconOfTone(message.tone), message.tone, 18));
    row->addWidget(sentence, 1);
    if (!message.action.isEmpty()) {
        auto *action = new QPushButton(message.action);
        action->setObjectName(u"toastActionPushButton"_s);
        connect(action, &QPushButton::clicked, this, [this, act = message.act] {
            act();
            dismiss();
        });
        row->addWidget(action);
    }
    row->addWidget(closeButton(this));
    if (m_stay.count() > 0)
        m_timer.start(int(m_stay.count()), this);
}

void Toast::focusAction()
{
    for (const auto &name : {u"toastActionPushButton"_s, u"closeToastToolButton"_s})
        if (auto *button = findChild<QWidget *>(name))
            return button->setFocus(Qt::ShortcutFocusReason);
}

void Toast::dismiss()
{
    if (isAncestorOf(QApplication::focusWidget()))
        Q_EMIT focusLeft();
    deleteLater();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    paintRounded(&painter, rect(), t.raised, t.borderStrong, 1, metric::cardRadius);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop(); // nobody reads against the clock
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (m_stay.count() > 0)
        m_timer.start(int(m_stay.count()), this);
}

void Toast::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QFrame::timerEvent(event);
    m_timer.stop();
    if (isAncestorOf(QApplication::focusWidget()))
        return m_timer.start(int(m_stay.count()), this);
    dismiss();
}

ToastHost::ToastHost(QWidget *over)
    : QWidget(over)
    , m_column(new QVBoxLayout(this))
{
    QAccessible::installFactory(alertOf);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::controlGap);
    over->installEventFilter(this);
    hide();
}

Toast *ToastHost::show(const Toast::Message &message)
{
    auto *toast = new Toast(message, this);
    m_column->addWidget(toast);
    if (m_column->count() > mostToasts)
        m_column->itemAt(0)->widget()->deleteLater();
    connect(toast, &Toast::focusLeft, this, &ToastHost::giveBackFocus);
    toast->show();
    place();
    Q_EMIT shown(message);
    return toast;
}

void ToastHost::clear()
{
    const auto toasts = findChildren<Toast *>(Qt::FindDirectChildrenOnly);
    for (auto *toast : toasts) {
        m_column->removeWidget(toast);
        toast->hide();
        toast->deleteLater(); // what it offers may be under way
    }
    place();
}

bool ToastHost::focusNewest()
{
    if (m_column->count() == 0)
        return false;
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    static_cast<Toast *>(m_column->itemAt(m_column->count() - 1)->widget())->focusAction();
    return true;
}

void ToastHost::giveBackFocus()
{
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool ToastHost::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a toast came or went
        place();
    return QWidget::event(event);
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void ToastHost::place()
{
    setVisible(m_column->count() > 0);
    if (!isVisible())
        return;
    const QSize size = m_column->sizeHint();
    const QSize window = parentWidget()->size();
    setGeometry((window.width() - size.width()) / 2, window.height() - footGap - size.height(), size.width(), size.height());
    raise();
}

} // namespace plandeck

#include "moc_toast.cpp"
