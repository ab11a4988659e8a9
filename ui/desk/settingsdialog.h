// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace plandeck {

class SettingsPanel;

/// The settings before anybody is signed in: profiles are chosen there.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Takes the panel over.
    explicit SettingsDialog(SettingsPanel *panel, QWidget *parent = nullptr);

    SettingsPanel *panel() const { return m_panel; }

private:
    SettingsPanel *m_panel;
};

} // namespace plandeck
