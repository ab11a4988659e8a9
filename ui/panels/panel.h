// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstate.h"
#include "services/operations/operation.h"
#include "ui/common/roletext.h"
#include "ui/widgets/panelaction.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/toast.h"

#include <QtCore/QTime>
#include <QtWidgets/QWidget>

#include <functional>

class QVBoxLayout;

namespace plandeck {

/// Whose history somebody wants to see in the audit log.
struct HistoryOf
{
    QString objectId = {}; // as the log has it
    QString action = {}; // instead, where the log has no one id for it: "webhooks.*"
    QString name = {}; // for people
};

class Banner;
class BusyButton;
class ChipRow;
class PageHeader;
class RecordModelBase;
struct DeskPlace;
class SearchField;
class SessionModel;

/// What the desk's pages have in common: a header with search and refresh, chips, a banner about the whole, and a body in its
/// states. A panel says what stands there, which model it follows, and what it wants of it; the wiring is here.
///
/// Names of objects come from the panel's own: "events" gives "eventsPanel", "eventsStateView", "searchEventsField",
/// "refreshEventsBusyButton".
class Panel : public QWidget
{
    Q_OBJECT

public:
    /// Brings one object into view and shows all of it, as soon as it is loaded; filters that hide it give way. search: what the
    /// list finds it by where it has not come so far.
    void reveal(const QString &id, const QString &search = {});

Q_SIGNALS:
    /// Something to say in a toast.
    void noticed(const plandeck::Toast::Message &message);
    /// Leads to the audit log.
    void historyRequested(const plandeck::HistoryOf &object);

protected:
    Panel(const QString &name, const QString &title, SessionModel &session, QWidget *parent);

    // ---- building: first what the header holds, from the leading side, then the body
    PageHeader *header() const { return m_header; }
    /// prompt: "Search plans". looksIn: "Looks in names and descriptions"; its key is added. longest: what the operation takes.
    SearchField *addSearch(const QString &prompt, const QString &looksIn, int longest);
    void addRefresh();
    /// Above the body: chips, or a bar that has them. Taken over.
    void addBar(QWidget *bar);
    ChipRow *makeChips(const QString &purpose);
    /// The content in its states; part of the body. Takes the content over.
    StateView *makeStates(QWidget *content, Skeleton::Shape shape);
    /// Taken over.
    void setBody(QWidget *body);
    /// An action "History" of what chosen says is chosen. showHistoryRight() says whether it is possible.
    QAction *addHistoryAction(std::function<std::optional<HistoryOf>()> chosen);
    void showHistoryRight(bool isChosen);
    /// The operation without which there is nothing to see here, and what is said then: "Events are not for your role".
    template<Operation Op>
    void setPermission(const QString &refusal)
    {
        m_permission = infoOf<Op>.name();
        m_refusal = {Icon::Lock, refusal, whoCan(Op::access), {}};
    }
    /// From now on the panel shows this model's state. The panel is built.
    void follow(const RecordModelBase &model);

    // ---- what is shown
    SessionModel &session() const { return m_session; }
    bool maySee() const;
    bool mayDo(QLatin1StringView operation) const;
    /// Why an operation may not be asked for here, as refusalOf() has it.
    QString refusalOf(const OperationInfo &info, const QString &ofRole) const;
    QString searched() const;
    SearchField *searchField() const { return m_search; }
    BusyButton *refreshButton() const { return m_refreshButton; }
    QAction *refreshAction() const { return m_refreshAction; }
    StateView *states() const { return m_states; }
    /// The time of day when all that is shown was last read.
    QTime knownAt() const { return m_knownAt; }
    /// Shows everything anew.
    void showAll();
    void showBanner();
    void showHead();

    struct Notice
    {
        Tone tone = Tone::Info;
        QString sentence = {};
        QString action = {}; // empty: no button
        std::function<void()> act = {};
    };

    // ---- what a panel says
    virtual LoadState loadState() const;
    virtual const Error &problem() const;
    virtual bool isBusy() const;
    /// The one it was made with, unless it changes with what is known.
    virtual QString title() const { return m_title; }
    /// Under the title.
    virtual QString subtitle() const = 0;
    /// What is said where there is nothing, and the one next action.
    virtual StateView::Words emptyWords() const = 0;
    /// What there is to say about the whole of it; otherwise, of a failure, that what is shown is old.
    virtual std::optional<Notice> notice() { return {}; }
    /// Whether actions are possible, and why not: after the session or what the model holds has changed.
    virtual void showRights() { }
    /// Something else was chosen, or is known about it.
    virtual void showSelection() { }
    virtual void refresh() = 0;
    /// The one next action of emptyWords().
    virtual void begin() { refresh(); }
    /// Search or chips have changed.
    virtual void applyFilter() { }
    virtual void clearFilters();
    /// Chooses the object with this id and opens its inspector. False when it is not in the list, or nothing can be chosen here.
    virtual bool choose(const QString &) { return false; }

    // ---- what it does
    void say(Tone tone, const QString &sentence) { Q_EMIT noticed({.tone = tone, .sentence = sentence}); }
    void copy(const QString &text, const QString &said);
    void copyLink(const DeskPlace &place);
    /// A menu at a global position: what can be done with the chosen one, and what can be done anyway. A null action is a line.
    void openMenuAt(const QPoint &at, const QString &name, const QList<QAction *> &forChosen, const QList<QAction *> &always);

private:
    void showState();
    void followLink();
    void followBusy();
    void lookForAwaited();
    void focusSearch();
    QString nameOf(const QString &before, const QString &after) const;

    QString m_name;
    QString m_title;
    SessionModel &m_session;
    const RecordModelBase *m_model = nullptr;
    QLatin1StringView m_permission; // empty: everybody sees it
    StateView::Words m_refusal;
    QTime m_knownAt;
    QString m_awaited; // the id that is to be revealed; empty: none
    QString m_awaitedSearch;
    int m_awaitedTries = 0;
    std::function<void()> m_act; // of the banner
    QVBoxLayout *m_column;
    PageHeader *m_header;
    Banner *m_banner;
    SearchField *m_search = nullptr;
    ChipRow *m_chips = nullptr;
    BusyButton *m_refreshButton = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_historyAction = nullptr;
    StateView *m_states = nullptr;
};

} // namespace plandeck
