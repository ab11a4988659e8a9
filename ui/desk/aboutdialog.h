// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace plandeck {

/// Name, version, licence, and what support asks for.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// database: as the status strip says it; empty when not known.
    AboutDialog(const QString &server, const QString &database, QWidget *parent = nullptr);

Q_SIGNALS:
    void licencesRequested();
    void newsRequested();
    void diagnosticsRequested();
};

} // namespace plandeck
