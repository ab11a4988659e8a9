// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helppages.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace plandeck {

/// The help: its pages beside the one that is read. Stands beside the window, and in front of the dialog it was asked for in.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);

    void open(const HelpPlace &place);
    HelpPlace place() const { return m_place; }

Q_SIGNALS:
    /// A link that leads out of the help.
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void showTexts();
    void showPage();
    void scrollTo(const QString &section);

    QListWidget *m_pages;
    QTextBrowser *m_text;
    QPushButton *m_close;
    HelpPlace m_place;
};

} // namespace plandeck
