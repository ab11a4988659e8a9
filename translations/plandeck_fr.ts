<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>plandeck::AboutDialog</name>
    <message>
        <source>About Plandeck</source>
        <translation>À propos de Plandeck</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>A desk for billing platforms on Stripe Connect</source>
        <translation>L’application des plateformes de facturation sur Stripe Connect</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>Celle du serveur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
</context>
<context>
    <name>plandeck::AccountCard</name>
    <message>
        <source>&amp;Resume onboarding</source>
        <translation>&amp;Reprendre l’inscription</translation>
    </message>
    <message>
        <source>Express &amp;dashboard</source>
        <translation>Ta&amp;bleau de bord Express</translation>
    </message>
    <message>
        <source>Open this account at Stripe, with its payments and payouts</source>
        <translation>Ouvrir ce compte sur Stripe, avec ses paiements et ses virements</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Customers can pay.</source>
        <translation>Les clients peuvent payer.</translation>
    </message>
    <message>
        <source>Customers cannot pay yet.</source>
        <translation>Les clients ne peuvent pas encore payer.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>Money goes to your bank.</source>
        <translation>L’argent est versé à votre banque.</translation>
    </message>
    <message>
        <source>Money waits at Stripe for now.</source>
        <translation>Pour l’instant, l’argent reste chez Stripe.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>All handed in at Stripe.</source>
        <translation>Toutes fournies à Stripe.</translation>
    </message>
    <message>
        <source>Not all handed in at Stripe yet.</source>
        <translation>Pas encore toutes fournies à Stripe.</translation>
    </message>
    <message>
        <source>Stripe still asks for</source>
        <translation>Stripe demande encore</translation>
    </message>
    <message>
        <source>Your Stripe account is begun</source>
        <translation>Votre compte Stripe est en cours de création</translation>
    </message>
    <message>
        <source>Your Stripe account</source>
        <translation>Votre compte Stripe</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Connecté par</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Interrogation de Stripe…</translation>
    </message>
</context>
<context>
    <name>plandeck::ApiKeysModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>plandeck::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>The window is laid out anew.</source>
        <translation>La fenêtre est entièrement remise en page.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
</context>
<context>
    <name>plandeck::Application</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>This run</source>
        <comment>name of a profile that is in no list</comment>
        <translation>Cette exécution</translation>
    </message>
</context>
<context>
    <name>plandeck::AttemptList</name>
    <message>
        <source>None yet</source>
        <comment>attempts</comment>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>attempt</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, answer</comment>
        <translation>Tentative %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <comment>number, time</comment>
        <translation>Tentative %1, %2</translation>
    </message>
</context>
<context>
    <name>plandeck::AttentionText</name>
    <message>
        <source>Stripe has shut charges or payouts</source>
        <translation>Stripe a bloqué les paiements ou les virements</translation>
    </message>
    <message>
        <source>Until Stripe has what it asks for, money does not move.</source>
        <translation>Tant que Stripe n’a pas ce qu’il demande, l’argent ne circule pas.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Régler</translation>
    </message>
    <message numerus="yes">
        <source>Stripe waits for %n thing(s) already</source>
        <translation>
            <numerusform>Stripe attend déjà %n information</numerusform>
            <numerusform>Stripe attend déjà %n informations</numerusform>
        </translation>
    </message>
    <message>
        <source>Their date has passed.</source>
        <translation>L’échéance est dépassée.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) by %1</source>
        <translation>
            <numerusform>Stripe demande %n information d’ici le %1</numerusform>
            <numerusform>Stripe demande %n informations d’ici le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) from you</source>
        <translation>
            <numerusform>Stripe vous demande %n information</numerusform>
            <numerusform>Stripe vous demande %n informations</numerusform>
        </translation>
    </message>
    <message>
        <source>After its date Stripe shuts what depends on it.</source>
        <translation>Passé l’échéance, Stripe bloque ce qui en dépend.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled</source>
        <translation>
            <numerusform>%n événement n’a pas pu être traité</numerusform>
            <numerusform>%n événements n’ont pas pu être traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after all tries: retry them when the cause is gone.</source>
        <translation>Abandon après toutes les tentatives&#xa0;: relancez-les quand la cause est levée.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) failed and will be tried again</source>
        <translation>
            <numerusform>%n événement a échoué et sera retenté</numerusform>
            <numerusform>%n événements ont échoué et seront retentés</numerusform>
        </translation>
    </message>
    <message>
        <source>By themselves, in minutes to hours.</source>
        <translation>Automatiquement, d’ici quelques minutes à quelques heures.</translation>
    </message>
    <message>
        <source>Nothing was heard of Stripe for %1</source>
        <translation>Aucune nouvelle de Stripe depuis %1</translation>
    </message>
    <message>
        <source>What happened since %1 is not in the inbox yet.</source>
        <translation>Ce qui s’est passé depuis %1 n’est pas encore dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattraper</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) did not reach Stripe</source>
        <translation>
            <numerusform>%n plan n’est pas arrivé dans Stripe</numerusform>
            <numerusform>%n plans ne sont pas arrivés dans Stripe</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers still get what Stripe had before.</source>
        <translation>Les clients obtiennent encore ce que Stripe avait avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe</source>
        <translation>
            <numerusform>%n plan diffère de Stripe</numerusform>
            <numerusform>%n plans diffèrent de Stripe</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the product or price there.</source>
        <translation>Quelqu’un y a modifié le produit ou le tarif.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>%n message à votre webhook a échoué</numerusform>
            <numerusform>%n messages à votre webhook ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 7 days, after all attempts.</source>
        <translation>Ces 7 derniers jours, après toutes les tentatives.</translation>
    </message>
    <message>
        <source>Your webhook is paused</source>
        <translation>Votre webhook est en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for it to go on.</source>
        <translation>
            <numerusform>%n message attend sa reprise.</numerusform>
            <numerusform>%n messages attendent sa reprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages wait until it goes on.</source>
        <translation>Les messages attendent sa reprise.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The API key that ends in %1 stops on %2</source>
        <translation>La clé API se terminant par %1 s’arrête le %2</translation>
    </message>
    <message>
        <source>Programs that still use it are refused from then on.</source>
        <translation>Les programmes qui l’utilisent encore seront alors refusés.</translation>
    </message>
    <message>
        <source>See keys</source>
        <translation>Voir les clés</translation>
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
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Stayed</source>
        <comment>a webhook&apos;s secret</comment>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>personal data</comment>
        <translation>Affichées</translation>
    </message>
    <message>
        <source>Masked</source>
        <comment>personal data</comment>
        <translation>Masquées</translation>
    </message>
    <message>
        <source>Stripe was made as the plan is here</source>
        <translation>Stripe a été aligné sur le plan</translation>
    </message>
    <message>
        <source>The plan was made as Stripe has it</source>
        <translation>Le plan a été aligné sur Stripe</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an invitation</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Quatre derniers</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>Événement Stripe</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>Événements récupérés</translation>
    </message>
    <message>
        <source>Way to connect</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>%1 here, %2 at Stripe</source>
        <comment>values</comment>
        <translation>%1 ici, %2 dans Stripe</translation>
    </message>
    <message>
        <source>Look of staff</source>
        <translation>Inspection de l’équipe</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le journal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Pour le compte de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>Aucune valeur n’a changé.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>The audit log is not for your role</source>
        <translation>Votre rôle ne donne pas accès au journal d’audit</translation>
    </message>
    <message>
        <source>&amp;Object&apos;s history</source>
        <translation>Historique de l’&amp;objet</translation>
    </message>
    <message>
        <source>Only &amp;this actor</source>
        <translation>&amp;Cet auteur seulement</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Copy object &amp;ID</source>
        <translation>Copier l’&amp;ID de l’objet</translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation>Copier l’ID de &amp;requête</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>ID de l’objet</translation>
    </message>
    <message>
        <source>Finds what was done to one object</source>
        <translation>Trouve ce qui a été fait sur un objet</translation>
    </message>
    <message>
        <source>Shows only these entries</source>
        <translation>N’affiche que ces entrées</translation>
    </message>
    <message>
        <source>Looks of staff</source>
        <translation>Inspections de l’équipe</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Nothing of that kind is in the log.</source>
        <translation>Rien de tel dans le journal.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Every change, every refusal and every look of the platform&apos;s staff. Nothing in it can be changed.</source>
        <translation>Chaque modification, chaque refus et chaque consultation par l’équipe de la plateforme. Rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Nothing on record yet</source>
        <translation>Rien au journal pour l’instant</translation>
    </message>
    <message>
        <source>What is done in this company is written down here.</source>
        <translation>Ce qui se fait dans cette entreprise est consigné ici.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>This is the history of %1.</source>
        <comment>an object</comment>
        <translation>Historique affiché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only what %1 did is shown.</source>
        <comment>an actor</comment>
        <translation>Seul ce que %1 a fait est affiché.</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Un export est en cours.</translation>
    </message>
    <message>
        <source>This entry is about no single object.</source>
        <translation>Cette entrée ne concerne aucun objet en particulier.</translation>
    </message>
    <message>
        <source>Nobody did this: it came by itself.</source>
        <translation>Personne n’a fait cela&#xa0;: c’est arrivé automatiquement.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1.</numerusform>
            <numerusform>%n entrées écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log was not exported. %1</source>
        <translation>Le journal d’audit n’a pas été exporté. %1</translation>
    </message>
    <message>
        <source>Write what is shown, all of it, into a file</source>
        <translation>Enregistrer tout ce qui est affiché dans un fichier</translation>
    </message>
    <message>
        <source>All that was done to this object</source>
        <translation>Tout ce qui a été fait sur cet objet</translation>
    </message>
    <message>
        <source>All that this one did</source>
        <translation>Tout ce que cet auteur a fait</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>What staff do is written down here.</source>
        <translation>Ce que fait l’équipe est consigné ici.</translation>
    </message>
    <message>
        <source>What staff did; their looks into a company are in its own log. Nothing in it can be changed.</source>
        <translation>Actions de l’équipe ; ses inspections d’une société sont dans le journal de celle-ci. Rien n’y est modifiable.</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditText</name>
    <message>
        <source>Register the company</source>
        <translation>Inscrire l’entreprise</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>Accepter une invitation</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>Stripe est connecté</translation>
    </message>
    <message>
        <source>An account at Stripe is made</source>
        <translation>Un compte est créé dans Stripe</translation>
    </message>
    <message>
        <source>The connection is ended at Stripe</source>
        <translation>La connexion est coupée dans Stripe</translation>
    </message>
    <message>
        <source>Come back from Stripe</source>
        <translation>Revenir de Stripe</translation>
    </message>
    <message>
        <source>Begin to look into the company</source>
        <translation>Commencer à inspecter l’entreprise</translation>
    </message>
    <message>
        <source>Stop looking into the company</source>
        <translation>Cesser d’inspecter l’entreprise</translation>
    </message>
    <message>
        <source>Look at the company</source>
        <translation>Consulter l’entreprise</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>Consulter les membres</translation>
    </message>
    <message>
        <source>Look at the API keys</source>
        <translation>Consulter les clés API</translation>
    </message>
    <message>
        <source>Look at the plans</source>
        <translation>Consulter les plans</translation>
    </message>
    <message>
        <source>Look at the webhook</source>
        <translation>Consulter le webhook</translation>
    </message>
    <message>
        <source>Look at messages to the webhook</source>
        <translation>Consulter les messages au webhook</translation>
    </message>
    <message>
        <source>Look at Stripe&apos;s events</source>
        <translation>Consulter les événements de Stripe</translation>
    </message>
    <message>
        <source>Look at the audit log</source>
        <translation>Consulter le journal d’audit</translation>
    </message>
    <message>
        <source>Suspend the company</source>
        <translation>Suspendre l’entreprise</translation>
    </message>
    <message>
        <source>Let the company in again</source>
        <translation>Rendre l’accès à l’entreprise</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
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
        <translation>Personne</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>Équipe de la plateforme</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>where something was done from</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Tâche de fond</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>Événement de Stripe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>object</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Make somebody staff</source>
        <translation>Ajouter quelqu’un à l’équipe</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>Modifier son propre mot de passe</translation>
    </message>
    <message>
        <source>Look for companies</source>
        <translation>Rechercher des entreprises</translation>
    </message>
    <message>
        <source>Take over the company from the Django platform</source>
        <translation>Reprendre l’entreprise depuis la plateforme Django</translation>
    </message>
</context>
<context>
    <name>plandeck::AwayText</name>
    <message numerus="yes">
        <source>%1 created %n plan(s)</source>
        <translation>
            <numerusform>%1 a créé %n plan</numerusform>
            <numerusform>%1 a créé %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicated %n plan(s)</source>
        <translation>
            <numerusform>%1 a dupliqué %n plan</numerusform>
            <numerusform>%1 a dupliqué %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed plans %n time(s)</source>
        <translation>
            <numerusform>%1 a modifié des plans %n fois</numerusform>
            <numerusform>%1 a modifié des plans %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deactivated %n plan(s)</source>
        <translation>
            <numerusform>%1 a désactivé %n plan</numerusform>
            <numerusform>%1 a désactivé %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 published %n plan(s)</source>
        <translation>
            <numerusform>%1 a publié %n plan</numerusform>
            <numerusform>%1 a publié %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n plan(s) and Stripe the same again</source>
        <translation>
            <numerusform>%1 a réaligné %n plan avec Stripe</numerusform>
            <numerusform>%1 a réaligné %n plans avec Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n new API key(s)</source>
        <translation>
            <numerusform>%1 a créé %n nouvelle clé API</numerusform>
            <numerusform>%1 a créé %n nouvelles clés API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 revoked %n API key(s)</source>
        <translation>
            <numerusform>%1 a révoqué %n clé API</numerusform>
            <numerusform>%1 a révoqué %n clés API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invited %n person(s)</source>
        <translation>
            <numerusform>%1 a invité %n personne</numerusform>
            <numerusform>%1 a invité %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <translation>
            <numerusform>%1 a rejoint l’entreprise</numerusform>
            <numerusform>%1 a rejoint l’entreprise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed what %n person(s) may do</source>
        <translation>
            <numerusform>%1 a modifié les droits de %n personne</numerusform>
            <numerusform>%1 a modifié les droits de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set the webhook</source>
        <translation>
            <numerusform>%1 a configuré le webhook</numerusform>
            <numerusform>%1 a configuré le webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the webhook</source>
        <translation>
            <numerusform>%1 a modifié le webhook</numerusform>
            <numerusform>%1 a modifié le webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the webhook</source>
        <translation>
            <numerusform>%1 a supprimé le webhook</numerusform>
            <numerusform>%1 a supprimé le webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connected Stripe</source>
        <translation>
            <numerusform>%1 a connecté Stripe</numerusform>
            <numerusform>%1 a connecté Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disconnected Stripe</source>
        <translation>
            <numerusform>%1 a déconnecté Stripe</numerusform>
            <numerusform>%1 a déconnecté Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was ended at Stripe</source>
        <translation>
            <numerusform>La connexion a été coupée dans Stripe</numerusform>
            <numerusform>La connexion a été coupée dans Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of Plandeck&apos;s staff looked into your company</source>
        <translation>
            <numerusform>%1, de l’équipe de Plandeck, a inspecté votre entreprise</numerusform>
            <numerusform>%1, de l’équipe de Plandeck, a inspecté votre entreprise</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>A program with the key %1</source>
        <translation>Un programme avec la clé %1</translation>
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
        <translation>«&#x202f;%1&#x202f;»</translation>
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
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
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
            <numerusform>%n message à votre webhook a échoué</numerusform>
            <numerusform>%n messages à votre webhook ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of Stripe were caught up on</source>
        <translation>
            <numerusform>%n événement de Stripe a été rattrapé</numerusform>
            <numerusform>%n événements de Stripe ont été rattrapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkCells</name>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencé</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkDialog</name>
    <message>
        <source>It is inactive already.</source>
        <translation>Il est déjà inactif.</translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation>Il est déjà actif.</translation>
    </message>
    <message>
        <source>It is in Stripe already.</source>
        <translation>Il est déjà dans Stripe.</translation>
    </message>
    <message>
        <source>It is inactive: reactivate it first.</source>
        <translation>Il est inactif&#xa0;: réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Vous l’avez écarté.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Il existe déjà.</translation>
    </message>
    <message>
        <source>Something in its row is wrong.</source>
        <translation>Sa ligne comporte une erreur.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n non commencé</numerusform>
            <numerusform>%n non commencés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>Il n’y avait rien à faire.</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Ce qu’il advient de chacun</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>To&amp;ut annuler</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>&amp;Réessayer le reste</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>What is done stays done.</source>
        <translation>Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>There is nothing left to be done.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>Le travail continue&#x202f;; vous serez averti du résultat.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end.</source>
        <translation>Arrêt demandé&#xa0;: ce qui est en cours va à son terme.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRuns</name>
    <message>
        <source>Deactivate plans</source>
        <translation>Désactiver des plans</translation>
    </message>
    <message>
        <source>Nobody can subscribe to them any more. Subscriptions that exist go on and are charged as before.</source>
        <translation>Plus personne ne peut s’y abonner. Les abonnements existants continuent et sont facturés comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %n plan(s)</source>
        <translation>
            <numerusform>&amp;Désactiver %n plan</numerusform>
            <numerusform>&amp;Désactiver %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Is deactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>Sera désactivé</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Reactivate plans</source>
        <translation>Réactiver des plans</translation>
    </message>
    <message>
        <source>Customers can subscribe to them again, at the price they had.</source>
        <translation>Les clients peuvent à nouveau s’y abonner, au même tarif qu’avant.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reactivate %n plan(s)</source>
        <translation>
            <numerusform>&amp;Réactiver %n plan</numerusform>
            <numerusform>&amp;Réactiver %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Is reactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>Sera réactivé</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Réactivé</translation>
    </message>
    <message>
        <source>Publish drafts</source>
        <translation>Publier des brouillons</translation>
    </message>
    <message>
        <source>Each gets a product and a price in Stripe. From then on its price, currency and interval are fixed.</source>
        <translation>Chacun reçoit un produit et un tarif dans Stripe. Dès lors, son tarif, sa devise et sa périodicité sont figés.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n draft(s)</source>
        <translation>
            <numerusform>&amp;Publier %n brouillon</numerusform>
            <numerusform>&amp;Publier %n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Is published</source>
        <comment>what will happen to a draft</comment>
        <translation>Sera publié</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>Importer des plans</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>&amp;Importer %n brouillon</numerusform>
            <numerusform>&amp;Importer %n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>Deviendra un brouillon</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Enregistré comme brouillon</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>&amp;Publier %n plan</numerusform>
            <numerusform>&amp;Publier %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Created, with its product and price in Stripe</source>
        <translation>Créé, avec son produit et son tarif dans Stripe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a bulk deed, outcome</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Duplicate plans</source>
        <translation>Dupliquer les plans</translation>
    </message>
    <message>
        <source>The copies are drafts with names of their own: nothing is made in Stripe, and nobody can subscribe to them before you publish them. Undo deactivates them.</source>
        <translation>Les copies sont des brouillons portant leur propre nom : rien n’est créé dans Stripe, et personne ne peut s’y abonner avant que vous les publiiez. « Annuler » les désactive.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %n plan(s)</source>
        <translation>
            <numerusform>&amp;Dupliquer %n plan</numerusform>
            <numerusform>&amp;Dupliquer %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Is copied</source>
        <comment>what will happen to a plan</comment>
        <translation>Sera copié</translation>
    </message>
    <message>
        <source>Copied as a draft</source>
        <translation>Copié comme brouillon</translation>
    </message>
    <message>
        <source>%1: goes on behind the window.</source>
        <comment>title of a bulk deed</comment>
        <translation>%1 : continue en arrière-plan.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>plandeck::BusyButton</name>
    <message>
        <source>%1, working</source>
        <translation>%1, en cours</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangeLines</name>
    <message>
        <source>not there</source>
        <comment>value</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>none</source>
        <comment>entries of a list</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <comment>value, now, before</comment>
        <translation>%1&#xa0;: %2, auparavant %3</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangesText</name>
    <message>
        <source>Stripe says no previous values with this event.</source>
        <translation>Stripe n’indique aucune valeur précédente avec cet événement.</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>Aucune valeur n’a changé.</translation>
    </message>
</context>
<context>
    <name>plandeck::ChoiceBar</name>
    <message>
        <source>Choose none</source>
        <translation>Tout désélectionner</translation>
    </message>
