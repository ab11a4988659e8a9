// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

class QLineEdit;

namespace plandeck {

class BusyButton;
class CopyField;
class FormField;
class TextLabel;

/// The browser is out. The link stands here too, because a browser that did not start is not always noticed; and the address it
/// ends at can be pasted, because in live mode it does not always reach this computer.
class WaitingCard final : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(QWidget *parent = nullptr);

    void setLink(const QUrl &url, const QDateTime &expiresAt);
    /// No browser could be started: the words say so.
    void setOpened(bool isOpened);
    /// The pasted address is being looked at; what is wrong with it, as a sentence.
    void setCompleting(bool isCompleting, const QString &problem);

Q_SIGNALS:
    void openRequested();
    void cancelRequested();
    void addressPasted(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildButtons();
    QWidget *buildPaste();
    void paste();
    void countDown();

    TextLabel *m_title;
    TextLabel *m_sentence;
    CopyField *m_link;
    TextLabel *m_left;
    QLineEdit *m_address = nullptr;
    FormField *m_addressField = nullptr;
    BusyButton *m_complete = nullptr;
    QTimer m_tick;
    QDateTime m_expiresAt;
};

} // namespace plandeck
