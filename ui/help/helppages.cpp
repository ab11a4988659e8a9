// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr std::array order{"start"_L1,  "home"_L1,  "plans"_L1,   "stripe"_L1,   "keys"_L1,     "webhooks"_L1, "events"_L1,
                           "people"_L1, "audit"_L1, "tenants"_L1, "settings"_L1, "keyboard"_L1, "licences"_L1, "CHANGELOG"_L1};

struct Entry
{
    QLatin1StringView object;
    QLatin1StringView page;
    QLatin1StringView section;
};

/// Every page of the window and every dialog.
constexpr std::array entries{
    Entry{"gatePage"_L1, "start"_L1, "signing-in"_L1},
    Entry{"registerPage"_L1, "start"_L1, "a-new-company"_L1},
    Entry{"joinPage"_L1, "start"_L1, "with-an-invitation"_L1},
    Entry{"keyringDialog"_L1, "start"_L1, "where-secrets-are-kept"_L1},
    Entry{"newKeysDialog"_L1, "keys"_L1, "shown-once"_L1},
    Entry{"homePanel"_L1, "home"_L1, ""_L1},
    Entry{"plansPanel"_L1, "plans"_L1, ""_L1},
    Entry{"planDialog"_L1, "plans"_L1, "a-new-plan"_L1},
    Entry{"editPlanDialog"_L1, "plans"_L1, "changing-a-plan"_L1},
    Entry{"duplicateDialog"_L1, "plans"_L1, "changing-a-plan"_L1},
    Entry{"publishDialog"_L1, "plans"_L1, "publishing"_L1},
    Entry{"bulkDialog"_L1, "plans"_L1, "several-at-once"_L1},
    Entry{"compareDialog"_L1, "plans"_L1, "several-at-once"_L1},
    Entry{"importDialog"_L1, "plans"_L1, "files"_L1},
    Entry{"priceTableDialog"_L1, "plans"_L1, "the-price-table"_L1},
    Entry{"driftReportDialog"_L1, "plans"_L1, "when-stripe-differs"_L1},
    Entry{"stripePanel"_L1, "stripe"_L1, ""_L1},
    Entry{"keysPanel"_L1, "keys"_L1, ""_L1},
    Entry{"regenerateDialog"_L1, "keys"_L1, "a-new-key"_L1},
    Entry{"issuedKeyDialog"_L1, "keys"_L1, "shown-once"_L1},
    Entry{"verifyDialog"_L1, "keys"_L1, "whose-key-is-this"_L1},
    Entry{"webhooksPanel"_L1, "webhooks"_L1, ""_L1},
    Entry{"endpointDialog"_L1, "webhooks"_L1, "the-endpoint"_L1},
    Entry{"webhookSecretDialog"_L1, "webhooks"_L1, "the-endpoint"_L1},
    Entry{"doctorDialog"_L1, "webhooks"_L1, "the-signature-doctor"_L1},
    Entry{"eventsPanel"_L1, "events"_L1, ""_L1},
    Entry{"peoplePanel"_L1, "people"_L1, ""_L1},
    Entry{"inviteDialog"_L1, "people"_L1, "inviting"_L1},
    Entry{"invitationDialog"_L1, "people"_L1, "inviting"_L1},
    Entry{"auditPanel"_L1, "audit"_L1, ""_L1},
    Entry{"platformAuditPanel"_L1, "audit"_L1, "among-staff"_L1},
    Entry{"tenantsPanel"_L1, "tenants"_L1, ""_L1},
    Entry{"inspectionDialog"_L1, "tenants"_L1, "looking-into-a-tenant"_L1},
    Entry{"tenantDeedDialog"_L1, "tenants"_L1, "suspending"_L1},
    Entry{"settingsPanel"_L1, "settings"_L1, ""_L1},
    Entry{"settingsDialog"_L1, "settings"_L1, ""_L1},
    Entry{"profileDialog"_L1, "settings"_L1, "connection-profiles"_L1},
    Entry{"keyDialog"_L1, "settings"_L1, "stripe-keys"_L1},
    Entry{"envImportDialog"_L1, "settings"_L1, "a-env-file"_L1},
    Entry{"shortcutSheet"_L1, "keyboard"_L1, ""_L1},
    Entry{"shortcutDialog"_L1, "keyboard"_L1, "other-keys"_L1},
    Entry{"tasksPopup"_L1, "keyboard"_L1, "tasks-and-notices"_L1},
    Entry{"noticesPopup"_L1, "keyboard"_L1, "tasks-and-notices"_L1},
    Entry{"aboutDialog"_L1, "licences"_L1, ""_L1},
};

/// In English they lie beside the folders of the other languages: "plans.md", "de/plans.md".
QString textAt(const QString &path)
{
    QFile file(u":/help/%1.md"_s.arg(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<HelpPage> helpPages()
{
    QList<HelpPage> pages;
    for (const auto name : order) {
        const auto heading = helpText(name).section(u'\n', 0, 0);
        pages.append({name, heading.startsWith("# "_L1) ? heading.sliced(2) : QString(name)});
    }
    return pages;
}

QString helpText(const QString &page)
{
    const auto text = textAt(QLocale().name().section(u'_', 0, 0) + u'/' + page);
    return text.isEmpty() ? textAt(page) : text;
}

int sectionPlace(const QString &page, const QString &section)
{
    int place = 0;
    for (const auto &line : textAt(page).split(u'\n')) {
        if (!line.startsWith(u'#'))
            continue;
        if (sectionName(line.section(u' ', 1)) == section)
            return place;
        ++place;
    }
    return 0;
}

HelpPlace helpNamed(const QString &objectName)
{
    const auto entry = std::ranges::find_if(entries, [&](const Entry &entry) { return objectName == entry.object; });
    return entry == entries.end() ? HelpPlace{} : HelpPlace{entry->page, entry->section};
}

HelpPlace helpFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) // of a dialog over a page: the dialog's, else the page's
        if (auto place = helpNamed(widget->objectName()); !place.page.isEmpty())
            return place;
    return {.page = order.front()};
}

QString sectionName(const QString &heading)
{
    QString name;
    for (const auto c : heading.toLower())
        if (c.isLetterOrNumber())
            name += c;
        else if (c == u' ' || c == u'-')
            name += u'-';
    return name;
}

} // namespace plandeck
