// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace plandeck {

/// What of a plan's features Stripe keeps with the product (limits of `marketing_features`); the rest stays with us.
constexpr qsizetype mostFeaturesAtStripe = 15;
constexpr qsizetype longestFeatureAtStripe = 80;

} // namespace plandeck
