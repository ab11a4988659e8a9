// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/apikeys.h"
#include "ui/forms/formdialog.h"

class QComboBox;

namespace plandeck {

/// A new key for the one there is: how long both work, and when the new one expires.
class RegenerateDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// old: the key it takes the place of; nothing when there is none.
    RegenerateDialog(Mode mode, const std::optional<ApiKey> &old, QWidget *parent = nullptr);

    RegenerateApiKey request() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    Mode m_mode;
    std::optional<ApiKey> m_old;
    QComboBox *m_grace;
    QComboBox *m_expiry;
};

} // namespace plandeck