</context>
<context>
    <name>plandeck::ClipboardClock</name>
    <message numerus="yes">
        <source>On the clipboard for another %n second(s).</source>
        <translation>
            <numerusform>Encore %n seconde dans le presse-papiers.</numerusform>
            <numerusform>Encore %n secondes dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard.</source>
        <translation>Ce n’est plus dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>plandeck::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Tab next group · Enter go · Esc close</source>
        <translation>↑ ↓ choisir · Tab groupe suivant · Enter valider · Esc fermer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. IDs, e-mail addresses and links can be pasted here too.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;». Vous pouvez aussi coller ici un ID, une adresse e-mail ou un lien.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::CompareDialog</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Comparer des plans</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all of them (Ctrl+D)</source>
        <translation>Masque ce qui est identique dans tous (Ctrl+D)</translation>
    </message>
    <message>
        <source>They are the same in everything but their names.</source>
        <translation>Ils sont identiques en tout point, sauf leur nom.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n point(s).</source>
        <translation>
            <numerusform>Ils diffèrent sur %n point.</numerusform>
            <numerusform>Ils diffèrent sur %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Plans côte à côte</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copier comme tableau</translation>
    </message>
    <message>
        <source>For a spreadsheet or a document (Ctrl+C)</source>
        <translation>Pour un tableur ou un document (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ComparisonCells</name>
    <message>
        <source>The same</source>
        <comment>plans in this point</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>plandeck::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Saisissez %1 pour continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>plandeck::Conflicts</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié ailleurs pendant que vous le modifiez.</translation>
    </message>
    <message>
        <source>Taken over, since you had not touched it: %1.</source>
        <translation>Repris, car vous n’y aviez pas touché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose whose value stays:</source>
        <translation>Choisissez la valeur à garder&#xa0;:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1&#xa0;: garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1&#xa0;: prendre l’autre</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>La vôtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>L’autre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::ConnectCard</name>
    <message>
        <source>&amp;Connect with Stripe</source>
        <translation>&amp;Connecter Stripe</translation>
    </message>
    <message>
        <source>Payments for your plans go straight into your own Stripe account. Plandeck makes products and prices there and never sees a card.</source>
        <translation>Les paiements de vos plans vont directement sur votre propre compte Stripe. Plandeck y crée produits et tarifs et ne voit jamais de carte bancaire.</translation>
    </message>
    <message>
        <source>Connect your Stripe account</source>
        <translation>Connectez votre compte Stripe</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Your browser opens at Stripe.</source>
        <translation>Votre navigateur s’ouvre sur Stripe.</translation>
    </message>
    <message>
        <source>You sign in there, or make an account, and approve.</source>
        <translation>Vous vous y connectez, ou créez un compte, et donnez votre accord.</translation>
    </message>
    <message>
        <source>The browser comes back, and this page turns green by itself.</source>
        <translation>Le navigateur revient, et cette page passe au vert automatiquement.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copier l’URI de redirection</translation>
    </message>
    <message>
        <source>Register this redirect URI once at Stripe, under Connect, OAuth settings:</source>
        <translation>Enregistrez une fois cette URI de redirection sur Stripe, sous Connect, paramètres OAuth&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Express account, the usual way</source>
        <translation>Compte &amp;Express, le choix habituel</translation>
    </message>
    <message>
        <source>&amp;Standard account you have already</source>
        <translation>Compte &amp;Standard que vous avez déjà</translation>
    </message>
    <message>
        <source>Account &amp;link, Stripe&apos;s newer way</source>
        <translation>&amp;Lien de compte, la méthode récente de Stripe</translation>
    </message>
    <message>
        <source>Way to connect: %1</source>
        <translation>Mode de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Interrogation de Stripe…</translation>
    </message>
</context>
<context>
    <name>plandeck::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveriesModel</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryCells</name>
    <message>
        <source>Next: %1</source>
        <translation>Prochaine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryInspector</name>
    <message>
        <source>Body of the message</source>
        <translation>Corps du message</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID du message</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskActivity</name>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n nouvelle notification</numerusform>
            <numerusform>%n nouvelles notifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Échec.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, what came of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The event %1 could not be handled.</source>
        <comment>type</comment>
        <translation>L’événement %1 n’a pas pu être traité.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled.</source>
        <translation>
            <numerusform>%n événement n’a pas pu être traité.</numerusform>
            <numerusform>%n événements n’ont pas pu être traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message to your webhook could not be delivered.</source>
        <translation>Un message à votre webhook n’a pas pu être remis.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook could not be delivered.</source>
        <translation>
            <numerusform>%n message à votre webhook n’a pas pu être remis.</numerusform>
            <numerusform>%n messages à votre webhook n’ont pas pu être remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n task(s) run?</source>
        <translation>
            <numerusform>Quitter alors que %n tâche est en cours&#x202f;?</numerusform>
            <numerusform>Quitter alors que %n tâches sont en cours&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done so far stays; the rest is not done.</source>
        <translation>Ce qui est déjà fait est conservé&#x202f;; le reste ne sera pas fait.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>1 task running, how much of it is done</comment>
        <translation>%1 : %2 %</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskCommands</name>
    <message>
        <source>First choose something that it can be done with</source>
        <translation>Choisissez d’abord un élément auquel l’appliquer</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <source>Type what you want to do or find…</source>
        <translation>Saisissez ce que vous voulez faire ou trouver…</translation>
    </message>
    <message>
        <source>Paste an ID, an e-mail address or a link…</source>
        <translation>Collez un ID, une adresse e-mail ou un lien…</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Find the key that ends in %1</source>
        <translation>Trouver la clé se terminant par %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskNavigator</name>
    <message>
        <source>There is no page “%1” here.</source>
        <translation>Il n’y a pas de page «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff.</source>
        <translation>Seule l’équipe de la plateforme voit les locataires.</translation>
    </message>
    <message>
        <source>What the link leads to is not in this company and mode, or not for your role.</source>
        <translation>Ce vers quoi mène le lien n’est pas dans cette entreprise et ce mode, ou n’est pas accessible à votre rôle.</translation>
    </message>
    <message>
        <source>Nothing with the ID %1 is in this company and mode, or it is not for your role.</source>
        <translation>Rien ne porte l’ID %1 dans cette entreprise et ce mode, ou votre rôle n’y a pas accès.</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskWindow</name>
    <message>
        <source>Looking for %1…</source>
        <comment>a server&apos;s address</comment>
        <translation>Recherche de %1…</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <comment>a server&apos;s address</comment>
        <translation>%1 est occupé</translation>
    </message>
    <message>
        <source>%1: offline since %2</source>
        <comment>a server&apos;s address, time</comment>
        <translation>%1&#xa0;: hors ligne depuis %2</translation>
    </message>
    <message>
        <source>%1: not trusted</source>
        <comment>a server&apos;s address</comment>
        <translation>%1&#xa0;: non approuvé</translation>
    </message>
    <message>
        <source>%1 is busy. It is asked again by itself; what you see is as of %2.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>%1 est occupé. Il est interrogé à nouveau automatiquement&#x202f;; dernière mise à jour de l’affichage&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No connection to %1. What you see is as of %2; nothing can be changed until it is back.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>Aucune connexion à %1. Dernière mise à jour de l’affichage&#xa0;: %2&#x202f;; rien ne peut être modifié avant son retour.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent to %2 like this.</source>
        <comment>what is wrong with a certificate, a server&apos;s address</comment>
        <translation>%1 Dans ces conditions, rien n’est envoyé à %2.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Utilisateurs et rôles</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Profils de connexion</translation>
    </message>
    <message>
        <source>Where the desk&apos;s data is: a file of your own, a database, or a server.</source>
        <translation>Où se trouvent les données de Plandeck&#xa0;: dans un fichier à vous, une base de données ou un serveur.</translation>
    </message>
    <message>
        <source>Database, server and password</source>
        <translation>Base de données, serveur et mot de passe</translation>
    </message>
    <message>
        <source>Read-only profiles</source>
        <translation>Profils en lecture seule</translation>
    </message>
    <message>
        <source>Stripe keys</source>
        <translation>Clés Stripe</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, and never shown again but for their last four characters.</source>
        <translation>Conservées dans le trousseau de cet ordinateur&#x202f;; seuls leurs quatre derniers caractères sont encore affichés.</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>Clé secrète, mode test</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>Clé secrète, mode production</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Secrets de webhook</translation>
    </message>
    <message>
        <source>Connect client IDs</source>
        <translation>ID client Connect</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <translation>Adresse du récepteur</translation>
    </message>
    <message>
        <source>Where the server inside the desk listens, and what of it is registered at Stripe.</source>
        <translation>Où écoute le serveur intégré à l’application, et ce qui en est enregistré sur Stripe.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How the window looks. In force at once.</source>
        <translation>L’aspect de la fenêtre. Effet immédiat.</translation>
    </message>
    <message>
        <source>Light and dark theme</source>
        <translation>Thème clair ou sombre</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What the window speaks. In force at once.</source>
        <translation>La langue de la fenêtre. Effet immédiat.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Other keys for what can be done. In force at once.</source>
        <translation>D’autres raccourcis pour les actions. Effet immédiat.</translation>
    </message>
    <message>
        <source>Import of a .env file</source>
        <translation>Import d’un fichier .env</translation>
    </message>
    <message>
        <source>Takes over what a server or another tool is set up with.</source>
        <translation>Reprend la configuration d’un serveur ou d’un autre outil.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Go to an ID or link</source>
        <translation>Aller à un ID ou à un lien</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Actualiser cette page</translation>
    </message>
    <message>
        <source>Switch between test and live</source>
        <translation>Basculer entre test et production</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>To the notice on screen</source>
        <translation>Aller à la notification affichée</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>one of the sections</comment>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Platform staff · %1</source>
        <comment>role</comment>
        <translation>Équipe de la plateforme · %1</translation>
    </message>
    <message>
        <source>The command is on your clipboard.</source>
        <translation>La commande est dans votre presse-papiers.</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>Équipe de la plateforme</translation>
    </message>
    <message>
        <source>%1 – %2 – Plandeck</source>
        <comment>page, company</comment>
        <translation>%1 – %2 – Plandeck</translation>
    </message>
    <message>
        <source>Switch to test</source>
        <translation>Passer en mode test</translation>
    </message>
    <message>
        <source>Switch to live</source>
        <translation>Passer en mode production</translation>
    </message>
    <message>
        <source>Stripe: waiting for the browser</source>
        <translation>Stripe&#xa0;: en attente du navigateur</translation>
    </message>
    <message>
        <source>Stripe: status not known</source>
        <translation>Stripe&#xa0;: état inconnu</translation>
    </message>
    <message>
        <source>Stripe %1</source>
        <translation>Stripe %1</translation>
    </message>
    <message>
        <source>Stripe: not connected</source>
        <translation>Stripe&#xa0;: non connecté</translation>
    </message>
    <message>
        <source>No keyring answers: your session ends with the program.</source>
        <translation>Aucun trousseau ne répond&#xa0;: votre session prend fin avec le programme.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The server&apos;s address is on your clipboard.</source>
        <translation>L’adresse du serveur est dans votre presse-papiers.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>L’entreprise %1 est inscrite.</translation>
    </message>
    <message>
        <source>Stripe is connected.</source>
        <translation>Stripe est connecté.</translation>
    </message>
    <message>
        <source>The next start will ask for your password. %1</source>
        <translation>Le prochain démarrage demandera votre mot de passe. %1</translation>
    </message>
    <message>
        <source>The API explorer is at %1</source>
        <translation>L’explorateur d’API se trouve à l’adresse %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Copier le dia&amp;gnostic</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. No secret is in them.</source>
        <translation>Le diagnostic est dans le presse-papiers. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>This is Plandeck %1, and new here.</source>
        <translation>Plandeck est passé à la version %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>What shows on the desktop too, and when. In force at once.</source>
        <translation>Ce qui s’affiche aussi sur le bureau, et quand. Effet immédiat.</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>Notifications sur le bureau</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
</context>
<context>
    <name>plandeck::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>plandeck::DoctorDialog</name>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message>
        <source>Signature doctor</source>
        <translation>Diagnostic de signature</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Headers that came</source>
        <translation>E&amp;n-têtes reçus</translation>
    </message>
    <message>
        <source>&amp;Body that came, as it came</source>
        <translation>&amp;Corps reçu, tel quel</translation>
    </message>
    <message>
        <source>&amp;Secret that the receiver uses</source>
        <translation>&amp;Secret utilisé par le récepteur</translation>
    </message>
    <message>
        <source>It stays in this window and is forgotten when you close it.</source>
        <translation>Il ne quitte pas cette fenêtre et est oublié à sa fermeture.</translation>
    </message>
    <message>
        <source>Why was it not accepted?</source>
        <translation>Pourquoi n’a-t-il pas été accepté&#x202f;?</translation>
    </message>
    <message>
        <source>Paste what your receiver got, from its log for instance, and the secret it uses.</source>
        <translation>Collez ce que votre récepteur a reçu, tiré par exemple de son journal, et le secret qu’il utilise.</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>Un récepteur doté de ce secret devrait accepter le message.</translation>
    </message>
    <message>
        <source>Step by step:</source>
        <translation>Étape par étape&#xa0;:</translation>
    </message>
</context>
<context>
    <name>plandeck::DraftCopies</name>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a further duplicate, number</comment>
        <translation>%1 copie %2</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftRepair</name>
    <message>
        <source>Write “%1” to Stripe?</source>
        <translation>Écrire «&#x202f;%1&#x202f;» dans Stripe&#x202f;?</translation>
    </message>
    <message>
        <source>Take “%1” as Stripe has it?</source>
        <translation>Reprendre «&#x202f;%1&#x202f;» tel qu’il est dans Stripe&#x202f;?</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>Écrire notre version</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>Prendre celle de Stripe</translation>
    </message>
    <message>
        <source>“%1” was not made the same. %2</source>
        <comment>name, reason</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été réaligné. %2</translation>
    </message>
    <message>
        <source>“%1” is the same here and at Stripe.</source>
        <translation>«&#x202f;%1&#x202f;» est identique ici et dans Stripe.</translation>
    </message>
    <message>
        <source>“%1” is a draft now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant un brouillon.</translation>
    </message>
    <message>
        <source>“%1” differs from Stripe again.</source>
        <translation>«&#x202f;%1&#x202f;» diffère à nouveau de Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not answer: “%1” is written as soon as it does.</source>
        <translation>Stripe ne répond pas&#xa0;: «&#x202f;%1&#x202f;» sera écrit dès qu’il répondra.</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftReportDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Plans and Stripe</source>
        <translation>Plans et Stripe</translation>
    </message>
    <message>
        <source>Read all products and prices at Stripe and compare</source>
        <translation>Lire tous les produits et tarifs dans Stripe et comparer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Interrogation de Stripe…</translation>
    </message>
    <message>
        <source>%1 You see what was found before.</source>
        <comment>what failed</comment>
        <translation>%1 Vous voyez le résultat précédent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) compared at %1.</source>
        <translation>
            <numerusform>%n plan comparé (%1).</numerusform>
            <numerusform>%n plans comparés (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at.</source>
        <translation>
            <numerusform>%n à voir.</numerusform>
            <numerusform>%n à voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>Tout est synchronisé</translation>
    </message>
    <message>
        <source>Every plan is the same here and at Stripe.</source>
        <translation>Chaque plan est identique ici et dans Stripe.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>Prendre celle de Stripe</translation>
    </message>
    <message>
        <source>Make it a plan</source>
        <translation>En faire un plan</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>Écrire notre version</translation>
    </message>
    <message>
        <source>Archive it there</source>
        <translation>L’archiver dans Stripe</translation>
    </message>
    <message>
        <source>Archive “%1” at Stripe?</source>
        <translation>Archiver «&#x202f;%1&#x202f;» dans Stripe&#x202f;?</translation>
    </message>
    <message>
        <source>Make “%1” a plan?</source>
        <translation>Faire de «&#x202f;%1&#x202f;» un plan&#x202f;?</translation>
    </message>
    <message>
        <source>The product and its prices can no longer be bought. Who subscribes already keeps them.</source>
        <translation>Le produit et ses tarifs ne pourront plus être achetés. Les abonnés actuels les conservent.</translation>
    </message>
    <message>
        <source>A plan is made of the product and its price. Nothing changes at Stripe.</source>
        <translation>Un plan est créé à partir du produit et de son tarif. Rien ne change dans Stripe.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>“%1” is archived at Stripe.</source>
        <translation>«&#x202f;%1&#x202f;» est archivé dans Stripe.</translation>
    </message>
    <message>
        <source>“%1” is a plan now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant un plan.</translation>
    </message>
    <message>
        <source>Stripe has this product as one of yours, but no plan here belongs to it.</source>
        <translation>Stripe compte ce produit parmi les vôtres, mais aucun plan ne lui correspond ici.</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftSection</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Vérifi&amp;er</translation>
    </message>
    <message>
        <source>Take S&amp;tripe&apos;s</source>
        <translation>Prendre celle de S&amp;tripe</translation>
    </message>
    <message>
        <source>&amp;Write ours</source>
        <translation>É&amp;crire notre version</translation>
    </message>
    <message>
        <source>Read this plan&apos;s product and price at Stripe and compare</source>
        <translation>Lire le produit et le tarif de ce plan dans Stripe et comparer</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Interrogation de Stripe…</translation>
    </message>
    <message>
        <source>The same here and at Stripe, at %1.</source>
        <translation>Identique ici et dans Stripe (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), at %1:</source>
        <translation>
            <numerusform>%n différence (%1)&#xa0;:</numerusform>
            <numerusform>%n différences (%1)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan as Stripe has it</source>
        <translation>Rendre le plan conforme à Stripe</translation>
    </message>
    <message>
        <source>Make Stripe as the plan is here</source>
        <translation>Rendre Stripe conforme au plan d’ici</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 at Stripe</source>
        <comment>field, value, value</comment>
        <translation>%1&#xa0;: %2 ici, %3 dans Stripe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
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
        <translation>rien</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a plan</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a plan</comment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuelle</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>annuelle</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>at Stripe</comment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Price is gone</source>
        <translation>Tarif disparu</translation>
    </message>
    <message>
        <source>Price is archived</source>
        <translation>Tarif archivé</translation>
    </message>
    <message>
        <source>Other default price</source>
        <translation>Autre tarif par défaut</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>an amount</comment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Intervals between payments</source>
        <translation>Périodes entre deux paiements</translation>
    </message>
    <message>
        <source>Trial days</source>
        <translation>Jours d’essai</translation>
    </message>
    <message>
        <source>Further price</source>
        <translation>Tarif supplémentaire</translation>
    </message>
    <message>
        <source>Product without a plan</source>
        <translation>Produit sans plan</translation>
    </message>
    <message>
        <source>A new product with a new price is made at Stripe, as the plan is here.</source>
        <translation>Un nouveau produit avec un nouveau tarif est créé dans Stripe, conforme au plan d’ici.</translation>
    </message>
    <message>
        <source>At Stripe this becomes as it is here: %1.</source>
        <translation>Dans Stripe, ceci devient comme ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A price cannot be changed there: a new one takes its place, and who subscribes already keeps the old one.</source>
        <translation>Un tarif n’y est pas modifiable&#xa0;: un nouveau le remplace, et les abonnés actuels gardent l’ancien.</translation>
    </message>
    <message>
        <source>Its product is gone at Stripe: the plan becomes a draft, and nobody can subscribe until it is published again.</source>
        <translation>Son produit a disparu de Stripe&#xa0;: le plan devient un brouillon, et personne ne peut s’abonner avant une nouvelle publication.</translation>
    </message>
    <message>
        <source>Here this becomes as it is at Stripe: %1. Nothing changes at Stripe.</source>
        <translation>Ici, ceci devient comme dans Stripe&#xa0;: %1. Rien ne change dans Stripe.</translation>
    </message>
    <message>
        <source>A plan cannot be as Stripe has this product: its price or name does not fit.</source>
        <translation>Aucun plan ne peut reprendre ce produit de Stripe&#xa0;: son tarif ou son nom ne convient pas.</translation>
    </message>
</context>
<context>
    <name>plandeck::DuplicateDialog</name>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Dupliquer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>Duplication…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>No two plans have the same name.</source>
        <translation>Deux plans ne peuvent pas porter le même nom.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>The original keeps its own.</source>
        <translation>L’original garde le sien.</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Ce que voient les clients</translation>
    </message>
    <message>
        <source>Saves another draft here. Nothing is created in Stripe.</source>
        <translation>Enregistre un autre brouillon ici. Rien n’est créé dans Stripe.</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Crée un produit et un tarif dans Stripe (mode production&#xa0;: argent réel).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Crée un produit et un tarif dans Stripe (mode test).</translation>
    </message>
</context>
<context>
    <name>plandeck::EditPlanDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Fixed once a plan is made: subscribers keep what they agreed to. For another price, duplicate the plan.</source>
        <translation>Figé une fois le plan créé&#xa0;: les abonnés gardent ce qu’ils ont accepté. Pour un autre tarif, dupliquez le plan.</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>&amp;Nom du plan, pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>Vérifie&amp;r…</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Before anything happens you see what it comes to.</source>
        <translation>Avant toute modification, vous voyez ce qu’elle entraîne.</translation>
    </message>
    <message>
        <source>Changes the draft here. Nothing changes in Stripe.</source>
        <translation>Modifie le brouillon ici. Rien ne change dans Stripe.</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (live mode: real customers).</source>
        <translation>Modifie le plan et son produit dans Stripe (mode production&#xa0;: clients réels).</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (test mode).</source>
        <translation>Modifie le plan et son produit dans Stripe (mode test).</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Saisissez&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointCard</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Your webhook</source>
        <translation>Votre webhook</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Messages envoyés à</translation>
    </message>
    <message>
        <source>The receiver answered that it is gone for good (410). Nothing is sent until you go on.</source>
        <translation>Le récepteur a répondu qu’il n’existe plus (410). Rien n’est envoyé tant que vous ne reprenez pas.</translation>
    </message>
    <message>
        <source>Messages are kept and sent when you go on.</source>
        <translation>Les messages sont conservés et envoyés à la reprise.</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointDialog</name>
    <message>
        <source>Change the webhook</source>
        <translation>Modifier le webhook</translation>
    </message>
    <message>
        <source>Set up the webhook</source>
        <translation>Configurer le webhook</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Configurer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Address of your server</source>
        <translation>&amp;Adresse de votre serveur</translation>
    </message>
    <message>
        <source>An address that begins with https:// and is reached from the internet.</source>
        <translation>Une adresse commençant par https:// et joignable depuis Internet.</translation>
    </message>
    <message>
        <source>Begins with https://; in test mode also http:// for a server on this computer.</source>
        <translation>Commence par https://&#x202f;; en mode test, aussi http:// pour un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Tell it of</source>
        <translation>Lui &amp;signaler</translation>
    </message>
    <message>
        <source>Makes a secret that signs every message, and shows it once.</source>
        <translation>Crée un secret qui signe chaque message et l’affiche une seule fois.</translation>
    </message>
    <message>
        <source>The secret stays.</source>
        <translation>Le secret reste le même.</translation>
    </message>
    <message>
        <source>Another address gets a new secret, which is shown once. The old one signs nothing more.</source>
        <translation>Une autre adresse reçoit un nouveau secret, affiché une seule fois. L’ancien ne signe plus rien.</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvCells</name>
    <message>
        <source>(no variable)</source>
        <translation>(aucune variable)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The profile&apos;s address</source>
        <translation>Adresse du profil</translation>
    </message>
    <message>
        <source>Into the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportDialog</name>
    <message>
        <source>Import a .env file</source>
        <translation>Importer un fichier .env</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Name of the new profile</source>
        <translation>&amp;Nom du nouveau profil</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Ce qu’il advient de chaque ligne</translation>
    </message>
    <message>
        <source>A new &amp;profile</source>
        <translation>Un nouveau &amp;profil</translation>
    </message>
    <message>
        <source>The &amp;open profile, “%1”</source>
        <translation>Le profil &amp;ouvert, «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>Le fichier n’indique aucune base de données.</translation>
    </message>
    <message>
        <source>This desk was opened for this run only.</source>
        <translation>Plandeck n’a été ouvert ainsi que pour cette exécution.</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>name of a profile</comment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>name of a profile, a number</comment>
        <translation>Importé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) go into the keychain.</source>
        <translation>
            <numerusform>%n secret va dans le trousseau.</numerusform>
            <numerusform>%n secrets vont dans le trousseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to the new profile.</source>
        <translation>Plandeck reste où il est jusqu’à ce que vous passiez au nouveau profil.</translation>
    </message>
    <message>
        <source>They take force when the services are opened again.</source>
        <translation>Ils prennent effet à la prochaine ouverture des services.</translation>
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
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorStep</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez, puis réessayez.</translation>
    </message>
    <message>
        <source>Make a new one instead.</source>
        <translation>Créez-en plutôt un nouveau.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>Install the newest Plandeck.</source>
        <translation>Installez la dernière version de Plandeck.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>Ask an owner or admin of your company.</source>
        <translation>Adressez-vous à un propriétaire ou à un admin de votre entreprise.</translation>
    </message>
    <message>
        <source>Refresh the page to see how it is now.</source>
        <translation>Actualisez la page pour voir l’état actuel.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Look whether the receiver runs and can be reached, then send it again.</source>
        <translation>Vérifiez que le récepteur fonctionne et qu’il est joignable, puis renvoyez le message.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Adressez-vous à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Use a key of this company and mode: they are on the page API keys.</source>
        <translation>Utilisez une clé de cette entreprise et de ce mode&#xa0;: elles se trouvent à la page « Clés API&#x202f;».</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Connect on the page Stripe.</source>
        <translation>Établissez la connexion à la page « Stripe&#x202f;».</translation>
    </message>
    <message>
        <source>Enter it in the settings, under Stripe keys.</source>
        <translation>Saisissez l’élément manquant dans les paramètres, sous « Clés Stripe&#x202f;».</translation>
    </message>
    <message>
        <source>Change what Stripe names, or look into its Dashboard.</source>
        <translation>Modifiez ce que Stripe indique, ou consultez son tableau de bord.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose another place for secrets.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou choisissez un autre emplacement pour les secrets.</translation>
    </message>
    <message>
        <source>Check the connection profile in the settings.</source>
        <translation>Vérifiez le profil de connexion dans les paramètres.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>If it happens again, copy the diagnostics and send them to support.</source>
        <translation>Si cela se reproduit, copiez le diagnostic et envoyez-le au support.</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorText</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This value cannot be read.</source>
        <translation>Cette valeur est illisible.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>This text is too short.</source>
        <translation>Ce texte est trop court.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Ce nombre est trop petit.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>Il y a trop d’entrées.</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>Ce nombre est hors limites.</translation>
    </message>
    <message>
        <source>This name is given more than once.</source>
        <translation>Ce nom est indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>This is not the name.</source>
        <translation>Ce n’est pas le bon nom.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: choose whose value stays.</source>
        <translation>Quelqu’un d’autre a modifié ceci entre-temps&#xa0;: choisissez la valeur à garder.</translation>
    </message>
    <message>
        <source>A value has no name.</source>
        <translation>Une valeur n’a pas de nom.</translation>
    </message>
    <message>
        <source>This is not one of the possible values.</source>
        <translation>Ce n’est pas une des valeurs possibles.</translation>
    </message>
    <message>
        <source>This is not a valid id.</source>
        <translation>Cet ID n’est pas valide.</translation>
    </message>
    <message>
        <source>This is not a valid time.</source>
        <translation>Cette date ou cette heure n’est pas valide.</translation>
    </message>
    <message>
        <source>This is not a valid e-mail address.</source>
        <translation>Cette adresse e-mail n’est pas valide.</translation>
    </message>
    <message>
        <source>This is not a valid web address.</source>
        <translation>Cette adresse web n’est pas valide.</translation>
    </message>
    <message>
        <source>The web address has to begin with https://.</source>
        <translation>L’adresse web doit commencer par https://.</translation>
    </message>
    <message>
        <source>The web address must not contain a user name or password.</source>
        <translation>L’adresse web ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>This server cannot be reached from the public internet.</source>
        <translation>Ce serveur n’est pas joignable depuis l’Internet public.</translation>
    </message>
    <message>
        <source>This is not an amount of the chosen currency.</source>
        <translation>Ce n’est pas un montant dans la devise choisie.</translation>
    </message>
    <message>
        <source>This text has a character that is not allowed.</source>
        <translation>Ce texte contient un caractère non autorisé.</translation>
    </message>
    <message>
        <source>Stripe takes no amount this fine in the chosen currency: round it.</source>
        <translation>Stripe n’accepte pas de montant aussi précis dans la devise choisie&#xa0;: arrondissez-le.</translation>
    </message>
    <message>
        <source>This is not a currency we know.</source>
        <translation>Cette devise nous est inconnue.</translation>
    </message>
    <message>
        <source>This cannot be changed after creation.</source>
        <translation>Ceci ne peut plus être modifié après la création.</translation>
    </message>
    <message>
        <source>This list has changed: load it again.</source>
        <translation>Cette liste a changé&#xa0;: rechargez-la.</translation>
    </message>
    <message>
        <source>This e-mail address is already registered.</source>
        <translation>Cette adresse e-mail est déjà inscrite.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>Il existe déjà quelque chose de ce nom.</translation>
    </message>
    <message>
        <source>This password is too short: use at least 10 characters.</source>
        <translation>Ce mot de passe est trop court&#xa0;: utilisez au moins 10 caractères.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Ce mot de passe est trop long.</translation>
    </message>
    <message>
        <source>This password is too common: others would guess it.</source>
        <translation>Ce mot de passe est trop courant&#xa0;: d’autres le devineraient.</translation>
    </message>
    <message>
        <source>The password must not be the e-mail address.</source>
        <translation>Le mot de passe ne doit pas être l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The password must not be the company name.</source>
        <translation>Le mot de passe ne doit pas être le nom de l’entreprise.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file is too large: it may have 256 MiB.</source>
        <translation>Le fichier est trop volumineux&#xa0;: il peut faire 256 Mio au plus.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8: save the file in that encoding.</source>
        <translation>Le texte n’est pas en UTF-8&#xa0;: enregistrez le fichier dans cet encodage.</translation>
    </message>
    <message>
        <source>The JSON is not a list of plans.</source>
        <translation>Le JSON n’est pas une liste de plans.</translation>
    </message>
    <message>
        <source>A double quote stands where none may be, or is not closed.</source>
        <translation>Un guillemet double est mal placé ou n’est pas fermé.</translation>
    </message>
    <message>
        <source>The first line has to name the columns name, price_cents and billing_interval.</source>
        <translation>La première ligne doit nommer les colonnes name, price_cents et billing_interval.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the first line.</source>
        <translation>La ligne a plus ou moins de cellules que la première.</translation>
    </message>
    <message>
        <source>They have not accepted their invitation yet: make them a new code instead.</source>
        <translation>Cette personne n’a pas encore accepté son invitation&#xa0;: créez-lui plutôt un nouveau code.</translation>
    </message>
    <message>
        <source>This invitation is not known, was used already or has run out.</source>
        <translation>Cette invitation est inconnue, déjà utilisée ou expirée.</translation>
    </message>
    <message>
        <source>Some values are not valid.</source>
        <translation>Certaines valeurs ne sont pas valides.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce JSON n’est pas valide.</translation>
    </message>
    <message>
        <source>This has to be confirmed.</source>
        <translation>Ceci doit être confirmé.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Ceci n’existe plus.</translation>
    </message>
    <message>
        <source>This conflicts with the current state.</source>
        <translation>Ceci est en conflit avec l’état actuel.</translation>
    </message>
    <message>
        <source>This message is being sent at this moment.</source>
        <translation>Ce message est en cours d’envoi.</translation>
    </message>
    <message>
        <source>The receiver answered with an error.</source>
        <translation>Le récepteur a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The receiver sent us elsewhere, which is not followed.</source>
        <translation>Le récepteur nous a redirigés ailleurs, ce qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>Aucun serveur ne porte ce nom.</translation>
    </message>
    <message>
        <source>The receiver could not be connected to.</source>
        <translation>Impossible de se connecter au récepteur.</translation>
    </message>
    <message>
        <source>The receiver hung up before its answer was complete.</source>
        <translation>Le récepteur a coupé avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate is not valid.</source>
        <translation>Le certificat du récepteur n’est pas valide.</translation>
    </message>
    <message>
        <source>The receiver did not answer in time.</source>
        <translation>Le récepteur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The receiver did not answer in HTTP.</source>
        <translation>Le récepteur n’a pas répondu en HTTP.</translation>
    </message>
    <message>
        <source>The delivery was cut off on our side.</source>
        <translation>La remise a été interrompue de notre côté.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret cannot be read: make a new one.</source>
        <translation>Le secret du webhook est illisible&#xa0;: créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The message could not be sent.</source>
        <translation>Le message n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>Trop de demandes en peu de temps.</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Your session has ended: please sign in again.</source>
        <translation>Votre session est terminée&#xa0;: veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Veuillez vous connecter.</translation>
    </message>
    <message>
        <source>Your session has expired: please sign in again.</source>
        <translation>Votre session a expiré&#xa0;: veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Your session is no longer valid: please sign in again.</source>
        <translation>Votre session n’est plus valable&#xa0;: veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>La clé API n’est pas valide.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>This needs a person who is signed in.</source>
        <translation>Ceci exige une personne connectée.</translation>
    </message>
    <message>
        <source>The API key belongs to the other mode.</source>
        <translation>La clé API appartient à l’autre mode.</translation>
    </message>
    <message>
        <source>The last active owner cannot be removed.</source>
        <translation>Le dernier propriétaire actif ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The platform has suspended this company. Please ask its support.</source>
        <translation>La plateforme a suspendu cette entreprise. Adressez-vous à son support.</translation>
    </message>
    <message>
        <source>Only an active tenant can be suspended.</source>
        <translation>Seul un locataire actif peut être suspendu.</translation>
    </message>
    <message>
        <source>Only a suspended tenant can be reactivated.</source>
        <translation>Seul un locataire suspendu peut être réactivé.</translation>
    </message>
    <message>
        <source>Begin an inspection of this tenant first, with a reason.</source>
        <translation>Commencez d’abord une inspection de ce locataire, avec un motif.</translation>
    </message>
    <message>
        <source>Stripe is not connected yet.</source>
        <translation>Stripe n’est pas encore connecté.</translation>
    </message>
    <message>
        <source>Live mode is not set up: there is no live Stripe key.</source>
        <translation>Le mode production n’est pas configuré&#xa0;: il n’y a pas de clé Stripe de production.</translation>
    </message>
    <message>
        <source>Connecting is not set up: there is no Stripe client id.</source>
        <translation>La connexion n’est pas configurée&#xa0;: il n’y a pas d’ID client Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not answer.</source>
        <translation>Stripe ne répond pas.</translation>
    </message>
    <message>
        <source>Stripe refused this.</source>
        <translation>Stripe a refusé.</translation>
    </message>
    <message>
        <source>This connection attempt is not known: please start again.</source>
        <translation>Cette tentative de connexion est inconnue&#xa0;: veuillez recommencer.</translation>
    </message>
    <message>
        <source>This connection attempt has expired: please start again.</source>
        <translation>Cette tentative de connexion a expiré&#xa0;: veuillez recommencer.</translation>
    </message>
    <message>
        <source>This connection attempt was used already: please start again.</source>
        <translation>Cette tentative de connexion a déjà été utilisée&#xa0;: veuillez recommencer.</translation>
    </message>
    <message>
        <source>The connection was declined at Stripe.</source>
        <translation>La connexion a été refusée sur Stripe.</translation>
    </message>
    <message>
        <source>Stripe did not accept the authorization: please start again.</source>
        <translation>Stripe n’a pas accepté l’autorisation&#xa0;: veuillez recommencer.</translation>
    </message>
    <message>
        <source>This Stripe account is connected to another company.</source>
        <translation>Ce compte Stripe est connecté à une autre entreprise.</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>La signature n’est pas valide.</translation>
    </message>
    <message>
        <source>This plan is inactive: reactivate it first.</source>
        <translation>Ce plan est inactif&#xa0;: réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>This plan is being published at this moment.</source>
        <translation>Ce plan est en cours de publication.</translation>
    </message>
    <message>
        <source>Another change of the Stripe connection is being finished. Try again in a moment.</source>
        <translation>Une autre modification de la connexion Stripe est en cours d’achèvement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This is not the address that Stripe sent the browser back to.</source>
        <translation>Ce n’est pas l’adresse à laquelle Stripe a renvoyé le navigateur.</translation>
    </message>
    <message>
        <source>This connection attempt is over.</source>
        <translation>Cette tentative de connexion est terminée.</translation>
    </message>
    <message>
        <source>Stripe still misses something before the account is finished.</source>
        <translation>Il manque encore quelque chose à Stripe avant que le compte soit prêt.</translation>
    </message>
    <message>
        <source>Stripe has a dashboard link for Express accounts only, once their onboarding is finished.</source>
        <translation>Stripe n’offre de lien vers un tableau de bord que pour les comptes Express, une fois leur inscription terminée.</translation>
    </message>
    <message>
        <source>Only an event whose handling failed can be retried.</source>
        <translation>Seul un événement dont le traitement a échoué peut être relancé.</translation>
    </message>
    <message>
        <source>This plan is a draft: it is not at Stripe yet.</source>
        <translation>Ce plan est un brouillon&#xa0;: il n’est pas encore dans Stripe.</translation>
    </message>
    <message>
        <source>No plan can be as Stripe has it. Let yours count instead.</source>
        <translation>Aucun plan ne peut être tel que Stripe l’a. Faites plutôt valoir le vôtre.</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>Quelqu’un d’autre a modifié ceci depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Somebody else has changed this at this moment. Please look again.</source>
        <translation>Quelqu’un d’autre vient de modifier ceci. Veuillez revérifier.</translation>
    </message>
    <message>
        <source>The missed events are being fetched at this moment.</source>
        <translation>Les événements manqués sont en cours de récupération.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Le trousseau de cet ordinateur est inutilisable.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The file with the secrets can be read by others on this computer.</source>
        <translation>Le fichier des secrets est lisible par d’autres sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A stored secret cannot be read.</source>
        <translation>Un secret enregistré est illisible.</translation>
    </message>
    <message>
        <source>This profile is for looking only: nothing is changed from here.</source>
        <translation>Ce profil est en lecture seule&#xa0;: rien ne se modifie d’ici.</translation>
    </message>
    <message>
        <source>This profile is open: switch to another one first.</source>
        <translation>Ce profil est ouvert&#xa0;: passez d’abord à un autre.</translation>
    </message>
    <message>
        <source>The only profile there is stays.</source>
        <translation>Le seul profil existant ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The demo ends with its window: start Plandeck without it to switch.</source>
        <translation>La démo se termine avec sa fenêtre&#xa0;: démarrez Plandeck sans elle pour changer de profil.</translation>
    </message>
    <message>
        <source>There is no profile of this name.</source>
        <translation>Aucun profil ne porte ce nom.</translation>
    </message>
    <message>
        <source>This is no address of a database, such as postgresql://user@host/database.</source>
        <translation>Ce n’est pas une adresse de base de données, comme postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://, or http:// on this computer.</source>
        <translation>Indiquez une adresse commençant par https://, ou par http:// sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The database is of a newer Plandeck than this one.</source>
        <translation>La base de données provient d’un Plandeck plus récent que celui-ci.</translation>
    </message>
    <message>
        <source>The database is of an older Plandeck, and a read-only profile does not change it. Open it for writing once.</source>
        <translation>La base de données provient d’un Plandeck plus ancien, et un profil en lecture seule ne la modifie pas. Ouvrez-la une fois en écriture.</translation>
    </message>
    <message>
        <source>The database refuses this user or this password.</source>
        <translation>La base de données refuse cet utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>There is no computer of this name.</source>
        <translation>Aucun ordinateur ne porte ce nom.</translation>
    </message>
    <message>
        <source>The computer is there, but no database answers at this port.</source>
        <translation>L’ordinateur est là, mais aucune base de données ne répond sur ce port.</translation>
    </message>
    <message>
        <source>The database did not answer in time.</source>
        <translation>La base de données n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server has no such database or user.</source>
        <translation>Le serveur n’a ni cette base de données ni cet utilisateur.</translation>
    </message>
    <message>
        <source>This key is for the other mode.</source>
        <translation>Cette clé est pour l’autre mode.</translation>
    </message>
    <message>
        <source>This is a publishable key. The secret one begins with sk_ or rk_.</source>
        <translation>Cette clé est publiable. La clé secrète commence par sk_ ou rk_.</translation>
    </message>
    <message>
        <source>A secret key begins with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>Une clé secrète commence par sk_test_, sk_live_, rk_test_ ou rk_live_.</translation>
    </message>
    <message>
        <source>A publishable key begins with pk_test_ or pk_live_.</source>
        <translation>Une clé publiable commence par pk_test_ ou pk_live_.</translation>
    </message>
    <message>
        <source>A client ID begins with ca_.</source>
        <translation>Un ID client commence par ca_.</translation>
    </message>
    <message>
        <source>A webhook secret of Stripe begins with whsec_.</source>
        <translation>Un secret de webhook Stripe commence par whsec_.</translation>
    </message>
    <message>
        <source>It has at least 32 characters.</source>
        <translation>Il faut au moins 32 caractères.</translation>
    </message>
    <message>
        <source>This line is no NAME=value.</source>
        <translation>Cette ligne n’est pas de la forme NOM=valeur.</translation>
    </message>
    <message>
        <source>A variable cannot have this name.</source>
        <translation>Une variable ne peut pas porter ce nom.</translation>
    </message>
    <message>
        <source>A quote on this line is never closed.</source>
        <translation>Un guillemet de cette ligne n’est jamais fermé.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C’est vide.</translation>
    </message>
    <message>
        <source>Only a server needs it.</source>
        <translation>Seul un serveur en a besoin.</translation>
    </message>
    <message>
        <source>Plandeck does not know it.</source>
        <translation>Plandeck ne la connaît pas.</translation>
    </message>
    <message>
        <source>There is nothing in it that Plandeck can use.</source>
        <translation>Il ne contient rien que Plandeck puisse utiliser.</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>Le fichier n’indique aucune base de données.</translation>
    </message>
    <message>
        <source>This file is too large for a .env file.</source>
        <translation>Ce fichier est trop volumineux pour un fichier .env.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>La base de données est injoignable.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>A server&apos;s address is https://HOST, or http:// to this computer.</source>
        <translation>L’adresse d’un serveur est https://HOST, ou http:// vers cet ordinateur.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection broke on the way.</source>
        <translation>La connexion s’est interrompue en chemin.</translation>
    </message>
    <message>
        <source>No answer came, so it may have been done or not. Look before you repeat it.</source>
        <translation>Aucune réponse n’est arrivée&#xa0;: c’est peut-être fait, peut-être pas. Vérifiez avant de recommencer.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads elsewhere: use the address it leads to.</source>
        <translation>L’adresse du serveur mène ailleurs&#xa0;: utilisez celle vers laquelle elle mène.</translation>
    </message>
    <message>
        <source>What answers there is no Plandeck server, or a proxy in front of it fails.</source>
        <translation>Ce qui répond là n’est pas un serveur Plandeck, ou un proxy placé devant est défaillant.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>La réponse du serveur est trop volumineuse.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate.</source>
        <translation>Aucune autorité approuvée par cet ordinateur ne garantit le certificat du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is another host&apos;s.</source>
        <translation>Le certificat du serveur est celui d’un autre hôte.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong.</source>
        <translation>Le certificat du serveur n’est pas encore valable, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>No secure connection to the server comes about.</source>
        <translation>Aucune connexion sécurisée au serveur ne s’établit.</translation>
    </message>
    <message>
        <source>The file with trusted certificates cannot be read.</source>
        <translation>Le fichier des certificats approuvés ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing was changed.</source>
        <translation>Un problème est survenu de notre côté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème est survenu.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Réessayez dans %n minute.</numerusform>
            <numerusform>Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a name in a list of names and values, what is wrong</comment>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stripe says: “%1”</source>
        <translation>Réponse de Stripe&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Stripe request %1</source>
        <translation>Requête Stripe %1</translation>
    </message>
    <message>
        <source>Only PostgreSQL has partitions.</source>
        <translation>Seul PostgreSQL prend en charge les partitions.</translation>
    </message>
    <message>
        <source>The tables are spread over another number of partitions.</source>
        <translation>Les tables sont réparties sur un autre nombre de partitions.</translation>
    </message>
    <message>
        <source>A table could not be spread over partitions.</source>
        <translation>Une table n’a pas pu être répartie en partitions.</translation>
    </message>
</context>
<context>
    <name>plandeck::EventInspector</name>
    <message>
        <source>The event as JSON</source>
        <translation>L’événement en JSON</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce qu’il a modifié</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What handling it now would do</source>
        <translation>Ce que ferait un traitement maintenant</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
</context>
<context>
    <name>plandeck::EventText</name>
    <message>
        <source>Taken over from the event</source>
        <translation>Repris de l’événement</translation>
    </message>
    <message>
        <source>Read anew from Stripe, as newer things were known</source>
        <translation>Relu dans Stripe, car des données plus récentes étaient connues</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Kept as Stripe has it</source>
        <translation>Conservé tel que dans Stripe</translation>
    </message>
    <message>
        <source>Nothing is done about events of this type</source>
        <translation>Rien n’est fait pour les événements de ce type</translation>
    </message>
    <message>
        <source>Of an account that is not connected</source>
        <translation>D’un compte qui n’est pas connecté</translation>
    </message>
    <message>
        <source>Stripe says the account is still connected</source>
        <translation>Stripe indique que le compte est toujours connecté</translation>
    </message>
    <message>
        <source>The connection was ended</source>
        <translation>La connexion a été coupée</translation>
    </message>
    <message>
        <source>A change of ours is under way</source>
        <translation>Une de nos modifications est en cours</translation>
    </message>
    <message>
        <source>Something newer came in between</source>
        <translation>Quelque chose de plus récent est arrivé entre-temps</translation>
    </message>
    <message>
        <source>Retried by hand</source>
        <translation>Relancé à la main</translation>
    </message>
    <message>
        <source>The plan is as Stripe has it</source>
        <translation>Le plan est conforme à Stripe</translation>
    </message>
    <message>
        <source>The plan differs from Stripe now</source>
        <translation>Le plan diffère maintenant de Stripe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>event</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being handled</source>
        <comment>event</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Handled</source>
        <comment>event</comment>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>event</comment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>event</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>event</comment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>It is safely kept and is handled in its turn.</source>
        <translation>Il est bien conservé et sera traité à son tour.</translation>
    </message>
    <message>
        <source>It is being handled at this moment.</source>
        <translation>Il est en cours de traitement.</translation>
    </message>
    <message>
        <source>What it tells is known here.</source>
        <translation>Ce qu’il signale est connu ici.</translation>
    </message>
    <message>
        <source>It is kept, but nothing here depends on it.</source>
        <translation>Il est conservé, mais rien n’en dépend ici.</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself at %2.</source>
        <comment>what failed, when</comment>
        <translation>%1 Prochaine tentative automatique&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 It is not tried again by itself: retry it when the cause is gone.</source>
        <comment>what failed</comment>
        <translation>%1 Plus de tentative automatique&#xa0;: relancez-le quand la cause est levée.</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsModel</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsPanel</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events are not for your role</source>
        <translation>Votre rôle ne donne pas accès aux événements</translation>
    </message>
    <message>
        <source>Shows only these events</source>
        <translation>N’affiche que ces événements</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Tr&amp;y without writing</source>
        <translation>&amp;Essai à blanc</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>Ra&amp;ttraper</translation>
    </message>
    <message>
        <source>Copy &amp;event ID</source>
        <translation>Copier l’ID de l’é&amp;vénement</translation>
    </message>
    <message>
        <source>Copy &amp;object ID</source>
        <translation>Copier l’ID de l’&amp;objet</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Rechercher des événements</translation>
    </message>
    <message>
        <source>Looks in types and IDs</source>
        <translation>Recherche dans les types et les ID</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>Événements de Stripe</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>No event fits the search and the filters.</source>
        <translation>Aucun événement ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>What Stripe tells of your account.</source>
        <translation>Ce que Stripe signale au sujet de votre compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match</source>
        <translation>
            <numerusform>%n événement correspondant</numerusform>
            <numerusform>%n événements correspondants</numerusform>
        </translation>
    </message>
    <message>
        <source>catching up failed: %1</source>
        <comment>reason, a sentence</comment>
        <translation>échec du rattrapage&#xa0;: %1</translation>
    </message>
    <message>
        <source>all known until %1</source>
        <comment>time</comment>
        <translation>tout est connu (%1)</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>Stripe tells of changes to your account, products and prices. They come by themselves once Stripe is connected.</source>
        <translation>Stripe signale les modifications de votre compte, des produits et des tarifs. Elles arrivent automatiquement une fois Stripe connecté.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>What happened at Stripe from %1 to %2 is not all known here.</source>
        <translation>Entre %1 et %2, une partie de ce qui s’est passé dans Stripe est inconnue ici.</translation>
    </message>
    <message>
        <source>&amp;Catch up</source>
        <translation>Rattra&amp;per</translation>
    </message>
    <message>
        <source>Your role does not fetch events.</source>
        <translation>Votre rôle ne permet pas de récupérer des événements.</translation>
    </message>
    <message>
        <source>Your role does not retry events.</source>
        <translation>Votre rôle ne permet pas de relancer des événements.</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Interrogation de Stripe…</translation>
    </message>
    <message>
        <source>Fetch missed events</source>
        <translation>Récupérer les événements manqués</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Rien n’a été manqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed event(s) came in.</source>
        <translation>
            <numerusform>%n événement manqué est arrivé.</numerusform>
            <numerusform>%n événements manqués sont arrivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is handled again.</source>
        <comment>type of an event</comment>
        <translation>%1 est traité à nouveau.</translation>
    </message>
    <message>
        <source>It was not retried. %1</source>
        <comment>reason</comment>
        <translation>Il n’a pas été relancé. %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Fetch what was missed</source>
        <translation>Récupérer ce qui a été manqué</translation>
    </message>
    <message>
        <source>Handle it again</source>
        <translation>Le traiter à nouveau</translation>
    </message>
    <message>
        <source>See what handling it would do, without doing it</source>
        <translation>Voir ce que ferait le traitement, sans rien faire</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureCard</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>of %1, all used</source>
        <translation>sur %1, quota atteint</translation>
    </message>
    <message>
        <source>of %1, nearly used up</source>
        <translation>sur %1, quota presque atteint</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureRow</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>last just now</source>
        <translation>dernier à l’instant</translation>
    </message>
    <message>
        <source>last %1 ago</source>
        <comment>how long</comment>
        <translation>dernier il y a %1</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Events, 24 hours</source>
        <translation>Événements, 24 h</translation>
    </message>
    <message>
        <source>Messages sent, 24 hours</source>
        <translation>Messages envoyés, 24 h</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>Appels API ce mois-ci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Stripe</source>
        <translation>Ouvrir Stripe</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>no key used yet</source>
        <translation>aucune clé utilisée</translation>
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
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>event</comment>
        <translation>aucun pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n failed in 7 days</source>
        <translation>
            <numerusform>%n échec en 7 jours</numerusform>
            <numerusform>%n échecs en 7 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed in 7 days</source>
        <translation>aucun échec en 7 jours</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>Résultat de l’examen</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingText</name>
    <message>
        <source>All headers are there</source>
        <translation>Tous les en-têtes sont présents</translation>
    </message>
    <message>
        <source>Signed as Standard Webhooks says.</source>
        <translation>Signé selon Standard Webhooks.</translation>
    </message>
    <message>
        <source>Signed in Stripe&apos;s form, by X-Webhook-Signature.</source>
        <translation>Signé au format de Stripe, avec X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>No header with a signature</source>
        <translation>Aucun en-tête avec une signature</translation>
    </message>
    <message>
        <source>Looked for: webhook-id, webhook-timestamp, webhook-signature or X-Webhook-Signature. A proxy or framework in between may drop headers it does not know.</source>
        <translation>En-têtes recherchés&#xa0;: webhook-id, webhook-timestamp, webhook-signature ou X-Webhook-Signature. Un proxy ou un framework intermédiaire peut supprimer les en-têtes qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>A header is missing: %1</source>
        <translation>Un en-tête manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each of webhook-id, webhook-timestamp and webhook-signature is part of what is signed, or signs it.</source>
        <translation>webhook-id, webhook-timestamp et webhook-signature font tous partie de ce qui est signé, ou en sont la signature.</translation>
    </message>
    <message>
        <source>%1 has no time</source>
        <translation>%1 ne contient pas d’horodatage</translation>
    </message>
    <message>
        <source>It should begin with t= and the seconds since 1970.</source>
        <translation>Il devrait commencer par t= et les secondes depuis 1970.</translation>
    </message>
    <message>
        <source>The secret has its right form</source>
        <translation>Le secret a le bon format</translation>
    </message>
    <message>
        <source>whsec_ and 32 bytes in base64.</source>
        <translation>whsec_ et 32 octets en base64.</translation>
    </message>
    <message>
        <source>There is no secret</source>
        <translation>Il n’y a pas de secret</translation>
    </message>
    <message>
        <source>Paste the one your receiver uses.</source>
        <translation>Collez celui qu’utilise votre récepteur.</translation>
    </message>
    <message>
        <source>The secret has quotes or blanks around it</source>
        <translation>Le secret est entouré de guillemets ou d’espaces</translation>
    </message>
    <message>
        <source>They become part of the key: take them away where your receiver reads its settings.</source>
        <translation>Ils deviennent une partie de la clé&#xa0;: retirez-les là où votre récepteur lit ses paramètres.</translation>
    </message>
    <message>
        <source>The secret lacks its whsec_</source>
        <translation>Il manque whsec_ au secret</translation>
    </message>
    <message>
        <source>X-Webhook-Signature takes the whole secret as the key, with whsec_; libraries for Standard Webhooks expect it too.</source>
        <translation>X-Webhook-Signature prend tout le secret comme clé, avec whsec_&#x202f;; les bibliothèques pour Standard Webhooks l’attendent aussi.</translation>
    </message>
    <message>
        <source>The secret is cut off or damaged</source>
        <translation>Le secret est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>Behind whsec_ there should be 44 characters of base64.</source>
        <translation>Après whsec_, il devrait y avoir 44 caractères de base64.</translation>
    </message>
    <message>
        <source>This is not the webhook&apos;s secret</source>
        <translation>Ce n’est pas le secret du webhook</translation>
    </message>
    <message>
        <source>The present one ends in %1. Was a new one made since, or does this belong to the other mode?</source>
        <translation>Le secret actuel se termine par %1. Un nouveau a-t-il été créé depuis, ou celui-ci appartient-il à l’autre mode&#x202f;?</translation>
    </message>
    <message>
        <source>The time is good</source>
        <translation>L’horodatage est bon</translation>
    </message>
    <message>
        <source>Sent %1 ago.</source>
        <translation>Envoyé il y a %1.</translation>
    </message>
    <message>
        <source>The time is no number</source>
        <translation>L’horodatage n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” should be the seconds since 1970.</source>
        <translation>« %1&#x202f;» devrait être le nombre de secondes depuis 1970.</translation>
    </message>
    <message>
        <source>The time is in milliseconds</source>
        <translation>L’horodatage est en millisecondes</translation>
    </message>
    <message>
        <source>It should be the seconds since 1970.</source>
        <translation>Il devrait être en secondes depuis 1970.</translation>
    </message>
    <message>
        <source>The message is too old</source>
        <translation>Le message est trop ancien</translation>
    </message>
    <message>
        <source>Sent %1 ago; receivers take up to 5 minutes. For a fresh one, send it again; if new ones are refused too, the clock of the receiver is fast.</source>
        <translation>Envoyé il y a %1&#x202f;; les récepteurs acceptent jusqu’à 5 minutes. Pour en avoir un récent, renvoyez-le&#x202f;; si les nouveaux sont refusés aussi, l’horloge du récepteur avance.</translation>
    </message>
    <message>
        <source>The message comes from the future</source>
        <translation>Le message vient du futur</translation>
    </message>
    <message>
        <source>By %1: the clock of the receiver is slow.</source>
        <translation>Décalage de %1&#xa0;: l’horloge du récepteur retarde.</translation>
    </message>
    <message>
        <source>The signature has its right form</source>
        <translation>La signature a le bon format</translation>
    </message>
    <message>
        <source>v1 and base64, as in webhook-signature.</source>
        <translation>v1 et base64, comme dans webhook-signature.</translation>
    </message>
    <message>
        <source>v1 and hexadecimal, as in X-Webhook-Signature.</source>
        <translation>v1 et hexadécimal, comme dans X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>%1 has no signature of version 1</source>
        <translation>%1 ne contient pas de signature de version 1</translation>
    </message>
    <message>
        <source>The signature stands behind “v1,” or, in X-Webhook-Signature, behind “v1=”.</source>
        <translation>La signature se trouve après « v1,&#x202f;» ou, dans X-Webhook-Signature, après « v1=&#x202f;».</translation>
    </message>
    <message>
        <source>The signature is in hexadecimal</source>
        <translation>La signature est en hexadécimal</translation>
    </message>
    <message>
        <source>webhook-signature is base64: the bytes of the HMAC are to be encoded, not their hexadecimal digits.</source>
        <translation>webhook-signature est en base64&#xa0;: il faut encoder les octets du HMAC, pas leurs chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The signature is in base64</source>
        <translation>La signature est en base64</translation>
    </message>
    <message>
        <source>X-Webhook-Signature is hexadecimal, in lower case.</source>
        <translation>X-Webhook-Signature est en hexadécimal, en minuscules.</translation>
    </message>
    <message>
        <source>The signature is cut off or damaged</source>
        <translation>La signature est tronquée ou endommagée</translation>
    </message>
    <message>
        <source>It should be 32 bytes long.</source>
        <translation>Elle devrait faire 32 octets.</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>La signature est correcte</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>Un récepteur doté de ce secret devrait accepter le message.</translation>
    </message>
    <message>
        <source>The key was used without decoding it</source>
        <translation>La clé a été utilisée sans être décodée</translation>
    </message>
    <message>
        <source>For webhook-signature the key is what the base64 behind whsec_ stands for, not its letters.</source>
        <translation>Pour webhook-signature, la clé est ce que représente le base64 après whsec_, pas ses caractères.</translation>
    </message>
    <message>
        <source>The key was decoded where it should not be</source>
        <translation>La clé a été décodée à tort</translation>
    </message>
    <message>
        <source>For X-Webhook-Signature the key is the whole secret as it is written, with whsec_.</source>
        <translation>Pour X-Webhook-Signature, la clé est le secret entier, tel qu’il est écrit, avec whsec_.</translation>
    </message>
    <message>
        <source>There is no body</source>
        <translation>Il n’y a pas de corps</translation>
    </message>
    <message>
        <source>Paste it exactly as it came. Some frameworks read it away before you do.</source>
        <translation>Collez-le exactement tel qu’il a été reçu. Certains frameworks le lisent avant vous et ne vous laissent rien.</translation>
    </message>
    <message>
        <source>The body has a line end too much</source>
        <translation>Le corps a une fin de ligne de trop</translation>
    </message>
    <message>
        <source>It was added on the way: take the raw bytes.</source>
        <translation>Elle a été ajoutée en chemin&#xa0;: prenez les octets bruts.</translation>
    </message>
    <message>
        <source>The body lost its last line end</source>
        <translation>Le corps a perdu sa dernière fin de ligne</translation>
    </message>
    <message>
        <source>It was trimmed: take the raw bytes.</source>
        <translation>Elle a été supprimée&#xa0;: prenez les octets bruts.</translation>
    </message>
    <message>
        <source>The body&apos;s line ends were changed</source>
        <translation>Les fins de ligne du corps ont été modifiées</translation>
    </message>
    <message>
        <source>Somewhere CR LF became LF, or the other way: take the raw bytes.</source>
        <translation>Quelque part, CR LF est devenu LF, ou l’inverse&#xa0;: prenez les octets bruts.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark</source>
        <translation>Le corps commence par une marque d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>The body was read and written anew</source>
        <translation>Le corps a été lu puis réécrit</translation>
    </message>
    <message>
        <source>It is the same JSON with other blanks. Check the signature over the raw bytes, before a framework parses them.</source>
        <translation>C’est le même JSON avec d’autres espaces. Vérifiez la signature sur les octets bruts, avant qu’un framework ne les analyse.</translation>
    </message>
    <message>
        <source>The body was encoded twice</source>
        <translation>Le corps a été encodé deux fois</translation>
    </message>
    <message>
        <source>UTF-8 was taken for Latin-1 and encoded again: take the raw bytes.</source>
        <translation>De l’UTF-8 a été pris pour du Latin-1 et encodé à nouveau&#xa0;: prenez les octets bruts.</translation>
    </message>
    <message>
        <source>The body was changed</source>
        <translation>Le corps a été modifié</translation>
    </message>
    <message>
        <source>It differs from what was sent at byte %1. The secret is right: check the raw bytes, before a framework parses them.</source>
        <translation>Il diffère de ce qui a été envoyé à l’octet %1. Le secret est correct&#xa0;: vérifiez les octets bruts, avant qu’un framework ne les analyse.</translation>
    </message>
    <message>
        <source>It was signed with another secret</source>
        <translation>Signé avec un autre secret</translation>
    </message>
    <message>
        <source>What was sent does not fit this secret. Use the webhook&apos;s present one, of the right mode.</source>
        <translation>Ce qui a été envoyé ne correspond pas à ce secret. Utilisez le secret actuel du webhook, du bon mode.</translation>
    </message>
    <message>
        <source>Another secret, or a changed body</source>
        <translation>Autre secret ou corps modifié</translation>
    </message>
    <message>
        <source>The message is not on record here any more, so it cannot be told which. Send a test and examine that.</source>
        <translation>Le message n’est plus consigné ici&#xa0;: impossible de dire lequel des deux. Envoyez un test et examinez-le.</translation>
    </message>
</context>
<context>
    <name>plandeck::FlowLogCard</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>plandeck::FormDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Retour au formulaire (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Encore nécessaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To be put right: %1.</source>
        <translation>À corriger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>Le travail continue&#x202f;; vous serez averti du résultat.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>plandeck::GapBar</name>
    <message>
        <source>What is known of the last 30 days</source>
        <translation>Ce qui est connu des 30 derniers jours</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>il y a 30 jours</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: nothing was heard, and a catch-up brought %n event(s).</source>
        <translation>
            <numerusform>%1 – %2&#xa0;: aucune nouvelle, et un rattrapage a apporté %n événement.</numerusform>
            <numerusform>%1 – %2&#xa0;: aucune nouvelle, et un rattrapage a apporté %n événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: all is known.</source>
        <translation>%1 – %2&#xa0;: tout est connu.</translation>
    </message>
    <message>
        <source>%1 to %2: what happened is not known. %3</source>
        <comment>%3: what can be done</comment>
        <translation>%1 – %2&#xa0;: ce qui s’est passé n’est pas connu. %3</translation>
    </message>
    <message>
        <source>Click to catch up.</source>
        <translation>Cliquez pour rattraper.</translation>
    </message>
    <message>
        <source>%1 to %2: being fetched at this moment.</source>
        <translation>%1 – %2&#xa0;: récupération en cours.</translation>
    </message>
    <message>
        <source>%1 to %2: Stripe tells of it no more. Your objects were read anew instead.</source>
        <translation>%1 – %2&#xa0;: Stripe n’en garde plus trace. Vos objets ont été relus à la place.</translation>
    </message>
    <message>
        <source>All is known of the last 30 days.</source>
        <translation>Tout est connu des 30 derniers jours.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is being fetched.</source>
        <comment>how long</comment>
        <translation>Récupération en cours&#xa0;: %1 sur les 30 derniers jours.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is missing.</source>
        <comment>how long</comment>
        <translation>Il manque %1 sur les 30 derniers jours.</translation>
    </message>
</context>
<context>
    <name>plandeck::GatePage</name>
    <message>
        <source>P&amp;latform staff</source>
        <translation>É&amp;quipe de la plateforme</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>For the people who run the platform and help its companies</source>
        <translation>Pour celles et ceux qui gèrent la plateforme et aident ses entreprises</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <comment>where one signs in to</comment>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your plans, your Stripe account, one desk.</source>
        <translation>Vos plans et votre compte Stripe, au même endroit.</translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation>Inscrire une entreprise</translation>
    </message>
    <message>
        <source>You become its owner. Nothing is charged.</source>
        <translation>Vous en devenez propriétaire. Rien n’est facturé.</translation>
    </message>
    <message>
        <source>Join a company</source>
        <translation>Rejoindre une entreprise</translation>
    </message>
    <message>
        <source>With the code of your invitation.</source>
        <translation>Avec le code de votre invitation.</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>Équipe de la plateforme</translation>
    </message>
    <message>
        <source>For those who run the platform. What you look at is on record.</source>
        <translation>Pour celles et ceux qui gèrent la plateforme. Ce que vous consultez est consigné.</translation>
    </message>
    <message>
        <source>Connection profiles and everything else that can be set</source>
        <translation>Profils de connexion et tous les autres réglages</translation>
    </message>
</context>
<context>
    <name>plandeck::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>plandeck::HomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Forfait Gratuit</translation>
    </message>
    <message>
        <source>Starter tier</source>
        <translation>Forfait Starter</translation>
    </message>
    <message>
        <source>Pro tier</source>
        <translation>Forfait Pro</translation>
    </message>
    <message>
        <source>Enterprise tier</source>
        <translation>Forfait Enterprise</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>En votre absence</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Compris</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>Masquer cette liste</translation>
    </message>
    <message>
        <source>Your servers read plans from here. This command lists them from a terminal:</source>
        <translation>Vos serveurs lisent les plans ici. Cette commande les liste depuis un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>Appeler l’API</translation>
    </message>
    <message>
        <source>Open the API e&amp;xplorer</source>
        <translation>Ouvrir l’e&amp;xplorateur d’API</translation>
    </message>
    <message>
        <source>Not all of this could be read. %1</source>
        <translation>Certaines données n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>that need somebody</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Whether all is in order is not known.</source>
        <translation>Impossible de savoir si tout est en ordre.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of the last visit</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Not all could be read. %1</source>
        <translation>Certaines données n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Older things are in the audit log.</source>
        <translation>Le reste, plus ancien, est dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Nothing that you do not know of</source>
        <translation>Rien que vous ne sachiez déjà</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>VOTRE_CLE_DE_TEST</translation>
    </message>
    <message>
        <source>What is copied has your test key in it, the one that ends in %1.</source>
        <translation>La copie contient votre clé de test, celle qui se termine par %1.</translation>
    </message>
    <message>
        <source>Put your test key in: the one that ends in %1.</source>
        <translation>Insérez-y votre clé de test&#xa0;: celle qui se termine par %1.</translation>
    </message>
    <message>
        <source>Put your test key in.</source>
        <translation>Insérez-y votre clé de test.</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportCells</name>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>It is inactive in the file.</source>
        <translation>Il est inactif dans le fichier.</translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>Deviendra un brouillon</translation>
    </message>
    <message>
        <source>Is published</source>
        <translation>Sera publié</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Il existe déjà.</translation>
    </message>
    <message>
        <source>Another plan has this name, with another price or interval.</source>
        <translation>Un autre plan porte ce nom, avec un autre tarif ou une autre périodicité.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be chosen</source>
        <translation>Non sélectionnable</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non sélectionné</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportDialog</name>
    <message>
        <source>Import plans</source>
        <translation>Importer des plans</translation>
    </message>
    <message>
        <source>Plans of the file</source>
        <translation>Plans du fichier</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>All that can be imported</source>
        <translation>Tout ce qui peut être importé</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>As drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Publish in Stripe</source>
        <translation>Publier dans Stripe</translation>
    </message>
    <message>
        <source>Stripe is not connected: they can only be drafts.</source>
        <translation>Stripe n’est pas connecté&#xa0;: ils ne peuvent être que des brouillons.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Looking which of them are there already…</source>
        <translation>Recherche de ceux qui existent déjà…</translation>
    </message>
    <message>
        <source>The file cannot be read from line %1 on: %2</source>
        <translation>Le fichier est illisible à partir de la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not used, because Plandeck or Stripe gives it anew: %1.</source>
        <comment>columns of a file</comment>
        <translation>Non utilisées, car Plandeck ou Stripe les attribue à nouveau&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>&amp;Importer %n brouillon</numerusform>
            <numerusform>&amp;Importer %n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>&amp;Publier %n plan</numerusform>
            <numerusform>&amp;Publier %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one plan.</source>
        <translation>Sélectionnez au moins un plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in the file</source>
        <translation>
            <numerusform>%n plan dans le fichier</numerusform>
            <numerusform>%n plans dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a taken name</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n avec un nom déjà pris</numerusform>
            <numerusform>%n avec un nom déjà pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n avec des problèmes</numerusform>
            <numerusform>%n avec des problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay with you until you publish them.</source>
        <translation>Ils restent chez vous jusqu’à leur publication.</translation>
    </message>
    <message>
        <source>Live mode: customers can subscribe to them at once.</source>
        <translation>Mode production&#xa0;: les clients peuvent s’y abonner aussitôt.</translation>
    </message>
    <message>
        <source>Test mode: they are made in Stripe, and nobody is charged.</source>
        <translation>Mode test&#xa0;: ils sont créés dans Stripe, et personne n’est facturé.</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportSection</name>
    <message>
        <source>Drop a .env file here</source>
        <translation>Déposez un fichier .env ici</translation>
    </message>
    <message>
        <source>Nothing in it is run. You see what becomes of every line before anything is taken.</source>
        <translation>Rien n’en est exécuté. Vous voyez ce qu’il advient de chaque ligne avant toute reprise.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Take what is on the clipboard (Ctrl+V)</source>
        <translation>Prendre le contenu du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>Choisir un fichier .env</translation>
    </message>
    <message>
        <source>The file is imported into “%1”.</source>
        <translation>Le fichier est importé dans «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionDialog</name>
    <message>
        <source>Look into %1?</source>
        <comment>a tenant</comment>
        <translation>Inspecter %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Show &amp;names and addresses of people</source>
        <translation>Afficher les &amp;noms et adresses des personnes</translation>
    </message>
    <message>
        <source>plans do not show</source>
        <comment>a reason, as an example</comment>
        <translation>les plans ne s’affichent pas</translation>
    </message>
    <message>
        <source>It is on record, good for an hour, and seen by the owners and admins of this company.</source>
        <translation>L’inspection est consignée, valable une heure, et visible des propriétaires et admins de cette entreprise.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Its owners read it.</source>
        <translation>Ses propriétaires le lisent.</translation>
    </message>
    <message>
        <source>&amp;Ticket, if there is one</source>
        <translation>&amp;Ticket, s’il y en a un</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Masked otherwise. Secrets are masked in any case; nothing can be changed.</source>
        <translation>Masquées sinon. Les secrets le sont toujours&#x202f;; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names included.</source>
        <translation>Pendant une heure, vous voyez ce que contient %1, noms des personnes compris.</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names masked.</source>
        <translation>Pendant une heure, vous voyez ce que contient %1, noms des personnes masqués.</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionStrip</name>
    <message>
        <source>&amp;End now</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Look no more; the end is on record too</source>
        <translation>Cesser l’inspection&#x202f;; la fin est consignée aussi</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are shown.</source>
        <translation>Les noms et adresses des personnes sont affichés.</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are masked.</source>
        <translation>Les noms et adresses des personnes sont masqués.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>a sentence, a reason</comment>
        <translation>%1 Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Read-only, on record. Ends in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Lecture seule, consignée. Fin dans %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectorPane</name>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Fermer les détails (Esc)</translation>
    </message>
</context>
<context>
    <name>plandeck::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Inviter</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>Invitation…</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>They sign in with it. Nothing is sent to it.</source>
        <translation>Elle sert à se connecter. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Makes a code for one use, good for seven days, and shows it once for you to pass on.</source>
        <translation>Crée un code à usage unique, valable sept jours, affiché une seule fois pour que vous le transmettiez.</translation>
    </message>
</context>
<context>
    <name>plandeck::JoinPage</name>
    <message>
        <source>&amp;Join</source>
        <translation>Re&amp;joindre</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Joined already?</source>
        <translation>Déjà membre&#x202f;?</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;Code d’invitation</translation>
    </message>
    <message>
        <source>Whoever invited you has it.</source>
        <translation>La personne qui vous a invité le détient.</translation>
    </message>
    <message>
        <source>A &amp;password of your own</source>
        <translation>Votre propre &amp;mot de passe</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Inscription…</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyCard</name>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>Commande &amp;curl</translation>
    </message>
    <message>
        <source>.&amp;env lines</source>
        <translation>Lignes .&amp;env</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Régénérer…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Créer une clé…</translation>
    </message>
    <message>
        <source>No key</source>
        <comment>there is none</comment>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no API key</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No program can act for your real customers.</source>
        <translation>Aucun programme ne peut agir pour vos vrais clients.</translation>
    </message>
    <message>
        <source>No program can try things out.</source>
        <translation>Aucun programme ne peut faire d’essais.</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>Pour vos vrais clients. À garder uniquement sur des serveurs.</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>Pour les essais&#xa0;: aucun argent réel ne circule.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Replaced or revoked</source>
        <translation>Remplacée ou révoquée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Paste it here</source>
        <translation>&amp;Coller ici</translation>
    </message>
    <message>
        <source>At least 32 characters.</source>
        <translation>Au moins 32 caractères.</translation>
    </message>
    <message>
        <source>Begins with %1.</source>
        <translation>Commence par %1.</translation>
    </message>
    <message>
        <source>Goes into the keychain. Later only its last four characters are shown.</source>
        <translation>Va dans le trousseau. Ensuite, seuls ses quatre derniers caractères sont affichés.</translation>
    </message>
    <message>
        <source>Takes the place of %1 in the keychain.</source>
        <translation>Remplace %1 dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyInspector</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clé</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyRow</name>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>one of the keys</comment>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 sets it for this run; %2 waits in the keychain.</source>
        <translation>Valeur fournie par %1 pour cette exécution&#x202f;; %2 attend dans le trousseau.</translation>
    </message>
    <message>
        <source>%1 sets it for this run.</source>
        <translation>Valeur fournie par %1 pour cette exécution.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <comment>one of the keys</comment>
        <translation>Remplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <comment>one of the keys</comment>
        <translation>Saisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyText</name>
    <message>
        <source>Live key</source>
        <translation>Clé de production</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Clé de test</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>how long</comment>
        <translation>Fin dans %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>API key</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>API key</comment>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>how long</comment>
        <translation>Expire dans %1</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>API key</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Works until it expires. Make a new one before that, with a grace for both to work.</source>
        <translation>Fonctionne jusqu’à son expiration. Créez-en une nouvelle avant, avec un délai de grâce où les deux fonctionnent.</translation>
    </message>
    <message>
        <source>Works until somebody replaces or revokes it.</source>
        <translation>Fonctionne jusqu’à ce que quelqu’un la remplace ou la révoque.</translation>
    </message>
    <message>
        <source>A newer key has taken its place. Until its grace is over, both work.</source>
        <translation>Une clé plus récente l’a remplacée. Jusqu’à la fin de son délai de grâce, les deux fonctionnent.</translation>
    </message>
    <message>
        <source>Programs that still use it are refused: its time was up.</source>
        <translation>Les programmes qui l’utilisent encore sont refusés&#xa0;: elle est arrivée à échéance.</translation>
    </message>
    <message>
        <source>Programs that still use it are refused.</source>
        <translation>Les programmes qui l’utilisent encore sont refusés.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a key&apos;s end</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>API key</comment>
        <translation>Pas encore utilisée</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyValueList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
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
        <translation>Aucun trousseau ne répond</translation>
    </message>
    <message>
        <source>Plandeck keeps your session in this computer&apos;s keyring, so that you need no password at the next start. You can sign in without it. Where shall the session be kept?</source>
        <translation>Plandeck conserve votre session dans le trousseau de cet ordinateur, pour que vous n’ayez pas à saisir de mot de passe au prochain démarrage. Vous pouvez vous connecter sans lui. Où la session doit-elle être conservée&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>After you unlocked or started it.</source>
        <translation>Après l’avoir déverrouillé ou démarré.</translation>
    </message>
    <message>
        <source>Keep in a &amp;file only you can read</source>
        <translation>Dans un &amp;fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Only until I &amp;quit</source>
        <translation>Seulement jusqu’à ce que je &amp;quitte</translation>
    </message>
    <message>
        <source>The next start asks for your password.</source>
        <translation>Le prochain démarrage demandera votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyringDialog</name>
    <message>
        <source>Where is your session kept?</source>
        <translation>Où votre session est-elle conservée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysPanel</name>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>API keys are not for your role</source>
        <translation>Votre rôle ne donne pas accès aux clés API</translation>
    </message>
    <message>
        <source>&amp;Regenerate…</source>
        <translation>Ré&amp;générer…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>&amp;Verify a key…</source>
        <translation>Véri&amp;fier une clé…</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier comme &amp;curl</translation>
    </message>
    <message>
        <source>Copy as .&amp;env</source>
        <translation>Copier comme .&amp;env</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>All API keys there ever were</source>
        <translation>Toutes les clés API ayant existé</translation>
    </message>
    <message>
        <source>What programs sign their requests with.</source>
        <translation>Les programmes s’en servent pour signer leurs requêtes.</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>Aucune clé API</translation>
    </message>
    <message>
        <source>Programs need one to call the API. Make the first.</source>
        <translation>Les programmes en ont besoin pour appeler l’API. Créez la première.</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Créer une clé…</translation>
    </message>
    <message>
        <source>Your role does not manage live keys.</source>
        <translation>Votre rôle ne permet pas de gérer les clés de production.</translation>
    </message>
    <message>
        <source>Your role does not manage test keys.</source>
        <translation>Votre rôle ne permet pas de gérer les clés de test.</translation>
    </message>
    <message>
        <source>YOUR_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>VOTRE_CLE</translation>
    </message>
    <message>
        <source>Copied the ID of the key %1.</source>
        <translation>ID de la clé %1 copié.</translation>
    </message>
    <message>
        <source>No key was made. %1</source>
        <comment>reason</comment>
        <translation>Aucune clé n’a été créée. %1</translation>
    </message>
    <message>
        <source>Your new live key</source>
        <translation>Votre nouvelle clé de production</translation>
    </message>
    <message>
        <source>Your new test key</source>
        <translation>Votre nouvelle clé de test</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>Elle ne peut plus être affichée ensuite. Il faudrait en créer une nouvelle.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>la clé API</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Elle expire le %1.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Elle n’expire jamais.</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>Essayez&#xa0;: listez vos plans depuis un terminal</translation>
    </message>
    <message>
        <source>Copy command with the key</source>
        <translation>Copier la commande avec la clé</translation>
    </message>
    <message>
        <source>For a program: two lines of its .env file</source>
        <translation>Pour un programme&#xa0;: deux lignes de son fichier .env</translation>
    </message>
    <message>
        <source>Copy lines with the key</source>
        <translation>Copier les lignes avec la clé</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was last used %1. A revoked key never works again.</source>
        <translation>Les programmes qui ont cette clé sont refusés dès maintenant, même pendant leur délai de grâce. Dernière utilisation&#xa0;: %1. Une clé révoquée ne fonctionne plus jamais.</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was not used yet. A revoked key never works again.</source>
        <translation>Les programmes qui ont cette clé sont refusés dès maintenant, même pendant leur délai de grâce. Elle n’a pas encore été utilisée. Une clé révoquée ne fonctionne plus jamais.</translation>
    </message>
    <message>
        <source>Revoke the live key ending in %1?</source>
        <translation>Révoquer la clé de production se terminant par %1&#x202f;?</translation>
    </message>
    <message>
        <source>Revoke the test key ending in %1?</source>
        <translation>Révoquer la clé de test se terminant par %1&#x202f;?</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>The key was not revoked. %1</source>
        <comment>reason</comment>
        <translation>La clé n’a pas été révoquée. %1</translation>
    </message>
    <message>
        <source>The key ending in %1 is refused from now on.</source>
        <translation>La clé se terminant par %1 est désormais refusée.</translation>
    </message>
    <message numerus="yes">
        <source>Copied with the key, for %n second(s).</source>
        <translation>
            <numerusform>Copié avec la clé, pour %n seconde.</numerusform>
            <numerusform>Copié avec la clé, pour %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Put your key in the place of %1.</source>
        <translation>Copié. Mettez votre clé à la place de %1.</translation>
    </message>
    <message>
        <source>See whose key it is</source>
        <translation>Voir à qui appartient la clé</translation>
    </message>
    <message>
        <source>A new key for this one</source>
        <translation>Remplacer cette clé par une nouvelle</translation>
    </message>
    <message>
        <source>Refuse this key from now on</source>
        <translation>Refuser cette clé désormais</translation>
    </message>
    <message>
        <source>This is the only time it is shown: Plandeck does not store the key, only what it takes to recognise it.</source>
        <translation>Elle n’est affichée que cette fois : Plandeck ne conserve pas la clé, seulement de quoi la reconnaître.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysSection</name>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Without a key the built-in sandbox stands in for Stripe.</source>
        <translation>Sans clé, le sandbox intégré tient lieu de Stripe.</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Mode production</translation>
    </message>
    <message>
        <source>A restricted key with the rights Plandeck needs is enough.</source>
        <translation>Une clé limitée disposant des droits dont Plandeck a besoin suffit.</translation>
    </message>
    <message>
        <source>Webhooks from Stripe</source>
        <translation>Webhooks de Stripe</translation>
    </message>
    <message>
        <source>One secret for all receivers, or one for each.</source>
        <translation>Un secret pour tous les récepteurs, ou un par récepteur.</translation>
    </message>
    <message>
        <source>The platform&apos;s own</source>
        <translation>Propre à la plateforme</translation>
    </message>
    <message>
        <source>Needed where a server seals secrets in the same database; otherwise the desk has one of its own.</source>
        <translation>Nécessaire lorsqu’un serveur scelle des secrets dans la même base de données&#x202f;; sinon, l’application a la sienne.</translation>
    </message>
    <message>
        <source>This desk was opened for this run only: keys are kept for a profile. Switch to one first.</source>
        <translation>Plandeck n’a été ouvert ainsi que pour cette exécution&#xa0;: les clés sont conservées par profil. Passez d’abord à un profil.</translation>
    </message>
    <message>
        <source>Kept for the profile “%1”</source>
        <translation>Conservées pour le profil «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>What you changed takes force when the services are opened again.</source>
        <translation>Vos modifications prennent effet à la prochaine ouverture des services.</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>Re&amp;démarrer les services maintenant</translation>
    </message>
    <message>
        <source>%1 is in the keychain.</source>
        <translation>Placé dans le trousseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>one of the keys</comment>
        <translation>Supprimer&#xa0;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 leaves the keychain. What works with it stops when the services are opened again. At Stripe it stays valid.</source>
        <translation>Retrait du trousseau&#xa0;: %1. Ce qui s’en sert s’arrête à la prochaine ouverture des services. Sur Stripe, rien n’est invalidé.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::LanguageSection</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Words, numbers and dates change at once. The window is built anew: forms that are open elsewhere close, and what you typed in them is lost.</source>
        <translation>Mots, nombres et dates changent aussitôt. La fenêtre est reconstruite : les formulaires ouverts ailleurs se ferment et ce que vous y avez saisi est perdu.</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberCells</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberInspector</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>What this role may</source>
        <translation>Ce que permet ce rôle</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>C’est vous</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de l’utilisateur</translation>
    </message>
    <message>
        <source>Code good until</source>
        <translation>Code valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>plandeck::MembersModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
</context>
<context>
    <name>plandeck::MetadataEditor</name>
    <message>
        <source>Add e&amp;ntry</source>
        <translation>Ajouter une e&amp;ntrée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Nom de l’entrée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the entry</source>
        <translation>Valeur de l’entrée</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Aucune entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n entries: Stripe takes 50, and some are ours.</source>
        <translation>
            <numerusform>Un plan a au plus %n entrée&#xa0;: Stripe en accepte 50, dont certaines sont à nous.</numerusform>
            <numerusform>Un plan a au plus %n entrées&#xa0;: Stripe en accepte 50, dont certaines sont à nous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ModeBar</name>
    <message>
        <source>TEST MODE</source>
        <translation>MODE TEST</translation>
    </message>
    <message>
        <source>Nothing here moves real money.</source>
        <translation>Ici, aucun argent réel ne circule.</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Changes reach real customers.</source>
        <translation>Les modifications touchent de vrais clients.</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>LECTURE SEULE</translation>
    </message>
    <message>
        <source>You can look at everything and change nothing.</source>
        <translation>Vous pouvez tout regarder sans rien modifier.</translation>
    </message>
</context>
<context>
    <name>plandeck::ModesCard</name>
    <message>
        <source>Test and live mode</source>
        <translation>Modes test et production</translation>
    </message>
    <message>
        <source>Go to &amp;live mode</source>
        <translation>Passer en mode &amp;production</translation>
    </message>
    <message>
        <source>Go to &amp;test mode</source>
        <translation>Passer en mode &amp;test</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Mode production</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>You are here. No account yet.</source>
        <translation>Vous êtes ici. Aucun compte pour l’instant.</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Aucun compte pour l’instant.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>plandeck::Moments</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>how long</comment>
        <translation>moins d’une minute</translation>
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
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>plandeck::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n à voir</numerusform>
            <numerusform>%1, %n à voir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::NewKeysDialog</name>
    <message>
        <source>Your API keys</source>
        <translation>Vos clés API</translation>
    </message>
    <message>
        <source>This is the only time they are shown: Plandeck keeps their prints, not the keys. Copy them now to where your servers read their secrets.</source>
        <translation>Elles ne sont affichées que cette fois&#xa0;: Plandeck garde leurs empreintes, pas les clés. Copiez-les maintenant là où vos serveurs lisent leurs secrets.</translation>
    </message>
    <message>
        <source>They cannot be shown again. You would have to make new ones.</source>
        <translation>Elles ne peuvent plus être affichées ensuite. Il faudrait en créer de nouvelles.</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>Clé de &amp;test</translation>
    </message>
    <message>
        <source>test key</source>
        <translation>la clé de test</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>Pour les essais&#xa0;: aucun argent réel ne circule.</translation>
    </message>
    <message>
        <source>&amp;Live key</source>
        <translation>Clé de &amp;production</translation>
    </message>
    <message>
        <source>live key</source>
        <translation>la clé de production</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>Pour vos vrais clients. À garder uniquement sur des serveurs.</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>Essayez&#xa0;: listez vos plans depuis un terminal</translation>
    </message>
    <message>
        <source>Copy command with the test key</source>
        <translation>Copier la commande avec la clé de test</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>VOTRE_CLE_DE_TEST</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticeCard</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesPopup</name>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nothing that wants you to look. Failures, ended tasks and events that failed come here.</source>
        <translation>Rien à signaler. Les échecs, les tâches terminées et les événements en échec arrivent ici.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>On the &amp;desktop too</source>
        <translation>Sur le &amp;bureau aussi</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Which notices, and when</source>
        <translation>Quelles notifications, et quand</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesSection</name>
    <message>
        <source>On the desktop</source>
        <translation>Sur le bureau</translation>
    </message>
    <message>
        <source>Show notices on the &amp;desktop</source>
        <translation>Afficher les notifications sur le &amp;bureau</translation>
    </message>
    <message>
        <source>Also while the window is in &amp;front</source>
        <translation>Même quand la fenêtre est au premier &amp;plan</translation>
    </message>
    <message>
        <source>&amp;Work that has ended, or failed</source>
        <translation>&amp;Tâches terminées ou échouées</translation>
    </message>
    <message>
        <source>&amp;Events from Stripe that could not be handled</source>
        <translation>&amp;Événements de Stripe qui n’ont pas pu être traités</translation>
    </message>
    <message>
        <source>&amp;Messages to your webhook that could not be delivered</source>
        <translation>&amp;Messages à votre webhook qui n’ont pas pu être remis</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>The list behind the bell has all of them in any case.</source>
        <translation>La liste derrière la cloche les contient toutes dans tous les cas.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Nothing on the desktop in &amp;quiet hours</source>
        <translation>Rien sur le bureau pendant les &amp;heures calmes</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
</context>
<context>
    <name>plandeck::ObjectText</name>
    <message>
        <source>%1 per month</source>
        <comment>price</comment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>price</comment>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <comment>price</comment>
        <translation>%1, inactif</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>day</comment>
        <translation>créée le %1</translation>
    </message>
</context>
<context>
    <name>plandeck::OperationText</name>
    <message>
        <source>See the company with its limits and usage</source>
        <translation>Voir l’entreprise avec ses limites et sa consommation</translation>
    </message>
    <message>
        <source>See what is well and what is not</source>
        <translation>Voir ce qui va bien et ce qui ne va pas</translation>
    </message>
    <message>
        <source>See who one is and what one may do</source>
        <translation>Voir qui l’on est et ce que l’on peut faire</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>Modifier son propre mot de passe</translation>
    </message>
    <message>
        <source>Be told what has changed</source>
        <translation>Être informé de ce qui a changé</translation>
    </message>
    <message>
        <source>See the people of the company</source>
        <translation>Voir les membres de l’entreprise</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Change somebody&apos;s role, or deactivate them</source>
        <translation>Modifier le rôle de quelqu’un, ou le désactiver</translation>
    </message>
    <message>
        <source>See the API keys, without their secret part</source>
        <translation>Voir les clés API, sans leur partie secrète</translation>
    </message>
    <message>
        <source>Make a new API key</source>
        <translation>Créer une nouvelle clé API</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>Révoquer une clé API</translation>
    </message>
    <message>
        <source>Connect a Stripe account</source>
        <translation>Connecter un compte Stripe</translation>
    </message>
    <message>
        <source>See the connected Stripe account</source>
        <translation>Voir le compte Stripe connecté</translation>
    </message>
    <message>
        <source>Disconnect the Stripe account</source>
        <translation>Déconnecter le compte Stripe</translation>
    </message>
    <message>
        <source>Finish connecting Stripe by a pasted address</source>
        <translation>Terminer la connexion de Stripe par une adresse collée</translation>
    </message>
    <message>
        <source>Note that a browser was opened to connect Stripe</source>
        <translation>Noter qu’un navigateur a été ouvert pour connecter Stripe</translation>
    </message>
    <message>
        <source>See one attempt to connect Stripe</source>
        <translation>Voir une tentative de connexion de Stripe</translation>
    </message>
    <message>
        <source>See the attempts to connect Stripe</source>
        <translation>Voir les tentatives de connexion de Stripe</translation>
    </message>
    <message>
        <source>Open Stripe&apos;s own dashboard</source>
        <translation>Ouvrir le tableau de bord de Stripe</translation>
    </message>
    <message>
        <source>See what was asked of Stripe</source>
        <translation>Voir ce qui a été demandé à Stripe</translation>
    </message>
    <message>
        <source>Publish a draft at Stripe</source>
        <translation>Publier un brouillon dans Stripe</translation>
    </message>
    <message>
        <source>See who changed what, and when</source>
        <translation>Voir qui a modifié quoi, et quand</translation>
    </message>
    <message>
        <source>See when the platform&apos;s staff looked in</source>
        <translation>Voir quand l’équipe de la plateforme a inspecté l’entreprise</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Voir les plans</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Créer un plan</translation>
    </message>
    <message>
        <source>See one plan</source>
        <translation>Voir un plan</translation>
    </message>
    <message>
        <source>Change a plan</source>
        <translation>Modifier un plan</translation>
    </message>
    <message>
        <source>Deactivate a plan</source>
        <translation>Désactiver un plan</translation>
    </message>
    <message>
        <source>Duplicate a plan</source>
        <translation>Dupliquer un plan</translation>
    </message>
    <message>
        <source>See in what plans and Stripe differ</source>
        <translation>Voir en quoi les plans et Stripe diffèrent</translation>
    </message>
    <message>
        <source>See in what one plan and Stripe differ</source>
        <translation>Voir en quoi un plan et Stripe diffèrent</translation>
    </message>
    <message>
        <source>Make a plan and Stripe the same again</source>
        <translation>Réaligner un plan avec Stripe</translation>
    </message>
    <message>
        <source>Archive a product without a plan, or make it one</source>
        <translation>Archiver un produit sans plan, ou en faire un plan</translation>
    </message>
    <message>
        <source>See the webhook</source>
        <translation>Voir le webhook</translation>
    </message>
    <message>
        <source>Set the webhook&apos;s address, or make a new secret</source>
        <translation>Définir l’adresse du webhook, ou créer un nouveau secret</translation>
    </message>
    <message>
        <source>Pause the webhook, or choose its events</source>
        <translation>Mettre le webhook en pause, ou choisir ses événements</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>Supprimer le webhook</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message de test</translation>
    </message>
    <message>
        <source>See the messages to the webhook</source>
        <translation>Voir les messages au webhook</translation>
    </message>
    <message>
        <source>See one message with its attempts</source>
        <translation>Voir un message avec ses tentatives</translation>
    </message>
    <message>
        <source>Send a message again</source>
        <translation>Renvoyer un message</translation>
    </message>
    <message>
        <source>See how far Stripe&apos;s events are known</source>
        <translation>Voir jusqu’où les événements de Stripe sont connus</translation>
    </message>
    <message>
        <source>See when nothing was heard of Stripe</source>
        <translation>Voir quand Stripe n’a pas donné de nouvelles</translation>
    </message>
    <message>
        <source>Fetch the events that were missed</source>
        <translation>Récupérer les événements manqués</translation>
    </message>
    <message>
        <source>See Stripe&apos;s events</source>
        <translation>Voir les événements de Stripe</translation>
    </message>
    <message>
        <source>See one event with how it was handled</source>
        <translation>Voir un événement et son traitement</translation>
    </message>
    <message>
        <source>See what handling an event would do</source>
        <translation>Voir ce que ferait le traitement d’un événement</translation>
    </message>
    <message>
        <source>Handle a failed event again</source>
        <translation>Traiter à nouveau un événement en échec</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteButton</name>
    <message>
        <source>Search or go to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID</source>
        <translation>Trouve actions, pages et objets par nom ou ID</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID (%1)</source>
        <comment>keys</comment>
        <translation>Trouve actions, pages et objets par nom ou ID (%1)</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Webhook messages</source>
        <translation>Messages au webhook</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
</context>
<context>
    <name>plandeck::Panel</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Your role does not see the audit log.</source>
        <translation>Votre rôle ne donne pas accès au journal d’audit.</translation>
    </message>
    <message>
        <source>%1 You see what was known at %2.</source>
        <comment>what failed, time of day</comment>
        <translation>%1 Vous voyez les données connues à %2.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>It is not in this list.</source>
        <translation>Il n’est pas dans cette liste.</translation>
    </message>
    <message>
        <source>Copied a link that opens it in Plandeck.</source>
        <translation>Le lien qui l’ouvre dans Plandeck est copié.</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Relire les données</translation>
    </message>
    <message>
        <source>Who did what to it</source>
        <translation>Qui a fait quoi sur cet élément</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordHints</name>
    <message>
        <source>Password strength</source>
        <translation>Robustesse du mot de passe</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>Not one that others would guess</source>
        <translation>Pas un mot de passe que d’autres devineraient</translation>
    </message>
    <message>
        <source>Not your e-mail or the company&apos;s name</source>
        <translation>Ni votre e-mail ni le nom de l’entreprise</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Pas encore suffisant</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>plandeck::PeoplePanel</name>
    <message>
        <source>Users and roles</source>
        <translation>Utilisateurs et rôles</translation>
    </message>
    <message>
        <source>People are not for your role</source>
        <translation>Votre rôle ne donne pas accès aux membres</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Inviter…</translation>
    </message>
    <message>
        <source>New invitation &amp;code</source>
        <translation>Nouveau &amp;code d’invitation</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>Réacti&amp;ver</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>Copier l’adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des membres</translation>
    </message>
    <message>
        <source>Looks in names and e-mail addresses</source>
        <translation>Recherche dans les noms et les adresses e-mail</translation>
    </message>
    <message>
        <source>Shows only these people</source>
        <translation>N’affiche que ces personnes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>The people of the company</source>
        <translation>Les membres de l’entreprise</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>No person fits the search and the filters.</source>
        <translation>Personne ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Who works here, and what they may do.</source>
        <translation>Qui travaille ici, et ce que chacun peut faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match</source>
        <translation>
            <numerusform>%n personne correspondante</numerusform>
            <numerusform>%n personnes correspondantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Invite who works with you.</source>
        <translation>Invitez vos collègues.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Your role does not invite people.</source>
        <translation>Votre rôle ne permet pas d’inviter.</translation>
    </message>
    <message>
        <source>The code before becomes void</source>
        <translation>Le code précédent n’est plus valable</translation>
    </message>
    <message>
        <source>They can sign in again</source>
        <translation>Cette personne peut se connecter à nouveau</translation>
    </message>
    <message>
        <source>Your role does not change people.</source>
        <translation>Votre rôle ne permet pas de modifier les membres.</translation>
    </message>
    <message>
        <source>Owners are changed by owners only.</source>
        <translation>Seuls les propriétaires modifient les propriétaires.</translation>
    </message>
    <message>
        <source>Owners are made by owners only.</source>
        <translation>Seuls les propriétaires nomment des propriétaires.</translation>
    </message>
    <message>
        <source>Nobody was invited. %1</source>
        <comment>reason</comment>
        <translation>Personne n’a été invité. %1</translation>
    </message>
    <message>
        <source>No code was made. %1</source>
        <comment>reason</comment>
        <translation>Aucun code n’a été créé. %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitation pour %1</translation>
    </message>
    <message>
        <source>Pass the code on in a way you trust. With it they choose their password; it works once, and it is shown only now.</source>
        <translation>Transmettez le code par une voie de confiance. Il permet à la personne de choisir son mot de passe&#x202f;; il ne sert qu’une fois et n’est affiché que maintenant.</translation>
    </message>
    <message>
        <source>The code cannot be shown again. You would have to make a new one.</source>
        <translation>Le code ne peut plus être affiché ensuite. Il faudrait en créer un nouveau.</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code pour %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>le code</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <comment>person, role</comment>
        <translation>%1 a maintenant le rôle «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Make %1 %2?</source>
        <comment>person, role</comment>
        <translation>Donner à %1 le rôle «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>It is your own role: you may do less from then on, and cannot take it back yourself.</source>
        <translation>C’est votre propre rôle&#xa0;: vous aurez moins de droits ensuite et ne pourrez pas revenir en arrière vous-même.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Modifier le rôle</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>It is you: your session ends at once, and somebody else has to let you in again.</source>
        <translation>C’est vous&#xa0;: votre session se termine aussitôt, et quelqu’un d’autre devra vous rendre l’accès.</translation>
    </message>
    <message>
        <source>Their sessions end at once, and they cannot sign in any more. What they made stays; they can be reactivated.</source>
        <translation>Ses sessions se terminent aussitôt, et la connexion n’est plus possible. Ce que cette personne a créé reste&#x202f;; elle peut être réactivée.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 peut se connecter à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>They cannot sign in any more</source>
        <translation>Cette personne ne peut plus se connecter</translation>
    </message>
    <message>
        <source>&amp;Withdraw invitation…</source>
        <translation>&amp;Retirer l’invitation…</translation>
    </message>
    <message>
        <source>Makes a new code for them</source>
        <translation>Crée un nouveau code pour cette personne</translation>
    </message>
    <message>
        <source>Their code opens nothing any more</source>
        <translation>Son code n’ouvre plus rien</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>Retirer l’invitation de %1 ?</translation>
    </message>
    <message>
        <source>The code they were given opens nothing any more. They stay in the list and can be invited again, with a new code.</source>
        <translation>Le code qui lui a été remis n’ouvre plus rien. La personne reste dans la liste et peut être invitée à nouveau, avec un nouveau code.</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Retirer l’invitation</translation>
    </message>
    <message>
        <source>The invitation of %1 is withdrawn.</source>
        <translation>L’invitation de %1 est retirée.</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Inviter à nouveau</translation>
    </message>
    <message>
        <source>Invite a&amp;gain</source>
        <translation>Inviter à &amp;nouveau</translation>
    </message>
</context>
<context>
    <name>plandeck::PeopleText</name>
    <message>
        <source>Active</source>
        <comment>person</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>person</comment>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>person</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>May do everything, and makes other owners.</source>
        <translation>Peut tout faire, et nomme d’autres propriétaires.</translation>
    </message>
    <message>
        <source>May do everything but make or change owners.</source>
        <translation>Peut tout faire, sauf nommer ou modifier des propriétaires.</translation>
    </message>
    <message>
        <source>Sees plans, events and Stripe&apos;s status, and manages test keys.</source>
        <translation>Voit les plans, les événements et l’état de Stripe, et gère les clés de test.</translation>
    </message>
    <message>
        <source>Sees plans and Stripe&apos;s status; no keys, no secrets.</source>
        <translation>Voit les plans et l’état de Stripe&#x202f;; ni clés, ni secrets.</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <comment>person</comment>
        <translation>Invitation retirée</translation>
    </message>
</context>
<context>
    <name>plandeck::PermissionsModel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCard</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCardText</name>
    <message>
        <source>Publish…</source>
        <comment>a draft, at Stripe</comment>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a plan that customers do not see</comment>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>features</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCells</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanComparison</name>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Le voient</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>Ne le voient pas</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluse</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>Dans Stripe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>ID du tarif</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>plans in this point</comment>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDeeds</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>Désacti&amp;ver…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Réactiver</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Only an active plan is published: reactivate it first.</source>
        <translation>Seul un plan actif se publie&#xa0;: réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>Connect Stripe first: there a plan is published.</source>
        <translation>Connectez d’abord Stripe&#xa0;: c’est là qu’un plan est publié.</translation>
    </message>
    <message>
        <source>Edit this plan</source>
        <translation>Modifier ce plan</translation>
    </message>
    <message>
        <source>Publish this draft in Stripe</source>
        <translation>Publier ce brouillon dans Stripe</translation>
    </message>
    <message>
        <source>Deactivate this plan</source>
        <translation>Désactiver ce plan</translation>
    </message>
    <message>
        <source>Reactivate this plan</source>
        <translation>Réactiver ce plan</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Choose a plan first.</source>
        <translation>Choisissez d’abord un plan.</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>Désactiver «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Deactivate plan</source>
        <translation>Désactiver le plan</translation>
    </message>
    <message>
        <source>Reactivate “%1”?</source>
        <translation>Réactiver «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Reactivate plan</source>
        <translation>Réactiver le plan</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <comment>name, reason</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été modifié. %2</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié.</translation>
    </message>
    <message>
        <source>The change of “%1” was not undone. %2</source>
        <comment>name, reason</comment>
        <translation>La modification de «&#x202f;%1&#x202f;» n’a pas été annulée. %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>“%1” was changed again since then, so nothing was undone.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié à nouveau depuis, donc rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Annulé&#xa0;: «&#x202f;%1&#x202f;» est comme avant.</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <comment>name, reason</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été publié. %2</translation>
    </message>
    <message>
        <source>“%1” is published: customers can subscribe.</source>
        <translation>«&#x202f;%1&#x202f;» est publié&#xa0;: les clients peuvent s’abonner.</translation>
    </message>
    <message>
        <source>“%1” was not deactivated. %2</source>
        <comment>name, reason</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été désactivé. %2</translation>
    </message>
    <message>
        <source>Undone: “%1” is inactive again.</source>
        <translation>Annulé&#xa0;: «&#x202f;%1&#x202f;» est à nouveau inactif.</translation>
    </message>
    <message>
        <source>“%1” was deactivated.</source>
        <translation>«&#x202f;%1&#x202f;» a été désactivé.</translation>
    </message>
    <message>
        <source>“%1” was not reactivated. %2</source>
        <comment>name, reason</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été réactivé. %2</translation>
    </message>
    <message>
        <source>Undone: “%1” is active again.</source>
        <translation>Annulé&#xa0;: «&#x202f;%1&#x202f;» est à nouveau actif.</translation>
    </message>
    <message>
        <source>“%1” was reactivated.</source>
        <translation>«&#x202f;%1&#x202f;» a été réactivé.</translation>
    </message>
    <message>
        <source>Stripe did not take it yet; it is sent again by itself.</source>
        <translation>Stripe ne l’a pas encore pris en compte&#x202f;; un nouvel envoi suivra automatiquement.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>&amp;Create plan</source>
        <translation>&amp;Créer le plan</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation>Garder comme &amp;brouillon</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>A draft stays here until you publish it.</source>
        <translation>Un brouillon reste ici jusqu’à ce que vous le publiiez.</translation>
    </message>
    <message>
        <source>Stripe is not connected yet: until it is, a plan can only be a draft.</source>
        <translation>Stripe n’est pas encore connecté&#xa0;: d’ici là, un plan ne peut être qu’un brouillon.</translation>
    </message>
    <message>
        <source>Saves a draft here. Nothing is created in Stripe.</source>
        <translation>Enregistre un brouillon ici. Rien n’est créé dans Stripe.</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Crée un produit et un tarif dans Stripe (mode production&#xa0;: argent réel).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Crée un produit et un tarif dans Stripe (mode test).</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>&amp;Garder comme brouillon</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanEffectText</name>
    <message numerus="yes">
        <source>Stripe shows the first %n feature(s) only; the others stay here.</source>
        <translation>
            <numerusform>Stripe n’affiche que la première fonctionnalité&#x202f;; les autres restent ici.</numerusform>
            <numerusform>Stripe n’affiche que les %n premières fonctionnalités&#x202f;; les autres restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe cuts features after %n character(s); here they stay whole.</source>
        <translation>
            <numerusform>Stripe coupe les fonctionnalités après %n caractère&#x202f;; ici, elles restent entières.</numerusform>
            <numerusform>Stripe coupe les fonctionnalités après %n caractères&#x202f;; ici, elles restent entières.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe&apos;s product is sent once more as it is: only Plandeck knows of this change.</source>
        <translation>Le produit est renvoyé tel quel à Stripe&#xa0;: seul Plandeck connaît cette modification.</translation>
    </message>
    <message>
        <source>The product at Stripe is updated: %1.</source>
        <translation>Le produit est mis à jour dans Stripe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is a draft: nothing happens at Stripe.</source>
        <translation>C’est un brouillon&#xa0;: il ne se passe rien dans Stripe.</translation>
    </message>
    <message>
        <source>The price stays %1. Subscribers keep it.</source>
        <translation>Le tarif reste %1. Les abonnés le conservent.</translation>
    </message>
    <message>
        <source>The trial counts for new subscriptions; those in their trial keep theirs.</source>
        <translation>L’essai vaut pour les nouveaux abonnements&#x202f;; ceux qui sont en cours d’essai gardent le leur.</translation>
    </message>
    <message>
        <source>Customers find it in the price table.</source>
        <translation>Les clients le trouvent dans la grille tarifaire.</translation>
    </message>
    <message>
        <source>It leaves the price table. Whoever has it keeps it.</source>
        <translation>Il quitte la grille tarifaire. Ceux qui l’ont le gardent.</translation>
    </message>
    <message>
        <source>If Stripe does not answer, the change stays here and is sent again by itself.</source>
        <translation>Si Stripe ne répond pas, la modification reste ici et est renvoyée automatiquement.</translation>
    </message>
    <message>
        <source>You can undo it right afterwards.</source>
        <translation>Vous pourrez l’annuler juste après.</translation>
    </message>
    <message>
        <source>Stripe gets a product “%1”.</source>
        <translation>Stripe reçoit un produit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The product gets its price: %1.</source>
        <translation>Le produit reçoit son tarif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From then on customers can subscribe.</source>
        <translation>Dès lors, les clients peuvent s’abonner.</translation>
    </message>
    <message>
        <source>All or nothing: if Stripe refuses the price, the product is removed again.</source>
        <translation>Tout ou rien&#xa0;: si Stripe refuse le tarif, le produit est retiré.</translation>
    </message>
    <message>
        <source>This cannot be undone: price, currency and interval are fixed, because Stripe keeps every price. You can deactivate the plan.</source>
        <translation>Cette action est irréversible&#xa0;: tarif, devise et périodicité sont figés, car Stripe conserve chaque tarif. Vous pouvez désactiver le plan.</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It cannot be published until you reactivate it.</source>
        <translation>C’est un brouillon&#xa0;: il ne se passe rien dans Stripe. Il ne peut pas être publié tant que vous ne le réactivez pas.</translation>
    </message>
    <message>
        <source>New customers can no longer subscribe. Those who have it keep it and go on paying %1.</source>
        <translation>Les nouveaux clients ne peuvent plus s’abonner. Ceux qui l’ont le gardent et continuent de payer %1.</translation>
    </message>
    <message>
        <source>At Stripe the product is archived, its price is not. Payment links that sell it stop working.</source>
        <translation>Dans Stripe, le produit est archivé, pas son tarif. Les liens de paiement qui le vendent cessent de fonctionner.</translation>
    </message>
    <message>
        <source>You can reactivate it at any time.</source>
        <translation>Vous pouvez le réactiver à tout moment.</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It can be published again.</source>
        <translation>C’est un brouillon&#xa0;: il ne se passe rien dans Stripe. Il peut à nouveau être publié.</translation>
    </message>
    <message>
        <source>New customers can subscribe again for %1. At Stripe the product is active again.</source>
        <translation>Les nouveaux clients peuvent à nouveau s’abonner pour %1. Dans Stripe, le produit est à nouveau actif.</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFieldText</name>
    <message>
        <source>Customers see it</source>
        <translation>Visible par les clients</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>Masqué aux clients</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>Sans essai</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry of the metadata</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Feature removed</source>
        <translation>Fonctionnalité supprimée</translation>
    </message>
    <message>
        <source>Feature added</source>
        <translation>Fonctionnalité ajoutée</translation>
    </message>
    <message>
        <source>Order of features</source>
        <translation>Ordre des fonctionnalités</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>Métadonnées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Grille tarifaire</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFormDialog</name>
    <message>
        <source>Interval</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>Add a feature…</source>
        <translation>Ajouter une fonctionnalité…</translation>
    </message>
    <message>
        <source>&amp;Visible to customers</source>
        <translation>&amp;Visible par les clients</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>Sans essai</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after the number of trial days</comment>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Customers see it on invoices.</source>
        <translation>Les clients le voient sur les factures.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Périodicité</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>Days before the first payment.</source>
        <translation>Jours avant le premier paiement.</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>&amp;Fonctionnalités</translation>
    </message>
    <message>
        <source>Return adds a line; drag or Alt+Up and Alt+Down move it.</source>
        <translation>Return ajoute une ligne&#x202f;; glissez-la ou utilisez Alt+Up et Alt+Down pour la déplacer.</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Grille tarifaire</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Métadonnées</translation>
    </message>
    <message>
        <source>For your own programs; customers do not see it.</source>
        <translation>Pour vos propres programmes&#x202f;; les clients ne les voient pas.</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanImport</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>which one of a list</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Compared with Stripe</source>
        <translation>Comparaison avec Stripe</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>Dans Stripe</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trial</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Le voient</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>Ne le voient pas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>ID du plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>ID du tarif</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no metadata</comment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanPreview</name>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>Nobody pays anything.</source>
        <translation>Personne ne paie rien.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, every month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First payment at once, then %1.</source>
        <comment>price every month</comment>
        <translation>Premier paiement immédiat, puis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free, first payment on %1, then %2.</source>
        <comment>date, price every month</comment>
        <translation>
            <numerusform>%n jour gratuit, premier paiement le %1, puis %2.</numerusform>
            <numerusform>%n jours gratuits, premier paiement le %1, puis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>How readers see the price</source>
        <translation>Le tarif selon le pays du lecteur</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Ce que voient les clients</translation>
    </message>
    <message>
        <source>Whoever subscribes today: %1</source>
        <translation>Abonnement pris aujourd’hui&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanReview</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1, après&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanText</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>In sync</source>
        <comment>a plan with Stripe</comment>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a plan on its way to Stripe</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a plan that did not reach Stripe</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Drifted</source>
        <comment>a plan that differs at Stripe</comment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a plan that is not at Stripe</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Product and price at Stripe are as they are here.</source>
        <translation>Le produit et le tarif sont dans Stripe tels qu’ici.</translation>
    </message>
    <message>
        <source>The change is on its way to Stripe.</source>
        <translation>La modification est en route vers Stripe.</translation>
    </message>
    <message>
        <source>Stripe did not take the last change.</source>
        <translation>Stripe n’a pas pris en compte la dernière modification.</translation>
    </message>
    <message>
        <source>Somebody changed the product or the price at Stripe.</source>
        <translation>Quelqu’un a modifié le produit ou le tarif dans Stripe.</translation>
    </message>
    <message>
        <source>A draft: there is nothing at Stripe yet, so nobody can subscribe.</source>
        <translation>Un brouillon&#xa0;: rien n’est encore dans Stripe, donc personne ne peut s’abonner.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, per month</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free trial</source>
        <translation>
            <numerusform>%n jour d’essai gratuit</numerusform>
            <numerusform>%n jours d’essai gratuit</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <translation>Stripe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>Masqué aux clients</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansBar</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Modification récente d’abord</translation>
    </message>
    <message>
        <source>Last changed last</source>
        <translation>Modification ancienne d’abord</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nom, de A à Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nom, de Z à A</translation>
    </message>
    <message>
        <source>Price, low to high</source>
        <translation>Tarif croissant</translation>
    </message>
    <message>
        <source>Price, high to low</source>
        <translation>Tarif décroissant</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansInBulk</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Price ta&amp;ble</source>
        <translation>&amp;Grille tarifaire</translation>
    </message>
    <message>
        <source>How customers would see these plans</source>
        <translation>Comment les clients verraient ces plans</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>These plans as CSV or JSON</source>
        <translation>Ces plans en CSV ou JSON</translation>
    </message>
    <message>
        <source>P&amp;ublish drafts…</source>
        <translation>P&amp;ublier les brouillons…</translation>
    </message>
    <message>
        <source>Reac&amp;tivate…</source>
        <translation>Réact&amp;iver…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>Désacti&amp;ver…</translation>
    </message>
    <message>
        <source>Price table of what is on &amp;sale…</source>
        <translation>Grille tarifaire des plans en &amp;vente…</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>&amp;Exporter cette vue…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) chosen</source>
        <translation>
            <numerusform>%n plan sélectionné</numerusform>
            <numerusform>%n plans sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hoose all %n</source>
        <comment>plans</comment>
        <translation>
            <numerusform>Tout sé&amp;lectionner (%n)</numerusform>
            <numerusform>Tout sé&amp;lectionner (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>So far only those are chosen that were loaded.</source>
        <translation>Jusqu’ici, seuls les plans déjà chargés sont sélectionnés.</translation>
    </message>
    <message>
        <source>Choose two to four plans to compare them.</source>
        <translation>Sélectionnez de deux à quatre plans pour les comparer.</translation>
    </message>
    <message>
        <source>Their products and prices at Stripe are made.</source>
        <translation>Leurs produits et tarifs sont créés dans Stripe.</translation>
    </message>
    <message>
        <source>They can be subscribed to again.</source>
        <translation>On peut à nouveau s’y abonner.</translation>
    </message>
    <message>
        <source>No new subscriptions; those there are go on.</source>
        <translation>Plus de nouveaux abonnements&#x202f;; ceux qui existent continuent.</translation>
    </message>
    <message>
        <source>Nothing is on sale: no plan is active, published and visible to customers.</source>
        <translation>Rien n’est en vente&#xa0;: aucun plan n’est actif, publié et visible par les clients.</translation>
    </message>
    <message>
        <source>Plans of %1</source>
        <comment>a company</comment>
        <translation>Les plans %1</translation>
    </message>
    <message>
        <source>Export plans</source>
        <translation>Exporter des plans</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) exported to %1.</source>
        <translation>
            <numerusform>%n plan exporté dans %1.</numerusform>
            <numerusform>%n plans exportés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans were not exported. %1</source>
        <translation>Les plans n’ont pas été exportés. %1</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>Importer des plans</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Dup&amp;licate…</source>
        <translation>Dup&amp;liquer…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>As drafts, with names of their own.</source>
        <translation>Comme brouillons, avec leur propre nom.</translation>
    </message>
    <message>
        <source>Plans from a CSV or JSON file</source>
        <translation>Plans depuis un fichier CSV ou JSON</translation>
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
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>ID du tarif</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansPanel</name>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Chec&amp;k with Stripe…</source>
        <translation>Vérifier avec S&amp;tripe…</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier comme &amp;curl</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>Rechercher des plans</translation>
    </message>
    <message>
        <source>Looks in names and descriptions</source>
        <translation>Recherche dans les noms et les descriptions</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nouveau plan</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Plu&amp;s</translation>
    </message>
    <message>
        <source>Check with Stripe, price table, export and import</source>
        <translation>Vérification avec Stripe, grille tarifaire, export et import</translation>
    </message>
    <message>
        <source>Shows only these plans</source>
        <translation>N’affiche que ces plans</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuels</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuels</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Aucun plan ne correspond</translation>
    </message>
    <message>
        <source>No plan fits the search and the filters.</source>
        <translation>Aucun plan ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) match</source>
        <translation>
            <numerusform>%n plan correspondant</numerusform>
            <numerusform>%n plans correspondants</numerusform>
        </translation>
    </message>
    <message>
        <source>for you to look at</source>
        <translation>en consultation seule</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe.</source>
        <translation>
            <numerusform>%n plan diffère de Stripe.</numerusform>
            <numerusform>%n plans diffèrent de Stripe.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See differences</source>
        <translation>Voir les é&amp;carts</translation>
    </message>
    <message>
        <source>Stripe is not connected: until it is, new plans are drafts that nobody can buy.</source>
        <translation>Stripe n’est pas connecté&#xa0;: d’ici là, les nouveaux plans sont des brouillons que personne ne peut acheter.</translation>
    </message>
    <message>
        <source>Co&amp;nnect Stripe</source>
        <translation>Conne&amp;cter Stripe</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>Créez votre premier plan</translation>
    </message>
    <message>
        <source>A plan is what your customers subscribe to. Start from nothing or from one of these.</source>
        <translation>Un plan est ce à quoi vos clients s’abonnent. Partez de zéro ou d’un de ces modèles.</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Aucun plan pour l’instant</translation>
    </message>
    <message>
        <source>Your role does not allow new plans.</source>
        <translation>Votre rôle ne permet pas de créer des plans.</translation>
    </message>
    <message>
        <source>Copied the ID of “%1”.</source>
        <translation>ID de «&#x202f;%1&#x202f;» copié.</translation>
    </message>
    <message>
        <source>Copied “%1” as JSON.</source>
        <translation>«&#x202f;%1&#x202f;» copié en JSON.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n plan(s) as JSON.</source>
        <translation>
            <numerusform>%n plan copié en JSON.</numerusform>
            <numerusform>%n plans copiés en JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a command that asks for “%1”. Put your key into PLANDECK_API_KEY.</source>
        <translation>Commande demandant «&#x202f;%1&#x202f;» copiée. Mettez votre clé dans PLANDECK_API_KEY.</translation>
    </message>
    <message>
        <source>The new plan was not created.</source>
        <translation>Le nouveau plan n’a pas été créé.</translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <comment>name, reason</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été créé. %2</translation>
    </message>
    <message>
        <source>“%1” was saved as a draft.</source>
        <translation>«&#x202f;%1&#x202f;» a été enregistré comme brouillon.</translation>
    </message>
    <message>
        <source>“%1” was created, with its product and price in Stripe.</source>
        <translation>«&#x202f;%1&#x202f;» a été créé, avec son produit et son tarif dans Stripe.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Duplicate this plan</source>
        <translation>Dupliquer ce plan</translation>
    </message>
    <message>
        <source>Compare all plans with Stripe</source>
        <translation>Comparer tous les plans avec Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansViews</name>
    <message>
        <source>Plans as cards</source>
        <translation>Plans en cartes</translation>
    </message>
    <message>
        <source>Plans in a table</source>
        <translation>Plans en tableau</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableDialog</name>
    <message>
        <source>Price table</source>
        <translation>Grille tarifaire</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Ce que voient les clients</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Recommended plan</source>
        <translation>Plan &amp;recommandé</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Périodicité</translation>
    </message>
    <message>
        <source>The web page has a switch for both.</source>
        <translation>La page web permet de passer de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>The web page follows the reader&apos;s system.</source>
        <translation>La page web suit le système du lecteur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>Enregistrer comme &amp;image…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>Enregistrer comme page &amp;web…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>recommended plan</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Save the price table</source>
        <translation>Enregistrer la grille tarifaire</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file</comment>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>PNG, in twice the pixels</source>
        <translation>PNG, en double résolution</translation>
    </message>
    <message>
        <source>HTML in one file, without scripts</source>
        <translation>HTML en un seul fichier, sans scripts</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableText</name>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuel</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableView</name>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileCells</name>
    <message>
        <source>Opens at the start</source>
        <translation>Ouvert au démarrage</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Non ouvert</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>&amp;Ajouter le profil</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>Où sont ses données</translation>
    </message>
    <message>
        <source>&amp;Read-only: look at everything, change nothing</source>
        <translation>&amp;Lecture seule&#xa0;: tout voir, ne rien modifier</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Where its data is</source>
        <translation>&amp;Où sont ses données</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Made when it is first opened, for you alone to read.</source>
        <translation>Créé à la première ouverture, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Database a&amp;ddress</source>
        <translation>A&amp;dresse de la base de données</translation>
    </message>
    <message>
        <source>As in DATABASE_URL. Several hosts by commas: the one that takes writes is used.</source>
        <translation>Comme dans DATABASE_URL. Plusieurs hôtes, séparés par des virgules&#xa0;: celui qui accepte les écritures est utilisé.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file of settings.</source>
        <translation>Va dans le trousseau, jamais dans un fichier de paramètres.</translation>
    </message>
    <message>
        <source>Left empty, the one in the keychain stays.</source>
        <translation>Si vous le laissez vide, celui du trousseau reste.</translation>
    </message>
    <message>
        <source>Server&apos;s a&amp;ddress</source>
        <translation>A&amp;dresse du serveur</translation>
    </message>
    <message>
        <source>Begins with https://; http:// for a server on this computer only.</source>
        <translation>Commence par https://&#x202f;; http:// seulement pour un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Stands with the name on top of the window.</source>
        <translation>Affichée avec le nom en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to it.</source>
        <translation>Plandeck reste où il est jusqu’à ce que vous passiez à ce profil.</translation>
    </message>
    <message>
        <source>It is open now: what you change takes force when it is opened again.</source>
        <translation>Il est ouvert&#xa0;: vos modifications prendront effet à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Fichiers SQLite (*.db *.sqlite *.sqlite3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileText</name>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>Serveur distant</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>There is no such file yet. It is made when the profile is first opened.</source>
        <translation>Ce fichier n’existe pas encore. Il est créé à la première ouverture du profil.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 répond en %2 ms.</translation>
    </message>
    <message>
        <source>The database is empty: its tables are made when the profile is first opened.</source>
        <translation>La base de données est vide&#xa0;: ses tables sont créées à la première ouverture du profil.</translation>
    </message>
    <message>
        <source>Its schema is of our version, %1.</source>
        <translation>Son schéma est de notre version, %1.</translation>
    </message>
    <message>
        <source>Its schema is of version %1 and is brought to %2 when the profile is opened for writing.</source>
        <translation>Son schéma est de la version %1 et passe à la version %2 quand le profil est ouvert en écriture.</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Mot de passe de la base de données</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>Clé secrète, mode test</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>Clé secrète, mode production</translation>
    </message>
    <message>
        <source>Publishable key, test mode</source>
        <translation>Clé publiable, mode test</translation>
    </message>
    <message>
        <source>Publishable key, live mode</source>
        <translation>Clé publiable, mode production</translation>
    </message>
    <message>
        <source>Connect client ID, test mode</source>
        <translation>ID client Connect, mode test</translation>
    </message>
    <message>
        <source>Connect client ID, live mode</source>
        <translation>ID client Connect, mode production</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secret de webhook</translation>
    </message>
    <message>
        <source>Webhook secret for accounts</source>
        <translation>Secret de webhook pour les comptes</translation>
    </message>
    <message>
        <source>Webhook secret for connections</source>
        <translation>Secret de webhook pour les connexions</translation>
    </message>
    <message>
        <source>Webhook secret for payments</source>
        <translation>Secret de webhook pour les paiements</translation>
    </message>
    <message>
        <source>Webhook secret for subscriptions</source>
        <translation>Secret de webhook pour les abonnements</translation>
    </message>
    <message>
        <source>The platform&apos;s SECRET_KEY</source>
        <translation>SECRET_KEY de la plateforme</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesModel</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>Où sont ses données</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesSection</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Open at the start</source>
        <translation>&amp;Ouvrir au démarrage</translation>
    </message>
    <message>
        <source>S&amp;witch to it…</source>
        <translation>&amp;Passer à ce profil…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Profils de connexion</translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Choisissez d’abord un profil.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Il est déjà ouvert.</translation>
    </message>
    <message>
        <source>It opens at the start already.</source>
        <translation>Il s’ouvre déjà au démarrage.</translation>
    </message>
    <message>
        <source>Open it whenever Plandeck starts</source>
        <translation>L’ouvrir à chaque démarrage de Plandeck</translation>
    </message>
    <message>
        <source>Close this desk and open that one</source>
        <translation>Fermer le profil actuel et ouvrir celui-ci</translation>
    </message>
    <message>
        <source>It is open: switch to another one first.</source>
        <translation>Il est ouvert&#xa0;: passez d’abord à un autre.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 is saved. It is open as it was.</source>
        <translation>%1 est enregistré. Il reste ouvert tel qu’il était.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 is being tested…</source>
        <translation>Test de %1 en cours…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrête&amp;r</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a profile, what was found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>%1 opens at the start.</source>
        <translation>%1 s’ouvre au démarrage.</translation>
    </message>
    <message>
        <source>Switch to “%1”?</source>
        <translation>Passer à «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>This desk is closed and that one is opened in its place. Your session here is kept; what is still running is finished first.</source>
        <translation>Le profil actuel est fermé et celui-là s’ouvre à sa place. Votre session ici est conservée&#x202f;; ce qui est encore en cours est d’abord terminé.</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The profile goes, and the password and keys that the keychain holds for it. Its database or server stays as it is.</source>
        <translation>Le profil disparaît, ainsi que le mot de passe et les clés que le trousseau conserve pour lui. Sa base de données ou son serveur reste intact.</translation>
    </message>
    <message>
        <source>&amp;Remove profile</source>
        <translation>&amp;Supprimer le profil</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>A new profile that begins as this one</source>
        <translation>Un nouveau profil basé sur celui-ci</translation>
    </message>
    <message>
        <source>Look whether it answers; nothing is changed there</source>
        <translation>Vérifier s’il répond&#x202f;; rien n’y est modifié</translation>
    </message>
    <message>
        <source>Remove it and what is kept for it</source>
        <translation>Le supprimer avec ce qui est conservé pour lui</translation>
    </message>
</context>
<context>
    <name>plandeck::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>Publier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>&amp;Nom du plan, pour confirmer</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Saisissez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Crée un produit et un tarif dans Stripe (mode production&#xa0;: argent réel).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Crée un produit et un tarif dans Stripe (mode test).</translation>
    </message>
</context>
<context>
    <name>plandeck::ReceiverSection</name>
    <message>
        <source>The server inside this desk</source>
        <translation>Le serveur intégré à l’application</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address</source>
        <translation>Copier l’adresse du serveur</translation>
    </message>
    <message>
        <source>Redirect URI, for Stripe Connect</source>
        <translation>URI de redirection, pour Stripe Connect</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Copier l’URI de redirection</translation>
    </message>
    <message>
        <source>Copy this webhook address</source>
        <translation>Copier cette adresse de webhook</translation>
    </message>
    <message>
        <source>Webhook for accounts</source>
        <translation>Webhook pour les comptes</translation>
    </message>
    <message>
        <source>Webhook for connections</source>
        <translation>Webhook pour les connexions</translation>
    </message>
    <message>
        <source>Webhook for payments</source>
        <translation>Webhook pour les paiements</translation>
    </message>
    <message>
        <source>Webhook for subscriptions</source>
        <translation>Webhook pour les abonnements</translation>
    </message>
    <message>
        <source>It listens on this computer only. Stripe reaches it through the Stripe CLI: stripe listen --forward-to, followed by one of the webhook addresses.</source>
        <translation>Il n’écoute que sur cet ordinateur. Stripe le joint par la CLI Stripe&#xa0;: stripe listen --forward-to, suivi d’une des adresses de webhook.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>When another program has it, the desk takes the next free one for that run.</source>
        <translation>Si un autre programme l’occupe, Plandeck prend le port libre suivant pour cette exécution.</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>&amp;Redémarrer les services maintenant</translation>
    </message>
    <message>
        <source>This profile&apos;s services run on a server: nothing listens here.</source>
        <translation>Les services de ce profil tournent sur un serveur&#xa0;: rien n’écoute ici.</translation>
    </message>
    <message>
        <source>At the moment it listens on port %1. Port %2 is tried at the next opening.</source>
        <translation>Il écoute actuellement sur le port %1. Le port %2 sera essayé à la prochaine ouverture.</translation>
    </message>
</context>
<context>
    <name>plandeck::RegenerateDialog</name>
    <message>
        <source>New live key</source>
        <translation>Nouvelle clé de production</translation>
    </message>
    <message>
        <source>New test key</source>
        <translation>Nouvelle clé de test</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Créer la clé</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Stops at once</source>
        <comment>the old key</comment>
        <translation>S’arrête aussitôt</translation>
    </message>
    <message>
        <source>Works for another hour</source>
        <comment>the old key</comment>
        <translation>Fonctionne encore une heure</translation>
    </message>
    <message>
        <source>Works for another day</source>
        <comment>the old key</comment>
        <translation>Fonctionne encore un jour</translation>
    </message>
    <message>
        <source>Works for another 3 days</source>
        <comment>the old key</comment>
        <translation>Fonctionne encore 3 jours</translation>
    </message>
    <message>
        <source>Works for another 7 days</source>
        <comment>the old key</comment>
        <translation>Fonctionne encore 7 jours</translation>
    </message>
    <message>
        <source>Never expires</source>
        <comment>the new key</comment>
        <translation>N’expire jamais</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <comment>the new key</comment>
        <translation>
            <numerusform>Expire dans %n jour</numerusform>
            <numerusform>Expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;old key, %1</source>
        <translation>L’&amp;ancienne clé, %1</translation>
    </message>
    <message>
        <source>As long as both work you can change programs over one by one.</source>
        <translation>Tant que les deux fonctionnent, vous pouvez migrer les programmes un par un.</translation>
    </message>
    <message>
        <source>The &amp;new key</source>
        <translation>La &amp;nouvelle clé</translation>
    </message>
    <message>
        <source>A key that expires limits the harm when it is lost without notice.</source>
        <translation>Une clé qui expire limite les dégâts si elle est perdue sans qu’on le remarque.</translation>
    </message>
    <message>
        <source>The new key is shown once, right afterwards.</source>
        <translation>La nouvelle clé est affichée une seule fois, juste après.</translation>
    </message>
    <message>
        <source>Programs with the old key are refused from this moment on. The new key is shown once.</source>
        <translation>Les programmes qui ont l’ancienne clé sont refusés dès maintenant. La nouvelle clé est affichée une seule fois.</translation>
    </message>
    <message>
        <source>The old key works until %1. The new key is shown once.</source>
        <translation>L’ancienne clé fonctionne jusqu’au %1. La nouvelle clé est affichée une seule fois.</translation>
    </message>
</context>
<context>
    <name>plandeck::RegisterPage</name>
    <message>
        <source>Re&amp;gister</source>
        <translation>S’&amp;inscrire</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>Déjà inscrit&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot &amp;de passe</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Inscription…</translation>
    </message>
</context>
<context>
    <name>plandeck::RehearsalView</name>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>It would fail: %1</source>
        <comment>reason, a sentence</comment>
        <translation>Cela échouerait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something of yours would be changed by it.</source>
        <translation>Cela modifierait quelque chose chez vous.</translation>
    </message>
    <message>
        <source>Nothing of yours would be changed by it.</source>
        <translation>Cela ne modifierait rien chez vous.</translation>
    </message>
    <message>
        <source>The audit log would say: %1</source>
        <translation>Le journal d’audit indiquerait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your webhook would be told: %1</source>
        <translation>Votre webhook serait informé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was only tried: nothing was written.</source>
        <translation>Ce n’était qu’un essai&#xa0;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>plandeck::RequestCells</name>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
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
        <translation>Requêtes à Stripe</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
    <message>
        <source>What is asked of Stripe from now on stands here.</source>
        <translation>Ce qui est désormais demandé à Stripe s’affiche ici.</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>Aucune requête de ce type</translation>
    </message>
    <message>
        <source>None of the last requests ended this way.</source>
        <translation>Aucune des dernières requêtes ne s’est terminée ainsi.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Requests to Stripe, newest first</source>
        <translation>Requêtes à Stripe, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Hide the requests to Stripe</source>
        <translation>Masquer les requêtes à Stripe</translation>
    </message>
    <message>
        <source>Show the requests to Stripe</source>
        <translation>Afficher les requêtes à Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::RequirementText</name>
    <message>
        <source>A bank account for payouts</source>
        <translation>Un compte bancaire pour les virements</translation>
    </message>
    <message>
        <source>Acceptance of Stripe&apos;s terms</source>
        <translation>L’acceptation des conditions de Stripe</translation>
    </message>
    <message>
        <source>The business&apos;s website</source>
        <translation>Le site web de l’activité</translation>
    </message>
    <message>
        <source>What kind of business it is</source>
        <translation>Le type d’activité</translation>
    </message>
    <message>
        <source>What the business sells</source>
        <translation>Ce que vend l’entreprise</translation>
    </message>
    <message>
        <source>How customers reach support</source>
        <translation>Comment les clients joignent le support</translation>
    </message>
    <message>
        <source>Whether it is a company or a person</source>
        <translation>S’il s’agit d’une société ou d’une personne</translation>
    </message>
    <message>
        <source>The company&apos;s tax number</source>
        <translation>Le numéro fiscal de la société</translation>
    </message>
    <message>
        <source>The company&apos;s legal name</source>
        <translation>La raison sociale de la société</translation>
    </message>
    <message>
        <source>The company&apos;s address</source>
        <translation>L’adresse de la société</translation>
    </message>
    <message>
        <source>The company&apos;s telephone number</source>
        <translation>Le numéro de téléphone de la société</translation>
    </message>
    <message>
        <source>A document about the company</source>
        <translation>Un document sur la société</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Une pièce d’identité</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Adresse du domicile</translation>
    </message>
    <message>
        <source>Personal identification number</source>
        <translation>Numéro d’identification personnel</translation>
    </message>
    <message>
        <source>Last four digits of the social security number</source>
        <translation>Quatre derniers chiffres du numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>Name of the person responsible</source>
        <translation>Nom du responsable</translation>
    </message>
    <message>
        <source>E-mail of the person responsible</source>
        <translation>E-mail du responsable</translation>
    </message>
    <message>
        <source>Telephone number of the person responsible</source>
        <translation>Numéro de téléphone du responsable</translation>
    </message>
    <message>
        <source>Who owns the company</source>
        <translation>Qui possède la société</translation>
    </message>
    <message>
        <source>Who directs the company</source>
        <translation>Qui dirige la société</translation>
    </message>
    <message>
        <source>Who represents the company</source>
        <translation>Qui représente la société</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Stripe is checking it</source>
        <translation>vérification par Stripe</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>à fournir d’ici le %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à fournir maintenant</translation>
    </message>
    <message>
        <source>Stripe shut part of this account because something is overdue.</source>
        <translation>Stripe a bloqué une partie de ce compte, car une information est en retard.</translation>
    </message>
    <message>
        <source>Stripe is looking at this account and has shut part of it meanwhile.</source>
        <translation>Stripe examine ce compte et en a bloqué une partie entre-temps.</translation>
    </message>
    <message>
        <source>Stripe rejected this account. Their support knows why.</source>
        <translation>Stripe a rejeté ce compte. Son support sait pourquoi.</translation>
    </message>
    <message>
        <source>Stripe shut part of this account (%1).</source>
        <translation>Stripe a bloqué une partie de ce compte (%1).</translation>
    </message>
</context>
<context>
    <name>plandeck::RoleText</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>the staff&apos;s role</comment>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>%1 can do this.</source>
        <comment>%1: one or more roles</comment>
        <translation>Réservé à&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>Ter&amp;miné</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>&amp;Conserver sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Conservation…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Close without taking it?</source>
        <translation>Fermer sans rien récupérer&#x202f;?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretRevealField</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Hold to show %1</source>
        <translation>Maintenir pour afficher %1</translation>
    </message>
    <message>
        <source>Hidden, ends in %1</source>
        <translation>Masqué, se termine par %1</translation>
    </message>
</context>
<context>
    <name>plandeck::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a setting, its section</comment>
        <translation>%1, dans %2</translation>
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
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>For this computer and whoever works at it.</source>
        <translation>Pour cet ordinateur et quiconque y travaille.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Search settings (/)</source>
        <translation>Rechercher un paramètre (/)</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun paramètre de ce nom.</translation>
    </message>
</context>
<context>
    <name>plandeck::SetupCard</name>
    <message>
        <source>Register your company</source>
        <translation>Inscrivez votre entreprise</translation>
    </message>
    <message>
        <source>With its two API keys, for test and for live.</source>
        <translation>Avec ses deux clés API, de test et de production.</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Connectez Stripe</translation>
    </message>
    <message>
        <source>Your customers pay into your own account, not into ours.</source>
        <translation>Vos clients paient sur votre propre compte, pas sur le nôtre.</translation>
    </message>
    <message>
        <source>Connect &amp;Stripe</source>
        <translation>Connecter &amp;Stripe</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>Créez votre premier plan</translation>
    </message>
    <message>
        <source>Its product and its price appear in Stripe by themselves.</source>
        <translation>Son produit et son tarif apparaissent automatiquement dans Stripe.</translation>
    </message>
    <message>
        <source>Create a &amp;plan</source>
        <translation>Créer un &amp;plan</translation>
    </message>
    <message>
        <source>Set your webhook</source>
        <translation>Configurez votre webhook</translation>
    </message>
    <message>
        <source>Your servers hear of changes by themselves.</source>
        <translation>Vos serveurs sont informés automatiquement des changements.</translation>
    </message>
    <message>
        <source>Set the &amp;webhook</source>
        <translation>Configurer le &amp;webhook</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>Appelez l’API</translation>
    </message>
    <message>
        <source>List your plans from a terminal.</source>
        <translation>Listez vos plans depuis un terminal.</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>Copier la co&amp;mmande</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>No Stripe key is set, so the built-in simulator stands in: no account, no money.</source>
        <translation>Aucune clé Stripe n’est définie&#xa0;: le simulateur intégré remplace Stripe, sans compte ni argent.</translation>
    </message>
    <message>
        <source>Try with &amp;simulator</source>
        <translation>Essayer avec le s&amp;imulateur</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
</context>
<context>
    <name>plandeck::ShellWindow</name>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
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
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nouveau raccourci&#xa0;: appuyez sur la touche</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>Le re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>Raccourci par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>keys</comment>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Appuyez sur la nouvelle touche pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Choisissez une action pour lui donner un autre raccourci.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3).</source>
        <comment>key, action, place</comment>
        <translation>%1 est le raccourci de «&#x202f;%2&#x202f;» (%3).</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Dans les tableaux</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutSheet</name>
    <message>
        <source>Search keys</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>plandeck::SignInPage</name>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Register a company</source>
        <translation>Inscrire une &amp;entreprise</translation>
    </message>
    <message>
        <source>I was in&amp;vited</source>
        <translation>J’ai une in&amp;vitation</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première visite&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Back to your company</source>
        <translation>&amp;Retour à votre entreprise</translation>
    </message>
    <message>
        <source>you@company.example</source>
        <translation>vous@entreprise.example</translation>
    </message>
    <message>
        <source>you@platform.example</source>
        <translation>vous@plateforme.example</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Looking for your last session…</source>
        <translation>Recherche de votre dernière session…</translation>
    </message>
    <message>
        <source>Enter the &amp;demo</source>
        <translation>Accéder à la &amp;démo</translation>
    </message>
    <message>
        <source>Demo: sign in as %1</source>
        <translation>Démo&#xa0;: se connecter en tant que %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <translation>Trop de tentatives. Vous pourrez réessayer dans %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>plandeck::Spinner</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>plandeck::StarterText</name>
    <message>
        <source>Start with %1, %2</source>
        <translation>Commencer par %1, %2</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Everything a small team needs to begin.</source>
        <translation>Tout ce qu’il faut à une petite équipe pour commencer.</translation>
    </message>
    <message>
        <source>3 projects</source>
        <translation>3 projets</translation>
    </message>
    <message>
        <source>2 team members</source>
        <translation>2 membres d’équipe</translation>
    </message>
    <message>
        <source>Community support</source>
        <translation>Support communautaire</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>For teams that grow.</source>
        <translation>Pour les équipes qui grandissent.</translation>
    </message>
    <message>
        <source>Unlimited projects</source>
        <translation>Projets illimités</translation>
    </message>
    <message>
        <source>10 team members</source>
        <translation>10 membres d’équipe</translation>
    </message>
    <message>
        <source>E-mail support within a day</source>
        <translation>Support par e-mail sous un jour</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>For companies with rules of their own.</source>
        <translation>Pour les entreprises qui ont leurs propres règles.</translation>
    </message>
    <message>
        <source>Everything in Pro</source>
        <translation>Tout le contenu de Pro</translation>
    </message>
    <message>
        <source>50 team members</source>
        <translation>50 membres d’équipe</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Authentification unique</translation>
    </message>
    <message>
        <source>Priority support</source>
        <translation>Support prioritaire</translation>
    </message>
</context>
<context>
    <name>plandeck::StateView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters.</source>
        <translation>Aucune entrée ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>plandeck::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>plandeck::StepRow</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
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
        <translation>&amp;Interroger Stripe</translation>
    </message>
    <message>
        <source>Your plans are sold through this account.</source>
        <translation>Vos plans sont vendus par ce compte.</translation>
    </message>
    <message>
        <source>Where the money for your plans goes.</source>
        <translation>Où va l’argent de vos plans.</translation>
    </message>
    <message>
        <source>Your role does not connect Stripe.</source>
        <translation>Votre rôle ne permet pas de connecter Stripe.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>dernière lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Ask Stripe</source>
        <translation>Interroger Stripe</translation>
    </message>
    <message>
        <source>Back to test mode</source>
        <translation>Revenir au mode test</translation>
    </message>
    <message>
        <source>Connecting could not begin. %1</source>
        <translation>La connexion n’a pas pu commencer. %1</translation>
    </message>
    <message>
        <source>The account could not be read. %1</source>
        <translation>Le compte n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The link ran out before the browser came back. Nothing was changed.</source>
        <translation>Le lien a expiré avant le retour du navigateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Connecter à nouveau</translation>
    </message>
    <message>
        <source>The browser came back, but Stripe still misses something. You can go on where you stopped.</source>
        <translation>Le navigateur est revenu, mais il manque encore quelque chose à Stripe. Vous pouvez reprendre là où vous vous êtes arrêté.</translation>
    </message>
    <message>
        <source>The browser came back without an account. %1</source>
        <translation>Le navigateur est revenu sans compte. %1</translation>
    </message>
    <message>
        <source>Read the account anew from Stripe</source>
        <translation>Relire le compte dans Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeRequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeText</name>
    <message>
        <source>Express account</source>
        <translation>Compte Express</translation>
    </message>
    <message>
        <source>Standard account</source>
        <translation>Compte Standard</translation>
    </message>
    <message>
        <source>Account link</source>
        <translation>Lien de compte</translation>
    </message>
    <message>
        <source>A one-time link was made</source>
        <translation>Un lien à usage unique a été créé</translation>
    </message>
    <message>
        <source>The browser was sent to Stripe</source>
        <translation>Le navigateur a été envoyé sur Stripe</translation>
    </message>
    <message>
        <source>The browser came back</source>
        <translation>Le navigateur est revenu</translation>
    </message>
    <message>
        <source>Stripe&apos;s code was exchanged for the account</source>
        <translation>Le code de Stripe a été échangé contre le compte</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>Stripe est connecté</translation>
    </message>
    <message>
        <source>Stripe was not connected</source>
        <translation>Stripe n’a pas été connecté</translation>
    </message>
    <message>
        <source>The link ran out</source>
        <translation>Le lien a expiré</translation>
    </message>
    <message>
        <source>Connecting could not begin</source>
        <translation>La connexion n’a pas pu commencer</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>Annulé ici</translation>
    </message>
</context>
<context>
    <name>plandeck::TableView</name>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
</context>
<context>
    <name>plandeck::TagListEditor</name>
    <message>
        <source>F2 edits, Delete removes, Alt with the arrow keys moves a line.</source>
        <translation>F2 modifie, Delete supprime, Alt et les touches fléchées déplacent une ligne.</translation>
    </message>
</context>
<context>
    <name>plandeck::TaskRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <comment>time</comment>
        <translation>Terminée (%1)</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>time</comment>
        <translation>Échec (%1)</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time</comment>
        <translation>Arrêtée (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>Progression de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>Arrêter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher « %1 »</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Ce qui arrive à chacun</translation>
    </message>
</context>
<context>
    <name>plandeck::TasksPopup</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>Rien en cours.</translation>
    </message>
    <message>
        <source>&amp;Clear the ended ones</source>
        <translation>Effacer les tâches &amp;terminées</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantDeedDialog</name>
    <message>
        <source>Suspend %1?</source>
        <translation>Suspendre %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Suspension…</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>Réactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Réactiver</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Réactivation…</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>It is on record, and the company&apos;s owners read it.</source>
        <translation>Il est consigné, et les propriétaires de l’entreprise le lisent.</translation>
    </message>
    <message>
        <source>&amp;Type %1</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>Sa&amp;isissez %1</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>Saisissez %1 pour continuer.</translation>
    </message>
    <message>
        <source>In force at once, until somebody reactivates it.</source>
        <translation>Effet immédiat, jusqu’à ce que quelqu’un le réactive.</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Effet immédiat.</translation>
    </message>
    <message>
        <source>Its people and programs are let in again by what they had.</source>
        <translation>Ses membres et ses programmes retrouvent leur accès avec ce qu’ils avaient.</translation>
    </message>
    <message>
        <source>Messages to its webhook that were held are sent.</source>
        <translation>Les messages retenus pour son webhook sont envoyés.</translation>
    </message>
    <message>
        <source>Its people and programs are refused at once: sessions, API keys and sign-in.</source>
        <translation>Ses membres et ses programmes sont refusés aussitôt&#xa0;: sessions, clés API et connexion.</translation>
    </message>
    <message>
        <source>Messages to its webhook are made and held.</source>
        <translation>Les messages à son webhook sont créés et retenus.</translation>
    </message>
    <message>
        <source>Its subscriptions at Stripe go on, and what Stripe tells is taken in.</source>
        <translation>Ses abonnements dans Stripe continuent, et ce que Stripe signale est pris en compte.</translation>
    </message>
    <message>
        <source>Nothing is deleted: reactivating lets everybody in again.</source>
        <translation>Rien n’est supprimé&#xa0;: la réactivation rend l’accès à tous.</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Looking into this company has ended. To go on, say why anew.</source>
        <translation>L’inspection de cette entreprise est terminée. Pour continuer, indiquez à nouveau un motif.</translation>
    </message>
    <message>
        <source>What is in it is seen with a reason, for an hour, and on record.</source>
        <translation>Son contenu se consulte avec un motif, pendant une heure, et l’inspection est consignée.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID du locataire</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantLooks</name>
    <message>
        <source>The people of the company</source>
        <translation>Les membres de l’entreprise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>This company has no people.</source>
        <translation>Cette entreprise n’a aucun membre.</translation>
    </message>
    <message>
        <source>API keys, without their secret part</source>
        <translation>Clés API, sans leur partie secrète</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>Aucune clé API</translation>
    </message>
    <message>
        <source>This company has made none.</source>
        <translation>Cette entreprise n’en a créé aucune.</translation>
    </message>
    <message>
        <source>The company&apos;s plans</source>
        <translation>Les plans de l’entreprise</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>Dans Stripe</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>Aucun plan</translation>
    </message>
    <message>
        <source>This company has none in this mode.</source>
        <translation>Cette entreprise n’en a aucun dans ce mode.</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Aucun webhook</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>Messages au webhook</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was sent in this mode.</source>
        <translation>Rien n’a été envoyé dans ce mode.</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>Événements de Stripe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Stripe has told of nothing in this mode.</source>
        <translation>Stripe n’a rien signalé dans ce mode.</translation>
    </message>
    <message>
        <source>Who did what in the company</source>
        <translation>Qui a fait quoi dans l’entreprise</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Rien au journal</translation>
    </message>
    <message>
        <source>Nothing was done in this company.</source>
        <translation>Rien n’a été fait dans cette entreprise.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À consulter</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>Appels API ce mois-ci</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID du locataire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>Details given</source>
        <translation>Informations fournies</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Wanted by Stripe</source>
        <translation>Demandé par Stripe</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantText</name>
    <message>
        <source>Active</source>
        <comment>tenant</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>tenant</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>tenant</comment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>connecting Stripe</comment>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>account at Stripe</comment>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>account at Stripe</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>Gratuit</translation>
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
        <translation>Locataire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantsPanel</name>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff</source>
        <translation>Seule l’équipe de la plateforme voit les locataires</translation>
    </message>
    <message>
        <source>Search tenants</source>
        <translation>Rechercher des locataires</translation>
    </message>
    <message>
        <source>The beginning of a name, slug, e-mail address or acct_…; a tenant&apos;s ID; a key&apos;s last four characters</source>
        <translation>Le début d’un nom, d’un slug, d’une adresse e-mail ou d’un acct_…&#x202f;; l’ID d’un locataire&#x202f;; les quatre derniers caractères d’une clé</translation>
    </message>
    <message>
        <source>&amp;Look into it…</source>
        <translation>&amp;Inspecter…</translation>
    </message>
    <message>
        <source>&amp;End looking</source>
        <translation>&amp;Terminer l’inspection</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>&amp;Suspendre…</translation>
    </message>
    <message>
        <source>&amp;Reactivate…</source>
        <translation>&amp;Réactiver…</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l’I&amp;D</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Shows only these tenants</source>
        <translation>N’affiche que ces locataires</translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <comment>state of a connection</comment>
        <translation>Stripe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event within a day</source>
        <translation>Événement sous 24 h</translation>
    </message>
    <message>
        <source>No event for 30 days</source>
        <translation>Aucun événement depuis 30 jours</translation>
    </message>
    <message>
        <source>The tenants of the platform</source>
        <translation>Les locataires de la plateforme</translation>
    </message>
    <message>
        <source>No tenant matches</source>
        <translation>Aucun locataire ne correspond</translation>
    </message>
    <message>
        <source>No tenant fits the search and the filters.</source>
        <translation>Aucun locataire ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Every company on this platform. Searches and looks are on record.</source>
        <translation>Toutes les entreprises de cette plateforme. Recherches et consultations sont consignées.</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Aucun locataire pour l’instant</translation>
    </message>
    <message>
        <source>Companies register themselves; they stand here then.</source>
        <translation>Les entreprises s’inscrivent elles-mêmes&#x202f;; elles apparaissent alors ici.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Your role does not suspend tenants.</source>
        <translation>Votre rôle ne permet pas de suspendre des locataires.</translation>
    </message>
    <message>
        <source>Refuse its people and programs</source>
        <translation>Refuser ses membres et ses programmes</translation>
    </message>
    <message>
        <source>Let its people and programs in again</source>
        <translation>Rendre l’accès à ses membres et à ses programmes</translation>
    </message>
    <message>
        <source>You look into it already.</source>
        <translation>Vous l’inspectez déjà.</translation>
    </message>
    <message>
        <source>The tenant was not opened. %1</source>
        <comment>reason</comment>
        <translation>Le locataire n’a pas été ouvert. %1</translation>
    </message>
    <message>
        <source>You look into it no more. That is on record.</source>
        <translation>Vous ne l’inspectez plus. C’est consigné.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <comment>tenant</comment>
        <translation>%1 est suspendu.</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <comment>tenant</comment>
        <translation>%1 a de nouveau accès.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>With a reason, on record</source>
        <translation>Avec un motif, consigné</translation>
    </message>
</context>
<context>
    <name>plandeck::Toast</name>
    <message>
        <source>Close notice</source>
        <translation>Fermer la notification</translation>
    </message>
</context>
<context>
    <name>plandeck::TraceList</name>
    <message>
        <source>Nothing yet</source>
        <comment>done with an event</comment>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>%1, attempt %2, %3</source>
        <comment>state, number, time</comment>
        <translation>%1, tentative %2, %3</translation>
    </message>
</context>
<context>
    <name>plandeck::TrialCard</name>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>Fermer la réponse</translation>
    </message>
    <message>
        <source>A test message is being sent…</source>
        <translation>Envoi d’un message de test…</translation>
    </message>
    <message>
        <source>Signed like any other, also while paused.</source>
        <translation>Signé comme tous les autres, même en pause.</translation>
    </message>
    <message>
        <source>No test message was sent</source>
        <translation>Aucun message de test n’a été envoyé</translation>
    </message>
    <message>
        <source>The receiver took it: %1</source>
        <comment>status and duration</comment>
        <translation>Le récepteur l’a accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Any answer from 200 to 299 counts as taken.</source>
        <translation>Toute réponse de 200 à 299 vaut acceptation.</translation>
    </message>
    <message>
        <source>The receiver did not take it: %1</source>
        <comment>status and duration, or why</comment>
        <translation>Le récepteur ne l’a pas accepté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::UserButton</name>
    <message>
        <source>Account: %1, %2</source>
        <translation>Compte&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>plandeck::UserMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>A&amp;bout Plandeck</source>
        <translation>À pr&amp;opos de Plandeck</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
</context>
<context>
    <name>plandeck::VerifyDialog</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Verify a key</source>
        <translation>Vérifier une clé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>It is looked up and forgotten. Nothing is changed, and its last use stays as it was.</source>
        <translation>Elle est recherchée puis oubliée. Rien n’est modifié, et sa dernière utilisation reste inchangée.</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>À qui appartient la clé&#x202f;?</translation>
    </message>
    <message>
        <source>Paste it above. It is shown only while you hold the eye.</source>
        <translation>Collez-la ci-dessus. Elle n’est visible que tant que vous maintenez l’œil enfoncé.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This key does not work</source>
        <translation>Cette clé ne fonctionne pas</translation>
    </message>
    <message>
        <source>It is unknown, revoked or expired. Which of these it is, nobody is told.</source>
        <translation>Elle est inconnue, révoquée ou expirée. La raison exacte n’est révélée à personne.</translation>
    </message>
    <message>
        <source>This could not be found out</source>
        <translation>La vérification n’a pas abouti</translation>
    </message>
    <message>
        <source>A live key of %1</source>
        <translation>Une clé de production appartenant à %1</translation>
    </message>
    <message>
        <source>A test key of %1</source>
        <translation>Une clé de test appartenant à %1</translation>
    </message>
    <message>
        <source>It works. It ends in %1.</source>
        <translation>Elle fonctionne. Elle se termine par %1.</translation>
    </message>
    <message>
        <source>It works. It ends in %1. Last used: %2.</source>
        <translation>Elle fonctionne. Elle se termine par %1. Dernière utilisation&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>plandeck::WaitingCard</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Did the browser end at a page that does not load? &amp;Paste its address:</source>
        <translation>Le navigateur s’est arrêté sur une page qui ne se charge pas&#x202f;? &amp;Collez son adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>T&amp;erminer</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>Your browser is open at Stripe…</source>
        <translation>Votre navigateur est ouvert sur Stripe…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Approve there; this page goes on by itself. If no browser came up, open this link yourself:</source>
        <translation>Donnez-y votre accord&#x202f;; cette page continue automatiquement. Si aucun navigateur ne s’est ouvert, ouvrez ce lien vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>Open this link in a browser of this computer; this page goes on by itself.</source>
        <translation>Ouvrez ce lien dans un navigateur de cet ordinateur&#x202f;; cette page continue automatiquement.</translation>
    </message>
    <message>
        <source>The link is good for %1</source>
        <translation>Le lien est valable encore %1</translation>
    </message>
</context>
<context>
    <name>plandeck::WebhookText</name>
    <message>
        <source>A plan was created</source>
        <translation>Un plan a été créé</translation>
    </message>
    <message>
        <source>A plan was changed</source>
        <translation>Un plan a été modifié</translation>
    </message>
    <message>
        <source>A plan was deactivated</source>
        <translation>Un plan a été désactivé</translation>
    </message>
    <message>
        <source>An API key was replaced</source>
        <translation>Une clé API a été remplacée</translation>
    </message>
    <message>
        <source>An API key was revoked</source>
        <translation>Une clé API a été révoquée</translation>
    </message>
    <message>
        <source>Stripe was connected</source>
        <translation>Stripe a été connecté</translation>
    </message>
    <message>
        <source>Stripe was disconnected</source>
        <translation>Stripe a été déconnecté</translation>
    </message>
    <message>
        <source>A plain test</source>
        <translation>Un simple test</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>message</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>message</comment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>message</comment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>message</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>message</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>webhook</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Receiver gone</source>
        <translation>Récepteur disparu</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>webhook</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>answer</comment>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, duration</comment>
        <translation>%1 en %2 ms</translation>
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
        <translation>Votre rôle ne donne pas accès aux webhooks</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>Nouveau &amp;secret…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Supprim&amp;er…</translation>
    </message>
    <message>
        <source>Signature &amp;doctor…</source>
        <translation>&amp;Diagnostic de signature…</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>le webhook</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;body</source>
        <translation>Copier le &amp;corps</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>Shows only these messages</source>
        <translation>N’affiche que ces messages</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>Messages au webhook</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour l’instant</translation>
    </message>
    <message>
        <source>They come by themselves when something happens. A test shows whether the way is free.</source>
        <translation>Ils arrivent automatiquement quand quelque chose se passe. Un test montre si la voie est libre.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Aucun message ne correspond</translation>
    </message>
    <message>
        <source>There is none in this state.</source>
        <translation>Il n’y en a aucun dans cet état.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in live mode.</source>
        <translation>Vos serveurs sont informés de ce qui se passe en mode production.</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in test mode.</source>
        <translation>Vos serveurs sont informés de ce qui se passe en mode test.</translation>
    </message>
    <message>
        <source>Tell your servers what happens</source>
        <translation>Informez vos serveurs de ce qui se passe</translation>
    </message>
    <message>
        <source>Give an address, and every change of plans, keys and Stripe is sent there, signed, and again until it was taken.</source>
        <translation>Indiquez une adresse&#xa0;: chaque modification des plans, des clés et de Stripe y est envoyée, signée, et renvoyée jusqu’à son acceptation.</translation>
    </message>
    <message>
        <source>Set up the webhook…</source>
        <translation>Configurer le webhook…</translation>
    </message>
    <message>
        <source>Your role does not change webhooks.</source>
        <translation>Votre rôle ne permet pas de modifier les webhooks.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>The webhook was saved; its secret stays.</source>
        <translation>Le webhook a été enregistré&#x202f;; son secret reste le même.</translation>
    </message>
    <message>
        <source>Your webhook&apos;s secret</source>
        <translation>Le secret de votre webhook</translation>
    </message>
    <message>
        <source>It signs every message, so that your server can tell ours from forged ones. This is the only time it is shown.</source>
        <translation>Il signe chaque message, pour que votre serveur distingue les nôtres des faux. Il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>Il ne peut plus être affiché ensuite. Il faudrait en créer un nouveau.</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>Secret pour %1</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>le secret</translation>
    </message>
    <message>
        <source>Libraries for Standard Webhooks take it as it is.</source>
        <translation>Les bibliothèques pour Standard Webhooks l’acceptent tel quel.</translation>
    </message>
    <message>
        <source>For your server: a line of its .env file</source>
        <translation>Pour votre serveur&#xa0;: une ligne de son fichier .env</translation>
    </message>
    <message>
        <source>Copy line with the secret</source>
        <translation>Copier la ligne avec le secret</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>Créer un nouveau secret&#x202f;?</translation>
    </message>
    <message>
        <source>From the next message on the new one signs. Until your server knows it, it will refuse them; they are sent again later. The old secret, ending in %1, signs nothing more.</source>
        <translation>Dès le prochain message, c’est le nouveau qui signe. Tant que votre serveur ne le connaît pas, il refusera les messages&#x202f;; ils seront renvoyés plus tard. L’ancien secret, se terminant par %1, ne signe plus rien.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Remove the webhook?</source>
        <translation>Supprimer le webhook&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is told of nothing any more. What waits is not sent; what was sent stays on record.</source>
        <translation>%1 n’est plus informé de rien. Ce qui attend n’est pas envoyé&#x202f;; ce qui a été envoyé reste consigné.</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Supprimer le webhook</translation>
    </message>
    <message>
        <source>The webhook was removed.</source>
        <translation>Le webhook a été supprimé.</translation>
    </message>
    <message>
        <source>Messages are kept until you go on.</source>
        <translation>Les messages sont conservés jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>Messages are sent again.</source>
        <translation>L’envoi des messages a repris.</translation>
    </message>
    <message>
        <source>“%1” is sent again.</source>
        <translation>«&#x202f;%1&#x202f;» est renvoyé.</translation>
    </message>
    <message>
        <source>It was not sent again. %1</source>
        <comment>reason</comment>
        <translation>Il n’a pas été renvoyé. %1</translation>
    </message>
    <message>
        <source>Copied the ID of the message.</source>
        <translation>ID du message copié.</translation>
    </message>
    <message>
        <source>Copied the body, byte for byte as it is sent.</source>
        <translation>Corps copié, octet pour octet tel qu’il est envoyé.</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Envoyer ce qui attend</translation>
    </message>
    <message>
        <source>Keep messages until you go on</source>
        <translation>Conserver les messages jusqu’à la reprise</translation>
    </message>
    <message>
        <source>To where the webhook is now, under the same ID</source>
        <translation>À l’adresse actuelle du webhook, sous le même ID</translation>
    </message>
</context>
<context>
    <name>plandeck::WishPicker</name>
    <message>
        <source>Everything, also what is added later</source>
        <translation>Tout, y compris ce qui sera ajouté plus tard</translation>
    </message>
</context>
</TS>
