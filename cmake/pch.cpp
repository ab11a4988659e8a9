// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: this file only carries a precompiled header for the targets that reuse it.
