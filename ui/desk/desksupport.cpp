// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskWindow for who wants to know more: about, what is new, and what support asks for.
#include "ui/desk/aboutdialog.h"
#include "ui/desk/deskhelp.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/diagnostics.h"

#include <QtCore/QMetaEnum>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void DeskWindow::show()
{
    m_window->show();
    if (m_help->takeUpdate())
        sayUpdated();
}

void DeskWindow::openAbout()
{
    auto *dialog = new AboutDialog(m_server.toString(), m_database, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AboutDialog::licencesRequested, this, [this] { m_help->open({.page = u"licences"_s}); });
    connect(dialog, &AboutDialog::newsRequested, this, [this] { m_help->openNews(); });
    connect(dialog, &AboutDialog::diagnosticsRequested, this, &DeskWindow::copyDiagnostics);
    dialog->open();
}

QString DeskWindow::diagnostics() const
{
    const auto theme = QMetaEnum::fromType<ThemeController::Preference>().valueToKey(int(m.theme.preference()));
    const auto mode = wordOf(m.session.mode());
    const auto role = m.session.isStaff()      ? wordOf(m.session.staff().role)
                      : m.session.isSignedIn() ? wordOf(m.session.user().role)
                                               : QString();
    return diagnosticsText({.database = m_database,
                            .schema = m_schema,
                            .server = m_server.toString(),
                            .stripe = m_isSimulated ? mode + u", simulated"_s : mode,
                            .role = role,
                            .appearance = u"%1, %2 %"_s.arg(QString::fromLatin1(theme)).arg(m.preferences.textScale()),
                            .isReadOnly = m.session.isReadOnly()},
                           m.problems.entries());
}

void DeskWindow::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnostics());
    toast(Tone::Ok, tr("The diagnostics are on the clipboard. No secret is in them."));
}

void DeskWindow::sayUpdated()
{
    toast(Tone::Info, tr("This is Plandeck %1, and new here.").arg(QString::fromLatin1(PLANDECK_VERSION)), tr("What is new"),
          [this] { m_help->openNews(); });
}

} // namespace plandeck
