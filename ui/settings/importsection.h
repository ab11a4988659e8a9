// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profilekeysmodel.h"
#include "models/profilesmodel.h"
#include "ui/widgets/toast.h"

class QPushButton;

namespace plandeck {

class Card;
class EnvImportDialog;

/// Takes a .env file that is dropped, pasted or chosen, and shows what becomes of it before anything is taken.
class ImportSection final : public QWidget
{
    Q_OBJECT

public:
    ImportSection(ProfilesModel &profiles, ProfileKeysModel &keys, QWidget *parent = nullptr);

    /// The contents of such a file.
    void preview(const QByteArray &text);

Q_SIGNALS:
    void noticed(const plandeck::Toast::Message &message);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildButtons();
    void choose();
    void paste();
    void readFile(const QString &path);
    void apply(EnvImportDialog *dialog);
    void sayProblem(const QString &code);

    ProfilesModel &m_profiles;
    ProfileKeysModel &m_keys;
};

} // namespace plandeck
