<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>plandeck::AboutDialog</name>
    <message>
        <source>About Plandeck</source>
        <translation>Über Plandeck</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>A desk for billing platforms on Stripe Connect</source>
        <translation>Der Arbeitsplatz für Abrechnungsplattformen mit Stripe Connect</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>Die des Servers</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
</context>
<context>
    <name>plandeck::AccountCard</name>
    <message>
        <source>&amp;Resume onboarding</source>
        <translation>Onboarding &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Express &amp;dashboard</source>
        <translation>Express-&amp;Dashboard</translation>
    </message>
    <message>
        <source>Open this account at Stripe, with its payments and payouts</source>
        <translation>Dieses Konto mit seinen Zahlungen und Auszahlungen bei Stripe öffnen</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Customers can pay.</source>
        <translation>Kunden können bezahlen.</translation>
    </message>
    <message>
        <source>Customers cannot pay yet.</source>
        <translation>Kunden können noch nicht bezahlen.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Money goes to your bank.</source>
        <translation>Das Geld geht an Ihre Bank.</translation>
    </message>
    <message>
        <source>Money waits at Stripe for now.</source>
        <translation>Das Geld bleibt vorerst bei Stripe.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>All handed in at Stripe.</source>
        <translation>Bei Stripe vollständig eingereicht.</translation>
    </message>
    <message>
        <source>Not all handed in at Stripe yet.</source>
        <translation>Bei Stripe noch nicht vollständig eingereicht.</translation>
    </message>
    <message>
        <source>Stripe still asks for</source>
        <translation>Stripe braucht noch</translation>
    </message>
    <message>
        <source>Your Stripe account is begun</source>
        <translation>Ihr Stripe-Konto ist noch unvollständig</translation>
    </message>
    <message>
        <source>Your Stripe account</source>
        <translation>Ihr Stripe-Konto</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Verbindungsweg</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>plandeck::ApiKeysModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>plandeck::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>The window is laid out anew.</source>
        <translation>Das Fenster wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>plandeck::Application</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>This run</source>
        <comment>name of a profile that is in no list</comment>
        <translation>Dieser Programmlauf</translation>
    </message>
</context>
<context>
    <name>plandeck::AttemptList</name>
    <message>
        <source>None yet</source>
        <comment>attempts</comment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>attempt</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, answer</comment>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <comment>number, time</comment>
        <translation>Versuch %1, %2</translation>
    </message>
</context>
<context>
    <name>plandeck::AttentionText</name>
    <message>
        <source>Stripe has shut charges or payouts</source>
        <translation>Stripe hat Zahlungen oder Auszahlungen gesperrt</translation>
    </message>
    <message>
        <source>Until Stripe has what it asks for, money does not move.</source>
        <translation>Solange Stripe Angaben fehlen, fließt kein Geld.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Beheben</translation>
    </message>
    <message numerus="yes">
        <source>Stripe waits for %n thing(s) already</source>
        <translation>
            <numerusform>Stripe wartet bereits auf %n Angabe</numerusform>
            <numerusform>Stripe wartet bereits auf %n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Their date has passed.</source>
        <translation>Die Frist ist abgelaufen.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ergänzen</translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) by %1</source>
        <translation>
            <numerusform>Stripe braucht bis %1 noch %n Angabe</numerusform>
            <numerusform>Stripe braucht bis %1 noch %n Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) from you</source>
        <translation>
            <numerusform>Stripe braucht %n Angabe von Ihnen</numerusform>
            <numerusform>Stripe braucht %n Angaben von Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>After its date Stripe shuts what depends on it.</source>
        <translation>Nach Ablauf der Frist sperrt Stripe, was davon abhängt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled</source>
        <translation>
            <numerusform>%n Ereignis konnte nicht verarbeitet werden</numerusform>
            <numerusform>%n Ereignisse konnten nicht verarbeitet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after all tries: retry them when the cause is gone.</source>
        <translation>Nach allen Versuchen aufgegeben: Wiederholen Sie die Verarbeitung, sobald die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) failed and will be tried again</source>
        <translation>
            <numerusform>%n Ereignis ist fehlgeschlagen und wird erneut versucht</numerusform>
            <numerusform>%n Ereignisse sind fehlgeschlagen und werden erneut versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>By themselves, in minutes to hours.</source>
        <translation>Automatisch, innerhalb von Minuten bis Stunden.</translation>
    </message>
    <message>
        <source>Nothing was heard of Stripe for %1</source>
        <translation>Seit %1 nichts von Stripe gehört</translation>
    </message>
    <message>
        <source>What happened since %1 is not in the inbox yet.</source>
        <translation>Was seit %1 geschah, ist noch nicht im Eingang.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nachholen</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) did not reach Stripe</source>
        <translation>
            <numerusform>%n Plan ist nicht bei Stripe angekommen</numerusform>
            <numerusform>%n Pläne sind nicht bei Stripe angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers still get what Stripe had before.</source>
        <translation>Kunden erhalten weiterhin, was Stripe zuvor hatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe</source>
        <translation>
            <numerusform>%n Plan weicht von Stripe ab</numerusform>
            <numerusform>%n Pläne weichen von Stripe ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the product or price there.</source>
        <translation>Jemand hat dort das Produkt oder den Preis geändert.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>%n Nachricht an Ihren Webhook ist fehlgeschlagen</numerusform>
            <numerusform>%n Nachrichten an Ihren Webhook sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 7 days, after all attempts.</source>
        <translation>In den letzten 7 Tagen, nach allen Versuchen.</translation>
    </message>
    <message>
        <source>Your webhook is paused</source>
        <translation>Ihr Webhook ist pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for it to go on.</source>
        <translation>
            <numerusform>%n Nachricht wartet, bis Sie ihn fortsetzen.</numerusform>
            <numerusform>%n Nachrichten warten, bis Sie ihn fortsetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages wait until it goes on.</source>
        <translation>Nachrichten warten, bis Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The API key that ends in %1 stops on %2</source>
        <translation>Der API-Schlüssel mit der Endung %1 wird am %2 ungültig</translation>
    </message>
    <message>
        <source>Programs that still use it are refused from then on.</source>
        <translation>Programme, die ihn noch verwenden, werden ab dann abgewiesen.</translation>
    </message>
    <message>
        <source>See keys</source>
        <translation>Schlüssel ansehen</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditDetail</name>
    <message>
        <source>Live</source>
        <comment>which API key</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>which API key</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Made anew</source>
        <comment>a webhook&apos;s secret</comment>
        <translation>Neu erzeugt</translation>
    </message>
    <message>
        <source>Stayed</source>
        <comment>a webhook&apos;s secret</comment>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>personal data</comment>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Masked</source>
        <comment>personal data</comment>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Stripe was made as the plan is here</source>
        <translation>Stripe wurde an den Plan angeglichen</translation>
    </message>
    <message>
        <source>The plan was made as Stripe has it</source>
        <translation>Der Plan wurde an Stripe angeglichen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an invitation</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Letzte vier</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>Ereignis von Stripe</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>Geholte Ereignisse</translation>
    </message>
    <message>
        <source>Way to connect</source>
        <translation>Verbindungsweg</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Angleichung</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>%1 here, %2 at Stripe</source>
        <comment>values</comment>
        <translation>%1 hier, %2 bei Stripe</translation>
    </message>
    <message>
        <source>Look of staff</source>
        <translation>Einsicht des Teams</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Im Auftrag von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>Kein Wert wurde geändert.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>The audit log is not for your role</source>
        <translation>Das Audit-Protokoll ist für Ihre Rolle nicht zugänglich</translation>
    </message>
    <message>
        <source>&amp;Object&apos;s history</source>
        <translation>Verlauf des &amp;Objekts</translation>
    </message>
    <message>
        <source>Only &amp;this actor</source>
        <translation>Nur diesen &amp;Akteur</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Copy object &amp;ID</source>
        <translation>Objekt-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation>An&amp;frage-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Finds what was done to one object</source>
        <translation>Findet, was mit einem Objekt geschah</translation>
    </message>
    <message>
        <source>Shows only these entries</source>
        <translation>Zeigt nur diese Einträge</translation>
    </message>
    <message>
        <source>Looks of staff</source>
        <translation>Einsichten des Teams</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Keine passenden Einträge</translation>
    </message>
    <message>
        <source>Nothing of that kind is in the log.</source>
        <translation>Nichts dergleichen steht im Protokoll.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Every change, every refusal and every look of the platform&apos;s staff. Nothing in it can be changed.</source>
        <translation>Jede Änderung, jede Ablehnung und jede Einsicht des Plattform-Teams. Nichts darin lässt sich ändern.</translation>
    </message>
    <message>
        <source>Nothing on record yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>What is done in this company is written down here.</source>
        <translation>Was in diesem Unternehmen getan wird, wird hier festgehalten.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>This is the history of %1.</source>
        <comment>an object</comment>
        <translation>Verlauf: %1.</translation>
    </message>
    <message>
        <source>Only what %1 did is shown.</source>
        <comment>an actor</comment>
        <translation>Es wird nur gezeigt, was %1 getan hat.</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Alles an&amp;zeigen</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Ein Export läuft.</translation>
    </message>
    <message>
        <source>This entry is about no single object.</source>
        <translation>Dieser Eintrag betrifft kein einzelnes Objekt.</translation>
    </message>
    <message>
        <source>Nobody did this: it came by itself.</source>
        <translation>Niemand hat das getan: Es geschah automatisch.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n Eintrag in %1 geschrieben.</numerusform>
            <numerusform>%n Einträge in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log was not exported. %1</source>
        <translation>Das Audit-Protokoll wurde nicht exportiert. %1</translation>
    </message>
    <message>
        <source>Write what is shown, all of it, into a file</source>
        <translation>Alles Gezeigte in eine Datei schreiben</translation>
    </message>
    <message>
        <source>All that was done to this object</source>
        <translation>Alles, was mit diesem Objekt geschah</translation>
    </message>
    <message>
        <source>All that this one did</source>
        <translation>Alles, was dieser Akteur getan hat</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>What staff do is written down here.</source>
        <translation>Was das Team tut, wird hier festgehalten.</translation>
    </message>
    <message>
        <source>What staff did; their looks into a company are in its own log. Nothing in it can be changed.</source>
        <translation>Was das Team getan hat; Einsichten in eine Firma stehen in deren Protokoll. Nichts darin ist änderbar.</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditText</name>
    <message>
        <source>Register the company</source>
        <translation>Unternehmen registrieren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>Stripe wurde verbunden</translation>
    </message>
    <message>
        <source>An account at Stripe is made</source>
        <translation>Ein Konto bei Stripe wurde angelegt</translation>
    </message>
    <message>
        <source>The connection is ended at Stripe</source>
        <translation>Die Verbindung wurde bei Stripe beendet</translation>
    </message>
    <message>
        <source>Come back from Stripe</source>
        <translation>Von Stripe zurückkehren</translation>
    </message>
    <message>
        <source>Begin to look into the company</source>
        <translation>Einsicht in das Unternehmen beginnen</translation>
    </message>
    <message>
        <source>Stop looking into the company</source>
        <translation>Einsicht in das Unternehmen beenden</translation>
    </message>
    <message>
        <source>Look at the company</source>
        <translation>Unternehmen einsehen</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>Personen einsehen</translation>
    </message>
    <message>
        <source>Look at the API keys</source>
        <translation>API-Schlüssel einsehen</translation>
    </message>
    <message>
        <source>Look at the plans</source>
        <translation>Pläne einsehen</translation>
    </message>
    <message>
        <source>Look at the webhook</source>
        <translation>Webhook einsehen</translation>
    </message>
    <message>
        <source>Look at messages to the webhook</source>
        <translation>Nachrichten an den Webhook einsehen</translation>
    </message>
    <message>
        <source>Look at Stripe&apos;s events</source>
        <translation>Ereignisse von Stripe einsehen</translation>
    </message>
    <message>
        <source>Look at the audit log</source>
        <translation>Audit-Protokoll einsehen</translation>
    </message>
    <message>
        <source>Suspend the company</source>
        <translation>Unternehmen sperren</translation>
    </message>
    <message>
        <source>Let the company in again</source>
        <translation>Unternehmen wieder zulassen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Stripe</source>
        <comment>as who did something</comment>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <comment>as who did something</comment>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>Plattform-Team</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>where something was done from</comment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Hintergrundaufgabe</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>Ereignis von Stripe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>object</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Make somebody staff</source>
        <translation>Person ins Plattform-Team aufnehmen</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>Eigenes Passwort ändern</translation>
    </message>
    <message>
        <source>Look for companies</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>Take over the company from the Django platform</source>
        <translation>Das Unternehmen von der Django-Plattform übernehmen</translation>
    </message>
</context>
<context>
    <name>plandeck::AwayText</name>
    <message numerus="yes">
        <source>%1 created %n plan(s)</source>
        <translation>
            <numerusform>%1 hat %n Plan erstellt</numerusform>
            <numerusform>%1 hat %n Pläne erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicated %n plan(s)</source>
        <translation>
            <numerusform>%1 hat %n Plan dupliziert</numerusform>
            <numerusform>%1 hat %n Pläne dupliziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed plans %n time(s)</source>
        <translation>
            <numerusform>%1 hat %n Mal Pläne geändert</numerusform>
            <numerusform>%1 hat %n Mal Pläne geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deactivated %n plan(s)</source>
        <translation>
            <numerusform>%1 hat %n Plan deaktiviert</numerusform>
            <numerusform>%1 hat %n Pläne deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 published %n plan(s)</source>
        <translation>
            <numerusform>%1 hat %n Plan veröffentlicht</numerusform>
            <numerusform>%1 hat %n Pläne veröffentlicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n plan(s) and Stripe the same again</source>
        <translation>
            <numerusform>%1 hat %n Plan und Stripe wieder angeglichen</numerusform>
            <numerusform>%1 hat %n Pläne und Stripe wieder angeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n new API key(s)</source>
        <translation>
            <numerusform>%1 hat %n neuen API-Schlüssel erstellt</numerusform>
            <numerusform>%1 hat %n neue API-Schlüssel erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 revoked %n API key(s)</source>
        <translation>
            <numerusform>%1 hat %n API-Schlüssel widerrufen</numerusform>
            <numerusform>%1 hat %n API-Schlüssel widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invited %n person(s)</source>
        <translation>
            <numerusform>%1 hat %n Person eingeladen</numerusform>
            <numerusform>%1 hat %n Personen eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <translation>
            <numerusform>%1 ist beigetreten</numerusform>
            <numerusform>%1 ist beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed what %n person(s) may do</source>
        <translation>
            <numerusform>%1 hat geändert, was %n Person darf</numerusform>
            <numerusform>%1 hat geändert, was %n Personen dürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set the webhook</source>
        <translation>
            <numerusform>%1 hat den Webhook eingerichtet</numerusform>
            <numerusform>%1 hat den Webhook eingerichtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the webhook</source>
        <translation>
            <numerusform>%1 hat den Webhook geändert</numerusform>
            <numerusform>%1 hat den Webhook geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the webhook</source>
        <translation>
            <numerusform>%1 hat den Webhook entfernt</numerusform>
            <numerusform>%1 hat den Webhook entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connected Stripe</source>
        <translation>
            <numerusform>%1 hat Stripe verbunden</numerusform>
            <numerusform>%1 hat Stripe verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disconnected Stripe</source>
        <translation>
            <numerusform>%1 hat Stripe getrennt</numerusform>
            <numerusform>%1 hat Stripe getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was ended at Stripe</source>
        <translation>
            <numerusform>Die Verbindung wurde bei Stripe beendet</numerusform>
            <numerusform>Die Verbindung wurde bei Stripe beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of Plandeck&apos;s staff looked into your company</source>
        <translation>
            <numerusform>%1 vom Plandeck-Team hat Einsicht in Ihr Unternehmen genommen</numerusform>
            <numerusform>%1 vom Plandeck-Team hat Einsicht in Ihr Unternehmen genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>A program with the key %1</source>
        <translation>Ein Programm mit dem Schlüssel %1</translation>
    </message>
    <message>
        <source>Stripe</source>
        <comment>as who did something</comment>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <comment>as who did something</comment>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>…%1</source>
        <comment>the end of a key</comment>
        <translation>…%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>names, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>%n Nachricht an Ihren Webhook ist fehlgeschlagen</numerusform>
            <numerusform>%n Nachrichten an Ihren Webhook sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of Stripe were caught up on</source>
        <translation>
            <numerusform>%n Ereignis von Stripe wurde nachgeholt</numerusform>
            <numerusform>%n Ereignisse von Stripe wurden nachgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkCells</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkDialog</name>
    <message>
        <source>It is inactive already.</source>
        <translation>Ist bereits inaktiv.</translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation>Ist bereits aktiv.</translation>
    </message>
    <message>
        <source>It is in Stripe already.</source>
        <translation>Ist bereits in Stripe.</translation>
    </message>
    <message>
        <source>It is inactive: reactivate it first.</source>
        <translation>Ist inaktiv: erst reaktivieren.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Von Ihnen ausgelassen.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Something in its row is wrong.</source>
        <translation>In der Zeile ist etwas falsch.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Was jeweils geschieht</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>Alles &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>Rest erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>What is done stays done.</source>
        <translation>Was erledigt ist, bleibt erledigt.</translation>
    </message>
    <message>
        <source>There is nothing left to be done.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>Die Arbeit läuft weiter; Sie erfahren, wie sie ausgegangen ist.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end.</source>
        <translation>Wird gestoppt: Begonnenes wird noch zu Ende geführt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRun</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRuns</name>
    <message>
        <source>Deactivate plans</source>
        <translation>Pläne deaktivieren</translation>
    </message>
    <message>
        <source>Nobody can subscribe to them any more. Subscriptions that exist go on and are charged as before.</source>
        <translation>Niemand kann sie mehr abonnieren. Bestehende Abonnements laufen weiter und werden wie bisher abgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %n plan(s)</source>
        <translation>
            <numerusform>%n Plan &amp;deaktivieren</numerusform>
            <numerusform>%n Pläne &amp;deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Is deactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>Wird deaktiviert</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Reactivate plans</source>
        <translation>Pläne reaktivieren</translation>
    </message>
    <message>
        <source>Customers can subscribe to them again, at the price they had.</source>
        <translation>Kunden können sie wieder abonnieren, zum bisherigen Preis.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reactivate %n plan(s)</source>
        <translation>
            <numerusform>%n Plan &amp;reaktivieren</numerusform>
            <numerusform>%n Pläne &amp;reaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Is reactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>Wird reaktiviert</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Reaktiviert</translation>
    </message>
    <message>
        <source>Publish drafts</source>
        <translation>Entwürfe veröffentlichen</translation>
    </message>
    <message>
        <source>Each gets a product and a price in Stripe. From then on its price, currency and interval are fixed.</source>
        <translation>Jeder erhält ein Produkt und einen Preis in Stripe. Danach sind Preis, Währung und Intervall festgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf &amp;veröffentlichen</numerusform>
            <numerusform>%n Entwürfe &amp;veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Is published</source>
        <comment>what will happen to a draft</comment>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>Pläne importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf &amp;importieren</numerusform>
            <numerusform>%n Entwürfe &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>Wird ein Entwurf</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Als Entwurf gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>%n Plan &amp;veröffentlichen</numerusform>
            <numerusform>%n Pläne &amp;veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Created, with its product and price in Stripe</source>
        <translation>Erstellt, mit Produkt und Preis in Stripe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a bulk deed, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Duplicate plans</source>
        <translation>Pläne duplizieren</translation>
    </message>
    <message>
        <source>The copies are drafts with names of their own: nothing is made in Stripe, and nobody can subscribe to them before you publish them. Undo deactivates them.</source>
        <translation>Die Kopien sind Entwürfe mit eigenen Namen: In Stripe wird nichts angelegt, und niemand kann sie abonnieren, bevor Sie sie veröffentlichen. „Rückgängig“ deaktiviert sie.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %n plan(s)</source>
        <translation>
            <numerusform>%n Plan &amp;duplizieren</numerusform>
            <numerusform>%n Pläne &amp;duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Is copied</source>
        <comment>what will happen to a plan</comment>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Copied as a draft</source>
        <translation>Als Entwurf kopiert</translation>
    </message>
    <message>
        <source>%1: goes on behind the window.</source>
        <comment>title of a bulk deed</comment>
        <translation>%1: läuft im Hintergrund weiter.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>plandeck::BusyButton</name>
    <message>
        <source>%1, working</source>
        <translation>%1, in Arbeit</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangeLines</name>
    <message>
        <source>not there</source>
        <comment>value</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>none</source>
        <comment>entries of a list</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <comment>value, now, before</comment>
        <translation>%1: %2, zuvor %3</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangesText</name>
    <message>
        <source>Stripe says no previous values with this event.</source>
        <translation>Stripe nennt zu diesem Ereignis keine früheren Werte.</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>Kein Wert wurde geändert.</translation>
    </message>
