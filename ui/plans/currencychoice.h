// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/moneytext.h"

class QComboBox;

namespace plandeck {

/// Lets a combo box of currency codes show their names in its list, and a line after the usual ones.
void nameCurrencies(QComboBox *comboBox, int usualCount);

} // namespace plandeck
