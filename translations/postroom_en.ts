<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Spread</name>
        <message numerus="yes">
            <source>%Ln records are not at every name server of the domain yet, so nobody else was asked for them: publish them, or wait until those servers have them.</source>
            <translation>
                <numerusform>%Ln record is not at every name server of the domain yet, so nobody else was asked for it: publish it, or wait until those servers have it.</numerusform>
                <numerusform>%Ln records are not at every name server of the domain yet, so nobody else was asked for them: publish them, or wait until those servers have them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln records nothing is known: no name server of the domain answered. Look again in a minute.</source>
            <translation>
                <numerusform>Of %Ln record nothing is known: no name server of the domain answered. Look again in a minute.</numerusform>
                <numerusform>Of %Ln records nothing is known: no name server of the domain answered. Look again in a minute.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::AuditPage</name>
        <message numerus="yes">
            <source>All %Ln records are as they were written.</source>
            <translation>
                <numerusform>%Ln record is as it was written.</numerusform>
                <numerusform>All %Ln records are as they were written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::DomainsPage</name>
        <message numerus="yes">
            <source>More than %Ln domains chosen</source>
            <translation>
                <numerusform>More than %Ln domain chosen</numerusform>
                <numerusform>More than %Ln domains chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln domains chosen</source>
            <translation>
                <numerusform>%Ln domain chosen</numerusform>
                <numerusform>%Ln domains chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove more than %Ln domains?</source>
            <translation>
                <numerusform>Remove more than %Ln domain?</numerusform>
                <numerusform>Remove more than %Ln domains?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln domains?</source>
            <translation>
                <numerusform>Remove %Ln domain?</numerusform>
                <numerusform>Remove %Ln domains?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln domains were removed.</source>
            <translation>
                <numerusform>%Ln domain was removed.</numerusform>
                <numerusform>%Ln domains were removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It still has %Ln mailboxes.</source>
            <translation>
                <numerusform>It still has %Ln mailbox.</numerusform>
                <numerusform>It still has %Ln mailboxes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It still has %Ln aliases.</source>
            <translation>
                <numerusform>It still has %Ln alias.</numerusform>
                <numerusform>It still has %Ln aliases.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::ListPage</name>
        <message numerus="yes">
            <source>%Ln in all</source>
            <translation>
                <numerusform>%Ln in all</numerusform>
                <numerusform>%Ln in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes were taken back.</source>
            <translation>
                <numerusform>%Ln change was taken back.</numerusform>
                <numerusform>%Ln changes were taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows were written to %1.</source>
            <translation>
                <numerusform>%Ln row was written to %1.</numerusform>
                <numerusform>%Ln rows were written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::MailboxesPage</name>
        <message numerus="yes">
            <source>Nobody can log in to it any more. Its %Ln messages (%1) stay on the server, or are erased now and cannot be brought back.</source>
            <translation>
                <numerusform>Nobody can log in to it any more. Its %Ln message (%1) stays on the server, or is erased now and cannot be brought back.</numerusform>
                <numerusform>Nobody can log in to it any more. Its %Ln messages (%1) stay on the server, or are erased now and cannot be brought back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More than %Ln mailboxes chosen</source>
            <translation>
                <numerusform>More than %Ln mailbox chosen</numerusform>
                <numerusform>More than %Ln mailboxes chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes chosen</source>
            <translation>
                <numerusform>%Ln mailbox chosen</numerusform>
                <numerusform>%Ln mailboxes chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes are suspended.</source>
            <translation>
                <numerusform>%Ln mailbox is suspended.</numerusform>
                <numerusform>%Ln mailboxes are suspended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes are in use.</source>
            <translation>
                <numerusform>%Ln mailbox is in use.</numerusform>
                <numerusform>%Ln mailboxes are in use.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For the %Ln mailboxes that are chosen.</source>
            <translation>
                <numerusform>For the %Ln mailbox that is chosen.</numerusform>
                <numerusform>For the %Ln mailboxes that are chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes have this limit.</source>
            <translation>
                <numerusform>%Ln mailbox has this limit.</numerusform>
                <numerusform>%Ln mailboxes have this limit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove more than %Ln mailboxes?</source>
            <translation>
                <numerusform>Remove more than %Ln mailbox?</numerusform>
                <numerusform>Remove more than %Ln mailboxes?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln mailboxes?</source>
            <translation>
                <numerusform>Remove %Ln mailbox?</numerusform>
                <numerusform>Remove %Ln mailboxes?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes were removed; their mail is kept.</source>
            <translation>
                <numerusform>%Ln mailbox was removed; its mail is kept.</numerusform>
                <numerusform>%Ln mailboxes were removed; their mail is kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes and their mail were removed.</source>
            <translation>
                <numerusform>%Ln mailbox and its mail were removed.</numerusform>
                <numerusform>%Ln mailboxes and their mail were removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages, %1</source>
            <translation>
                <numerusform>%Ln message, %1</numerusform>
                <numerusform>%Ln messages, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::OverviewPage</name>
        <message numerus="yes">
            <source>%Ln things need putting right.</source>
            <translation>
                <numerusform>%Ln thing needs putting right.</numerusform>
                <numerusform>%Ln things need putting right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mail is flowing. %Ln things want your attention.</source>
            <translation>
                <numerusform>Mail is flowing. %Ln thing wants your attention.</numerusform>
                <numerusform>Mail is flowing. %Ln things want your attention.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%Ln were refused.</source>
            <translation>
                <numerusform>%Ln was refused.</numerusform>
                <numerusform>%Ln were refused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::AliasesPage</name>
        <message numerus="yes">
            <source>More than %Ln aliases chosen</source>
            <translation>
                <numerusform>More than %Ln alias chosen</numerusform>
                <numerusform>More than %Ln aliases chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln aliases chosen</source>
            <translation>
                <numerusform>%Ln alias chosen</numerusform>
                <numerusform>%Ln aliases chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove more than %Ln aliases?</source>
            <translation>
                <numerusform>Remove more than %Ln alias?</numerusform>
                <numerusform>Remove more than %Ln aliases?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln aliases?</source>
            <translation>
                <numerusform>Remove %Ln alias?</numerusform>
                <numerusform>Remove %Ln aliases?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln aliases were removed.</source>
            <translation>
                <numerusform>%Ln alias was removed.</numerusform>
                <numerusform>%Ln aliases were removed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::ConfigurationPage</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::FindingList</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln accepted</numerusform>
                <numerusform>%Ln accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln checks pass</source>
            <translation>
                <numerusform>%Ln check passes</numerusform>
                <numerusform>%Ln checks pass</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::FleetLine</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::OverviewFacts</name>
        <message numerus="yes">
            <source>%1: ends in %Ln days, on %2</source>
            <translation>
                <numerusform>%1: ends in %Ln day, on %2</numerusform>
                <numerusform>%1: ends in %Ln days, on %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::SettingsPage</name>
        <message numerus="yes">
            <source>%Ln changes are not applied yet.</source>
            <translation>
                <numerusform>%Ln change is not applied yet.</numerusform>
                <numerusform>%Ln changes are not applied yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>postroom::ui::Tray</name>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>And %Ln more.</numerusform>
                <numerusform>And %Ln more.</numerusform>
            </translation>
        </message>
    </context>
</TS>
