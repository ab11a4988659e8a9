// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyedtip.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>

namespace plandeck {
namespace {

constexpr auto toolTip = "toolTip"; // the property, which actions and widgets have alike

QString withKey(const QString &tip, const QKeySequence &key)
{
    const auto text = key.toString(QKeySequence::NativeText);
    return text.isEmpty()
               ? tip
               : QCoreApplication::translate("plandeck::KeyedTip", "%1 (%2)", "what a button does, its key").arg(tip, text);
}

} // namespace

/// Belongs to what has the tool tip.
class KeyedTip final : public QObject
{
    Q_OBJECT

public:
    static KeyedTip &of(QObject *target)
    {
        auto *known = target->findChild<KeyedTip *>({}, Qt::FindDirectChildrenOnly);
        return known ? *known : *new KeyedTip(target);
    }

    void show(const QString &tip, QAction *action)
    {
        follow(action);
        m_tip = tip;
        say();
    }
    void showOfWindow(const QString &tip, const QString &action)
    {
        m_windowAction = action;
        m_tip = tip;
        parent()->installEventFilter(this);
        lookForAction();
        say();
    }
    void refuse(const QString &refusal) { parent()->setProperty(toolTip, refusal); }

protected:
    /// The window is known only when the widget stands in it.
    bool eventFilter(QObject *target, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !m_action) {
            lookForAction();
            followKey();
        }
        return QObject::eventFilter(target, event);
    }

private:
    explicit KeyedTip(QObject *target)
        : QObject(target)
    {
    }

    void follow(QAction *action)
    {
        if (m_action == action)
            return;
        if (m_action)
            m_action->disconnect(this);
        m_action = action;
        if (action)
            connect(action, &QAction::changed, this, &KeyedTip::followKey);
    }
    void lookForAction()
    {
        const auto actions = static_cast<QWidget *>(parent())->window()->actions();
        for (auto *action : actions)
            if (action->objectName() == m_windowAction)
                follow(action);
    }
    void say()
    {
        m_said = withKey(m_tip, m_action ? m_action->shortcut() : QKeySequence());
        if (parent()->property(toolTip) != m_said)
            parent()->setProperty(toolTip, m_said);
    }
    void followKey()
    {
        if (parent()->property(toolTip) == m_said) // else there is something else to say
            say();
    }

    QPointer<QAction> m_action;
    QString m_windowAction;
    QString m_tip;
    QString m_said;
};

void setKeyedTip(QAction *action, const QString &tip, const QString &refusal)
{
    auto &keyed = KeyedTip::of(action);
    refusal.isEmpty() ? keyed.show(tip, action) : keyed.refuse(refusal);
}

void setKeyedTip(QWidget *widget, QAction *action, const QString &tip, const QString &refusal)
{
    auto &keyed = KeyedTip::of(widget);
    refusal.isEmpty() ? keyed.show(tip, action) : keyed.refuse(refusal);
}

void setKeyedTip(QWidget *widget, const QString &windowAction, const QString &tip)
{
    KeyedTip::of(widget).showOfWindow(tip, windowAction);
}

void setMnemonicTip(QAbstractButton *button, const QString &tip)
{
    button->setToolTip(withKey(tip, QKeySequence::mnemonic(button->text())));
}

} // namespace plandeck

#include "keyedtip.moc"
