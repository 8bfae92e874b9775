<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
            <source>It still has %Ln mailboxes. Remove them first, so that no mail goes unnoticed.</source>
            <translation>
                <numerusform>It still has %Ln mailbox. Remove it first, so that no mail goes unnoticed.</numerusform>
                <numerusform>It still has %Ln mailboxes. Remove them first, so that no mail goes unnoticed.</numerusform>
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
    </context>
    <context>
        <name>postroom::ui::OverviewPage</name>
        <message numerus="yes">
            <source>%1: ends in %Ln days, on %2</source>
            <translation>
                <numerusform>%1: ends in %Ln day, on %2</numerusform>
                <numerusform>%1: ends in %Ln days, on %2</numerusform>
            </translation>
        </message>
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
        <message numerus="yes">
            <source>%Ln checks pass</source>
            <translation>
                <numerusform>%Ln check passes</numerusform>
                <numerusform>%Ln checks pass</numerusform>
            </translation>
        </message>
    </context>
</TS>
