// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettemodel.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QListView;

namespace plandeck {

class TextLabel;

/// One field for everything: what is typed is looked for among all entries, arrows choose, Enter does it, Escape leaves. It lies
/// over its window, dims it, and has all keys while it is open. What there is to choose comes from outside.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    /// Over the whole widget, hidden at first.
    explicit CommandPalette(QWidget *over);

    PaletteModel &model() { return m_model; }
    /// Comes up with an empty field. prompt: what can be typed.
    void open(const QString &prompt);
    bool isOpen() const { return isVisible(); }
    /// Goes away; the focus is where it was.
    void dismiss();
    /// More results are on their way: "nothing found" is not said yet.
    void setBusy(bool isBusy);
    /// The rows of the model were set anew.
    void followModel();
    QString text() const;

Q_SIGNALS:
    void textChanged(const QString &text);
    /// Of an entry that can be done; the palette is gone by then.
    void chosen(const plandeck::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *buildCard();
    bool handleKey(QKeyEvent *event);
    void choose(const QModelIndex &index);
    void moveBy(int step);
    void moveToGroup(int step);
    void setCurrentRow(int row);
    void sayCount();
    void place();

    PaletteModel m_model;
    QWidget *m_card = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_nothing = nullptr;
    QPointer<QWidget> m_before; // had the focus
    bool m_isBusy = false;
};

} // namespace plandeck
