<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>plandeck::AttentionText</name>
    <message numerus="yes">
        <source>Stripe waits for %n thing(s) already</source>
        <translation>
            <numerusform>Stripe waits for %n thing already</numerusform>
            <numerusform>Stripe waits for %n things already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) by %1</source>
        <translation>
            <numerusform>Stripe wants %n thing by %1</numerusform>
            <numerusform>Stripe wants %n things by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) from you</source>
        <translation>
            <numerusform>Stripe wants %n thing from you</numerusform>
            <numerusform>Stripe wants %n things from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled</source>
        <translation>
            <numerusform>%n event could not be handled</numerusform>
            <numerusform>%n events could not be handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) failed and will be tried again</source>
        <translation>
            <numerusform>%n event failed and will be tried again</numerusform>
            <numerusform>%n events failed and will be tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) did not reach Stripe</source>
        <translation>
            <numerusform>%n plan did not reach Stripe</numerusform>
            <numerusform>%n plans did not reach Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe</source>
        <translation>
            <numerusform>%n plan differs from Stripe</numerusform>
            <numerusform>%n plans differ from Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>%n message to your webhook failed</numerusform>
            <numerusform>%n messages to your webhook failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for it to go on.</source>
        <translation>
            <numerusform>%n message waits for it to go on.</numerusform>
            <numerusform>%n messages wait for it to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::AuditPanel</name>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::AwayText</name>
    <message numerus="yes">
        <source>%1 created %n plan(s)</source>
        <translation>
            <numerusform>%1 created %n plan</numerusform>
            <numerusform>%1 created %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicated %n plan(s)</source>
        <translation>
            <numerusform>%1 duplicated %n plan</numerusform>
            <numerusform>%1 duplicated %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed plans %n time(s)</source>
        <translation>
            <numerusform>%1 changed a plan</numerusform>
            <numerusform>%1 changed plans %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deactivated %n plan(s)</source>
        <translation>
            <numerusform>%1 deactivated %n plan</numerusform>
            <numerusform>%1 deactivated %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 published %n plan(s)</source>
        <translation>
            <numerusform>%1 published %n plan</numerusform>
            <numerusform>%1 published %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n plan(s) and Stripe the same again</source>
        <translation>
            <numerusform>%1 made %n plan and Stripe the same again</numerusform>
            <numerusform>%1 made %n plans and Stripe the same again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n new API key(s)</source>
        <translation>
            <numerusform>%1 made %n new API key</numerusform>
            <numerusform>%1 made %n new API keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 revoked %n API key(s)</source>
        <translation>
            <numerusform>%1 revoked %n API key</numerusform>
            <numerusform>%1 revoked %n API keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invited %n person(s)</source>
        <translation>
            <numerusform>%1 invited %n person</numerusform>
            <numerusform>%1 invited %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed what %n person(s) may do</source>
        <translation>
            <numerusform>%1 changed what %n person may do</numerusform>
            <numerusform>%1 changed what %n people may do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>%n message to your webhook failed</numerusform>
            <numerusform>%n messages to your webhook failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of Stripe were caught up on</source>
        <translation>
            <numerusform>%n event of Stripe was caught up on</numerusform>
            <numerusform>%n events of Stripe were caught up on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <translation>
            <numerusform>%1 joined</numerusform>
            <numerusform>%1 joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set the webhook</source>
        <translation>
            <numerusform>%1 set the webhook</numerusform>
            <numerusform>%1 set the webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the webhook</source>
        <translation>
            <numerusform>%1 changed the webhook</numerusform>
            <numerusform>%1 changed the webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the webhook</source>
        <translation>
            <numerusform>%1 removed the webhook</numerusform>
            <numerusform>%1 removed the webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connected Stripe</source>
        <translation>
            <numerusform>%1 connected Stripe</numerusform>
            <numerusform>%1 connected Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disconnected Stripe</source>
        <translation>
            <numerusform>%1 disconnected Stripe</numerusform>
            <numerusform>%1 disconnected Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was ended at Stripe</source>
        <translation>
            <numerusform>The connection was ended at Stripe</numerusform>
            <numerusform>The connection was ended at Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of Plandeck&apos;s staff looked into your company</source>
        <translation>
            <numerusform>%1 of Plandeck&apos;s staff looked into your company</numerusform>
            <numerusform>%1 of Plandeck&apos;s staff looked into your company</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::BulkDialog</name>
    <message numerus="yes">
        <source>%n done</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRuns</name>
    <message numerus="yes">
        <source>&amp;Deactivate %n plan(s)</source>
        <translation>
            <numerusform>&amp;Deactivate %n plan</numerusform>
            <numerusform>&amp;Deactivate %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %n plan(s)</source>
        <translation>
            <numerusform>&amp;Duplicate %n plan</numerusform>
            <numerusform>&amp;Duplicate %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reactivate %n plan(s)</source>
        <translation>
            <numerusform>&amp;Reactivate %n plan</numerusform>
            <numerusform>&amp;Reactivate %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n draft(s)</source>
        <translation>
            <numerusform>&amp;Publish %n draft</numerusform>
            <numerusform>&amp;Publish %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>&amp;Import %n draft</numerusform>
            <numerusform>&amp;Import %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>&amp;Publish %n plan</numerusform>
            <numerusform>&amp;Publish %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ClipboardClock</name>
    <message numerus="yes">
        <source>On the clipboard for another %n second(s).</source>
        <translation>
            <numerusform>On the clipboard for another %n second.</numerusform>
            <numerusform>On the clipboard for another %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::CompareDialog</name>
    <message numerus="yes">
        <source>They differ in %n point(s).</source>
        <translation>
            <numerusform>They differ in %n point.</numerusform>
            <numerusform>They differ in %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Copied %n line.</numerusform>
            <numerusform>Copied %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::DeskActivity</name>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n task running</numerusform>
            <numerusform>%n tasks running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled.</source>
        <translation>
            <numerusform>%n event could not be handled.</numerusform>
            <numerusform>%n events could not be handled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook could not be delivered.</source>
        <translation>
            <numerusform>%n message to your webhook could not be delivered.</numerusform>
            <numerusform>%n messages to your webhook could not be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n task(s) run?</source>
        <translation>
            <numerusform>Quit while %n task runs?</numerusform>
            <numerusform>Quit while %n tasks run?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::DriftReportDialog</name>
    <message numerus="yes">
        <source>%n plan(s) compared at %1.</source>
        <translation>
            <numerusform>%n plan compared at %1.</numerusform>
            <numerusform>%n plans compared at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at.</source>
        <translation>
            <numerusform>%n to look at.</numerusform>
            <numerusform>%n to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::DriftSection</name>
    <message numerus="yes">
        <source>%n difference(s), at %1:</source>
        <translation>
            <numerusform>%n difference, at %1:</numerusform>
            <numerusform>%n differences, at %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportDialog</name>
    <message numerus="yes">
        <source>%n secret(s) go into the keychain.</source>
        <translation>
            <numerusform>%n secret goes into the keychain.</numerusform>
            <numerusform>%n secrets go into the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::EventsPanel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match</source>
        <translation>
            <numerusform>%n event matches</numerusform>
            <numerusform>%n events match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed event(s) came in.</source>
        <translation>
            <numerusform>%n missed event came in.</numerusform>
            <numerusform>%n missed events came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::FigureRow</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed in 7 days</source>
        <translation>
            <numerusform>%n failed in 7 days</numerusform>
            <numerusform>%n failed in 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::GapBar</name>
    <message numerus="yes">
        <source>%1 to %2: nothing was heard, and a catch-up brought %n event(s).</source>
        <translation>
            <numerusform>%1 to %2: nothing was heard, and a catch-up brought %n event.</numerusform>
            <numerusform>%1 to %2: nothing was heard, and a catch-up brought %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::HomePanel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>that need somebody</comment>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ImportCells</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>&amp;Import %n draft</numerusform>
            <numerusform>&amp;Import %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>&amp;Publish %n plan</numerusform>
            <numerusform>&amp;Publish %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in the file</source>
        <translation>
            <numerusform>%n plan in the file</numerusform>
            <numerusform>%n plans in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a taken name</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n with a taken name</numerusform>
            <numerusform>%n with a taken name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n with problems</numerusform>
            <numerusform>%n with problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::KeysPanel</name>
    <message numerus="yes">
        <source>Copied with the key, for %n second(s).</source>
        <translation>
            <numerusform>Copied with the key, for %n second.</numerusform>
            <numerusform>Copied with the key, for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::MetadataEditor</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n entries: Stripe takes 50, and some are ours.</source>
        <translation>
            <numerusform>A plan has at most %n entry: Stripe takes 50, and some are ours.</numerusform>
            <numerusform>A plan has at most %n entries: Stripe takes 50, and some are ours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::Moments</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
