// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profilekeysmodel.h"
#include "models/profilesmodel.h"
#include "ui/widgets/toast.h"

namespace plandeck {

class Banner;
class KeyDialog;
class KeyRow;
class SectionLabel;

/// The keys of the open profile: what Stripe gave, kept in the keychain and never shown again.
class KeysSection final : public QWidget
{
    Q_OBJECT

public:
    KeysSection(ProfileKeysModel &keys, ProfilesModel &profiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void noticed(const plandeck::Toast::Message &message);

private:
    QWidget *group(const QString &title, const QString &sentence, const QList<ProfileSecret> &secrets);
    void follow();
    void enter(ProfileSecret which);
    void keep(KeyDialog *dialog, ProfileSecret which);
    void askToRemove(ProfileSecret which);
    QString refusal() const;

    ProfileKeysModel &m_keys;
    ProfilesModel &m_profiles;
    Banner *m_banner;
    SectionLabel *m_whose;
    QList<KeyRow *> m_rows;
};

} // namespace plandeck
