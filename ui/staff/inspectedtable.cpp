// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/inspectedtable.h"

#include "ui/widgets/card.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int leastHeight = 220;
}

StateView *stateViewFor(TableView *table, RecordModelBase &model, const QString &name, const StateView::Words &empty)
{
    table->setObjectName(name + u"TableView"_s);
    auto *states = new StateView(Card::around(table), Skeleton::Shape::Rows);
    states->setObjectName(name + u"StateView"_s);
    states->setMinimumHeight(leastHeight);
    states->setEmptyWords(empty);
    const auto follow = [states, &model] { showLoadState(*states, model.loadState(), model.problem()); };
    QObject::connect(&model, &RecordModelBase::loadStateChanged, states, follow);
    QObject::connect(&model, &RecordModelBase::problemChanged, states, follow);
    follow();
    return states;
}

} // namespace plandeck

#include "moc_inspectedtable.cpp"
