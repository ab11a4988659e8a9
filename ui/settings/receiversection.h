// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QPushButton;
class QSpinBox;

namespace plandeck {

class Banner;
class CopyField;
class PreferencesModel;
class ProfilesModel;
class TextLabel;

/// Where the server inside the desk listens, and what of it is registered at Stripe.
class ReceiverSection final : public QWidget
{
    Q_OBJECT

public:
    ReceiverSection(PreferencesModel &preferences, ProfilesModel &profiles, QWidget *parent = nullptr);

    /// Where it listens now; empty: not yet, or nowhere.
    void setServer(const QUrl &url, const QString &redirectUri);

private:
    QWidget *buildAddresses();
    QWidget *buildPort();
    void follow();

    PreferencesModel &m_preferences;
    ProfilesModel &m_profiles;
    QUrl m_url;
    Banner *m_banner;
    CopyField *m_address = nullptr;
    CopyField *m_redirect = nullptr;
    QList<std::pair<CopyField *, QString>> m_receivers; // with their paths
    QSpinBox *m_port = nullptr;
};

} // namespace plandeck
