// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace plandeck {

class WindowMemory;

/// Lets people choose the columns of every table of a panel and how wide they are, and keeps what they chose, by the table's
/// name. memory outlives the panel.
void keepColumns(QWidget &panel, WindowMemory &memory);

} // namespace plandeck