</context>
<context>
    <name>plandeck::ChoiceBar</name>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>plandeck::ClipboardClock</name>
    <message numerus="yes">
        <source>On the clipboard for another %n second(s).</source>
        <translation>
            <numerusform>Noch %n Sekunde in der Zwischenablage.</numerusform>
            <numerusform>Noch %n Sekunden in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard.</source>
        <translation>Nicht mehr in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>plandeck::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Tab next group · Enter go · Esc close</source>
        <translation>↑ ↓ auswählen · Tab nächste Gruppe · Enter öffnen · Esc schließen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. IDs, e-mail addresses and links can be pasted here too.</source>
        <translation>Nichts passt zu „%1“. Auch IDs, E-Mail-Adressen und Links können hier eingefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::CompareDialog</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Pläne vergleichen</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all of them (Ctrl+D)</source>
        <translation>Lässt aus, was bei allen gleich ist (Ctrl+D)</translation>
    </message>
    <message>
        <source>They are the same in everything but their names.</source>
        <translation>Die Pläne sind bis auf ihre Namen gleich.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n point(s).</source>
        <translation>
            <numerusform>Die Pläne unterscheiden sich in %n Punkt.</numerusform>
            <numerusform>Die Pläne unterscheiden sich in %n Punkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Pläne nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>For a spreadsheet or a document (Ctrl+C)</source>
        <translation>Für eine Tabellenkalkulation oder ein Dokument (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ComparisonCells</name>
    <message>
        <source>The same</source>
        <comment>plans in this point</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>plandeck::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>plandeck::Conflicts</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>„%1“ wurde an anderer Stelle geändert, während Sie ihn bearbeiten.</translation>
    </message>
    <message>
        <source>Taken over, since you had not touched it: %1.</source>
        <translation>Übernommen, da Sie es nicht angerührt hatten: %1.</translation>
    </message>
    <message>
        <source>Choose whose value stays:</source>
        <translation>Wählen Sie, wessen Wert bleibt:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1: meinen Wert behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderen übernehmen</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1: anderen Wert übernehmen</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihrer: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Anderer: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::ConnectCard</name>
    <message>
        <source>&amp;Connect with Stripe</source>
        <translation>Mit Stripe &amp;verbinden</translation>
    </message>
    <message>
        <source>Payments for your plans go straight into your own Stripe account. Plandeck makes products and prices there and never sees a card.</source>
        <translation>Zahlungen für Ihre Pläne gehen direkt auf Ihr eigenes Stripe-Konto. Plandeck legt dort Produkte und Preise an und sieht nie Kartendaten.</translation>
    </message>
    <message>
        <source>Connect your Stripe account</source>
        <translation>Stripe-Konto verbinden</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>Your browser opens at Stripe.</source>
        <translation>Ihr Browser öffnet Stripe.</translation>
    </message>
    <message>
        <source>You sign in there, or make an account, and approve.</source>
        <translation>Sie melden sich dort an oder legen ein Konto an und stimmen zu.</translation>
    </message>
    <message>
        <source>The browser comes back, and this page turns green by itself.</source>
        <translation>Der Browser kehrt zurück, und diese Seite wird von selbst grün.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Weiterleitungs-URI kopieren</translation>
    </message>
    <message>
        <source>Register this redirect URI once at Stripe, under Connect, OAuth settings:</source>
        <translation>Registrieren Sie diese Weiterleitungs-URI einmal bei Stripe, unter Connect, OAuth-Einstellungen:</translation>
    </message>
    <message>
        <source>&amp;Express account, the usual way</source>
        <translation>&amp;Express-Konto, der übliche Weg</translation>
    </message>
    <message>
        <source>&amp;Standard account you have already</source>
        <translation>&amp;Standard-Konto, das Sie schon haben</translation>
    </message>
    <message>
        <source>Account &amp;link, Stripe&apos;s newer way</source>
        <translation>Konto-&amp;Link, der neuere Weg von Stripe</translation>
    </message>
    <message>
        <source>Way to connect: %1</source>
        <translation>Verbindungsweg: %1</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>plandeck::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveriesModel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryCells</name>
    <message>
        <source>Next: %1</source>
        <translation>Nächster: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryInspector</name>
    <message>
        <source>Body of the message</source>
        <translation>Body der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskActivity</name>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n Aufgabe läuft</numerusform>
            <numerusform>%n Aufgaben laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n neue Meldung</numerusform>
            <numerusform>%n neue Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The event %1 could not be handled.</source>
        <comment>type</comment>
        <translation>Das Ereignis %1 konnte nicht verarbeitet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled.</source>
        <translation>
            <numerusform>%n Ereignis konnte nicht verarbeitet werden.</numerusform>
            <numerusform>%n Ereignisse konnten nicht verarbeitet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message to your webhook could not be delivered.</source>
        <translation>Eine Nachricht an Ihren Webhook konnte nicht zugestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook could not be delivered.</source>
        <translation>
            <numerusform>%n Nachricht an Ihren Webhook konnte nicht zugestellt werden.</numerusform>
            <numerusform>%n Nachrichten an Ihren Webhook konnten nicht zugestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n task(s) run?</source>
        <translation>
            <numerusform>Beenden, während %n Aufgabe läuft?</numerusform>
            <numerusform>Beenden, während %n Aufgaben laufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done so far stays; the rest is not done.</source>
        <translation>Was bisher erledigt ist, bleibt; der Rest wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>1 task running, how much of it is done</comment>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskCommands</name>
    <message>
        <source>First choose something that it can be done with</source>
        <translation>Wählen Sie zuerst etwas aus, womit das möglich ist</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Im Moment nicht möglich</translation>
    </message>
    <message>
        <source>Type what you want to do or find…</source>
        <translation>Eingeben, was Sie tun oder finden möchten…</translation>
    </message>
    <message>
        <source>Paste an ID, an e-mail address or a link…</source>
        <translation>ID, E-Mail-Adresse oder Link einfügen…</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Find the key that ends in %1</source>
        <translation>Schlüssel mit der Endung %1 suchen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskNavigator</name>
    <message>
        <source>There is no page “%1” here.</source>
        <translation>Eine Seite „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff.</source>
        <translation>Mandanten sieht nur das Plattform-Team.</translation>
    </message>
    <message>
        <source>What the link leads to is not in this company and mode, or not for your role.</source>
        <translation>Das Ziel des Links liegt nicht in diesem Unternehmen und Modus oder ist für Ihre Rolle nicht zugänglich.</translation>
    </message>
    <message>
        <source>Nothing with the ID %1 is in this company and mode, or it is not for your role.</source>
        <translation>Etwas mit der ID %1 gibt es in diesem Unternehmen und Modus nicht, oder es ist für Ihre Rolle nicht zugänglich.</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskWindow</name>
    <message>
        <source>Looking for %1…</source>
        <comment>a server&apos;s address</comment>
        <translation>%1 wird gesucht…</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <comment>a server&apos;s address</comment>
        <translation>%1 ist ausgelastet</translation>
    </message>
    <message>
        <source>%1: offline since %2</source>
        <comment>a server&apos;s address, time</comment>
        <translation>%1: offline seit %2</translation>
    </message>
    <message>
        <source>%1: not trusted</source>
        <comment>a server&apos;s address</comment>
        <translation>%1: nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1 is busy. It is asked again by itself; what you see is as of %2.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>%1 ist ausgelastet und wird automatisch erneut abgefragt. Sie sehen den Stand von %2.</translation>
    </message>
    <message>
        <source>No connection to %1. What you see is as of %2; nothing can be changed until it is back.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>Keine Verbindung zu %1. Sie sehen den Stand von %2; Änderungen sind erst wieder möglich, wenn die Verbindung steht.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent to %2 like this.</source>
        <comment>what is wrong with a certificate, a server&apos;s address</comment>
        <translation>%1 So wird nichts an %2 gesendet.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Verbindungsprofile</translation>
    </message>
    <message>
        <source>Where the desk&apos;s data is: a file of your own, a database, or a server.</source>
        <translation>Wo die Daten von Plandeck liegen: eine eigene Datei, eine Datenbank oder ein Server.</translation>
    </message>
    <message>
        <source>Database, server and password</source>
        <translation>Datenbank, Server und Passwort</translation>
    </message>
    <message>
        <source>Read-only profiles</source>
        <translation>Schreibgeschützte Profile</translation>
    </message>
    <message>
        <source>Stripe keys</source>
        <translation>Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, and never shown again but for their last four characters.</source>
        <translation>Werden im Schlüsselbund dieses Computers aufbewahrt und bis auf ihre letzten vier Zeichen nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>Geheimschlüssel, Testmodus</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>Geheimschlüssel, Live-Modus</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Webhook-Geheimnisse</translation>
    </message>
    <message>
        <source>Connect client IDs</source>
        <translation>Connect-Client-IDs</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <translation>Empfangsadresse</translation>
    </message>
    <message>
        <source>Where the server inside the desk listens, and what of it is registered at Stripe.</source>
        <translation>Wo der Server in Plandeck lauscht und was davon bei Stripe registriert ist.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Weiterleitungs-URI</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How the window looks. In force at once.</source>
        <translation>Wie das Fenster aussieht. Gilt sofort.</translation>
    </message>
    <message>
        <source>Light and dark theme</source>
        <translation>Helles und dunkles Design</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What the window speaks. In force at once.</source>
        <translation>Welche Sprache das Fenster spricht. Gilt sofort.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Other keys for what can be done. In force at once.</source>
        <translation>Eigene Tasten für alles, was sich tun lässt. Gilt sofort.</translation>
    </message>
    <message>
        <source>Import of a .env file</source>
        <translation>Import einer .env-Datei</translation>
    </message>
    <message>
        <source>Takes over what a server or another tool is set up with.</source>
        <translation>Übernimmt, womit ein Server oder ein anderes Werkzeug eingerichtet ist.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Go to an ID or link</source>
        <translation>Zu einer ID oder einem Link gehen</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Diese Seite aktualisieren</translation>
    </message>
    <message>
        <source>Switch between test and live</source>
        <translation>Zwischen Test und Live wechseln</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Meldungen anzeigen</translation>
    </message>
    <message>
        <source>To the notice on screen</source>
        <translation>Zur angezeigten Meldung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>one of the sections</comment>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Platform staff · %1</source>
        <comment>role</comment>
        <translation>Plattform-Team · %1</translation>
    </message>
    <message>
        <source>The command is on your clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>Plattform-Team</translation>
    </message>
    <message>
        <source>%1 – %2 – Plandeck</source>
        <comment>page, company</comment>
        <translation>%1 – %2 – Plandeck</translation>
    </message>
    <message>
        <source>Switch to test</source>
        <translation>Zu Test wechseln</translation>
    </message>
    <message>
        <source>Switch to live</source>
        <translation>Zu Live wechseln</translation>
    </message>
    <message>
        <source>Stripe: waiting for the browser</source>
        <translation>Stripe: wartet auf den Browser</translation>
    </message>
    <message>
        <source>Stripe: status not known</source>
        <translation>Stripe: Status unbekannt</translation>
    </message>
    <message>
        <source>Stripe %1</source>
        <translation>Stripe %1</translation>
    </message>
    <message>
        <source>Stripe: not connected</source>
        <translation>Stripe: nicht verbunden</translation>
    </message>
    <message>
        <source>No keyring answers: your session ends with the program.</source>
        <translation>Kein Schlüsselbund antwortet: Ihre Sitzung endet mit dem Programm.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>The server&apos;s address is on your clipboard.</source>
        <translation>Die Adresse des Servers ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 ist registriert.</translation>
    </message>
    <message>
        <source>Stripe is connected.</source>
        <translation>Stripe ist verbunden.</translation>
    </message>
    <message>
        <source>The next start will ask for your password. %1</source>
        <translation>Beim nächsten Start werden Sie nach Ihrem Passwort gefragt. %1</translation>
    </message>
    <message>
        <source>The API explorer is at %1</source>
        <translation>Der API-Explorer ist erreichbar unter %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Dia&amp;gnose kopieren</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. No secret is in them.</source>
        <translation>Die Diagnose ist in der Zwischenablage. Sie enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>This is Plandeck %1, and new here.</source>
        <translation>Plandeck wurde auf Version %1 aktualisiert.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What shows on the desktop too, and when. In force at once.</source>
        <translation>Was auch auf dem Desktop erscheint, und wann. Gilt sofort.</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>Meldungen auf dem Desktop</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
</context>
<context>
    <name>plandeck::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>plandeck::DoctorDialog</name>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Signature doctor</source>
        <translation>Signaturdiagnose</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Headers that came</source>
        <translation>Empfangene &amp;Header</translation>
    </message>
    <message>
        <source>&amp;Body that came, as it came</source>
        <translation>Empfangener &amp;Body, unverändert</translation>
    </message>
    <message>
        <source>&amp;Secret that the receiver uses</source>
        <translation>&amp;Geheimnis, das der Empfänger verwendet</translation>
    </message>
    <message>
        <source>It stays in this window and is forgotten when you close it.</source>
        <translation>Es bleibt in diesem Fenster und wird beim Schließen vergessen.</translation>
    </message>
    <message>
        <source>Why was it not accepted?</source>
        <translation>Warum wurde die Nachricht nicht akzeptiert?</translation>
    </message>
    <message>
        <source>Paste what your receiver got, from its log for instance, and the secret it uses.</source>
        <translation>Fügen Sie ein, was Ihr Empfänger erhalten hat, zum Beispiel aus seinem Protokoll, und das Geheimnis, das er verwendet.</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>Wird untersucht…</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>Ein Empfänger mit diesem Geheimnis sollte die Nachricht akzeptieren.</translation>
    </message>
    <message>
        <source>Step by step:</source>
        <translation>Schritt für Schritt:</translation>
    </message>
</context>
<context>
    <name>plandeck::DraftCopies</name>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a further duplicate, number</comment>
        <translation>%1 Kopie %2</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftRepair</name>
    <message>
        <source>Write “%1” to Stripe?</source>
        <translation>„%1“ an Stripe senden?</translation>
    </message>
    <message>
        <source>Take “%1” as Stripe has it?</source>
        <translation>„%1“ von Stripe holen?</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>An Stripe senden</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>Von Stripe holen</translation>
    </message>
    <message>
        <source>“%1” was not made the same. %2</source>
        <comment>name, reason</comment>
        <translation>„%1“ wurde nicht angeglichen. %2</translation>
    </message>
    <message>
        <source>“%1” is the same here and at Stripe.</source>
        <translation>„%1“ ist hier und bei Stripe gleich.</translation>
    </message>
    <message>
        <source>“%1” is a draft now.</source>
        <translation>„%1“ ist jetzt ein Entwurf.</translation>
    </message>
    <message>
        <source>“%1” differs from Stripe again.</source>
        <translation>„%1“ weicht wieder von Stripe ab.</translation>
    </message>
    <message>
        <source>Stripe does not answer: “%1” is written as soon as it does.</source>
        <translation>Stripe antwortet nicht: „%1“ wird gesendet, sobald Stripe wieder antwortet.</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftReportDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Plans and Stripe</source>
        <translation>Pläne und Stripe</translation>
    </message>
    <message>
        <source>Read all products and prices at Stripe and compare</source>
        <translation>Alle Produkte und Preise bei Stripe lesen und vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe wird abgefragt…</translation>
    </message>
    <message>
        <source>%1 You see what was found before.</source>
        <comment>what failed</comment>
        <translation>%1 Sie sehen das vorherige Ergebnis.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) compared at %1.</source>
        <translation>
            <numerusform>%n Plan verglichen, Stand: %1.</numerusform>
            <numerusform>%n Pläne verglichen, Stand: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at.</source>
        <translation>
            <numerusform>%n zu prüfen.</numerusform>
            <numerusform>%n zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>Alles synchron</translation>
    </message>
    <message>
        <source>Every plan is the same here and at Stripe.</source>
        <translation>Jeder Plan ist hier und bei Stripe gleich.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ anzeigen</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>Von Stripe holen</translation>
    </message>
    <message>
        <source>Make it a plan</source>
        <translation>Zum Plan machen</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>An Stripe senden</translation>
    </message>
    <message>
        <source>Archive it there</source>
        <translation>Dort archivieren</translation>
    </message>
    <message>
        <source>Archive “%1” at Stripe?</source>
        <translation>„%1“ bei Stripe archivieren?</translation>
    </message>
    <message>
        <source>Make “%1” a plan?</source>
        <translation>„%1“ zum Plan machen?</translation>
    </message>
    <message>
        <source>The product and its prices can no longer be bought. Who subscribes already keeps them.</source>
        <translation>Das Produkt und seine Preise können nicht mehr gekauft werden. Wer sie bereits abonniert hat, behält sie.</translation>
    </message>
    <message>
        <source>A plan is made of the product and its price. Nothing changes at Stripe.</source>
        <translation>Aus dem Produkt und seinem Preis wird ein Plan. Bei Stripe ändert sich nichts.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>“%1” is archived at Stripe.</source>
        <translation>„%1“ ist bei Stripe archiviert.</translation>
    </message>
    <message>
        <source>“%1” is a plan now.</source>
        <translation>„%1“ ist jetzt ein Plan.</translation>
    </message>
    <message>
        <source>Stripe has this product as one of yours, but no plan here belongs to it.</source>
        <translation>Stripe führt dieses Produkt als eines von Ihnen, aber kein Plan hier gehört dazu.</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftSection</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Take S&amp;tripe&apos;s</source>
        <translation>&amp;Von Stripe holen</translation>
    </message>
    <message>
        <source>&amp;Write ours</source>
        <translation>An Stripe &amp;senden</translation>
    </message>
    <message>
        <source>Read this plan&apos;s product and price at Stripe and compare</source>
        <translation>Produkt und Preis dieses Plans bei Stripe lesen und vergleichen</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe wird abgefragt…</translation>
    </message>
    <message>
        <source>The same here and at Stripe, at %1.</source>
        <translation>Hier und bei Stripe gleich, Stand: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), at %1:</source>
        <translation>
            <numerusform>%n Unterschied (Stand: %1):</numerusform>
            <numerusform>%n Unterschiede (Stand: %1):</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan as Stripe has it</source>
        <translation>Den Plan an Stripe angleichen</translation>
    </message>
    <message>
        <source>Make Stripe as the plan is here</source>
        <translation>Stripe an den Plan angleichen</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 at Stripe</source>
        <comment>field, value, value</comment>
        <translation>%1: %2 hier, %3 bei Stripe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftText</name>
    <message>
        <source>nothing</source>
        <comment>where one side has no value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a plan</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a plan</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>at Stripe</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Price is gone</source>
        <translation>Preis fehlt</translation>
    </message>
    <message>
        <source>Price is archived</source>
        <translation>Preis ist archiviert</translation>
    </message>
    <message>
        <source>Other default price</source>
        <translation>Anderer Standardpreis</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>an amount</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Intervals between payments</source>
        <translation>Intervalle zwischen Zahlungen</translation>
    </message>
    <message>
        <source>Trial days</source>
        <translation>Testtage</translation>
    </message>
    <message>
        <source>Further price</source>
        <translation>Weiterer Preis</translation>
    </message>
    <message>
        <source>Product without a plan</source>
        <translation>Produkt ohne Plan</translation>
    </message>
    <message>
        <source>A new product with a new price is made at Stripe, as the plan is here.</source>
        <translation>Bei Stripe wird ein neues Produkt mit einem neuen Preis angelegt, wie der Plan hier ist.</translation>
    </message>
    <message>
        <source>At Stripe this becomes as it is here: %1.</source>
        <translation>Bei Stripe wird an den Stand hier angeglichen: %1.</translation>
    </message>
    <message>
        <source>A price cannot be changed there: a new one takes its place, and who subscribes already keeps the old one.</source>
        <translation>Ein Preis lässt sich dort nicht ändern: Ein neuer tritt an seine Stelle, und wer bereits abonniert hat, behält den alten.</translation>
    </message>
    <message>
        <source>Its product is gone at Stripe: the plan becomes a draft, and nobody can subscribe until it is published again.</source>
        <translation>Das Produkt gibt es bei Stripe nicht mehr: Der Plan wird zum Entwurf und kann erst nach erneutem Veröffentlichen wieder abonniert werden.</translation>
    </message>
    <message>
        <source>Here this becomes as it is at Stripe: %1. Nothing changes at Stripe.</source>
        <translation>Hier wird an den Stand bei Stripe angeglichen: %1. Bei Stripe ändert sich nichts.</translation>
    </message>
    <message>
        <source>A plan cannot be as Stripe has this product: its price or name does not fit.</source>
        <translation>Ein Plan kann nicht so sein wie dieses Produkt bei Stripe: Preis oder Name passt nicht.</translation>
    </message>
</context>
<context>
    <name>plandeck::DuplicateDialog</name>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>Wird dupliziert…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>No two plans have the same name.</source>
        <translation>Jeder Plan hat einen eigenen Namen.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>The original keeps its own.</source>
        <translation>Das Original behält seinen.</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Was Kunden sehen</translation>
    </message>
    <message>
        <source>Saves another draft here. Nothing is created in Stripe.</source>
        <translation>Speichert hier einen weiteren Entwurf. In Stripe wird nichts angelegt.</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Legt ein Produkt und einen Preis in Stripe an (Live-Modus: echtes Geld).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Legt ein Produkt und einen Preis in Stripe an (Testmodus).</translation>
    </message>
