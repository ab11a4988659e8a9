// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/noticelist.h"
#include "ui/activity/popover.h"

class QCheckBox;
class QListView;
class QPushButton;

namespace plandeck {

class PreferencesModel;
class TextLabel;

/// The notices of this session; choosing one leads to what it is about.
class NoticesPopup final : public Popover
{
    Q_OBJECT

public:
    /// Both outlive it.
    NoticesPopup(NoticeList &notices, PreferencesModel &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeChosen(const plandeck::DeskPlace &place);
    /// There is more to choose about notices.
    void settingsRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void choose(const QModelIndex &index);
    QLayout *buildFoot();
    void follow();

    NoticeList &m_notices;
    PreferencesModel &m_preferences;
    QListView *m_list;
    TextLabel *m_nothing;
    QPushButton *m_clear;
    QCheckBox *m_desktop;
};

} // namespace plandeck
