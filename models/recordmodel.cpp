// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordmodel.h"

namespace plandeck {

void RecordModelBase::setLoadState(LoadState state)
{
    if (state == LoadState::Failed || m_loadState != state) { // a failure may have another reason now
        m_loadState = state;
        Q_EMIT loadStateChanged();
    }
}

void RecordModelBase::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

void RecordModelBase::setProblem(Error problem)
{
    const bool isNews = !problem.code.isEmpty() || !m_problem.code.isEmpty();
    m_problem = std::move(problem);
    if (isNews)
        Q_EMIT problemChanged();
}

} // namespace plandeck

#include "moc_recordmodel.cpp"
