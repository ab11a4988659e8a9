// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/skeleton.h"

#include <QtWidgets/QStackedWidget>

namespace plandeck {

class StatePage;

/// The five states that every list and panel has: loading, empty with the one next action, filtered-empty, failed with
/// retry, and filled. Owns the four; the fifth is the panel's own content.
class StateView final : public QStackedWidget
{
    Q_OBJECT

public:
    enum class State { Loading, Empty, FilteredEmpty, Failed, Filled };
    Q_ENUM(State)

    struct Words
    {
        Icon icon = Icon::Info;
        QString title = {};
        QString sentence = {};
        QString action = {}; // empty: no button
    };

    /// Takes the content over.
    StateView(QWidget *content, Skeleton::Shape shape, QWidget *parent = nullptr);

    State state() const { return m_state; }
    void setEmptyWords(const Words &words);
    void setFilteredWords(const Words &words);
    /// Further ways to begin, under the words of the empty state. Taken over.
    void setEmptyExtra(QWidget *extra);
    void setSkeleton(Skeleton::Shape shape) { m_skeleton->setShape(shape); }

    void showLoading() { show(State::Loading); }
    void showEmpty() { show(State::Empty); }
    void showFilteredEmpty() { show(State::FilteredEmpty); }
    void showFilled() { show(State::Filled); }
    /// sentence: what failed, for people. detail: what helps support, such as Stripe's request id.
    void showFailed(const QString &sentence, const QString &detail = {});
    using QStackedWidget::show;

Q_SIGNALS:
    void emptyActionRequested();
    void clearFiltersRequested();
    void retryRequested();

private:
    QWidget *pageOf(State state) const;

    void show(State state);

    State m_state = State::Loading;
    Skeleton *m_skeleton;
    StatePage *m_empty;
    StatePage *m_filtered;
    StatePage *m_failed;
};

} // namespace plandeck
