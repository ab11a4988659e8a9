// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/configuration.h"
#include "app/desktop/options.h"
#include "models/profilesmodel.h"
#include "services/profiles/profile.h"
#include "services/profiles/profilesecrets.h"

#include <QtCore/QSet>

class QProcessEnvironment;

namespace plandeck {

/// What a house is built from when the desk opens at this profile: the environment, and what is kept for the profile where the
/// environment says nothing. A profile of this run only is what the environment says. Errors: Configuration's.
[[nodiscard]] Result<Configuration> configurationOf(const Profile &profile, const ProfileSecrets &secrets,
                                                    const QProcessEnvironment &environment, const QString &dataFolder);

/// Those that the environment sets, so that nothing kept for them takes force.
[[nodiscard]] QSet<ProfileSecret> secretsIn(const QProcessEnvironment &environment);

/// Which one the desk opens at: the one that was switched to (its id), what the command line or DATABASE_URL say for this run, or
/// the one that opens at the start. Error `profile_unknown`.
[[nodiscard]] Result<Profile> profileFor(const DesktopOptions &options, const QString &switchedTo,
                                         const QProcessEnvironment &environment, const ProfileStore &store);

/// A database for this run only, as --database or DATABASE_URL name it. What is wrong with it, the configuration says.
[[nodiscard]] Profile profileOfThisRun(const QString &databaseUrl, const QString &name);

} // namespace plandeck
