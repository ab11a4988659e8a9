// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/noticespopup.h"

#include "models/preferencesmodel.h"
#include "ui/common/moments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

class NoticeCells final : public CellDelegate
{
public:
    NoticeCells(const NoticeList &notices, QObject *parent)
        : CellDelegate(parent)
        , m_notices(notices)
    {
    }

protected:
    Cell cell(const QModelIndex &index) const override
    {
        const auto &notice = m_notices.record(index.row());
        return {.text = notice.sentence,
                .detail = momentText(notice.at),
                .icon = iconOfTone(notice.tone),
                .iconTone = notice.tone,
                .isStrong = notice.isNew};
    }

private:
    const NoticeList &m_notices;
};

} // namespace

NoticesPopup::NoticesPopup(NoticeList &notices, PreferencesModel &preferences, QWidget *parent)
    : Popover(tr("Notices"), parent)
    , m_notices(notices)
    , m_preferences(preferences)
    , m_list(new QListView)
    , m_nothing(new TextLabel(tr("Nothing that wants you to look. Failures, ended tasks and events that failed come here."),
                              TextRole::Body, Tone::Muted))
    , m_clear(new QPushButton(tr("&Clear")))
    , m_desktop(new QCheckBox(tr("On the &desktop too")))
{
    setObjectName(u"noticesPopup"_s);
    m_list->setObjectName(u"noticesListView"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(&m_notices);
    m_list->setItemDelegate(new NoticeCells(m_notices, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"noNoticeTextLabel"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_clear->setObjectName(u"clearNoticesPushButton"_s);
    m_clear->setAutoDefault(false);
    column()->addWidget(m_nothing, 1);
    column()->addWidget(m_list, 1);
    column()->addLayout(buildFoot());
    connect(m_list, &QAbstractItemView::clicked, this, &NoticesPopup::choose);
    connect(m_list, &QAbstractItemView::activated, this, &NoticesPopup::choose);
    connect(m_clear, &QPushButton::clicked, &m_notices, &NoticeList::clear);
    connect(&m_notices, &NoticeList::newCountChanged, this, &NoticesPopup::follow);
    follow();
}

QLayout *NoticesPopup::buildFoot()
{
    m_desktop->setObjectName(u"desktopNoticesCheckBox"_s);
    m_desktop->setChecked(m_preferences.notices().areOnDesktop);
    connect(m_desktop, &QCheckBox::clicked, this, [this](bool isWanted) {
        auto wishes = m_preferences.notices();
        wishes.areOnDesktop = isWanted;
        m_preferences.setNotices(wishes);
    });
    auto *settings = new QPushButton(tr("&Settings…"));
    settings->setObjectName(u"noticeSettingsPushButton"_s);
    setMnemonicTip(settings, tr("Which notices, and when"));
    settings->setAutoDefault(false);
    connect(settings, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT settingsRequested();
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_desktop, 1);
    foot->addWidget(settings);
    foot->addWidget(m_clear);
    return foot;
}

void NoticesPopup::hideEvent(QHideEvent *event)
{
    Popover::hideEvent(event);
    m_notices.setAllSeen();
}

void NoticesPopup::choose(const QModelIndex &index)
{
    const auto place = m_notices.record(index.row()).place;
    if (!place || !isVisible()) // a double click comes twice
        return;
    close();
    Q_EMIT placeChosen(*place);
}

void NoticesPopup::follow()
{
    m_list->setVisible(m_notices.rowCount() > 0);
    m_nothing->setVisible(m_notices.rowCount() == 0);
    m_clear->setEnabled(m_notices.rowCount() > 0);
}

} // namespace plandeck

#include "moc_noticespopup.cpp"