</context>
<context>
    <name>plandeck::EditPlanDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Fixed once a plan is made: subscribers keep what they agreed to. For another price, duplicate the plan.</source>
        <translation>Liegt fest, sobald ein Plan erstellt ist: Abonnenten behalten, was sie vereinbart haben. Für einen anderen Preis duplizieren Sie den Plan.</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>&amp;Name des Plans, zur Bestätigung</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>Prü&amp;fen…</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Before anything happens you see what it comes to.</source>
        <translation>Bevor etwas geschieht, sehen Sie, was es bewirkt.</translation>
    </message>
    <message>
        <source>Changes the draft here. Nothing changes in Stripe.</source>
        <translation>Ändert den Entwurf hier. In Stripe ändert sich nichts.</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (live mode: real customers).</source>
        <translation>Ändert den Plan und sein Produkt in Stripe (Live-Modus: echte Kunden).</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (test mode).</source>
        <translation>Ändert den Plan und sein Produkt in Stripe (Testmodus).</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Einzugeben: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointCard</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Your webhook</source>
        <translation>Ihr Webhook</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Nachrichten gehen an</translation>
    </message>
    <message>
        <source>The receiver answered that it is gone for good (410). Nothing is sent until you go on.</source>
        <translation>Der Empfänger hat geantwortet, dass es ihn nicht mehr gibt (410). Nichts wird gesendet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Messages are kept and sent when you go on.</source>
        <translation>Nachrichten werden aufbewahrt und gesendet, sobald Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointDialog</name>
    <message>
        <source>Change the webhook</source>
        <translation>Webhook ändern</translation>
    </message>
    <message>
        <source>Set up the webhook</source>
        <translation>Webhook einrichten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Address of your server</source>
        <translation>&amp;Adresse Ihres Servers</translation>
    </message>
    <message>
        <source>An address that begins with https:// and is reached from the internet.</source>
        <translation>Eine Adresse, die mit https:// beginnt und aus dem Internet erreichbar ist.</translation>
    </message>
    <message>
        <source>Begins with https://; in test mode also http:// for a server on this computer.</source>
        <translation>Beginnt mit https://; im Testmodus auch mit http:// für einen Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Tell it of</source>
        <translation>Was &amp;gemeldet wird</translation>
    </message>
    <message>
        <source>Makes a secret that signs every message, and shows it once.</source>
        <translation>Erzeugt ein Geheimnis, das jede Nachricht signiert, und zeigt es einmal an.</translation>
    </message>
    <message>
        <source>The secret stays.</source>
        <translation>Das Geheimnis bleibt.</translation>
    </message>
    <message>
        <source>Another address gets a new secret, which is shown once. The old one signs nothing more.</source>
        <translation>Eine andere Adresse erhält ein neues Geheimnis, das einmal angezeigt wird. Das alte signiert nichts mehr.</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvCells</name>
    <message>
        <source>(no variable)</source>
        <translation>(keine Variable)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The profile&apos;s address</source>
        <translation>Die Adresse des Profils</translation>
    </message>
    <message>
        <source>Into the keychain</source>
        <translation>In den Schlüsselbund</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportDialog</name>
    <message>
        <source>Import a .env file</source>
        <translation>.env-Datei importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Name of the new profile</source>
        <translation>&amp;Name des neuen Profils</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>A new &amp;profile</source>
        <translation>Ein neues &amp;Profil</translation>
    </message>
    <message>
        <source>The &amp;open profile, “%1”</source>
        <translation>Das ge&amp;öffnete Profil „%1“</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>Die Datei nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>This desk was opened for this run only.</source>
        <translation>Plandeck wurde nur für diesen Programmlauf geöffnet.</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>name of a profile</comment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>name of a profile, a number</comment>
        <translation>Importiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) go into the keychain.</source>
        <translation>
            <numerusform>%n Geheimnis kommt in den Schlüsselbund.</numerusform>
            <numerusform>%n Geheimnisse kommen in den Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to the new profile.</source>
        <translation>Plandeck bleibt, wo es ist, bis Sie zum neuen Profil wechseln.</translation>
    </message>
    <message>
        <source>They take force when the services are opened again.</source>
        <translation>Das gilt, sobald die Dienste neu gestartet werden.</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportModel</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorStep</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie die Angabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make a new one instead.</source>
        <translation>Legen Sie es stattdessen neu an.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Machen Sie zuerst eine andere Person zum Inhaber.</translation>
    </message>
    <message>
        <source>Install the newest Plandeck.</source>
        <translation>Installieren Sie die neueste Version von Plandeck.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Wählen Sie eine andere Datei oder einen anderen Ordner aus.</translation>
    </message>
    <message>
        <source>Ask an owner or admin of your company.</source>
        <translation>Wenden Sie sich an einen Inhaber oder Admin Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Refresh the page to see how it is now.</source>
        <translation>Aktualisieren Sie die Seite, um den aktuellen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the receiver runs and can be reached, then send it again.</source>
        <translation>Prüfen Sie, ob der Empfänger läuft und erreichbar ist, und senden Sie die Nachricht dann erneut.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Wenden Sie sich an den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Use a key of this company and mode: they are on the page API keys.</source>
        <translation>Verwenden Sie einen Schlüssel dieses Unternehmens und Modus: Sie finden ihn auf der Seite „API-Schlüssel“.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Connect on the page Stripe.</source>
        <translation>Stellen Sie die Verbindung auf der Seite „Stripe“ her.</translation>
    </message>
    <message>
        <source>Enter it in the settings, under Stripe keys.</source>
        <translation>Tragen Sie das Fehlende in den Einstellungen unter „Stripe-Schlüssel“ ein.</translation>
    </message>
    <message>
        <source>Change what Stripe names, or look into its Dashboard.</source>
        <translation>Ändern Sie, was Stripe nennt, oder sehen Sie im Stripe-Dashboard nach.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose another place for secrets.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder wählen Sie einen anderen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>Check the connection profile in the settings.</source>
        <translation>Prüfen Sie das Verbindungsprofil in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>If it happens again, copy the diagnostics and send them to support.</source>
        <translation>Tritt das wieder auf, kopieren Sie die Diagnose und senden Sie sie an den Support.</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorText</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>This value cannot be read.</source>
        <translation>Dieser Wert ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>This text is too short.</source>
        <translation>Dieser Text ist zu kurz.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Diese Zahl ist zu klein.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>Das sind zu viele Einträge.</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>Diese Zahl liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>This name is given more than once.</source>
        <translation>Dieser Name kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>This is not the name.</source>
        <translation>Das ist nicht der Name.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: choose whose value stays.</source>
        <translation>Jemand anderes hat dies inzwischen geändert: Wählen Sie, wessen Wert bleibt.</translation>
    </message>
    <message>
        <source>A value has no name.</source>
        <translation>Ein Wert hat keinen Namen.</translation>
    </message>
    <message>
        <source>This is not one of the possible values.</source>
        <translation>Das ist keiner der möglichen Werte.</translation>
    </message>
    <message>
        <source>This is not a valid id.</source>
        <translation>Das ist keine gültige ID.</translation>
    </message>
    <message>
        <source>This is not a valid time.</source>
        <translation>Das ist keine gültige Zeitangabe.</translation>
    </message>
    <message>
        <source>This is not a valid e-mail address.</source>
        <translation>Das ist keine gültige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not a valid web address.</source>
        <translation>Das ist keine gültige Webadresse.</translation>
    </message>
    <message>
        <source>The web address has to begin with https://.</source>
        <translation>Die Webadresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The web address must not contain a user name or password.</source>
        <translation>Die Webadresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>This server cannot be reached from the public internet.</source>
        <translation>Dieser Server ist aus dem öffentlichen Internet nicht erreichbar.</translation>
    </message>
    <message>
        <source>This is not an amount of the chosen currency.</source>
        <translation>Das ist kein Betrag in der gewählten Währung.</translation>
    </message>
    <message>
        <source>This text has a character that is not allowed.</source>
        <translation>Dieser Text enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>Stripe takes no amount this fine in the chosen currency: round it.</source>
        <translation>So fein nimmt Stripe Beträge in der gewählten Währung nicht an: Runden Sie den Betrag.</translation>
    </message>
    <message>
        <source>This is not a currency we know.</source>
        <translation>Diese Währung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This cannot be changed after creation.</source>
        <translation>Dies lässt sich nach dem Erstellen nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This list has changed: load it again.</source>
        <translation>Diese Liste hat sich geändert: Laden Sie sie neu.</translation>
    </message>
    <message>
        <source>This e-mail address is already registered.</source>
        <translation>Diese E-Mail-Adresse ist bereits registriert.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>Etwas mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>This password is too short: use at least 10 characters.</source>
        <translation>Dieses Passwort ist zu kurz: Verwenden Sie mindestens 10 Zeichen.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Dieses Passwort ist zu lang.</translation>
    </message>
    <message>
        <source>This password is too common: others would guess it.</source>
        <translation>Dieses Passwort ist zu gängig: Andere könnten es erraten.</translation>
    </message>
    <message>
        <source>The password must not be the e-mail address.</source>
        <translation>Das Passwort darf nicht die E-Mail-Adresse sein.</translation>
    </message>
    <message>
        <source>The password must not be the company name.</source>
        <translation>Das Passwort darf nicht der Name des Unternehmens sein.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is too large: it may have 256 MiB.</source>
        <translation>Die Datei ist zu groß: Erlaubt sind 256 MiB.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8: save the file in that encoding.</source>
        <translation>Der Text ist nicht in UTF-8: Speichern Sie die Datei in dieser Kodierung.</translation>
    </message>
    <message>
        <source>The JSON is not a list of plans.</source>
        <translation>Das JSON ist keine Liste von Plänen.</translation>
    </message>
    <message>
        <source>A double quote stands where none may be, or is not closed.</source>
        <translation>Ein doppeltes Anführungszeichen steht an unzulässiger Stelle oder wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The first line has to name the columns name, price_cents and billing_interval.</source>
        <translation>Die erste Zeile muss die Spalten name, price_cents und billing_interval nennen.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the first line.</source>
        <translation>Die Zeile hat mehr oder weniger Zellen als die erste Zeile.</translation>
    </message>
    <message>
        <source>They have not accepted their invitation yet: make them a new code instead.</source>
        <translation>Die Person hat ihre Einladung noch nicht angenommen: Erstellen Sie stattdessen einen neuen Code.</translation>
    </message>
    <message>
        <source>This invitation is not known, was used already or has run out.</source>
        <translation>Diese Einladung ist unbekannt, bereits verwendet oder abgelaufen.</translation>
    </message>
    <message>
        <source>Some values are not valid.</source>
        <translation>Einige Werte sind ungültig.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This has to be confirmed.</source>
        <translation>Dies muss bestätigt werden.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Dies gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This conflicts with the current state.</source>
        <translation>Dies verträgt sich nicht mit dem aktuellen Zustand.</translation>
    </message>
    <message>
        <source>This message is being sent at this moment.</source>
        <translation>Diese Nachricht wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The receiver answered with an error.</source>
        <translation>Der Empfänger hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The receiver sent us elsewhere, which is not followed.</source>
        <translation>Der Empfänger hat auf eine andere Adresse verwiesen; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>Es gibt keinen Server mit diesem Namen.</translation>
    </message>
    <message>
        <source>The receiver could not be connected to.</source>
        <translation>Es konnte keine Verbindung zum Empfänger aufgebaut werden.</translation>
    </message>
    <message>
        <source>The receiver hung up before its answer was complete.</source>
        <translation>Der Empfänger hat die Verbindung getrennt, bevor seine Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate is not valid.</source>
        <translation>Das Zertifikat des Empfängers ist ungültig.</translation>
    </message>
    <message>
        <source>The receiver did not answer in time.</source>
        <translation>Der Empfänger hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The receiver did not answer in HTTP.</source>
        <translation>Der Empfänger hat nicht in HTTP geantwortet.</translation>
    </message>
    <message>
        <source>The delivery was cut off on our side.</source>
        <translation>Die Zustellung wurde auf unserer Seite unterbrochen.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret cannot be read: make a new one.</source>
        <translation>Das Geheimnis des Webhooks ist nicht lesbar: Erzeugen Sie ein neues.</translation>
    </message>
    <message>
        <source>The message could not be sent.</source>
        <translation>Die Nachricht konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>Das war zu oft in kurzer Zeit.</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>E-Mail-Adresse oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Your session has ended: please sign in again.</source>
        <translation>Ihre Sitzung wurde beendet: Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Bitte melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your session has expired: please sign in again.</source>
        <translation>Ihre Sitzung ist abgelaufen: Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your session is no longer valid: please sign in again.</source>
        <translation>Ihre Sitzung ist nicht mehr gültig: Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>Der API-Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>This needs a person who is signed in.</source>
        <translation>Dafür muss eine Person angemeldet sein.</translation>
    </message>
    <message>
        <source>The API key belongs to the other mode.</source>
        <translation>Der API-Schlüssel gehört zum anderen Modus.</translation>
    </message>
    <message>
        <source>The last active owner cannot be removed.</source>
        <translation>Der letzte aktive Inhaber kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The platform has suspended this company. Please ask its support.</source>
        <translation>Die Plattform hat dieses Unternehmen gesperrt. Bitte wenden Sie sich an den Support der Plattform.</translation>
    </message>
    <message>
        <source>Only an active tenant can be suspended.</source>
        <translation>Nur ein aktiver Mandant kann gesperrt werden.</translation>
    </message>
    <message>
        <source>Only a suspended tenant can be reactivated.</source>
        <translation>Nur ein gesperrter Mandant kann reaktiviert werden.</translation>
    </message>
    <message>
        <source>Begin an inspection of this tenant first, with a reason.</source>
        <translation>Beginnen Sie zuerst unter Angabe eines Grundes eine Einsicht in diesen Mandanten.</translation>
    </message>
    <message>
        <source>Stripe is not connected yet.</source>
        <translation>Stripe ist noch nicht verbunden.</translation>
    </message>
    <message>
        <source>Live mode is not set up: there is no live Stripe key.</source>
        <translation>Der Live-Modus ist nicht eingerichtet: Es gibt keinen Live-Schlüssel von Stripe.</translation>
    </message>
    <message>
        <source>Connecting is not set up: there is no Stripe client id.</source>
        <translation>Das Verbinden ist nicht eingerichtet: Es gibt keine Client-ID von Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not answer.</source>
        <translation>Stripe antwortet nicht.</translation>
    </message>
    <message>
        <source>Stripe refused this.</source>
        <translation>Stripe hat dies abgelehnt.</translation>
    </message>
    <message>
        <source>This connection attempt is not known: please start again.</source>
        <translation>Dieser Verbindungsversuch ist unbekannt: Bitte beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>This connection attempt has expired: please start again.</source>
        <translation>Dieser Verbindungsversuch ist abgelaufen: Bitte beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>This connection attempt was used already: please start again.</source>
        <translation>Dieser Verbindungsversuch wurde bereits verwendet: Bitte beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>The connection was declined at Stripe.</source>
        <translation>Die Verbindung wurde bei Stripe abgelehnt.</translation>
    </message>
    <message>
        <source>Stripe did not accept the authorization: please start again.</source>
        <translation>Stripe hat die Autorisierung nicht akzeptiert: Bitte beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>This Stripe account is connected to another company.</source>
        <translation>Dieses Stripe-Konto ist mit einem anderen Unternehmen verbunden.</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>Die Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>This plan is inactive: reactivate it first.</source>
        <translation>Dieser Plan ist inaktiv: Reaktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This plan is being published at this moment.</source>
        <translation>Dieser Plan wird gerade veröffentlicht.</translation>
    </message>
    <message>
        <source>Another change of the Stripe connection is being finished. Try again in a moment.</source>
        <translation>Eine andere Änderung der Stripe-Verbindung wird gerade abgeschlossen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is not the address that Stripe sent the browser back to.</source>
        <translation>Das ist nicht die Adresse, zu der Stripe den Browser zurückgeschickt hat.</translation>
    </message>
    <message>
        <source>This connection attempt is over.</source>
        <translation>Dieser Verbindungsversuch ist beendet.</translation>
    </message>
    <message>
        <source>Stripe still misses something before the account is finished.</source>
        <translation>Stripe fehlt noch etwas, bevor das Konto fertig ist.</translation>
    </message>
    <message>
        <source>Stripe has a dashboard link for Express accounts only, once their onboarding is finished.</source>
        <translation>Einen Dashboard-Link hat Stripe nur für Express-Konten, und erst nach abgeschlossenem Onboarding.</translation>
    </message>
    <message>
        <source>Only an event whose handling failed can be retried.</source>
        <translation>Nur ein Ereignis, dessen Verarbeitung fehlgeschlagen ist, kann wiederholt werden.</translation>
    </message>
    <message>
        <source>This plan is a draft: it is not at Stripe yet.</source>
        <translation>Dieser Plan ist ein Entwurf: Er ist noch nicht bei Stripe.</translation>
    </message>
    <message>
        <source>No plan can be as Stripe has it. Let yours count instead.</source>
        <translation>Kein Plan kann so sein, wie es bei Stripe steht. Lassen Sie stattdessen Ihren Stand gelten.</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>Jemand anderes hat dies geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody else has changed this at this moment. Please look again.</source>
        <translation>Jemand anderes hat dies gerade eben geändert. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The missed events are being fetched at this moment.</source>
        <translation>Die verpassten Ereignisse werden gerade geholt.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The file with the secrets can be read by others on this computer.</source>
        <translation>Die Datei mit den Geheimnissen können auch andere auf diesem Computer lesen.</translation>
    </message>
    <message>
        <source>A stored secret cannot be read.</source>
        <translation>Ein gespeichertes Geheimnis ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This profile is for looking only: nothing is changed from here.</source>
        <translation>Dieses Profil ist nur zum Ansehen: Von hier aus wird nichts geändert.</translation>
    </message>
    <message>
        <source>This profile is open: switch to another one first.</source>
        <translation>Dieses Profil ist geöffnet: Wechseln Sie zuerst zu einem anderen.</translation>
    </message>
    <message>
        <source>The only profile there is stays.</source>
        <translation>Das einzige Profil bleibt bestehen.</translation>
    </message>
    <message>
        <source>The demo ends with its window: start Plandeck without it to switch.</source>
        <translation>Die Demo endet mit ihrem Fenster: Starten Sie Plandeck ohne sie, um zu wechseln.</translation>
    </message>
    <message>
        <source>There is no profile of this name.</source>
        <translation>Es gibt kein Profil mit diesem Namen.</translation>
    </message>
    <message>
        <source>This is no address of a database, such as postgresql://user@host/database.</source>
        <translation>Das ist keine Adresse einer Datenbank wie postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://, or http:// on this computer.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt, oder mit http:// auf diesem Computer.</translation>
    </message>
    <message>
        <source>The database is of a newer Plandeck than this one.</source>
        <translation>Die Datenbank stammt von einem neueren Plandeck als diesem.</translation>
    </message>
    <message>
        <source>The database is of an older Plandeck, and a read-only profile does not change it. Open it for writing once.</source>
        <translation>Die Datenbank stammt von einem älteren Plandeck, und ein schreibgeschütztes Profil ändert sie nicht. Öffnen Sie sie einmal zum Schreiben.</translation>
    </message>
    <message>
        <source>The database refuses this user or this password.</source>
        <translation>Die Datenbank weist diesen Benutzer oder dieses Passwort ab.</translation>
    </message>
    <message>
        <source>There is no computer of this name.</source>
        <translation>Es gibt keinen Computer mit diesem Namen.</translation>
    </message>
    <message>
        <source>The computer is there, but no database answers at this port.</source>
        <translation>Den Computer gibt es, aber an diesem Port antwortet keine Datenbank.</translation>
    </message>
    <message>
        <source>The database did not answer in time.</source>
        <translation>Die Datenbank hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server has no such database or user.</source>
        <translation>Der Server kennt diese Datenbank oder diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>This key is for the other mode.</source>
        <translation>Dieser Schlüssel ist für den anderen Modus.</translation>
    </message>
    <message>
        <source>This is a publishable key. The secret one begins with sk_ or rk_.</source>
        <translation>Das ist ein veröffentlichbarer Schlüssel. Der geheime beginnt mit sk_ oder rk_.</translation>
    </message>
    <message>
        <source>A secret key begins with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>Ein Geheimschlüssel beginnt mit sk_test_, sk_live_, rk_test_ oder rk_live_.</translation>
    </message>
    <message>
        <source>A publishable key begins with pk_test_ or pk_live_.</source>
        <translation>Ein veröffentlichbarer Schlüssel beginnt mit pk_test_ oder pk_live_.</translation>
    </message>
    <message>
        <source>A client ID begins with ca_.</source>
        <translation>Eine Client-ID beginnt mit ca_.</translation>
    </message>
    <message>
        <source>A webhook secret of Stripe begins with whsec_.</source>
        <translation>Ein Webhook-Geheimnis von Stripe beginnt mit whsec_.</translation>
    </message>
    <message>
        <source>It has at least 32 characters.</source>
        <translation>Mindestens 32 Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>This line is no NAME=value.</source>
        <translation>Diese Zeile hat nicht die Form NAME=Wert.</translation>
    </message>
    <message>
        <source>A variable cannot have this name.</source>
        <translation>Eine Variable kann nicht so heißen.</translation>
    </message>
    <message>
        <source>A quote on this line is never closed.</source>
        <translation>Ein Anführungszeichen in dieser Zeile wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Der Wert ist leer.</translation>
    </message>
    <message>
        <source>Only a server needs it.</source>
        <translation>Das braucht nur ein Server.</translation>
    </message>
    <message>
        <source>Plandeck does not know it.</source>
        <translation>Plandeck kennt diese Variable nicht.</translation>
    </message>
    <message>
        <source>There is nothing in it that Plandeck can use.</source>
        <translation>Es ist nichts darin, was Plandeck verwenden kann.</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>Die Datei nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>This file is too large for a .env file.</source>
        <translation>Diese Datei ist zu groß für eine .env-Datei.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Die Datenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist ausgelastet.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>A server&apos;s address is https://HOST, or http:// to this computer.</source>
        <translation>Die Adresse eines Servers lautet https://HOST, oder http:// zu diesem Computer.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke on the way.</source>
        <translation>Die Verbindung ist unterwegs abgebrochen.</translation>
    </message>
    <message>
        <source>No answer came, so it may have been done or not. Look before you repeat it.</source>
        <translation>Es kam keine Antwort; ob es ausgeführt wurde, ist offen. Sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads elsewhere: use the address it leads to.</source>
        <translation>Die Adresse des Servers führt woandershin: Verwenden Sie die Adresse, zu der sie führt.</translation>
    </message>
    <message>
        <source>What answers there is no Plandeck server, or a proxy in front of it fails.</source>
        <translation>Dort antwortet kein Plandeck-Server, oder ein Proxy davor ist gestört.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>Die Antwort des Servers ist zu groß.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate.</source>
        <translation>Keine Stelle, der dieser Computer vertraut, bürgt für das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is another host&apos;s.</source>
        <translation>Das Zertifikat des Servers gehört einem anderen Host.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>No secure connection to the server comes about.</source>
        <translation>Es kommt keine sichere Verbindung zum Server zustande.</translation>
    </message>
    <message>
        <source>The file with trusted certificates cannot be read.</source>
        <translation>Die Datei mit vertrauenswürdigen Zertifikaten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing was changed.</source>
        <translation>Auf unserer Seite ist etwas schiefgegangen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a name in a list of names and values, what is wrong</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Stripe says: “%1”</source>
        <translation>Stripe meldet: „%1“</translation>
    </message>
    <message>
        <source>Stripe request %1</source>
        <translation>Stripe-Anfrage %1</translation>
    </message>
    <message>
        <source>Only PostgreSQL has partitions.</source>
        <translation>Nur PostgreSQL unterstützt Partitionen.</translation>
    </message>
    <message>
        <source>The tables are spread over another number of partitions.</source>
        <translation>Die Tabellen sind auf eine andere Anzahl von Partitionen verteilt.</translation>
    </message>
    <message>
        <source>A table could not be spread over partitions.</source>
        <translation>Eine Tabelle konnte nicht auf Partitionen verteilt werden.</translation>
    </message>
</context>
<context>
    <name>plandeck::EventInspector</name>
    <message>
        <source>The event as JSON</source>
        <translation>Das Ereignis als JSON</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was es geändert hat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What handling it now would do</source>
        <translation>Was eine Verarbeitung jetzt bewirken würde</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es ankam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