</context>
<context>
    <name>plandeck::Navigation</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PeoplePanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match</source>
        <translation>
            <numerusform>%n person matches</numerusform>
            <numerusform>%n people match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCardText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>features</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCells</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanComparison</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanEffectText</name>
    <message numerus="yes">
        <source>Stripe shows the first %n feature(s) only; the others stay here.</source>
        <translation>
            <numerusform>Stripe shows the first feature only; the others stay here.</numerusform>
            <numerusform>Stripe shows the first %n features only; the others stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe cuts features after %n character(s); here they stay whole.</source>
        <translation>
            <numerusform>Stripe cuts features after %n character; here they stay whole.</numerusform>
            <numerusform>Stripe cuts features after %n characters; here they stay whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFieldText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanInspector</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanPreview</name>
    <message numerus="yes">
        <source>%n day(s) free, first payment on %1, then %2.</source>
        <comment>date, price every month</comment>
        <translation>
            <numerusform>%n day free, first payment on %1, then %2.</numerusform>
            <numerusform>%n days free, first payment on %1, then %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanText</name>
    <message numerus="yes">
        <source>%n day(s) free trial</source>
        <translation>
            <numerusform>%n-day free trial</numerusform>
            <numerusform>%n-day free trial</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlansInBulk</name>
    <message numerus="yes">
        <source>%n plan(s) chosen</source>
        <translation>
            <numerusform>%n plan chosen</numerusform>
            <numerusform>%n plans chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hoose all %n</source>
        <comment>plans</comment>
        <translation>
            <numerusform>C&amp;hoose all %n</numerusform>
            <numerusform>C&amp;hoose all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) exported to %1.</source>
        <translation>
            <numerusform>%n plan exported to %1.</numerusform>
            <numerusform>%n plans exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlansPanel</name>
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
            <numerusform>%n plan matches</numerusform>
            <numerusform>%n plans match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe.</source>
        <translation>
            <numerusform>%n plan differs from Stripe.</numerusform>
            <numerusform>%n plans differ from Stripe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n plan(s) as JSON.</source>
        <translation>
            <numerusform>Copied %n plan as JSON.</numerusform>
            <numerusform>Copied %n plans as JSON.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::RegenerateDialog</name>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <comment>the new key</comment>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
