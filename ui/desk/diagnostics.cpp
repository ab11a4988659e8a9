// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/diagnostics.h"

#include <QtCore/QLocale>
#include <QtCore/QSysInfo>
#include <QtCore/QUrl>
#include <QtGui/QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString diagnosticsText(const DiagnosticFacts &facts, const QList<ProblemLog::Entry> &problems)
{
    QStringList lines{u"Plandeck diagnostics"_s};
    const auto add = [&lines](const QString &name, const QString &value) {
        lines.append(name + u": "_s + (value.isEmpty() ? u"-"_s : value));
    };
    add(u"Version"_s, QStringLiteral(PLANDECK_VERSION));
    add(u"Qt"_s, QString::fromLatin1(qVersion()));
    add(u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelVersion() + u", "_s + QSysInfo::buildAbi());
    add(u"Window system"_s, QGuiApplication::platformName());
    add(u"Language"_s, QLocale().name());
    add(u"Appearance"_s, facts.appearance);
    add(u"Database"_s, facts.database);
    add(u"Schema"_s, facts.schema);
    add(u"Server"_s, QUrl(facts.server).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    add(u"Stripe"_s, facts.stripe);
    add(u"Role"_s, facts.role);
    add(u"Read-only"_s, facts.isReadOnly ? u"yes"_s : u"no"_s);
    add(u"Last errors"_s, problems.isEmpty() ? u"none"_s : QString::number(problems.size()));
    for (const auto &problem : problems)
        lines.append(
            u"  %1  %2  %3  %4"_s.arg(problem.at.toString(Qt::ISODate), problem.operation, problem.code, problem.stripeRequest)
                .trimmed()
                .prepend(u"  "_s));
    return lines.join(u'\n') + u'\n';
}

} // namespace plandeck