</context>
<context>
    <name>plandeck::EventText</name>
    <message>
        <source>Taken over from the event</source>
        <translation>Aus dem Ereignis übernommen</translation>
    </message>
    <message>
        <source>Read anew from Stripe, as newer things were known</source>
        <translation>Neu von Stripe gelesen, da Neueres bekannt war</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Kept as Stripe has it</source>
        <translation>Festgehalten, wie Stripe es hat</translation>
    </message>
    <message>
        <source>Nothing is done about events of this type</source>
        <translation>Ereignisse dieses Typs bewirken nichts</translation>
    </message>
    <message>
        <source>Of an account that is not connected</source>
        <translation>Von einem Konto, das nicht verbunden ist</translation>
    </message>
    <message>
        <source>Stripe says the account is still connected</source>
        <translation>Laut Stripe ist das Konto noch verbunden</translation>
    </message>
    <message>
        <source>The connection was ended</source>
        <translation>Die Verbindung wurde beendet</translation>
    </message>
    <message>
        <source>A change of ours is under way</source>
        <translation>Eine eigene Änderung läuft</translation>
    </message>
    <message>
        <source>Something newer came in between</source>
        <translation>Etwas Neueres kam dazwischen</translation>
    </message>
    <message>
        <source>Retried by hand</source>
        <translation>Von Hand wiederholt</translation>
    </message>
    <message>
        <source>The plan is as Stripe has it</source>
        <translation>Der Plan ist, wie Stripe ihn hat</translation>
    </message>
    <message>
        <source>The plan differs from Stripe now</source>
        <translation>Der Plan weicht jetzt von Stripe ab</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>event</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being handled</source>
        <comment>event</comment>
        <translation>Wird verarbeitet</translation>
    </message>
    <message>
        <source>Handled</source>
        <comment>event</comment>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>event</comment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>event</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>event</comment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>It is safely kept and is handled in its turn.</source>
        <translation>Es ist sicher gespeichert und wird verarbeitet, sobald es an der Reihe ist.</translation>
    </message>
    <message>
        <source>It is being handled at this moment.</source>
        <translation>Es wird gerade verarbeitet.</translation>
    </message>
    <message>
        <source>What it tells is known here.</source>
        <translation>Was es meldet, ist hier bekannt.</translation>
    </message>
    <message>
        <source>It is kept, but nothing here depends on it.</source>
        <translation>Es ist gespeichert, aber nichts hängt hier davon ab.</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself at %2.</source>
        <comment>what failed, when</comment>
        <translation>%1 Der nächste Versuch erfolgt automatisch: %2.</translation>
    </message>
    <message>
        <source>%1 It is not tried again by itself: retry it when the cause is gone.</source>
        <comment>what failed</comment>
        <translation>%1 Es wird nicht automatisch erneut versucht: Wiederholen Sie es, sobald die Ursache behoben ist.</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsPanel</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events are not for your role</source>
        <translation>Ereignisse sind für Ihre Rolle nicht zugänglich</translation>
    </message>
    <message>
        <source>Shows only these events</source>
        <translation>Zeigt nur diese Ereignisse</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Tr&amp;y without writing</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>&amp;Nachholen</translation>
    </message>
    <message>
        <source>Copy &amp;event ID</source>
        <translation>&amp;Ereignis-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;object ID</source>
        <translation>&amp;Objekt-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Looks in types and IDs</source>
        <translation>Sucht in Typen und IDs</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>Ereignisse von Stripe</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Keine passenden Ereignisse</translation>
    </message>
    <message>
        <source>No event fits the search and the filters.</source>
        <translation>Kein Ereignis passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>What Stripe tells of your account.</source>
        <translation>Was Stripe über Ihr Konto meldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match</source>
        <translation>
            <numerusform>%n Ereignis passt</numerusform>
            <numerusform>%n Ereignisse passen</numerusform>
        </translation>
    </message>
    <message>
        <source>catching up failed: %1</source>
        <comment>reason, a sentence</comment>
        <translation>Nachholen fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>all known until %1</source>
        <comment>time</comment>
        <translation>alles bekannt bis %1</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Stripe tells of changes to your account, products and prices. They come by themselves once Stripe is connected.</source>
        <translation>Stripe meldet Änderungen an Ihrem Konto, an Produkten und Preisen. Die Ereignisse kommen von selbst, sobald Stripe verbunden ist.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>What happened at Stripe from %1 to %2 is not all known here.</source>
        <translation>Was bei Stripe von %1 bis %2 geschah, ist hier nicht vollständig bekannt.</translation>
    </message>
    <message>
        <source>&amp;Catch up</source>
        <translation>&amp;Nachholen</translation>
    </message>
    <message>
        <source>Your role does not fetch events.</source>
        <translation>Ihre Rolle darf keine Ereignisse holen.</translation>
    </message>
    <message>
        <source>Your role does not retry events.</source>
        <translation>Ihre Rolle darf keine Ereignisse wiederholen.</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe wird abgefragt…</translation>
    </message>
    <message>
        <source>Fetch missed events</source>
        <translation>Verpasste Ereignisse holen</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Es wurde nichts verpasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed event(s) came in.</source>
        <translation>
            <numerusform>%n verpasstes Ereignis ist eingegangen.</numerusform>
            <numerusform>%n verpasste Ereignisse sind eingegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is handled again.</source>
        <comment>type of an event</comment>
        <translation>%1 wird erneut verarbeitet.</translation>
    </message>
    <message>
        <source>It was not retried. %1</source>
        <comment>reason</comment>
        <translation>Es wurde nicht wiederholt. %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Fetch what was missed</source>
        <translation>Verpasstes holen</translation>
    </message>
    <message>
        <source>Handle it again</source>
        <translation>Erneut verarbeiten</translation>
    </message>
    <message>
        <source>See what handling it would do, without doing it</source>
        <translation>Ansehen, was eine Verarbeitung bewirken würde, ohne sie auszuführen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureCard</name>
    <message>
        <source>no limit</source>
        <translation>ohne Limit</translation>
    </message>
    <message>
        <source>of %1, all used</source>
        <translation>von %1, alle verbraucht</translation>
    </message>
    <message>
        <source>of %1, nearly used up</source>
        <translation>von %1, fast verbraucht</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureRow</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message>
        <source>last just now</source>
        <translation>zuletzt gerade eben</translation>
    </message>
    <message>
        <source>last %1 ago</source>
        <comment>how long</comment>
        <translation>zuletzt vor %1</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Events, 24 hours</source>
        <translation>Ereignisse, 24 Stunden</translation>
    </message>
    <message>
        <source>Messages sent, 24 hours</source>
        <translation>Gesendete Nachrichten, 24 Stunden</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>API-Aufrufe in diesem Monat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Stripe</source>
        <translation>Stripe öffnen</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>no key used yet</source>
        <translation>noch kein Schlüssel verwendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many active, so many drafts</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>event</comment>
        <translation>noch keines</translation>
    </message>
    <message numerus="yes">
        <source>%n failed in 7 days</source>
        <translation>
            <numerusform>%n in 7 Tagen fehlgeschlagen</numerusform>
            <numerusform>%n in 7 Tagen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed in 7 days</source>
        <translation>keine in 7 Tagen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingText</name>
    <message>
        <source>All headers are there</source>
        <translation>Alle Header sind vorhanden</translation>
    </message>
    <message>
        <source>Signed as Standard Webhooks says.</source>
        <translation>Signiert nach Standard Webhooks.</translation>
    </message>
    <message>
        <source>Signed in Stripe&apos;s form, by X-Webhook-Signature.</source>
        <translation>Signiert im Format von Stripe, mit X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>No header with a signature</source>
        <translation>Kein Header mit einer Signatur</translation>
    </message>
    <message>
        <source>Looked for: webhook-id, webhook-timestamp, webhook-signature or X-Webhook-Signature. A proxy or framework in between may drop headers it does not know.</source>
        <translation>Gesucht wurde: webhook-id, webhook-timestamp, webhook-signature oder X-Webhook-Signature. Ein Proxy oder Framework dazwischen verwirft möglicherweise unbekannte Header.</translation>
    </message>
    <message>
        <source>A header is missing: %1</source>
        <translation>Ein Header fehlt: %1</translation>
    </message>
    <message>
        <source>Each of webhook-id, webhook-timestamp and webhook-signature is part of what is signed, or signs it.</source>
        <translation>webhook-id, webhook-timestamp und webhook-signature gehören alle zu dem, was signiert wird, oder sind die Signatur selbst.</translation>
    </message>
    <message>
        <source>%1 has no time</source>
        <translation>%1 enthält keinen Zeitstempel</translation>
    </message>
    <message>
        <source>It should begin with t= and the seconds since 1970.</source>
        <translation>Am Anfang sollte t= mit den Sekunden seit 1970 stehen.</translation>
    </message>
    <message>
        <source>The secret has its right form</source>
        <translation>Das Geheimnis hat das richtige Format</translation>
    </message>
    <message>
        <source>whsec_ and 32 bytes in base64.</source>
        <translation>whsec_ und 32 Bytes in Base64.</translation>
    </message>
    <message>
        <source>There is no secret</source>
        <translation>Es gibt kein Geheimnis</translation>
    </message>
    <message>
        <source>Paste the one your receiver uses.</source>
        <translation>Fügen Sie das Geheimnis ein, das Ihr Empfänger verwendet.</translation>
    </message>
    <message>
        <source>The secret has quotes or blanks around it</source>
        <translation>Um das Geheimnis stehen Anführungs- oder Leerzeichen</translation>
    </message>
    <message>
        <source>They become part of the key: take them away where your receiver reads its settings.</source>
        <translation>Sie werden Teil des Schlüssels: Entfernen Sie sie dort, wo Ihr Empfänger seine Einstellungen liest.</translation>
    </message>
    <message>
        <source>The secret lacks its whsec_</source>
        <translation>Dem Geheimnis fehlt whsec_</translation>
    </message>
    <message>
        <source>X-Webhook-Signature takes the whole secret as the key, with whsec_; libraries for Standard Webhooks expect it too.</source>
        <translation>X-Webhook-Signature verwendet das ganze Geheimnis als Schlüssel, mit whsec_; auch Bibliotheken für Standard Webhooks erwarten es.</translation>
    </message>
    <message>
        <source>The secret is cut off or damaged</source>
        <translation>Das Geheimnis ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>Behind whsec_ there should be 44 characters of base64.</source>
        <translation>Nach whsec_ sollten 44 Zeichen Base64 folgen.</translation>
    </message>
    <message>
        <source>This is not the webhook&apos;s secret</source>
        <translation>Das ist nicht das Geheimnis des Webhooks</translation>
    </message>
    <message>
        <source>The present one ends in %1. Was a new one made since, or does this belong to the other mode?</source>
        <translation>Das aktuelle hat die Endung %1. Wurde inzwischen ein neues erzeugt, oder gehört dieses zum anderen Modus?</translation>
    </message>
    <message>
        <source>The time is good</source>
        <translation>Der Zeitstempel ist in Ordnung</translation>
    </message>
    <message>
        <source>Sent %1 ago.</source>
        <translation>Vor %1 gesendet.</translation>
    </message>
    <message>
        <source>The time is no number</source>
        <translation>Der Zeitstempel ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” should be the seconds since 1970.</source>
        <translation>„%1“ sollte die Sekunden seit 1970 angeben.</translation>
    </message>
    <message>
        <source>The time is in milliseconds</source>
        <translation>Der Zeitstempel ist in Millisekunden</translation>
    </message>
    <message>
        <source>It should be the seconds since 1970.</source>
        <translation>Er sollte die Sekunden seit 1970 angeben.</translation>
    </message>
    <message>
        <source>The message is too old</source>
        <translation>Die Nachricht ist zu alt</translation>
    </message>
    <message>
        <source>Sent %1 ago; receivers take up to 5 minutes. For a fresh one, send it again; if new ones are refused too, the clock of the receiver is fast.</source>
        <translation>Vor %1 gesendet; Empfänger akzeptieren bis zu 5 Minuten. Senden Sie sie erneut, um eine frische zu erhalten; werden auch neue abgelehnt, geht die Uhr des Empfängers vor.</translation>
    </message>
    <message>
        <source>The message comes from the future</source>
        <translation>Die Nachricht kommt aus der Zukunft</translation>
    </message>
    <message>
        <source>By %1: the clock of the receiver is slow.</source>
        <translation>Abweichung von %1: Die Uhr des Empfängers geht nach.</translation>
    </message>
    <message>
        <source>The signature has its right form</source>
        <translation>Die Signatur hat das richtige Format</translation>
    </message>
    <message>
        <source>v1 and base64, as in webhook-signature.</source>
        <translation>v1 und Base64, wie in webhook-signature.</translation>
    </message>
    <message>
        <source>v1 and hexadecimal, as in X-Webhook-Signature.</source>
        <translation>v1 und hexadezimal, wie in X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>%1 has no signature of version 1</source>
        <translation>%1 enthält keine Signatur der Version 1</translation>
    </message>
    <message>
        <source>The signature stands behind “v1,” or, in X-Webhook-Signature, behind “v1=”.</source>
        <translation>Die Signatur steht nach „v1,“ oder, in X-Webhook-Signature, nach „v1=“.</translation>
    </message>
    <message>
        <source>The signature is in hexadecimal</source>
        <translation>Die Signatur ist hexadezimal</translation>
    </message>
    <message>
        <source>webhook-signature is base64: the bytes of the HMAC are to be encoded, not their hexadecimal digits.</source>
        <translation>webhook-signature ist Base64: Kodiert werden die Bytes des HMAC, nicht seine Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The signature is in base64</source>
        <translation>Die Signatur ist in Base64</translation>
    </message>
    <message>
        <source>X-Webhook-Signature is hexadecimal, in lower case.</source>
        <translation>X-Webhook-Signature ist hexadezimal, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The signature is cut off or damaged</source>
        <translation>Die Signatur ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>It should be 32 bytes long.</source>
        <translation>Sie sollte 32 Bytes lang sein.</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>Die Signatur stimmt</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>Ein Empfänger mit diesem Geheimnis sollte die Nachricht akzeptieren.</translation>
    </message>
    <message>
        <source>The key was used without decoding it</source>
        <translation>Der Schlüssel wurde nicht dekodiert</translation>
    </message>
    <message>
        <source>For webhook-signature the key is what the base64 behind whsec_ stands for, not its letters.</source>
        <translation>Für webhook-signature ist der Schlüssel das, wofür das Base64 nach whsec_ steht, nicht dessen Zeichen.</translation>
    </message>
    <message>
        <source>The key was decoded where it should not be</source>
        <translation>Der Schlüssel wurde fälschlich dekodiert</translation>
    </message>
    <message>
        <source>For X-Webhook-Signature the key is the whole secret as it is written, with whsec_.</source>
        <translation>Für X-Webhook-Signature ist der Schlüssel das ganze Geheimnis, wie es geschrieben ist, mit whsec_.</translation>
    </message>
    <message>
        <source>There is no body</source>
        <translation>Es gibt keinen Body</translation>
    </message>
    <message>
        <source>Paste it exactly as it came. Some frameworks read it away before you do.</source>
        <translation>Fügen Sie ihn genau so ein, wie er ankam. Manche Frameworks lesen ihn, bevor Ihr Code ihn erhält.</translation>
    </message>
    <message>
        <source>The body has a line end too much</source>
        <translation>Der Body hat ein Zeilenende zu viel</translation>
    </message>
    <message>
        <source>It was added on the way: take the raw bytes.</source>
        <translation>Es kam unterwegs hinzu: Verwenden Sie die unveränderten Bytes.</translation>
    </message>
    <message>
        <source>The body lost its last line end</source>
        <translation>Dem Body fehlt das letzte Zeilenende</translation>
    </message>
    <message>
        <source>It was trimmed: take the raw bytes.</source>
        <translation>Es wurde abgeschnitten: Verwenden Sie die unveränderten Bytes.</translation>
    </message>
    <message>
        <source>The body&apos;s line ends were changed</source>
        <translation>Die Zeilenenden des Bodys wurden geändert</translation>
    </message>
    <message>
        <source>Somewhere CR LF became LF, or the other way: take the raw bytes.</source>
        <translation>Irgendwo wurde CR LF zu LF oder umgekehrt: Verwenden Sie die unveränderten Bytes.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark</source>
        <translation>Der Body beginnt mit einer Byte-Reihenfolge-Markierung (BOM)</translation>
    </message>
    <message>
        <source>The body was read and written anew</source>
        <translation>Der Body wurde gelesen und neu geschrieben</translation>
    </message>
    <message>
        <source>It is the same JSON with other blanks. Check the signature over the raw bytes, before a framework parses them.</source>
        <translation>Es ist dasselbe JSON mit anderen Leerzeichen. Prüfen Sie die Signatur über die unveränderten Bytes, bevor ein Framework sie parst.</translation>
    </message>
    <message>
        <source>The body was encoded twice</source>
        <translation>Der Body wurde doppelt kodiert</translation>
    </message>
    <message>
        <source>UTF-8 was taken for Latin-1 and encoded again: take the raw bytes.</source>
        <translation>UTF-8 wurde für Latin-1 gehalten und erneut kodiert: Verwenden Sie die unveränderten Bytes.</translation>
    </message>
    <message>
        <source>The body was changed</source>
        <translation>Der Body wurde verändert</translation>
    </message>
    <message>
        <source>It differs from what was sent at byte %1. The secret is right: check the raw bytes, before a framework parses them.</source>
        <translation>Er weicht ab Byte %1 vom Gesendeten ab. Das Geheimnis stimmt: Prüfen Sie die unveränderten Bytes, bevor ein Framework sie parst.</translation>
    </message>
    <message>
        <source>It was signed with another secret</source>
        <translation>Mit einem anderen Geheimnis signiert</translation>
    </message>
    <message>
        <source>What was sent does not fit this secret. Use the webhook&apos;s present one, of the right mode.</source>
        <translation>Das Gesendete passt nicht zu diesem Geheimnis. Verwenden Sie das aktuelle des Webhooks, aus dem richtigen Modus.</translation>
    </message>
    <message>
        <source>Another secret, or a changed body</source>
        <translation>Anderes Geheimnis oder veränderter Body</translation>
    </message>
    <message>
        <source>The message is not on record here any more, so it cannot be told which. Send a test and examine that.</source>
        <translation>Die Nachricht ist hier nicht mehr protokolliert, daher lässt sich nicht sagen, was von beidem zutrifft. Senden Sie einen Test und untersuchen Sie diesen.</translation>
    </message>
