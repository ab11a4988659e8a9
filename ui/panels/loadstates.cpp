// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/loadstates.h"

#include "ui/common/errortext.h"
#include "ui/widgets/stateview.h"

namespace plandeck {

void showLoadState(StateView &states, LoadState state, const Error &problem)
{
    switch (state) {
    case LoadState::Loading: return states.showLoading();
    case LoadState::Failed: return states.showFailed(errorText(problem), errorDetail(problem));
    case LoadState::Empty: return states.showEmpty();
    case LoadState::FilteredEmpty: return states.showFilteredEmpty();
    case LoadState::Filled: return states.showFilled();
    }
}

} // namespace plandeck
