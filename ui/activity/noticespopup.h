// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/noticelist.h"
#include "ui/activity/popover.h"

class QCheckBox;
class QListView;
class QPushButton;

namespace plandeck {

class TextLabel;

/// The notices of this session; choosing one leads to what it is about.
class NoticesPopup final : public Popover
{
    Q_OBJECT

public:
    /// notices outlives it.
    explicit NoticesPopup(NoticeList &notices, QWidget *parent = nullptr);

    void setDesktopToo(bool isWanted);

Q_SIGNALS:
    void placeChosen(const plandeck::DeskPlace &place);
    /// Notices show outside of the window too, while that is not in front.
    void desktopToggled(bool isWanted);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void follow();

    NoticeList &m_notices;
    QListView *m_list;
    TextLabel *m_nothing;
    QPushButton *m_clear;
    QCheckBox *m_desktop;
};

} // namespace plandeck