</context>
<context>
    <name>plandeck::FlowLogCard</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>plandeck::FormDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Zurück zum Formular (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Noch erforderlich: %1.</translation>
    </message>
    <message>
        <source>To be put right: %1.</source>
        <translation>Zu korrigieren: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>Die Arbeit läuft weiter; Sie erfahren, wie sie ausgegangen ist.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>plandeck::GapBar</name>
    <message>
        <source>What is known of the last 30 days</source>
        <translation>Was von den letzten 30 Tagen bekannt ist</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>vor 30 Tagen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: nothing was heard, and a catch-up brought %n event(s).</source>
        <translation>
            <numerusform>%1 bis %2: Es war nichts zu hören; beim Nachholen kam %n Ereignis.</numerusform>
            <numerusform>%1 bis %2: Es war nichts zu hören; beim Nachholen kamen %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: all is known.</source>
        <translation>%1 bis %2: Alles ist bekannt.</translation>
    </message>
    <message>
        <source>%1 to %2: what happened is not known. %3</source>
        <comment>%3: what can be done</comment>
        <translation>%1 bis %2: Was geschah, ist nicht bekannt. %3</translation>
    </message>
    <message>
        <source>Click to catch up.</source>
        <translation>Zum Nachholen klicken.</translation>
    </message>
    <message>
        <source>%1 to %2: being fetched at this moment.</source>
        <translation>%1 bis %2: Wird gerade geholt.</translation>
    </message>
    <message>
        <source>%1 to %2: Stripe tells of it no more. Your objects were read anew instead.</source>
        <translation>%1 bis %2: Stripe gibt darüber keine Auskunft mehr. Stattdessen wurden Ihre Objekte neu gelesen.</translation>
    </message>
    <message>
        <source>All is known of the last 30 days.</source>
        <translation>Von den letzten 30 Tagen ist alles bekannt.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is being fetched.</source>
        <comment>how long</comment>
        <translation>Eine Lücke von %1 in den letzten 30 Tagen wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is missing.</source>
        <comment>how long</comment>
        <translation>In den letzten 30 Tagen besteht eine Lücke von %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::GatePage</name>
    <message>
        <source>P&amp;latform staff</source>
        <translation>Plattform-&amp;Team</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>For the people who run the platform and help its companies</source>
        <translation>Für alle, die die Plattform betreiben und ihren Unternehmen helfen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <comment>where one signs in to</comment>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your plans, your Stripe account, one desk.</source>
        <translation>Ihre Pläne, Ihr Stripe-Konto, ein Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation>Unternehmen registrieren</translation>
    </message>
    <message>
        <source>You become its owner. Nothing is charged.</source>
        <translation>Sie werden Inhaber. Es entstehen keine Kosten.</translation>
    </message>
    <message>
        <source>Join a company</source>
        <translation>Einem Unternehmen beitreten</translation>
    </message>
    <message>
        <source>With the code of your invitation.</source>
        <translation>Mit dem Code Ihrer Einladung.</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>Plattform-Team</translation>
    </message>
    <message>
        <source>For those who run the platform. What you look at is on record.</source>
        <translation>Für alle, die die Plattform betreiben. Was Sie ansehen, wird protokolliert.</translation>
    </message>
    <message>
        <source>Connection profiles and everything else that can be set</source>
        <translation>Verbindungsprofile und alles andere, was sich einstellen lässt</translation>
    </message>
</context>
<context>
    <name>plandeck::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>plandeck::HomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Stufe Free</translation>
    </message>
    <message>
        <source>Starter tier</source>
        <translation>Stufe Starter</translation>
    </message>
    <message>
        <source>Pro tier</source>
        <translation>Stufe Pro</translation>
    </message>
    <message>
        <source>Enterprise tier</source>
        <translation>Stufe Enterprise</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>Diese Liste ausblenden</translation>
    </message>
    <message>
        <source>Your servers read plans from here. This command lists them from a terminal:</source>
        <translation>Hier lesen Ihre Server die Pläne. Dieser Befehl listet sie im Terminal auf:</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>API aufrufen</translation>
    </message>
    <message>
        <source>Open the API e&amp;xplorer</source>
        <translation>API-E&amp;xplorer öffnen</translation>
    </message>
    <message>
        <source>Not all of this could be read. %1</source>
        <translation>Nicht alles davon konnte gelesen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>that need somebody</comment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Whether all is in order is not known.</source>
        <translation>Ob alles in Ordnung ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of the last visit</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Not all could be read. %1</source>
        <translation>Nicht alles konnte gelesen werden. %1</translation>
    </message>
    <message>
        <source>Older things are in the audit log.</source>
        <translation>Älteres steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Nothing that you do not know of</source>
        <translation>Nichts, was Sie nicht schon wissen</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>IHR_TEST_KEY</translation>
    </message>
    <message>
        <source>What is copied has your test key in it, the one that ends in %1.</source>
        <translation>Die Kopie enthält Ihren Testschlüssel mit der Endung %1.</translation>
    </message>
    <message>
        <source>Put your test key in: the one that ends in %1.</source>
        <translation>Setzen Sie Ihren Testschlüssel ein, den mit der Endung %1.</translation>
    </message>
    <message>
        <source>Put your test key in.</source>
        <translation>Setzen Sie Ihren Testschlüssel ein.</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportCells</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>It is inactive in the file.</source>
        <translation>In der Datei ist er inaktiv.</translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>Wird ein Entwurf</translation>
    </message>
    <message>
        <source>Is published</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Another plan has this name, with another price or interval.</source>
        <translation>Ein anderer Plan hat diesen Namen, mit anderem Preis oder Intervall.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be chosen</source>
        <translation>Nicht auswählbar</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportDialog</name>
    <message>
        <source>Import plans</source>
        <translation>Pläne importieren</translation>
    </message>
    <message>
        <source>Plans of the file</source>
        <translation>Pläne der Datei</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>All that can be imported</source>
        <translation>Alle, die sich importieren lassen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Was aus ihnen wird</translation>
    </message>
    <message>
        <source>As drafts</source>
        <translation>Als Entwürfe</translation>
    </message>
    <message>
        <source>Publish in Stripe</source>
        <translation>In Stripe veröffentlichen</translation>
    </message>
    <message>
        <source>Stripe is not connected: they can only be drafts.</source>
        <translation>Stripe ist nicht verbunden: Nur Entwürfe sind möglich.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Looking which of them are there already…</source>
        <translation>Wird geprüft, welche bereits vorhanden sind…</translation>
    </message>
    <message>
        <source>The file cannot be read from line %1 on: %2</source>
        <translation>Ab Zeile %1 kann die Datei nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Not used, because Plandeck or Stripe gives it anew: %1.</source>
        <comment>columns of a file</comment>
        <translation>Nicht verwendet, weil Plandeck oder Stripe es neu vergibt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf &amp;importieren</numerusform>
            <numerusform>%n Entwürfe &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>%n Plan &amp;veröffentlichen</numerusform>
            <numerusform>%n Pläne &amp;veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one plan.</source>
        <translation>Wählen Sie mindestens einen Plan aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in the file</source>
        <translation>
            <numerusform>%n Plan in der Datei</numerusform>
            <numerusform>%n Pläne in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n bereits vorhanden</numerusform>
            <numerusform>%n bereits vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a taken name</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n mit vergebenem Namen</numerusform>
            <numerusform>%n mit vergebenem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n mit Problemen</numerusform>
            <numerusform>%n mit Problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay with you until you publish them.</source>
        <translation>Die Entwürfe bleiben bei Ihnen, bis Sie sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Live mode: customers can subscribe to them at once.</source>
        <translation>Live-Modus: Kunden können die Pläne sofort abonnieren.</translation>
    </message>
    <message>
        <source>Test mode: they are made in Stripe, and nobody is charged.</source>
        <translation>Testmodus: Die Pläne werden in Stripe angelegt, und niemandem wird etwas berechnet.</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportSection</name>
    <message>
        <source>Drop a .env file here</source>
        <translation>.env-Datei hier ablegen</translation>
    </message>
    <message>
        <source>Nothing in it is run. You see what becomes of every line before anything is taken.</source>
        <translation>Nichts darin wird ausgeführt. Sie sehen, was aus jeder Zeile wird, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;auswählen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Take what is on the clipboard (Ctrl+V)</source>
        <translation>Den Inhalt der Zwischenablage übernehmen (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>.env-Datei auswählen</translation>
    </message>
    <message>
        <source>The file is imported into “%1”.</source>
        <translation>Die Datei ist in „%1“ importiert.</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionDialog</name>
    <message>
        <source>Look into %1?</source>
        <comment>a tenant</comment>
        <translation>Einsicht in %1 nehmen?</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Einsicht nehmen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Show &amp;names and addresses of people</source>
        <translation>&amp;Namen und Adressen von Personen anzeigen</translation>
    </message>
    <message>
        <source>plans do not show</source>
        <comment>a reason, as an example</comment>
        <translation>Pläne werden nicht angezeigt</translation>
    </message>
    <message>
        <source>It is on record, good for an hour, and seen by the owners and admins of this company.</source>
        <translation>Die Einsicht wird protokolliert, gilt eine Stunde und ist für die Inhaber und Admins dieses Unternehmens sichtbar.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Its owners read it.</source>
        <translation>Die Inhaber lesen ihn.</translation>
    </message>
    <message>
        <source>&amp;Ticket, if there is one</source>
        <translation>&amp;Ticket, falls vorhanden</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Masked otherwise. Secrets are masked in any case; nothing can be changed.</source>
        <translation>Sonst maskiert. Geheimnisse sind immer maskiert; ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names included.</source>
        <translation>Eine Stunde lang sehen Sie, was in %1 ist, auch die Namen der Personen.</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names masked.</source>
        <translation>Eine Stunde lang sehen Sie, was in %1 ist; die Namen der Personen sind maskiert.</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionStrip</name>
    <message>
        <source>&amp;End now</source>
        <translation>Jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>Look no more; the end is on record too</source>
        <translation>Keine Einsicht mehr nehmen; auch das Ende wird protokolliert</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are shown.</source>
        <translation>Namen und Adressen von Personen werden angezeigt.</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are masked.</source>
        <translation>Namen und Adressen von Personen sind maskiert.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>a sentence, a reason</comment>
        <translation>%1 Grund: %2</translation>
    </message>
    <message>
        <source>Read-only, on record. Ends in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Schreibgeschützt und protokolliert. Endet in %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectorPane</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>plandeck::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Person einladen</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>Ein&amp;laden</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>Wird eingeladen…</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>They sign in with it. Nothing is sent to it.</source>
        <translation>Damit meldet sich die Person an. Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>Makes a code for one use, good for seven days, and shows it once for you to pass on.</source>
        <translation>Erstellt einen Code zur einmaligen Verwendung, sieben Tage gültig, und zeigt ihn einmal an, damit Sie ihn weitergeben.</translation>
    </message>
</context>
<context>
    <name>plandeck::JoinPage</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Joined already?</source>
        <translation>Schon beigetreten?</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Einladungs&amp;code</translation>
    </message>
    <message>
        <source>Whoever invited you has it.</source>
        <translation>Wer Sie eingeladen hat, kennt ihn.</translation>
    </message>
    <message>
        <source>A &amp;password of your own</source>
        <translation>Ein eigenes &amp;Passwort</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Beitritt läuft…</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyCard</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>&amp;curl-Befehl</translation>
    </message>
    <message>
        <source>.&amp;env lines</source>
        <translation>.&amp;env-Zeilen</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>No key</source>
        <comment>there is none</comment>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no API key</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>No program can act for your real customers.</source>
        <translation>Kein Programm kann für Ihre echten Kunden handeln.</translation>
    </message>
    <message>
        <source>No program can try things out.</source>
        <translation>Kein Programm kann etwas ausprobieren.</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>Für Ihre echten Kunden. Bewahren Sie ihn nur auf Servern auf.</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>Zum Ausprobieren: Nichts bewegt echtes Geld.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Replaced or revoked</source>
        <translation>Ersetzt oder widerrufen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Wird aufbewahrt…</translation>
    </message>
    <message>
        <source>&amp;Paste it here</source>
        <translation>Hier &amp;einfügen</translation>
    </message>
    <message>
        <source>At least 32 characters.</source>
        <translation>Mindestens 32 Zeichen.</translation>
    </message>
    <message>
        <source>Begins with %1.</source>
        <translation>Beginnt mit %1.</translation>
    </message>
    <message>
        <source>Goes into the keychain. Later only its last four characters are shown.</source>
        <translation>Kommt in den Schlüsselbund. Danach werden nur die letzten vier Zeichen angezeigt.</translation>
    </message>
    <message>
        <source>Takes the place of %1 in the keychain.</source>
        <translation>Tritt im Schlüsselbund an die Stelle von %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyInspector</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyRow</name>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>one of the keys</comment>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>%1 sets it for this run; %2 waits in the keychain.</source>
        <translation>%1 gibt den Wert für diesen Programmlauf vor; %2 wartet im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 sets it for this run.</source>
        <translation>%1 gibt den Wert für diesen Programmlauf vor.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Eingeben…</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <comment>one of the keys</comment>
        <translation>Ersetzen: %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <comment>one of the keys</comment>
        <translation>Eingeben: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyText</name>
    <message>
        <source>Live key</source>
        <translation>Live-Schlüssel</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Testschlüssel</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>how long</comment>
        <translation>Endet in %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>API key</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>API key</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>how long</comment>
        <translation>Läuft in %1 ab</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>API key</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Works until it expires. Make a new one before that, with a grace for both to work.</source>
        <translation>Gilt, bis er abläuft. Erstellen Sie vorher einen neuen, mit einer Übergangsfrist, in der beide gelten.</translation>
    </message>
    <message>
        <source>Works until somebody replaces or revokes it.</source>
        <translation>Gilt, bis ihn jemand ersetzt oder widerruft.</translation>
    </message>
    <message>
        <source>A newer key has taken its place. Until its grace is over, both work.</source>
        <translation>Ein neuerer Schlüssel hat ihn abgelöst. Bis die Übergangsfrist endet, gelten beide.</translation>
    </message>
    <message>
        <source>Programs that still use it are refused: its time was up.</source>
        <translation>Programme, die ihn noch verwenden, werden abgewiesen: Seine Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>Programs that still use it are refused.</source>
        <translation>Programme, die ihn noch verwenden, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a key&apos;s end</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>API key</comment>
        <translation>Noch nicht verwendet</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyValueList</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyedTip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyringChoice</name>
    <message>
        <source>No keyring answers</source>
        <translation>Kein Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>Plandeck keeps your session in this computer&apos;s keyring, so that you need no password at the next start. You can sign in without it. Where shall the session be kept?</source>
        <translation>Plandeck bewahrt Ihre Sitzung im Schlüsselbund dieses Computers auf, damit Sie beim nächsten Start kein Passwort brauchen. Sie können sich auch ohne ihn anmelden. Wo soll die Sitzung aufbewahrt werden?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>After you unlocked or started it.</source>
        <translation>Nachdem Sie ihn entsperrt oder gestartet haben.</translation>
    </message>
    <message>
        <source>Keep in a &amp;file only you can read</source>
        <translation>In einer &amp;Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Only until I &amp;quit</source>
        <translation>Nur bis zum &amp;Beenden</translation>
    </message>
    <message>
        <source>The next start asks for your password.</source>
        <translation>Beim nächsten Start wird nach Ihrem Passwort gefragt.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyringDialog</name>
    <message>
        <source>Where is your session kept?</source>
        <translation>Wo wird Ihre Sitzung aufbewahrt?</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysPanel</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API keys are not for your role</source>
        <translation>API-Schlüssel sind für Ihre Rolle nicht zugänglich</translation>
    </message>
    <message>
        <source>&amp;Regenerate…</source>
        <translation>&amp;Erneuern…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>&amp;Verify a key…</source>
        <translation>Schlüssel &amp;prüfen…</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy as .&amp;env</source>
        <translation>Als .e&amp;nv kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>All API keys there ever were</source>
        <translation>Alle API-Schlüssel, die es je gab</translation>
    </message>
    <message>
        <source>What programs sign their requests with.</source>
        <translation>Womit Programme ihre Anfragen signieren.</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>Keine API-Schlüssel</translation>
    </message>
    <message>
        <source>Programs need one to call the API. Make the first.</source>
        <translation>Programme brauchen einen, um die API aufzurufen. Erstellen Sie den ersten.</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>Your role does not manage live keys.</source>
        <translation>Ihre Rolle darf keine Live-Schlüssel verwalten.</translation>
    </message>
    <message>
        <source>Your role does not manage test keys.</source>
        <translation>Ihre Rolle darf keine Testschlüssel verwalten.</translation>
    </message>
    <message>
        <source>YOUR_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>IHR_KEY</translation>
    </message>
    <message>
        <source>Copied the ID of the key %1.</source>
        <translation>ID des Schlüssels %1 kopiert.</translation>
    </message>
    <message>
        <source>No key was made. %1</source>
        <comment>reason</comment>
        <translation>Es wurde kein Schlüssel erstellt. %1</translation>
    </message>
    <message>
        <source>Your new live key</source>
        <translation>Ihr neuer Live-Schlüssel</translation>
    </message>
    <message>
        <source>Your new test key</source>
        <translation>Ihr neuer Testschlüssel</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>Er kann nicht noch einmal angezeigt werden. Sie müssten einen neuen erstellen.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Er läuft am %1 ab.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Er läuft nie ab.</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>Zum Ausprobieren: Listen Sie Ihre Pläne im Terminal auf</translation>
    </message>
    <message>
        <source>Copy command with the key</source>
        <translation>Befehl mit dem Schlüssel kopieren</translation>
    </message>
    <message>
        <source>For a program: two lines of its .env file</source>
        <translation>Für ein Programm: zwei Zeilen für seine .env-Datei</translation>
    </message>
    <message>
        <source>Copy lines with the key</source>
        <translation>Zeilen mit dem Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was last used %1. A revoked key never works again.</source>
        <translation>Programme mit diesem Schlüssel werden ab sofort abgewiesen, auch solche in der Übergangsfrist. Er wurde zuletzt am %1 verwendet. Ein widerrufener Schlüssel gilt nie wieder.</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was not used yet. A revoked key never works again.</source>
        <translation>Programme mit diesem Schlüssel werden ab sofort abgewiesen, auch solche in der Übergangsfrist. Er wurde noch nicht verwendet. Ein widerrufener Schlüssel gilt nie wieder.</translation>
    </message>
    <message>
        <source>Revoke the live key ending in %1?</source>
        <translation>Live-Schlüssel mit der Endung %1 widerrufen?</translation>
    </message>
    <message>
        <source>Revoke the test key ending in %1?</source>
        <translation>Testschlüssel mit der Endung %1 widerrufen?</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>The key was not revoked. %1</source>
        <comment>reason</comment>
        <translation>Der Schlüssel wurde nicht widerrufen. %1</translation>
    </message>
    <message>
        <source>The key ending in %1 is refused from now on.</source>
        <translation>Der Schlüssel mit der Endung %1 wird ab sofort abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied with the key, for %n second(s).</source>
        <translation>
            <numerusform>Mit dem Schlüssel kopiert, für %n Sekunde.</numerusform>
            <numerusform>Mit dem Schlüssel kopiert, für %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Put your key in the place of %1.</source>
        <translation>Kopiert. Setzen Sie Ihren Schlüssel anstelle von %1 ein.</translation>
    </message>
    <message>
        <source>See whose key it is</source>
        <translation>Nachsehen, wem ein Schlüssel gehört</translation>
    </message>
    <message>
        <source>A new key for this one</source>
        <translation>Diesen durch einen neuen Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Refuse this key from now on</source>
        <translation>Diesen Schlüssel ab sofort abweisen</translation>
    </message>
    <message>
        <source>This is the only time it is shown: Plandeck does not store the key, only what it takes to recognise it.</source>
        <translation>Er wird nur dieses eine Mal angezeigt: Plandeck speichert nicht den Schlüssel, sondern nur, woran es ihn wiedererkennt.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysSection</name>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Without a key the built-in sandbox stands in for Stripe.</source>
        <translation>Ohne Schlüssel vertritt die eingebaute Sandbox Stripe.</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Live-Modus</translation>
    </message>
    <message>
        <source>A restricted key with the rights Plandeck needs is enough.</source>
        <translation>Ein eingeschränkter Schlüssel mit den Rechten, die Plandeck braucht, genügt.</translation>
    </message>
    <message>
        <source>Webhooks from Stripe</source>
        <translation>Webhooks von Stripe</translation>
    </message>
    <message>
        <source>One secret for all receivers, or one for each.</source>
        <translation>Ein Geheimnis für alle Empfänger oder eines für jeden.</translation>
    </message>
    <message>
        <source>The platform&apos;s own</source>
        <translation>Für die Plattform selbst</translation>
    </message>
    <message>
        <source>Needed where a server seals secrets in the same database; otherwise the desk has one of its own.</source>
        <translation>Nötig, wenn ein Server Geheimnisse in derselben Datenbank versiegelt; sonst hat Plandeck ein eigenes.</translation>
    </message>
    <message>
        <source>This desk was opened for this run only: keys are kept for a profile. Switch to one first.</source>
        <translation>Plandeck wurde nur für diesen Programmlauf geöffnet: Schlüssel werden für ein Profil aufbewahrt. Wechseln Sie zuerst zu einem.</translation>
    </message>
    <message>
        <source>Kept for the profile “%1”</source>
        <translation>Aufbewahrt für das Profil „%1“</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>What you changed takes force when the services are opened again.</source>
        <translation>Ihre Änderungen gelten, sobald die Dienste neu gestartet werden.</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>Dienste jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>%1 is in the keychain.</source>
        <translation>%1 ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>one of the keys</comment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>%1 leaves the keychain. What works with it stops when the services are opened again. At Stripe it stays valid.</source>
        <translation>%1 verlässt den Schlüsselbund. Was damit arbeitet, endet mit dem nächsten Neustart der Dienste. Bei Stripe gilt der Wert weiter.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>plandeck::LanguageSection</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Words, numbers and dates change at once. The window is built anew: forms that are open elsewhere close, and what you typed in them is lost.</source>
        <translation>Texte, Zahlen und Daten ändern sich sofort. Das Fenster wird neu aufgebaut: Anderswo geöffnete Formulare schließen sich, und was Sie dort eingegeben haben, geht verloren.</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberCells</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberInspector</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>What this role may</source>
        <translation>Was diese Rolle darf</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>Das sind Sie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Code good until</source>
        <translation>Code gültig bis</translation>
    </message>
</context>
<context>
    <name>plandeck::MembersModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>plandeck::MetadataEditor</name>
    <message>
        <source>Add e&amp;ntry</source>
        <translation>Eintra&amp;g hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the entry</source>
        <translation>Wert des Eintrags</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n entries: Stripe takes 50, and some are ours.</source>
        <translation>
            <numerusform>Ein Plan hat höchstens %n Eintrag: Stripe nimmt 50 an, und einige sind unsere.</numerusform>
            <numerusform>Ein Plan hat höchstens %n Einträge: Stripe nimmt 50 an, und einige sind unsere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ModeBar</name>
    <message>
        <source>TEST MODE</source>
        <translation>TESTMODUS</translation>
    </message>
    <message>
        <source>Nothing here moves real money.</source>
        <translation>Nichts hier bewegt echtes Geld.</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Changes reach real customers.</source>
        <translation>Änderungen betreffen echte Kunden.</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>NUR LESEN</translation>
    </message>
    <message>
        <source>You can look at everything and change nothing.</source>
        <translation>Sie können alles ansehen und nichts ändern.</translation>
    </message>
</context>
<context>
    <name>plandeck::ModesCard</name>
    <message>
        <source>Test and live mode</source>
        <translation>Test- und Live-Modus</translation>
    </message>
    <message>
        <source>Go to &amp;live mode</source>
        <translation>Zum &amp;Live-Modus</translation>
    </message>
    <message>
        <source>Go to &amp;test mode</source>
        <translation>Zum &amp;Testmodus</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Live-Modus</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>You are here. No account yet.</source>
        <translation>Sie sind hier. Noch kein Konto.</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Noch kein Konto.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>plandeck::Moments</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>how long</comment>
        <translation>weniger als einer Minute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>plandeck::MoneyField</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>plandeck::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n zu prüfen</numerusform>
            <numerusform>%1, %n zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::NewKeysDialog</name>
    <message>
        <source>Your API keys</source>
        <translation>Ihre API-Schlüssel</translation>
    </message>
    <message>
        <source>This is the only time they are shown: Plandeck keeps their prints, not the keys. Copy them now to where your servers read their secrets.</source>
        <translation>Die Schlüssel werden nur dieses eine Mal angezeigt: Plandeck bewahrt nur ihre Fingerabdrücke auf. Kopieren Sie die Schlüssel jetzt dorthin, wo Ihre Server Geheimnisse lesen.</translation>
    </message>
    <message>
        <source>They cannot be shown again. You would have to make new ones.</source>
        <translation>Die Schlüssel können nicht noch einmal angezeigt werden. Sie müssten neue erstellen.</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>&amp;Testschlüssel</translation>
    </message>
    <message>
        <source>test key</source>
        <translation>Testschlüssel</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>Zum Ausprobieren: Nichts bewegt echtes Geld.</translation>
    </message>
    <message>
        <source>&amp;Live key</source>
        <translation>&amp;Live-Schlüssel</translation>
    </message>
    <message>
        <source>live key</source>
        <translation>Live-Schlüssel</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>Für Ihre echten Kunden. Bewahren Sie ihn nur auf Servern auf.</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>Zum Ausprobieren: Listen Sie Ihre Pläne im Terminal auf</translation>
    </message>
    <message>
        <source>Copy command with the test key</source>
        <translation>Befehl mit dem Testschlüssel kopieren</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>IHR_TEST_KEY</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticeCard</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesPopup</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing that wants you to look. Failures, ended tasks and events that failed come here.</source>
        <translation>Nichts, was Sie ansehen müssten. Hier erscheinen Fehler, beendete Aufgaben und fehlgeschlagene Ereignisse.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>On the &amp;desktop too</source>
        <translation>Auch auf dem &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Which notices, and when</source>
        <translation>Welche Meldungen, und wann</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesSection</name>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Desktop</translation>
    </message>
    <message>
        <source>Show notices on the &amp;desktop</source>
        <translation>Meldungen auf dem &amp;Desktop anzeigen</translation>
    </message>
    <message>
        <source>Also while the window is in &amp;front</source>
        <translation>Auch wenn das Fenster im &amp;Vordergrund ist</translation>
    </message>
    <message>
        <source>&amp;Work that has ended, or failed</source>
        <translation>Auf&amp;gaben, die beendet oder gescheitert sind</translation>
    </message>
    <message>
        <source>&amp;Events from Stripe that could not be handled</source>
        <translation>&amp;Ereignisse von Stripe, die nicht verarbeitet werden konnten</translation>
    </message>
    <message>
        <source>&amp;Messages to your webhook that could not be delivered</source>
        <translation>&amp;Nachrichten an Ihren Webhook, die nicht zugestellt werden konnten</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>The list behind the bell has all of them in any case.</source>
        <translation>Die Liste hinter der Glocke enthält in jedem Fall alle.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Nothing on the desktop in &amp;quiet hours</source>
        <translation>In &amp;Ruhezeiten nichts auf dem Desktop</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>V&amp;on</translation>
    </message>
</context>
<context>
    <name>plandeck::ObjectText</name>
    <message>
        <source>%1 per month</source>
        <comment>price</comment>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>price</comment>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <comment>price</comment>
        <translation>%1, inaktiv</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>day</comment>
        <translation>erstellt am %1</translation>
    </message>
</context>
<context>
    <name>plandeck::OperationText</name>
    <message>
        <source>See the company with its limits and usage</source>
        <translation>Unternehmen mit Limits und Nutzung ansehen</translation>
    </message>
    <message>
        <source>See what is well and what is not</source>
        <translation>Sehen, was in Ordnung ist und was nicht</translation>
    </message>
    <message>
        <source>See who one is and what one may do</source>
        <translation>Sehen, wer man ist und was man darf</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>Eigenes Passwort ändern</translation>
    </message>
    <message>
        <source>Be told what has changed</source>
        <translation>Über Änderungen informiert werden</translation>
    </message>
    <message>
        <source>See the people of the company</source>
        <translation>Personen des Unternehmens ansehen</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Person einladen</translation>
    </message>
    <message>
        <source>Change somebody&apos;s role, or deactivate them</source>
        <translation>Rolle einer Person ändern oder Person deaktivieren</translation>
    </message>
    <message>
        <source>See the API keys, without their secret part</source>
        <translation>API-Schlüssel ansehen, ohne ihren geheimen Teil</translation>
    </message>
    <message>
        <source>Make a new API key</source>
        <translation>Neuen API-Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>API-Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Connect a Stripe account</source>
        <translation>Stripe-Konto verbinden</translation>
    </message>
    <message>
        <source>See the connected Stripe account</source>
        <translation>Verbundenes Stripe-Konto ansehen</translation>
    </message>
    <message>
        <source>Disconnect the Stripe account</source>
        <translation>Stripe-Konto trennen</translation>
    </message>
    <message>
        <source>Finish connecting Stripe by a pasted address</source>
        <translation>Verbinden mit Stripe über eine eingefügte Adresse abschließen</translation>
    </message>
    <message>
        <source>Note that a browser was opened to connect Stripe</source>
        <translation>Vermerken, dass zum Verbinden mit Stripe ein Browser geöffnet wurde</translation>
    </message>
    <message>
        <source>See one attempt to connect Stripe</source>
        <translation>Einen Verbindungsversuch mit Stripe ansehen</translation>
    </message>
    <message>
        <source>See the attempts to connect Stripe</source>
        <translation>Verbindungsversuche mit Stripe ansehen</translation>
    </message>
    <message>
        <source>Open Stripe&apos;s own dashboard</source>
        <translation>Das Dashboard von Stripe öffnen</translation>
    </message>
    <message>
        <source>See what was asked of Stripe</source>
        <translation>Anfragen an Stripe ansehen</translation>
    </message>
    <message>
        <source>Publish a draft at Stripe</source>
        <translation>Entwurf bei Stripe veröffentlichen</translation>
    </message>
    <message>
        <source>See who changed what, and when</source>
        <translation>Sehen, wer was wann geändert hat</translation>
    </message>
    <message>
        <source>See when the platform&apos;s staff looked in</source>
        <translation>Sehen, wann das Plattform-Team Einsicht genommen hat</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Pläne ansehen</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>See one plan</source>
        <translation>Einen Plan ansehen</translation>
    </message>
    <message>
        <source>Change a plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Deactivate a plan</source>
        <translation>Plan deaktivieren</translation>
    </message>
    <message>
        <source>Duplicate a plan</source>
        <translation>Plan duplizieren</translation>
    </message>
    <message>
        <source>See in what plans and Stripe differ</source>
        <translation>Abweichungen zwischen Plänen und Stripe ansehen</translation>
    </message>
    <message>
        <source>See in what one plan and Stripe differ</source>
        <translation>Abweichungen zwischen einem Plan und Stripe ansehen</translation>
    </message>
    <message>
        <source>Make a plan and Stripe the same again</source>
        <translation>Plan und Stripe wieder angleichen</translation>
    </message>
    <message>
        <source>Archive a product without a plan, or make it one</source>
        <translation>Produkt ohne Plan archivieren oder zum Plan machen</translation>
    </message>
    <message>
        <source>See the webhook</source>
        <translation>Webhook ansehen</translation>
    </message>
    <message>
        <source>Set the webhook&apos;s address, or make a new secret</source>
        <translation>Adresse des Webhooks festlegen oder neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Pause the webhook, or choose its events</source>
        <translation>Webhook pausieren oder seine Ereignisse auswählen</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>Webhook entfernen</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>See the messages to the webhook</source>
        <translation>Nachrichten an den Webhook ansehen</translation>
    </message>
    <message>
        <source>See one message with its attempts</source>
        <translation>Eine Nachricht mit ihren Versuchen ansehen</translation>
    </message>
    <message>
        <source>Send a message again</source>
        <translation>Nachricht erneut senden</translation>
    </message>
    <message>
        <source>See how far Stripe&apos;s events are known</source>
        <translation>Sehen, bis wann die Ereignisse von Stripe bekannt sind</translation>
    </message>
    <message>
        <source>See when nothing was heard of Stripe</source>
        <translation>Sehen, wann nichts von Stripe zu hören war</translation>
    </message>
    <message>
        <source>Fetch the events that were missed</source>
        <translation>Verpasste Ereignisse holen</translation>
    </message>
    <message>
        <source>See Stripe&apos;s events</source>
        <translation>Ereignisse von Stripe ansehen</translation>
    </message>
    <message>
        <source>See one event with how it was handled</source>
        <translation>Ein Ereignis und seine Verarbeitung ansehen</translation>
    </message>
    <message>
        <source>See what handling an event would do</source>
        <translation>Ansehen, was die Verarbeitung eines Ereignisses bewirken würde</translation>
    </message>
    <message>
        <source>Handle a failed event again</source>
        <translation>Fehlgeschlagenes Ereignis erneut verarbeiten</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteButton</name>
    <message>
        <source>Search or go to…</source>
        <translation>Suchen oder öffnen…</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID</source>
        <translation>Findet Aktionen, Seiten und Objekte nach Name oder ID</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID (%1)</source>
        <comment>keys</comment>
        <translation>Findet Aktionen, Seiten und Objekte nach Name oder ID (%1)</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Gehen zu</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Webhook messages</source>
        <translation>Webhook-Nachrichten</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>plandeck::Panel</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Your role does not see the audit log.</source>
        <translation>Ihre Rolle sieht das Audit-Protokoll nicht.</translation>
    </message>
    <message>
        <source>%1 You see what was known at %2.</source>
        <comment>what failed, time of day</comment>
        <translation>%1 Sie sehen, was bekannt war, Stand: %2.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>It is not in this list.</source>
        <translation>Nicht in dieser Liste enthalten.</translation>
    </message>
    <message>
        <source>Copied a link that opens it in Plandeck.</source>
        <translation>Ein Link, der es in Plandeck öffnet, wurde kopiert.</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Who did what to it</source>
        <translation>Wer was damit getan hat</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordHints</name>
    <message>
        <source>Password strength</source>
        <translation>Passwortstärke</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Not one that others would guess</source>
        <translation>Keines, das andere erraten würden</translation>
    </message>
    <message>
        <source>Not your e-mail or the company&apos;s name</source>
        <translation>Weder Ihre E-Mail noch der Name des Unternehmens</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Noch nicht ausreichend</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>plandeck::PeoplePanel</name>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>People are not for your role</source>
        <translation>Personen sind für Ihre Rolle nicht zugänglich</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Einladen…</translation>
    </message>
    <message>
        <source>New invitation &amp;code</source>
        <translation>Neuer Einladungs&amp;code</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>Re&amp;aktivieren</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>E-&amp;Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Looks in names and e-mail addresses</source>
        <translation>Sucht in Namen und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Shows only these people</source>
        <translation>Zeigt nur diese Personen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>The people of the company</source>
        <translation>Die Personen des Unternehmens</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Keine passenden Personen</translation>
    </message>
    <message>
        <source>No person fits the search and the filters.</source>
        <translation>Keine Person passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Who works here, and what they may do.</source>
        <translation>Wer hier arbeitet und wer was darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match</source>
        <translation>
            <numerusform>%n Person passt</numerusform>
            <numerusform>%n Personen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Invite who works with you.</source>
        <translation>Laden Sie ein, wer mit Ihnen arbeitet.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Your role does not invite people.</source>
        <translation>Ihre Rolle darf niemanden einladen.</translation>
    </message>
    <message>
        <source>The code before becomes void</source>
        <translation>Der bisherige Code wird ungültig</translation>
    </message>
    <message>
        <source>They can sign in again</source>
        <translation>Kann sich wieder anmelden</translation>
    </message>
    <message>
        <source>Your role does not change people.</source>
        <translation>Ihre Rolle darf Personen nicht ändern.</translation>
    </message>
    <message>
        <source>Owners are changed by owners only.</source>
        <translation>Nur Inhaber können Inhaber ändern.</translation>
    </message>
    <message>
        <source>Owners are made by owners only.</source>
        <translation>Nur Inhaber können andere zu Inhabern machen.</translation>
    </message>
    <message>
        <source>Nobody was invited. %1</source>
        <comment>reason</comment>
        <translation>Es wurde niemand eingeladen. %1</translation>
    </message>
    <message>
        <source>No code was made. %1</source>
        <comment>reason</comment>
        <translation>Es wurde kein Code erstellt. %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Einladung für %1</translation>
    </message>
    <message>
        <source>Pass the code on in a way you trust. With it they choose their password; it works once, and it is shown only now.</source>
        <translation>Geben Sie den Code auf einem Weg weiter, dem Sie vertrauen. Mit ihm legt die Person ihr Passwort fest; er gilt einmal und wird nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>The code cannot be shown again. You would have to make a new one.</source>
        <translation>Der Code kann nicht noch einmal angezeigt werden. Sie müssten einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code für %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <comment>person, role</comment>
        <translation>%1 hat jetzt die Rolle %2.</translation>
    </message>
    <message>
        <source>Make %1 %2?</source>
        <comment>person, role</comment>
        <translation>%1 die Rolle %2 geben?</translation>
    </message>
    <message>
        <source>It is your own role: you may do less from then on, and cannot take it back yourself.</source>
        <translation>Es ist Ihre eigene Rolle: Sie dürfen danach weniger und können das nicht selbst zurücknehmen.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>It is you: your session ends at once, and somebody else has to let you in again.</source>
        <translation>Das sind Sie selbst: Ihre Sitzung endet sofort, und jemand anderes muss Sie wieder zulassen.</translation>
    </message>
    <message>
        <source>Their sessions end at once, and they cannot sign in any more. What they made stays; they can be reactivated.</source>
        <translation>Alle Sitzungen der Person enden sofort, und sie kann sich nicht mehr anmelden. Was sie erstellt hat, bleibt; sie kann reaktiviert werden.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Person einladen</translation>
    </message>
    <message>
        <source>They cannot sign in any more</source>
        <translation>Kann sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>&amp;Withdraw invitation…</source>
        <translation>Einladung zurück&amp;ziehen…</translation>
    </message>
    <message>
        <source>Makes a new code for them</source>
        <translation>Erzeugt einen neuen Code für die Person</translation>
    </message>
    <message>
        <source>Their code opens nothing any more</source>
        <translation>Ihr Code öffnet nichts mehr</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>Einladung von %1 zurückziehen?</translation>
    </message>
    <message>
        <source>The code they were given opens nothing any more. They stay in the list and can be invited again, with a new code.</source>
        <translation>Der übergebene Code öffnet nichts mehr. Die Person bleibt in der Liste und kann mit einem neuen Code erneut eingeladen werden.</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Einladung zurückziehen</translation>
    </message>
    <message>
        <source>The invitation of %1 is withdrawn.</source>
        <translation>Die Einladung von %1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Erneut einladen</translation>
    </message>
    <message>
        <source>Invite a&amp;gain</source>
        <translation>Erneut einla&amp;den</translation>
    </message>
</context>
<context>
    <name>plandeck::PeopleText</name>
    <message>
        <source>Active</source>
        <comment>person</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>person</comment>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>person</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>May do everything, and makes other owners.</source>
        <translation>Darf alles und kann andere zu Inhabern machen.</translation>
    </message>
    <message>
        <source>May do everything but make or change owners.</source>
        <translation>Darf alles, außer Inhaber zu ernennen oder zu ändern.</translation>
    </message>
    <message>
        <source>Sees plans, events and Stripe&apos;s status, and manages test keys.</source>
        <translation>Sieht Pläne, Ereignisse und den Status von Stripe und verwaltet Testschlüssel.</translation>
    </message>
    <message>
        <source>Sees plans and Stripe&apos;s status; no keys, no secrets.</source>
        <translation>Sieht Pläne und den Status von Stripe; keine Schlüssel, keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <comment>person</comment>
        <translation>Einladung zurückgezogen</translation>
    </message>
</context>
<context>
    <name>plandeck::PermissionsModel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCard</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCardText</name>
    <message>
        <source>Publish…</source>
        <comment>a draft, at Stripe</comment>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a plan that customers do not see</comment>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>features</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCells</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanComparison</name>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Sehen ihn</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>Sehen ihn nicht</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>In Stripe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>Preis-ID</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>plans in this point</comment>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDeeds</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>Ver&amp;öffentlichen…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Reaktivieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Only an active plan is published: reactivate it first.</source>
        <translation>Nur ein aktiver Plan kann veröffentlicht werden: Reaktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Connect Stripe first: there a plan is published.</source>
        <translation>Verbinden Sie zuerst Stripe: Dort wird ein Plan veröffentlicht.</translation>
    </message>
    <message>
        <source>Edit this plan</source>
        <translation>Diesen Plan bearbeiten</translation>
    </message>
    <message>
        <source>Publish this draft in Stripe</source>
        <translation>Diesen Entwurf in Stripe veröffentlichen</translation>
    </message>
    <message>
        <source>Deactivate this plan</source>
        <translation>Diesen Plan deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate this plan</source>
        <translation>Diesen Plan reaktivieren</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Choose a plan first.</source>
        <translation>Wählen Sie zuerst einen Plan aus.</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>„%1“ deaktivieren?</translation>
    </message>
    <message>
        <source>Deactivate plan</source>
        <translation>Plan deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate “%1”?</source>
        <translation>„%1“ reaktivieren?</translation>
    </message>
    <message>
        <source>Reactivate plan</source>
        <translation>Plan reaktivieren</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>„%1“ wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <comment>name, reason</comment>
        <translation>„%1“ wurde nicht geändert. %2</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>„%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The change of “%1” was not undone. %2</source>
        <comment>name, reason</comment>
        <translation>Die Änderung von „%1“ wurde nicht rückgängig gemacht. %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1” was changed again since then, so nothing was undone.</source>
        <translation>„%1“ wurde seitdem erneut geändert, daher wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Rückgängig gemacht: „%1“ ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <comment>name, reason</comment>
        <translation>„%1“ wurde nicht veröffentlicht. %2</translation>
    </message>
    <message>
        <source>“%1” is published: customers can subscribe.</source>
        <translation>„%1“ ist veröffentlicht: Kunden können den Plan abonnieren.</translation>
    </message>
    <message>
        <source>“%1” was not deactivated. %2</source>
        <comment>name, reason</comment>
        <translation>„%1“ wurde nicht deaktiviert. %2</translation>
    </message>
    <message>
        <source>Undone: “%1” is inactive again.</source>
        <translation>Rückgängig gemacht: „%1“ ist wieder inaktiv.</translation>
    </message>
    <message>
        <source>“%1” was deactivated.</source>
        <translation>„%1“ wurde deaktiviert.</translation>
    </message>
    <message>
        <source>“%1” was not reactivated. %2</source>
        <comment>name, reason</comment>
        <translation>„%1“ wurde nicht reaktiviert. %2</translation>
    </message>
    <message>
        <source>Undone: “%1” is active again.</source>
        <translation>Rückgängig gemacht: „%1“ ist wieder aktiv.</translation>
    </message>
    <message>
        <source>“%1” was reactivated.</source>
        <translation>„%1“ wurde reaktiviert.</translation>
    </message>
    <message>
        <source>Stripe did not take it yet; it is sent again by itself.</source>
        <translation>Stripe hat es noch nicht angenommen; es wird automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Create plan</source>
        <translation>Plan e&amp;rstellen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation>Als Ent&amp;wurf behalten</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>A draft stays here until you publish it.</source>
        <translation>Ein Entwurf bleibt hier, bis Sie ihn veröffentlichen.</translation>
    </message>
    <message>
        <source>Stripe is not connected yet: until it is, a plan can only be a draft.</source>
        <translation>Solange Stripe nicht verbunden ist, kann ein Plan nur ein Entwurf sein.</translation>
    </message>
    <message>
        <source>Saves a draft here. Nothing is created in Stripe.</source>
        <translation>Speichert hier einen Entwurf. In Stripe wird nichts angelegt.</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Legt ein Produkt und einen Preis in Stripe an (Live-Modus: echtes Geld).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Legt ein Produkt und einen Preis in Stripe an (Testmodus).</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>Als Entwurf be&amp;halten</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanEffectText</name>
    <message numerus="yes">
        <source>Stripe shows the first %n feature(s) only; the others stay here.</source>
        <translation>
            <numerusform>Stripe zeigt nur die erste Leistung; die anderen bleiben hier.</numerusform>
            <numerusform>Stripe zeigt nur die ersten %n Leistungen; die anderen bleiben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe cuts features after %n character(s); here they stay whole.</source>
        <translation>
            <numerusform>Stripe kürzt Leistungen nach %n Zeichen; hier bleiben sie vollständig.</numerusform>
            <numerusform>Stripe kürzt Leistungen nach %n Zeichen; hier bleiben sie vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe&apos;s product is sent once more as it is: only Plandeck knows of this change.</source>
        <translation>Das Produkt bei Stripe wird unverändert noch einmal gesendet: Nur Plandeck kennt diese Änderung.</translation>
    </message>
    <message>
        <source>The product at Stripe is updated: %1.</source>
        <translation>Das Produkt bei Stripe wird aktualisiert: %1.</translation>
    </message>
    <message>
        <source>It is a draft: nothing happens at Stripe.</source>
        <translation>Es ist ein Entwurf: Bei Stripe geschieht nichts.</translation>
    </message>
    <message>
        <source>The price stays %1. Subscribers keep it.</source>
        <translation>Der Preis bleibt %1. Abonnenten behalten ihn.</translation>
    </message>
    <message>
        <source>The trial counts for new subscriptions; those in their trial keep theirs.</source>
        <translation>Die Testphase gilt für neue Abonnements; wer sich in der Testphase befindet, behält die bisherige.</translation>
    </message>
    <message>
        <source>Customers find it in the price table.</source>
        <translation>Kunden finden ihn in der Preistabelle.</translation>
    </message>
    <message>
        <source>It leaves the price table. Whoever has it keeps it.</source>
        <translation>Er verschwindet aus der Preistabelle. Wer ihn hat, behält ihn.</translation>
    </message>
    <message>
        <source>If Stripe does not answer, the change stays here and is sent again by itself.</source>
        <translation>Wenn Stripe nicht antwortet, bleibt die Änderung hier und wird automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>You can undo it right afterwards.</source>
        <translation>Sie können es direkt danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Stripe gets a product “%1”.</source>
        <translation>Stripe erhält ein Produkt „%1“.</translation>
    </message>
    <message>
        <source>The product gets its price: %1.</source>
        <translation>Das Produkt erhält seinen Preis: %1.</translation>
    </message>
    <message>
        <source>From then on customers can subscribe.</source>
        <translation>Danach können Kunden ihn abonnieren.</translation>
    </message>
    <message>
        <source>All or nothing: if Stripe refuses the price, the product is removed again.</source>
        <translation>Ganz oder gar nicht: Lehnt Stripe den Preis ab, wird das Produkt wieder entfernt.</translation>
    </message>
    <message>
        <source>This cannot be undone: price, currency and interval are fixed, because Stripe keeps every price. You can deactivate the plan.</source>
        <translation>Das lässt sich nicht rückgängig machen: Preis, Währung und Intervall sind festgelegt, weil Stripe jeden Preis behält. Sie können den Plan deaktivieren.</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It cannot be published until you reactivate it.</source>
        <translation>Er ist ein Entwurf, daher geschieht bei Stripe nichts. Er kann erst nach dem Reaktivieren veröffentlicht werden.</translation>
    </message>
    <message>
        <source>New customers can no longer subscribe. Those who have it keep it and go on paying %1.</source>
        <translation>Neue Kunden können ihn nicht mehr abonnieren. Wer ihn hat, behält ihn und zahlt weiterhin %1.</translation>
    </message>
    <message>
        <source>At Stripe the product is archived, its price is not. Payment links that sell it stop working.</source>
        <translation>Bei Stripe wird das Produkt archiviert, sein Preis nicht. Zahlungslinks dafür funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>You can reactivate it at any time.</source>
        <translation>Sie können ihn jederzeit reaktivieren.</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It can be published again.</source>
        <translation>Er ist ein Entwurf, daher geschieht bei Stripe nichts. Er kann wieder veröffentlicht werden.</translation>
    </message>
    <message>
        <source>New customers can subscribe again for %1. At Stripe the product is active again.</source>
        <translation>Neue Kunden können ihn wieder für %1 abonnieren. Bei Stripe ist das Produkt wieder aktiv.</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFieldText</name>
    <message>
        <source>Customers see it</source>
        <translation>Für Kunden sichtbar</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>Für Kunden verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>Keine Testphase</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry of the metadata</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Feature removed</source>
        <translation>Leistung entfernt</translation>
    </message>
    <message>
        <source>Feature added</source>
        <translation>Leistung hinzugefügt</translation>
    </message>
    <message>
        <source>Order of features</source>
        <translation>Reihenfolge der Leistungen</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>Metadaten: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFormDialog</name>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Add a feature…</source>
        <translation>Leistung hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Visible to customers</source>
        <translation>Für Kunden &amp;sichtbar</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>Keine Testphase</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after the number of trial days</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Customers see it on invoices.</source>
        <translation>Kunden sehen ihn auf Rechnungen.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>&amp;Testphase</translation>
    </message>
    <message>
        <source>Days before the first payment.</source>
        <translation>Tage vor der ersten Zahlung.</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>&amp;Leistungen</translation>
    </message>
    <message>
        <source>Return adds a line; drag or Alt+Up and Alt+Down move it.</source>
        <translation>Die Eingabetaste fügt eine Zeile hinzu; Ziehen oder Alt mit Pfeil auf und Pfeil ab verschiebt sie.</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>For your own programs; customers do not see it.</source>
        <translation>Für Ihre eigenen Programme; Kunden sehen sie nicht.</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanImport</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>which one of a list</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Compared with Stripe</source>
        <translation>Mit Stripe verglichen</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>In Stripe</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trial</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Sehen ihn</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>Sehen ihn nicht</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>Plan-ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>Preis-ID</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no metadata</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanPreview</name>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>Nobody pays anything.</source>
        <translation>Niemand zahlt etwas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, every month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First payment at once, then %1.</source>
        <comment>price every month</comment>
        <translation>Erste Zahlung sofort, danach %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free, first payment on %1, then %2.</source>
        <comment>date, price every month</comment>
        <translation>
            <numerusform>%n Tag kostenlos, erste Zahlung am %1, danach %2.</numerusform>
            <numerusform>%n Tage kostenlos, erste Zahlung am %1, danach %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>How readers see the price</source>
        <translation>So sieht der Preis je nach Land aus</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Was Kunden sehen</translation>
    </message>
    <message>
        <source>Whoever subscribes today: %1</source>
        <translation>Wer heute abonniert: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanReview</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 vorher: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 nachher: %2</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanText</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>In sync</source>
        <comment>a plan with Stripe</comment>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a plan on its way to Stripe</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a plan that did not reach Stripe</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Drifted</source>
        <comment>a plan that differs at Stripe</comment>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a plan that is not at Stripe</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Product and price at Stripe are as they are here.</source>
        <translation>Produkt und Preis bei Stripe sind wie hier.</translation>
    </message>
    <message>
        <source>The change is on its way to Stripe.</source>
        <translation>Die Änderung ist auf dem Weg zu Stripe.</translation>
    </message>
    <message>
        <source>Stripe did not take the last change.</source>
        <translation>Stripe hat die letzte Änderung nicht angenommen.</translation>
    </message>
    <message>
        <source>Somebody changed the product or the price at Stripe.</source>
        <translation>Jemand hat das Produkt oder den Preis bei Stripe geändert.</translation>
    </message>
    <message>
        <source>A draft: there is nothing at Stripe yet, so nobody can subscribe.</source>
        <translation>Ein Entwurf: Bei Stripe gibt es noch nichts, daher kann ihn niemand abonnieren.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, per month</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free trial</source>
        <translation>
            <numerusform>%n Tag kostenlose Testphase</numerusform>
            <numerusform>%n Tage kostenlose Testphase</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <translation>Stripe: %1</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>Für Kunden verborgen</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansBar</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Last changed last</source>
        <translation>Zuletzt geänderte zuletzt</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Name, A bis Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Name, Z bis A</translation>
    </message>
    <message>
        <source>Price, low to high</source>
        <translation>Preis, aufsteigend</translation>
    </message>
    <message>
        <source>Price, high to low</source>
        <translation>Preis, absteigend</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansInBulk</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Price ta&amp;ble</source>
        <translation>Preista&amp;belle</translation>
    </message>
    <message>
        <source>How customers would see these plans</source>
        <translation>Wie Kunden diese Pläne sehen würden</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>These plans as CSV or JSON</source>
        <translation>Diese Pläne als CSV oder JSON</translation>
    </message>
    <message>
        <source>P&amp;ublish drafts…</source>
        <translation>Entwürfe ver&amp;öffentlichen…</translation>
    </message>
    <message>
        <source>Reac&amp;tivate…</source>
        <translation>Reak&amp;tivieren…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>Deakti&amp;vieren…</translation>
    </message>
    <message>
        <source>Price table of what is on &amp;sale…</source>
        <translation>&amp;Preistabelle des Angebots…</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>Diese Ansicht &amp;exportieren…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) chosen</source>
        <translation>
            <numerusform>%n Plan ausgewählt</numerusform>
            <numerusform>%n Pläne ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hoose all %n</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n aus&amp;wählen</numerusform>
            <numerusform>Alle %n aus&amp;wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>So far only those are chosen that were loaded.</source>
        <translation>Bisher sind nur die bereits geladenen ausgewählt.</translation>
    </message>
    <message>
        <source>Choose two to four plans to compare them.</source>
        <translation>Wählen Sie zwei bis vier Pläne zum Vergleichen aus.</translation>
    </message>
    <message>
        <source>Their products and prices at Stripe are made.</source>
        <translation>Die zugehörigen Produkte und Preise bei Stripe werden angelegt.</translation>
    </message>
    <message>
        <source>They can be subscribed to again.</source>
        <translation>Die Pläne können wieder abonniert werden.</translation>
    </message>
    <message>
        <source>No new subscriptions; those there are go on.</source>
        <translation>Keine neuen Abonnements; bestehende laufen weiter.</translation>
    </message>
    <message>
        <source>Nothing is on sale: no plan is active, published and visible to customers.</source>
        <translation>Es ist nichts im Angebot: Kein Plan ist aktiv, veröffentlicht und für Kunden sichtbar.</translation>
    </message>
    <message>
        <source>Plans of %1</source>
        <comment>a company</comment>
        <translation>Pläne von %1</translation>
    </message>
    <message>
        <source>Export plans</source>
        <translation>Pläne exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) exported to %1.</source>
        <translation>
            <numerusform>%n Plan nach %1 exportiert.</numerusform>
            <numerusform>%n Pläne nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans were not exported. %1</source>
        <translation>Die Pläne wurden nicht exportiert. %1</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>Pläne importieren</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Dup&amp;licate…</source>
        <translation>Dup&amp;lizieren…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>As drafts, with names of their own.</source>
        <translation>Als Entwürfe mit eigenen Namen.</translation>
    </message>
    <message>
        <source>Plans from a CSV or JSON file</source>
        <translation>Pläne aus einer CSV- oder JSON-Datei</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>Preis-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansPanel</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>Chec&amp;k with Stripe…</source>
        <translation>Mit &amp;Stripe vergleichen…</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>Pläne suchen</translation>
    </message>
    <message>
        <source>Looks in names and descriptions</source>
        <translation>Sucht in Namen und Beschreibungen</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Check with Stripe, price table, export and import</source>
        <translation>Mit Stripe vergleichen, Preistabelle, Export und Import</translation>
    </message>
    <message>
        <source>Shows only these plans</source>
        <translation>Zeigt nur diese Pläne</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Keine passenden Pläne</translation>
    </message>
    <message>
        <source>No plan fits the search and the filters.</source>
        <translation>Kein Plan passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n Plan</numerusform>
            <numerusform>%n Pläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) match</source>
        <translation>
            <numerusform>%n Plan passt</numerusform>
            <numerusform>%n Pläne passen</numerusform>
        </translation>
    </message>
    <message>
        <source>for you to look at</source>
        <translation>nur zum Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe.</source>
        <translation>
            <numerusform>%n Plan weicht von Stripe ab.</numerusform>
            <numerusform>%n Pläne weichen von Stripe ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See differences</source>
        <translation>Unters&amp;chiede ansehen</translation>
    </message>
    <message>
        <source>Stripe is not connected: until it is, new plans are drafts that nobody can buy.</source>
        <translation>Solange Stripe nicht verbunden ist, sind neue Pläne Entwürfe, die niemand kaufen kann.</translation>
    </message>
    <message>
        <source>Co&amp;nnect Stripe</source>
        <translation>Stripe ver&amp;binden</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>Erstellen Sie Ihren ersten Plan</translation>
    </message>
    <message>
        <source>A plan is what your customers subscribe to. Start from nothing or from one of these.</source>
        <translation>Ein Plan ist, was Ihre Kunden abonnieren. Beginnen Sie bei null oder mit einem von diesen.</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Noch keine Pläne</translation>
    </message>
    <message>
        <source>Your role does not allow new plans.</source>
        <translation>Ihre Rolle erlaubt keine neuen Pläne.</translation>
    </message>
    <message>
        <source>Copied the ID of “%1”.</source>
        <translation>ID von „%1“ kopiert.</translation>
    </message>
    <message>
        <source>Copied “%1” as JSON.</source>
        <translation>„%1“ als JSON kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n plan(s) as JSON.</source>
        <translation>
            <numerusform>%n Plan als JSON kopiert.</numerusform>
            <numerusform>%n Pläne als JSON kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a command that asks for “%1”. Put your key into PLANDECK_API_KEY.</source>
        <translation>Ein Befehl, der „%1“ abfragt, wurde kopiert. Setzen Sie Ihren Schlüssel in PLANDECK_API_KEY ein.</translation>
    </message>
    <message>
        <source>The new plan was not created.</source>
        <translation>Der neue Plan wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <comment>name, reason</comment>
        <translation>„%1“ wurde nicht erstellt. %2</translation>
    </message>
    <message>
        <source>“%1” was saved as a draft.</source>
        <translation>„%1“ wurde als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was created, with its product and price in Stripe.</source>
        <translation>„%1“ wurde erstellt, mit Produkt und Preis in Stripe.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Duplicate this plan</source>
        <translation>Diesen Plan duplizieren</translation>
    </message>
    <message>
        <source>Compare all plans with Stripe</source>
        <translation>Alle Pläne mit Stripe vergleichen</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansViews</name>
    <message>
        <source>Plans as cards</source>
        <translation>Pläne als Karten</translation>
    </message>
    <message>
        <source>Plans in a table</source>
        <translation>Pläne in einer Tabelle</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableDialog</name>
    <message>
        <source>Price table</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Was Kunden sehen</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Recommended plan</source>
        <translation>&amp;Empfohlener Plan</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>The web page has a switch for both.</source>
        <translation>Auf der Webseite lässt sich zwischen beiden umschalten.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>The web page follows the reader&apos;s system.</source>
        <translation>Die Webseite richtet sich nach dem System der Leser.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>Als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>Als &amp;Webseite speichern…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>recommended plan</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Save the price table</source>
        <translation>Preistabelle speichern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file</comment>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>PNG, in twice the pixels</source>
        <translation>PNG, mit doppelter Pixelzahl</translation>
    </message>
    <message>
        <source>HTML in one file, without scripts</source>
        <translation>HTML in einer Datei, ohne Skripte</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableText</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableView</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileCells</name>
    <message>
        <source>Opens at the start</source>
        <translation>Öffnet sich beim Start</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Profil ändern</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>Profil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>Wo seine Daten liegen</translation>
    </message>
    <message>
        <source>&amp;Read-only: look at everything, change nothing</source>
        <translation>Sch&amp;reibgeschützt: alles ansehen, nichts ändern</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Where its data is</source>
        <translation>&amp;Wo seine Daten liegen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Made when it is first opened, for you alone to read.</source>
        <translation>Wird beim ersten Öffnen angelegt; nur Sie können sie lesen.</translation>
    </message>
    <message>
        <source>Database a&amp;ddress</source>
        <translation>Datenbank&amp;adresse</translation>
    </message>
    <message>
        <source>As in DATABASE_URL. Several hosts by commas: the one that takes writes is used.</source>
        <translation>Wie in DATABASE_URL. Mehrere Hosts durch Kommas getrennt: Verwendet wird der, der Schreibzugriffe annimmt.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Passw&amp;ort</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file of settings.</source>
        <translation>Kommt in den Schlüsselbund, niemals in eine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Left empty, the one in the keychain stays.</source>
        <translation>Bleibt das Feld leer, gilt weiter das Passwort im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Server&apos;s a&amp;ddress</source>
        <translation>Server&amp;adresse</translation>
    </message>
    <message>
        <source>Begins with https://; http:// for a server on this computer only.</source>
        <translation>Beginnt mit https://; mit http:// nur für einen Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Stands with the name on top of the window.</source>
        <translation>Steht mit dem Namen oben im Fenster.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Auswäh&amp;len…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to it.</source>
        <translation>Plandeck bleibt, wo es ist, bis Sie zu diesem Profil wechseln.</translation>
    </message>
    <message>
        <source>It is open now: what you change takes force when it is opened again.</source>
        <translation>Es ist gerade geöffnet: Ihre Änderungen gelten, sobald es neu geöffnet wird.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite-Dateien (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileText</name>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>Entfernter Server</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>There is no such file yet. It is made when the profile is first opened.</source>
        <translation>Die Datei gibt es noch nicht. Sie wird angelegt, wenn das Profil zum ersten Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 antwortet in %2 ms.</translation>
    </message>
    <message>
        <source>The database is empty: its tables are made when the profile is first opened.</source>
        <translation>Die Datenbank ist leer: Die Tabellen werden angelegt, wenn das Profil zum ersten Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Its schema is of our version, %1.</source>
        <translation>Das Schema hat unsere Version, %1.</translation>
    </message>
    <message>
        <source>Its schema is of version %1 and is brought to %2 when the profile is opened for writing.</source>
        <translation>Das Schema hat Version %1 und wird auf %2 gebracht, sobald das Profil zum Schreiben geöffnet wird.</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Datenbankpasswort</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>Geheimschlüssel, Testmodus</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>Geheimschlüssel, Live-Modus</translation>
    </message>
    <message>
        <source>Publishable key, test mode</source>
        <translation>Veröffentlichbarer Schlüssel, Testmodus</translation>
    </message>
    <message>
        <source>Publishable key, live mode</source>
        <translation>Veröffentlichbarer Schlüssel, Live-Modus</translation>
    </message>
    <message>
        <source>Connect client ID, test mode</source>
        <translation>Connect-Client-ID, Testmodus</translation>
    </message>
    <message>
        <source>Connect client ID, live mode</source>
        <translation>Connect-Client-ID, Live-Modus</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>Webhook secret for accounts</source>
        <translation>Webhook-Geheimnis für Konten</translation>
    </message>
    <message>
        <source>Webhook secret for connections</source>
        <translation>Webhook-Geheimnis für Verbindungen</translation>
    </message>
    <message>
        <source>Webhook secret for payments</source>
        <translation>Webhook-Geheimnis für Zahlungen</translation>
    </message>
    <message>
        <source>Webhook secret for subscriptions</source>
        <translation>Webhook-Geheimnis für Abonnements</translation>
    </message>
    <message>
        <source>The platform&apos;s SECRET_KEY</source>
        <translation>SECRET_KEY der Plattform</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesModel</name>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>Wo seine Daten liegen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesSection</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Open at the start</source>
        <translation>Beim Start &amp;öffnen</translation>
    </message>
    <message>
        <source>S&amp;witch to it…</source>
        <translation>&amp;Wechseln…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Verbindungsprofile</translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Wählen Sie zuerst ein Profil aus.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Es ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>It opens at the start already.</source>
        <translation>Es öffnet sich bereits beim Start.</translation>
    </message>
    <message>
        <source>Open it whenever Plandeck starts</source>
        <translation>Bei jedem Start von Plandeck öffnen</translation>
    </message>
    <message>
        <source>Close this desk and open that one</source>
        <translation>Das aktuelle Profil schließen und dieses öffnen</translation>
    </message>
    <message>
        <source>It is open: switch to another one first.</source>
        <translation>Es ist geöffnet: Wechseln Sie zuerst zu einem anderen.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 is saved. It is open as it was.</source>
        <translation>%1 ist gespeichert. Geöffnet ist es noch im bisherigen Zustand.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is being tested…</source>
        <translation>%1 wird getestet…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a profile, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>%1 opens at the start.</source>
        <translation>%1 öffnet sich beim Start.</translation>
    </message>
    <message>
        <source>Switch to “%1”?</source>
        <translation>Zu „%1“ wechseln?</translation>
    </message>
    <message>
        <source>This desk is closed and that one is opened in its place. Your session here is kept; what is still running is finished first.</source>
        <translation>Das aktuelle Profil wird geschlossen und das andere an seiner Stelle geöffnet. Ihre Sitzung hier bleibt erhalten; was noch läuft, wird vorher abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>The profile goes, and the password and keys that the keychain holds for it. Its database or server stays as it is.</source>
        <translation>Das Profil wird entfernt, ebenso das Passwort und die Schlüssel, die der Schlüsselbund dafür enthält. Seine Datenbank oder sein Server bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Remove profile</source>
        <translation>Profil &amp;entfernen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Profil ändern</translation>
    </message>
    <message>
        <source>A new profile that begins as this one</source>
        <translation>Ein neues Profil, das wie dieses beginnt</translation>
    </message>
    <message>
        <source>Look whether it answers; nothing is changed there</source>
        <translation>Prüfen, ob es antwortet; dort wird nichts geändert</translation>
    </message>
    <message>
        <source>Remove it and what is kept for it</source>
        <translation>Das Profil und alles dafür Aufbewahrte entfernen</translation>
    </message>
</context>
<context>
    <name>plandeck::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>&amp;Name des Plans, zur Bestätigung</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Einzugeben: %1</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Legt ein Produkt und einen Preis in Stripe an (Live-Modus: echtes Geld).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Legt ein Produkt und einen Preis in Stripe an (Testmodus).</translation>
    </message>
</context>
<context>
    <name>plandeck::ReceiverSection</name>
    <message>
        <source>The server inside this desk</source>
        <translation>Der Server in Plandeck</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address</source>
        <translation>Adresse des Servers kopieren</translation>
    </message>
    <message>
        <source>Redirect URI, for Stripe Connect</source>
        <translation>Weiterleitungs-URI, für Stripe Connect</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Weiterleitungs-URI kopieren</translation>
    </message>
    <message>
        <source>Copy this webhook address</source>
        <translation>Diese Webhook-Adresse kopieren</translation>
    </message>
    <message>
        <source>Webhook for accounts</source>
        <translation>Webhook für Konten</translation>
    </message>
    <message>
        <source>Webhook for connections</source>
        <translation>Webhook für Verbindungen</translation>
    </message>
    <message>
        <source>Webhook for payments</source>
        <translation>Webhook für Zahlungen</translation>
    </message>
    <message>
        <source>Webhook for subscriptions</source>
        <translation>Webhook für Abonnements</translation>
    </message>
    <message>
        <source>It listens on this computer only. Stripe reaches it through the Stripe CLI: stripe listen --forward-to, followed by one of the webhook addresses.</source>
        <translation>Er lauscht nur auf diesem Computer. Stripe erreicht ihn über die Stripe CLI: stripe listen --forward-to, gefolgt von einer der Webhook-Adressen.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>When another program has it, the desk takes the next free one for that run.</source>
        <translation>Belegt ihn ein anderes Programm, nimmt Plandeck für diesen Programmlauf den nächsten freien.</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>Dienste jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>This profile&apos;s services run on a server: nothing listens here.</source>
        <translation>Die Dienste dieses Profils laufen auf einem Server: Hier lauscht nichts.</translation>
    </message>
    <message>
        <source>At the moment it listens on port %1. Port %2 is tried at the next opening.</source>
        <translation>Im Moment lauscht er auf Port %1. Port %2 wird beim nächsten Öffnen versucht.</translation>
    </message>
</context>
<context>
    <name>plandeck::RegenerateDialog</name>
    <message>
        <source>New live key</source>
        <translation>Neuer Live-Schlüssel</translation>
    </message>
    <message>
        <source>New test key</source>
        <translation>Neuer Testschlüssel</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Schlüssel e&amp;rstellen</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Stops at once</source>
        <comment>the old key</comment>
        <translation>Endet sofort</translation>
    </message>
    <message>
        <source>Works for another hour</source>
        <comment>the old key</comment>
        <translation>Gilt noch eine Stunde</translation>
    </message>
    <message>
        <source>Works for another day</source>
        <comment>the old key</comment>
        <translation>Gilt noch einen Tag</translation>
    </message>
    <message>
        <source>Works for another 3 days</source>
        <comment>the old key</comment>
        <translation>Gilt noch 3 Tage</translation>
    </message>
    <message>
        <source>Works for another 7 days</source>
        <comment>the old key</comment>
        <translation>Gilt noch 7 Tage</translation>
    </message>
    <message>
        <source>Never expires</source>
        <comment>the new key</comment>
        <translation>Läuft nie ab</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <comment>the new key</comment>
        <translation>
            <numerusform>Läuft in %n Tag ab</numerusform>
            <numerusform>Läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;old key, %1</source>
        <translation>Der &amp;alte Schlüssel, %1</translation>
    </message>
    <message>
        <source>As long as both work you can change programs over one by one.</source>
        <translation>Solange beide gelten, können Sie Programme nacheinander umstellen.</translation>
    </message>
    <message>
        <source>The &amp;new key</source>
        <translation>Der &amp;neue Schlüssel</translation>
    </message>
    <message>
        <source>A key that expires limits the harm when it is lost without notice.</source>
        <translation>Ein Schlüssel, der abläuft, begrenzt den Schaden, wenn er unbemerkt verloren geht.</translation>
    </message>
    <message>
        <source>The new key is shown once, right afterwards.</source>
        <translation>Der neue Schlüssel wird direkt danach einmal angezeigt.</translation>
    </message>
    <message>
        <source>Programs with the old key are refused from this moment on. The new key is shown once.</source>
        <translation>Programme mit dem alten Schlüssel werden ab sofort abgewiesen. Der neue Schlüssel wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>The old key works until %1. The new key is shown once.</source>
        <translation>Der alte Schlüssel gilt bis %1. Der neue Schlüssel wird einmal angezeigt.</translation>
    </message>
</context>
<context>
    <name>plandeck::RegisterPage</name>
    <message>
        <source>Re&amp;gister</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>Schon registriert?</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Wird registriert…</translation>
    </message>
</context>
<context>
    <name>plandeck::RehearsalView</name>
    <message>
        <source>Trying…</source>
        <translation>Probelauf…</translation>
    </message>
    <message>
        <source>It would fail: %1</source>
        <comment>reason, a sentence</comment>
        <translation>Es würde fehlschlagen: %1</translation>
    </message>
    <message>
        <source>Something of yours would be changed by it.</source>
        <translation>Dabei würde sich bei Ihnen etwas ändern.</translation>
    </message>
    <message>
        <source>Nothing of yours would be changed by it.</source>
        <translation>Dabei würde sich bei Ihnen nichts ändern.</translation>
    </message>
    <message>
        <source>The audit log would say: %1</source>
        <translation>Im Audit-Protokoll stünde: %1</translation>
    </message>
    <message>
        <source>Your webhook would be told: %1</source>
        <translation>Ihr Webhook bekäme gemeldet: %1</translation>
    </message>
    <message>
        <source>It was only tried: nothing was written.</source>
        <translation>Es war nur ein Probelauf: Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>plandeck::RequestCells</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>plandeck::RequestLogCard</name>
    <message>
        <source>Requests to Stripe</source>
        <translation>Anfragen an Stripe</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>What is asked of Stripe from now on stands here.</source>
        <translation>Was ab jetzt bei Stripe angefragt wird, steht hier.</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>Keine solche Anfrage</translation>
    </message>
    <message>
        <source>None of the last requests ended this way.</source>
        <translation>Keine der letzten Anfragen endete so.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Requests to Stripe, newest first</source>
        <translation>Anfragen an Stripe, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Hide the requests to Stripe</source>
        <translation>Die Anfragen an Stripe ausblenden</translation>
    </message>
    <message>
        <source>Show the requests to Stripe</source>
        <translation>Die Anfragen an Stripe anzeigen</translation>
    </message>
</context>
<context>
    <name>plandeck::RequirementText</name>
    <message>
        <source>A bank account for payouts</source>
        <translation>Ein Bankkonto für Auszahlungen</translation>
    </message>
    <message>
        <source>Acceptance of Stripe&apos;s terms</source>
        <translation>Zustimmung zu den Bedingungen von Stripe</translation>
    </message>
    <message>
        <source>The business&apos;s website</source>
        <translation>Die Website des Unternehmens</translation>
    </message>
    <message>
        <source>What kind of business it is</source>
        <translation>Die Art des Geschäfts</translation>
    </message>
    <message>
        <source>What the business sells</source>
        <translation>Was das Unternehmen verkauft</translation>
    </message>
    <message>
        <source>How customers reach support</source>
        <translation>Wie Kunden den Support erreichen</translation>
    </message>
    <message>
        <source>Whether it is a company or a person</source>
        <translation>Ob es ein Unternehmen oder eine Person ist</translation>
    </message>
    <message>
        <source>The company&apos;s tax number</source>
        <translation>Die Steuernummer des Unternehmens</translation>
    </message>
    <message>
        <source>The company&apos;s legal name</source>
        <translation>Der eingetragene Name des Unternehmens</translation>
    </message>
    <message>
        <source>The company&apos;s address</source>
        <translation>Die Anschrift des Unternehmens</translation>
    </message>
    <message>
        <source>The company&apos;s telephone number</source>
        <translation>Die Telefonnummer des Unternehmens</translation>
    </message>
    <message>
        <source>A document about the company</source>
        <translation>Ein Dokument über das Unternehmen</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Ein Ausweisdokument</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Privatanschrift</translation>
    </message>
    <message>
        <source>Personal identification number</source>
        <translation>Persönliche Identifikationsnummer</translation>
    </message>
    <message>
        <source>Last four digits of the social security number</source>
        <translation>Letzte vier Ziffern der Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>Name of the person responsible</source>
        <translation>Name der verantwortlichen Person</translation>
    </message>
    <message>
        <source>E-mail of the person responsible</source>
        <translation>E-Mail der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Telephone number of the person responsible</source>
        <translation>Telefonnummer der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Who owns the company</source>
        <translation>Wem das Unternehmen gehört</translation>
    </message>
    <message>
        <source>Who directs the company</source>
        <translation>Wer das Unternehmen leitet</translation>
    </message>
    <message>
        <source>Who represents the company</source>
        <translation>Wer das Unternehmen vertritt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Stripe is checking it</source>
        <translation>Stripe prüft es</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>fällig bis %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>Stripe shut part of this account because something is overdue.</source>
        <translation>Stripe hat einen Teil dieses Kontos gesperrt, weil etwas überfällig ist.</translation>
    </message>
    <message>
        <source>Stripe is looking at this account and has shut part of it meanwhile.</source>
        <translation>Stripe prüft dieses Konto und hat einen Teil davon vorübergehend gesperrt.</translation>
    </message>
    <message>
        <source>Stripe rejected this account. Their support knows why.</source>
        <translation>Stripe hat dieses Konto abgelehnt. Der Support von Stripe kennt den Grund.</translation>
    </message>
    <message>
        <source>Stripe shut part of this account (%1).</source>
        <translation>Stripe hat einen Teil dieses Kontos gesperrt (%1).</translation>
    </message>
</context>
<context>
    <name>plandeck::RoleText</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>the staff&apos;s role</comment>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>%1 can do this.</source>
        <comment>%1: one or more roles</comment>
        <translation>Möglich für: %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Auf diesem Computer &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Wird aufbewahrt…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Close without taking it?</source>
        <translation>Schließen, ohne etwas mitzunehmen?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretRevealField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Hold to show %1</source>
        <translation>Gedrückt halten, um anzuzeigen: %1</translation>
    </message>
    <message>
        <source>Hidden, ends in %1</source>
        <translation>Verborgen, Endung %1</translation>
    </message>
</context>
<context>
    <name>plandeck::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a setting, its section</comment>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>plandeck::Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other; some languages put no blank between them</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>plandeck::Settings</name>
    <message>
        <source>This computer</source>
        <comment>name of the first profile</comment>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>For this computer and whoever works at it.</source>
        <translation>Für diesen Computer und alle, die daran arbeiten.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search settings (/)</source>
        <translation>Einstellungen suchen (/)</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>plandeck::SetupCard</name>
    <message>
        <source>Register your company</source>
        <translation>Registrieren Sie Ihr Unternehmen</translation>
    </message>
    <message>
        <source>With its two API keys, for test and for live.</source>
        <translation>Mit seinen zwei API-Schlüsseln, für Test und für Live.</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Stripe verbinden</translation>
    </message>
    <message>
        <source>Your customers pay into your own account, not into ours.</source>
        <translation>Ihre Kunden zahlen auf Ihr eigenes Konto, nicht auf unseres.</translation>
    </message>
    <message>
        <source>Connect &amp;Stripe</source>
        <translation>&amp;Stripe verbinden</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>Erstellen Sie Ihren ersten Plan</translation>
    </message>
    <message>
        <source>Its product and its price appear in Stripe by themselves.</source>
        <translation>Sein Produkt und sein Preis erscheinen von selbst in Stripe.</translation>
    </message>
    <message>
        <source>Create a &amp;plan</source>
        <translation>&amp;Plan erstellen</translation>
    </message>
    <message>
        <source>Set your webhook</source>
        <translation>Webhook einrichten</translation>
    </message>
    <message>
        <source>Your servers hear of changes by themselves.</source>
        <translation>Ihre Server erfahren von selbst von Änderungen.</translation>
    </message>
    <message>
        <source>Set the &amp;webhook</source>
        <translation>&amp;Webhook einrichten</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>API aufrufen</translation>
    </message>
    <message>
        <source>List your plans from a terminal.</source>
        <translation>Listen Sie Ihre Pläne im Terminal auf.</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>&amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>No Stripe key is set, so the built-in simulator stands in: no account, no money.</source>
        <translation>Es ist kein Stripe-Schlüssel gesetzt, daher springt der eingebaute Simulator ein: kein Konto, kein Geld.</translation>
    </message>
    <message>
        <source>Try with &amp;simulator</source>
        <translation>Mit Si&amp;mulator testen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
</context>
<context>
    <name>plandeck::ShellWindow</name>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>%1 – Plandeck</source>
        <translation>%1 – Plandeck</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutEditor</name>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Neue Taste: drücken Sie sie</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>&amp;Standardtaste</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>keys</comment>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Drücken Sie die neue Taste für „%1“.</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Wählen Sie eine Aktion aus, um ihr eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3).</source>
        <comment>key, action, place</comment>
        <translation>%1 ist die Taste für „%2“ (%3).</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutSheet</name>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>Keine Taste passt.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tastenkürzel &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>plandeck::SignInPage</name>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Register a company</source>
        <translation>Unternehmen &amp;registrieren</translation>
    </message>
    <message>
        <source>I was in&amp;vited</source>
        <translation>Ich wurde ein&amp;geladen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>&amp;Back to your company</source>
        <translation>&amp;Zurück zu Ihrem Unternehmen</translation>
    </message>
    <message>
        <source>you@company.example</source>
        <translation>sie@unternehmen.example</translation>
    </message>
    <message>
        <source>you@platform.example</source>
        <translation>sie@plattform.example</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Looking for your last session…</source>
        <translation>Ihre letzte Sitzung wird gesucht…</translation>
    </message>
    <message>
        <source>Enter the &amp;demo</source>
        <translation>&amp;Demo starten</translation>
    </message>
    <message>
        <source>Demo: sign in as %1</source>
        <translation>Demo: als %1 anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Wird angemeldet…</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <translation>Zu viele Versuche. Sie können es in %1 erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>plandeck::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>plandeck::Spinner</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>plandeck::StarterText</name>
    <message>
        <source>Start with %1, %2</source>
        <translation>Mit %1 beginnen, %2</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Everything a small team needs to begin.</source>
        <translation>Alles, was ein kleines Team für den Anfang braucht.</translation>
    </message>
    <message>
        <source>3 projects</source>
        <translation>3 Projekte</translation>
    </message>
    <message>
        <source>2 team members</source>
        <translation>2 Teammitglieder</translation>
    </message>
    <message>
        <source>Community support</source>
        <translation>Support durch die Community</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>For teams that grow.</source>
        <translation>Für Teams, die wachsen.</translation>
    </message>
    <message>
        <source>Unlimited projects</source>
        <translation>Unbegrenzte Projekte</translation>
    </message>
    <message>
        <source>10 team members</source>
        <translation>10 Teammitglieder</translation>
    </message>
    <message>
        <source>E-mail support within a day</source>
        <translation>E-Mail-Support innerhalb eines Tages</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>For companies with rules of their own.</source>
        <translation>Für Unternehmen mit eigenen Regeln.</translation>
    </message>
    <message>
        <source>Everything in Pro</source>
        <translation>Alles aus Pro</translation>
    </message>
    <message>
        <source>50 team members</source>
        <translation>50 Teammitglieder</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>Priority support</source>
        <translation>Bevorzugter Support</translation>
    </message>
</context>
<context>
    <name>plandeck::StateView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts Passendes</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters.</source>
        <translation>Kein Eintrag passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>plandeck::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>plandeck::StepRow</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>plandeck::StripePanel</name>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>&amp;Ask Stripe</source>
        <translation>Stripe a&amp;bfragen</translation>
    </message>
    <message>
        <source>Your plans are sold through this account.</source>
        <translation>Über dieses Konto werden Ihre Pläne verkauft.</translation>
    </message>
    <message>
        <source>Where the money for your plans goes.</source>
        <translation>Wohin das Geld für Ihre Pläne geht.</translation>
    </message>
    <message>
        <source>Your role does not connect Stripe.</source>
        <translation>Ihre Rolle darf Stripe nicht verbinden.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Ask Stripe</source>
        <translation>Stripe abfragen</translation>
    </message>
    <message>
        <source>Back to test mode</source>
        <translation>Zurück zum Testmodus</translation>
    </message>
    <message>
        <source>Connecting could not begin. %1</source>
        <translation>Das Verbinden konnte nicht beginnen. %1</translation>
    </message>
    <message>
        <source>The account could not be read. %1</source>
        <translation>Das Konto konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The link ran out before the browser came back. Nothing was changed.</source>
        <translation>Der Link ist abgelaufen, bevor der Browser zurückkam. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>The browser came back, but Stripe still misses something. You can go on where you stopped.</source>
        <translation>Der Browser ist zurückgekommen, aber Stripe fehlt noch etwas. Sie können dort weitermachen, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>The browser came back without an account. %1</source>
        <translation>Der Browser ist ohne Konto zurückgekommen. %1</translation>
    </message>
    <message>
        <source>Read the account anew from Stripe</source>
        <translation>Das Konto neu von Stripe lesen</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeRequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeText</name>
    <message>
        <source>Express account</source>
        <translation>Express-Konto</translation>
    </message>
    <message>
        <source>Standard account</source>
        <translation>Standard-Konto</translation>
    </message>
    <message>
        <source>Account link</source>
        <translation>Konto-Link</translation>
    </message>
    <message>
        <source>A one-time link was made</source>
        <translation>Ein einmaliger Link wurde erstellt</translation>
    </message>
    <message>
        <source>The browser was sent to Stripe</source>
        <translation>Der Browser wurde zu Stripe geschickt</translation>
    </message>
    <message>
        <source>The browser came back</source>
        <translation>Der Browser ist zurückgekommen</translation>
    </message>
    <message>
        <source>Stripe&apos;s code was exchanged for the account</source>
        <translation>Der Code von Stripe wurde gegen das Konto eingetauscht</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>Stripe ist verbunden</translation>
    </message>
    <message>
        <source>Stripe was not connected</source>
        <translation>Stripe wurde nicht verbunden</translation>
    </message>
    <message>
        <source>The link ran out</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>Connecting could not begin</source>
        <translation>Das Verbinden konnte nicht beginnen</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>Hier abgebrochen</translation>
    </message>
</context>
<context>
    <name>plandeck::TableView</name>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorherige Zeile</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten auswählen…</translation>
    </message>
</context>
<context>
    <name>plandeck::TagListEditor</name>
    <message>
        <source>F2 edits, Delete removes, Alt with the arrow keys moves a line.</source>
        <translation>F2 bearbeitet, Entf entfernt, Alt mit den Pfeiltasten verschiebt eine Zeile.</translation>
    </message>
</context>
<context>
    <name>plandeck::TaskRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <comment>time</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>time</comment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time</comment>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>Fortschritt von „%1“</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>„%1“ stoppen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ anzeigen</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Was jeweils geschieht</translation>
    </message>
</context>
<context>
    <name>plandeck::TasksPopup</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>Im Moment läuft nichts.</translation>
    </message>
    <message>
        <source>&amp;Clear the ended ones</source>
        <translation>&amp;Beendete entfernen</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantDeedDialog</name>
    <message>
        <source>Suspend %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Wird gesperrt…</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>%1 reaktivieren?</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Reaktivieren</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Wird reaktiviert…</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>It is on record, and the company&apos;s owners read it.</source>
        <translation>Er wird protokolliert, und die Inhaber des Unternehmens lesen ihn.</translation>
    </message>
    <message>
        <source>&amp;Type %1</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>%1 &amp;eingeben</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>Zum Fortfahren %1 eingeben.</translation>
    </message>
    <message>
        <source>In force at once, until somebody reactivates it.</source>
        <translation>Gilt sofort, bis jemand ihn reaktiviert.</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>Its people and programs are let in again by what they had.</source>
        <translation>Personen und Programme erhalten mit ihren bisherigen Zugangsdaten wieder Zugang.</translation>
    </message>
    <message>
        <source>Messages to its webhook that were held are sent.</source>
        <translation>Zurückgehaltene Nachrichten an den Webhook werden gesendet.</translation>
    </message>
    <message>
        <source>Its people and programs are refused at once: sessions, API keys and sign-in.</source>
        <translation>Personen und Programme werden sofort abgewiesen: Sitzungen, API-Schlüssel und Anmeldung.</translation>
    </message>
    <message>
        <source>Messages to its webhook are made and held.</source>
        <translation>Nachrichten an den Webhook werden erstellt und zurückgehalten.</translation>
    </message>
    <message>
        <source>Its subscriptions at Stripe go on, and what Stripe tells is taken in.</source>
        <translation>Die Abonnements bei Stripe laufen weiter, und was Stripe meldet, wird aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing is deleted: reactivating lets everybody in again.</source>
        <translation>Nichts wird gelöscht: Nach dem Reaktivieren haben alle wieder Zugang.</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Looking into this company has ended. To go on, say why anew.</source>
        <translation>Die Einsicht in dieses Unternehmen ist beendet. Zum Fortfahren nennen Sie erneut einen Grund.</translation>
    </message>
    <message>
        <source>What is in it is seen with a reason, for an hour, and on record.</source>
        <translation>Den Inhalt sehen Sie mit Angabe eines Grundes, eine Stunde lang und protokolliert.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantLooks</name>
    <message>
        <source>The people of the company</source>
        <translation>Die Personen des Unternehmens</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>This company has no people.</source>
        <translation>Dieses Unternehmen hat keine Personen.</translation>
    </message>
    <message>
        <source>API keys, without their secret part</source>
        <translation>API-Schlüssel, ohne ihren geheimen Teil</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>Keine API-Schlüssel</translation>
    </message>
    <message>
        <source>This company has made none.</source>
        <translation>Dieses Unternehmen hat keine erstellt.</translation>
    </message>
    <message>
        <source>The company&apos;s plans</source>
        <translation>Die Pläne des Unternehmens</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>In Stripe</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>Keine Pläne</translation>
    </message>
    <message>
        <source>This company has none in this mode.</source>
        <translation>In diesem Modus ist bei diesem Unternehmen nichts vorhanden.</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Kein Webhook</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>Nachrichten an den Webhook</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Nothing was sent in this mode.</source>
        <translation>In diesem Modus wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>Ereignisse von Stripe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Stripe has told of nothing in this mode.</source>
        <translation>Stripe hat in diesem Modus nichts gemeldet.</translation>
    </message>
    <message>
        <source>Who did what in the company</source>
        <translation>Wer was im Unternehmen getan hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Nichts protokolliert</translation>
    </message>
    <message>
        <source>Nothing was done in this company.</source>
        <translation>In diesem Unternehmen wurde nichts getan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was eingesehen wird</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>API-Aufrufe in diesem Monat</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Details given</source>
        <translation>Angaben eingereicht</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Wanted by Stripe</source>
        <translation>Von Stripe verlangt</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantText</name>
    <message>
        <source>Active</source>
        <comment>tenant</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>tenant</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>tenant</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>connecting Stripe</comment>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>account at Stripe</comment>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>account at Stripe</comment>
        <translation>Freigeschaltet</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Starter</source>
        <comment>tier</comment>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>tier</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>tier</comment>
        <translation>Enterprise</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantsModel</name>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantsPanel</name>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff</source>
        <translation>Mandanten sieht nur das Plattform-Team</translation>
    </message>
    <message>
        <source>Search tenants</source>
        <translation>Mandanten suchen</translation>
    </message>
    <message>
        <source>The beginning of a name, slug, e-mail address or acct_…; a tenant&apos;s ID; a key&apos;s last four characters</source>
        <translation>Der Anfang von Name, Slug, E-Mail-Adresse oder acct_…; die ID eines Mandanten; die letzten vier Zeichen eines Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Look into it…</source>
        <translation>&amp;Einsicht nehmen…</translation>
    </message>
    <message>
        <source>&amp;End looking</source>
        <translation>Einsicht &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>&amp;Reactivate…</source>
        <translation>&amp;Reaktivieren…</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Shows only these tenants</source>
        <translation>Zeigt nur diese Mandanten</translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <comment>state of a connection</comment>
        <translation>Stripe: %1</translation>
    </message>
    <message>
        <source>Event within a day</source>
        <translation>Ereignis innerhalb eines Tages</translation>
    </message>
    <message>
        <source>No event for 30 days</source>
        <translation>Kein Ereignis seit 30 Tagen</translation>
    </message>
    <message>
        <source>The tenants of the platform</source>
        <translation>Die Mandanten der Plattform</translation>
    </message>
    <message>
        <source>No tenant matches</source>
        <translation>Keine passenden Mandanten</translation>
    </message>
    <message>
        <source>No tenant fits the search and the filters.</source>
        <translation>Kein Mandant passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Every company on this platform. Searches and looks are on record.</source>
        <translation>Alle Unternehmen auf dieser Plattform. Suchen und Einsichten werden protokolliert.</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Noch keine Mandanten</translation>
    </message>
    <message>
        <source>Companies register themselves; they stand here then.</source>
        <translation>Unternehmen registrieren sich selbst und stehen dann hier.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Your role does not suspend tenants.</source>
        <translation>Ihre Rolle darf keine Mandanten sperren.</translation>
    </message>
    <message>
        <source>Refuse its people and programs</source>
        <translation>Seine Personen und Programme abweisen</translation>
    </message>
    <message>
        <source>Let its people and programs in again</source>
        <translation>Seine Personen und Programme wieder zulassen</translation>
    </message>
    <message>
        <source>You look into it already.</source>
        <translation>Sie nehmen bereits Einsicht.</translation>
    </message>
    <message>
        <source>The tenant was not opened. %1</source>
        <comment>reason</comment>
        <translation>Der Mandant wurde nicht geöffnet. %1</translation>
    </message>
    <message>
        <source>You look into it no more. That is on record.</source>
        <translation>Ihre Einsicht ist beendet. Das ist protokolliert.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <comment>tenant</comment>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <comment>tenant</comment>
        <translation>%1 ist wieder zugelassen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>With a reason, on record</source>
        <translation>Mit Grund, protokolliert</translation>
    </message>
</context>
<context>
    <name>plandeck::Toast</name>
    <message>
        <source>Close notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>plandeck::TraceList</name>
    <message>
        <source>Nothing yet</source>
        <comment>done with an event</comment>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>%1, attempt %2, %3</source>
        <comment>state, number, time</comment>
        <translation>%1, Versuch %2, %3</translation>
    </message>
</context>
<context>
    <name>plandeck::TrialCard</name>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>Die Antwort schließen</translation>
    </message>
    <message>
        <source>A test message is being sent…</source>
        <translation>Eine Testnachricht wird gesendet…</translation>
    </message>
    <message>
        <source>Signed like any other, also while paused.</source>
        <translation>Signiert wie jede andere, auch während der Pause.</translation>
    </message>
    <message>
        <source>No test message was sent</source>
        <translation>Es wurde keine Testnachricht gesendet</translation>
    </message>
    <message>
        <source>The receiver took it: %1</source>
        <comment>status and duration</comment>
        <translation>Der Empfänger hat sie angenommen: %1</translation>
    </message>
    <message>
        <source>Any answer from 200 to 299 counts as taken.</source>
        <translation>Jede Antwort von 200 bis 299 gilt als angenommen.</translation>
    </message>
    <message>
        <source>The receiver did not take it: %1</source>
        <comment>status and duration, or why</comment>
        <translation>Der Empfänger hat sie nicht angenommen: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::UserButton</name>
    <message>
        <source>Account: %1, %2</source>
        <translation>Konto: %1, %2</translation>
    </message>
</context>
<context>
    <name>plandeck::UserMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>A&amp;bout Plandeck</source>
        <translation>&amp;Über Plandeck</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>plandeck::VerifyDialog</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Verify a key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>It is looked up and forgotten. Nothing is changed, and its last use stays as it was.</source>
        <translation>Er wird nachgeschlagen und vergessen. Nichts wird geändert, und seine letzte Verwendung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>Wem gehört der Schlüssel?</translation>
    </message>
    <message>
        <source>Paste it above. It is shown only while you hold the eye.</source>
        <translation>Fügen Sie ihn oben ein. Er wird nur angezeigt, solange Sie das Auge gedrückt halten.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>This key does not work</source>
        <translation>Dieser Schlüssel gilt nicht</translation>
    </message>
    <message>
        <source>It is unknown, revoked or expired. Which of these it is, nobody is told.</source>
        <translation>Er ist unbekannt, widerrufen oder abgelaufen. Was davon zutrifft, erfährt niemand.</translation>
    </message>
    <message>
        <source>This could not be found out</source>
        <translation>Das ließ sich nicht herausfinden</translation>
    </message>
    <message>
        <source>A live key of %1</source>
        <translation>Ein Live-Schlüssel von %1</translation>
    </message>
    <message>
        <source>A test key of %1</source>
        <translation>Ein Testschlüssel von %1</translation>
    </message>
    <message>
        <source>It works. It ends in %1.</source>
        <translation>Er gilt. Seine Endung ist %1.</translation>
    </message>
    <message>
        <source>It works. It ends in %1. Last used: %2.</source>
        <translation>Er gilt. Seine Endung ist %1. Zuletzt verwendet: %2.</translation>
    </message>
</context>
<context>
    <name>plandeck::WaitingCard</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Erneut &amp;öffnen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Did the browser end at a page that does not load? &amp;Paste its address:</source>
        <translation>Ist der Browser auf einer Seite gelandet, die nicht lädt? Hier deren Adresse &amp;einfügen:</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>A&amp;bschließen</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Your browser is open at Stripe…</source>
        <translation>Ihr Browser ist bei Stripe geöffnet…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Es konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>Approve there; this page goes on by itself. If no browser came up, open this link yourself:</source>
        <translation>Stimmen Sie dort zu; diese Seite macht von selbst weiter. Falls kein Browser erschienen ist, öffnen Sie diesen Link selbst:</translation>
    </message>
    <message>
        <source>Open this link in a browser of this computer; this page goes on by itself.</source>
        <translation>Öffnen Sie diesen Link in einem Browser auf diesem Computer; diese Seite macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The link is good for %1</source>
        <translation>Der Link gilt noch %1</translation>
    </message>
</context>
<context>
    <name>plandeck::WebhookText</name>
    <message>
        <source>A plan was created</source>
        <translation>Ein Plan wurde erstellt</translation>
    </message>
    <message>
        <source>A plan was changed</source>
        <translation>Ein Plan wurde geändert</translation>
    </message>
    <message>
        <source>A plan was deactivated</source>
        <translation>Ein Plan wurde deaktiviert</translation>
    </message>
    <message>
        <source>An API key was replaced</source>
        <translation>Ein API-Schlüssel wurde ersetzt</translation>
    </message>
    <message>
        <source>An API key was revoked</source>
        <translation>Ein API-Schlüssel wurde widerrufen</translation>
    </message>
    <message>
        <source>Stripe was connected</source>
        <translation>Stripe wurde verbunden</translation>
    </message>
    <message>
        <source>Stripe was disconnected</source>
        <translation>Stripe wurde getrennt</translation>
    </message>
    <message>
        <source>A plain test</source>
        <translation>Ein einfacher Test</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>message</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>message</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>message</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>message</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>message</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>webhook</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Receiver gone</source>
        <translation>Empfänger weg</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>webhook</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>answer</comment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, duration</comment>
        <translation>%1 in %2 ms</translation>
    </message>
</context>
<context>
    <name>plandeck::WebhooksPanel</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhooks are not for your role</source>
        <translation>Webhooks sind für Ihre Rolle nicht zugänglich</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ände&amp;rn…</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>Neues &amp;Geheimnis…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Signature &amp;doctor…</source>
        <translation>Signatur&amp;diagnose…</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;body</source>
        <translation>&amp;Body kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>Shows only these messages</source>
        <translation>Zeigt nur diese Nachrichten</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>Nachrichten an den Webhook</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>They come by themselves when something happens. A test shows whether the way is free.</source>
        <translation>Nachrichten kommen von selbst, wenn etwas geschieht. Ein Test zeigt, ob der Weg frei ist.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Keine passenden Nachrichten</translation>
    </message>
    <message>
        <source>There is none in this state.</source>
        <translation>In diesem Status gibt es keine.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in live mode.</source>
        <translation>Ihre Server erfahren, was im Live-Modus geschieht.</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in test mode.</source>
        <translation>Ihre Server erfahren, was im Testmodus geschieht.</translation>
    </message>
    <message>
        <source>Tell your servers what happens</source>
        <translation>Melden Sie Ihren Servern, was geschieht</translation>
    </message>
    <message>
        <source>Give an address, and every change of plans, keys and Stripe is sent there, signed, and again until it was taken.</source>
        <translation>Geben Sie eine Adresse an, und jede Änderung an Plänen, Schlüsseln und Stripe wird signiert dorthin gesendet, wiederholt, bis sie angenommen ist.</translation>
    </message>
    <message>
        <source>Set up the webhook…</source>
        <translation>Webhook einrichten…</translation>
    </message>
    <message>
        <source>Your role does not change webhooks.</source>
        <translation>Ihre Rolle darf Webhooks nicht ändern.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>The webhook was saved; its secret stays.</source>
        <translation>Der Webhook wurde gespeichert; sein Geheimnis bleibt.</translation>
    </message>
    <message>
        <source>Your webhook&apos;s secret</source>
        <translation>Das Geheimnis Ihres Webhooks</translation>
    </message>
    <message>
        <source>It signs every message, so that your server can tell ours from forged ones. This is the only time it is shown.</source>
        <translation>Es signiert jede Nachricht, damit Ihr Server unsere von gefälschten unterscheiden kann. Es wird nur dieses eine Mal angezeigt.</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>Es kann nicht noch einmal angezeigt werden. Sie müssten ein neues erzeugen.</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>Geheimnis für %1</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Libraries for Standard Webhooks take it as it is.</source>
        <translation>Bibliotheken für Standard Webhooks nehmen es, wie es ist.</translation>
    </message>
    <message>
        <source>For your server: a line of its .env file</source>
        <translation>Für Ihren Server: eine Zeile für seine .env-Datei</translation>
    </message>
    <message>
        <source>Copy line with the secret</source>
        <translation>Zeile mit dem Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>Neues Geheimnis erzeugen?</translation>
    </message>
    <message>
        <source>From the next message on the new one signs. Until your server knows it, it will refuse them; they are sent again later. The old secret, ending in %1, signs nothing more.</source>
        <translation>Ab der nächsten Nachricht signiert das neue. Bis Ihr Server es kennt, lehnt er Nachrichten ab; sie werden später erneut gesendet. Das alte Geheimnis mit der Endung %1 signiert nichts mehr.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Remove the webhook?</source>
        <translation>Webhook entfernen?</translation>
    </message>
    <message>
        <source>%1 is told of nothing any more. What waits is not sent; what was sent stays on record.</source>
        <translation>%1 erfährt nichts mehr. Was wartet, wird nicht gesendet; was gesendet wurde, bleibt protokolliert.</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Webhook entfernen</translation>
    </message>
    <message>
        <source>The webhook was removed.</source>
        <translation>Der Webhook wurde entfernt.</translation>
    </message>
    <message>
        <source>Messages are kept until you go on.</source>
        <translation>Nachrichten werden aufbewahrt, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Messages are sent again.</source>
        <translation>Nachrichten werden wieder gesendet.</translation>
    </message>
    <message>
        <source>“%1” is sent again.</source>
        <translation>„%1“ wird erneut gesendet.</translation>
    </message>
    <message>
        <source>It was not sent again. %1</source>
        <comment>reason</comment>
        <translation>Es wurde nicht erneut gesendet. %1</translation>
    </message>
    <message>
        <source>Copied the ID of the message.</source>
        <translation>ID der Nachricht kopiert.</translation>
    </message>
    <message>
        <source>Copied the body, byte for byte as it is sent.</source>
        <translation>Body kopiert, Byte für Byte wie gesendet.</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Senden, was wartet</translation>
    </message>
    <message>
        <source>Keep messages until you go on</source>
        <translation>Nachrichten aufbewahren, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>To where the webhook is now, under the same ID</source>
        <translation>An das aktuelle Ziel des Webhooks, unter derselben ID</translation>
    </message>
</context>
<context>
    <name>plandeck::WishPicker</name>
    <message>
        <source>Everything, also what is added later</source>
        <translation>Alles, auch was später hinzukommt</translation>
    </message>
</context>
</TS>
