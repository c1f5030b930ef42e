<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttemptsNote</name>
    <message numerus="yes">
        <source>%n attempt(s) in a row without an answer.</source>
        <translation>
            <numerusform>%n attempt without an answer.</numerusform>
            <numerusform>%n attempts in a row without an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) other than no</source>
        <translation>
            <numerusform>%n answer other than no</numerusform>
            <numerusform>%n answers other than no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported %n contact(s) from {file}</source>
        <translation>
            <numerusform>imported %n contact from {file}</numerusform>
            <numerusform>imported %n contacts from {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gate is still closed: %n thing(s) missing.</source>
        <translation>
            <numerusform>The gate is still closed: %n thing is missing.</numerusform>
            <numerusform>The gate is still closed: %n things are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>erased %n contact(s) for good. Receipt no. {number} is in Tools, Erasures.</source>
        <translation>
            <numerusform>erased %n contact for good. Receipt no. {number} is in Tools, Erasures.</numerusform>
            <numerusform>erased %n contacts for good. Receipt no. {number} is in Tools, Erasures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made a mailing list of %n contact(s)</source>
        <translation>
            <numerusform>made a mailing list of %n contact</numerusform>
            <numerusform>made a mailing list of %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisqualifyDialog</name>
    <message numerus="yes">
        <source>%n customer(s) among those selected stay.</source>
        <translation>
            <numerusform>%n customer among those selected stays.</numerusform>
            <numerusform>%n customers among those selected stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s) left</source>
        <translation>
            <numerusform>%n pair left</numerusform>
            <numerusform>%n pairs left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>The name stands in %n note(s) of others, which are not changed.</source>
        <translation>
            <numerusform>The name stands in %n note of others, which is not changed.</numerusform>
            <numerusform>The name stands in %n notes of others, which are not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n contact(s) written to</source>
        <translation>
            <numerusform>%n contact written to</numerusform>
            <numerusform>%n contacts written to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restricted contact(s) left out.</source>
        <translation>
            <numerusform>%n restricted contact left out.</numerusform>
            <numerusform>%n restricted contacts left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupGateDialog</name>
    <message numerus="yes">
        <source>%n can go there now.</source>
        <translation>
            <numerusform>%n can go there now.</numerusform>
            <numerusform>%n can go there now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n contact(s)</source>
        <translation>
            <numerusform>Move %n contact</numerusform>
            <numerusform>Move %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingDialog</name>
    <message numerus="yes">
        <source>%n row(s) on the list</source>
        <translation>
            <numerusform>%n row on the list</numerusform>
            <numerusform>%n rows on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to</source>
        <translation>
            <numerusform>%n row written to</numerusform>
            <numerusform>%n rows written to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n contact(s) will be changed.</source>
        <translation>
            <numerusform>%n contact will be changed.</numerusform>
            <numerusform>%n contacts will be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Undone: {step}. Kept %n: {names}</source>
        <translation>
            <numerusform>Undone: {step}. Kept %n: {names}</numerusform>
            <numerusform>Undone: {step}. Kept %n: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address card(s)</source>
        <translation>
            <numerusform>%n address card</numerusform>
            <numerusform>%n address cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) saved to {file}</source>
        <translation>
            <numerusform>%n rejected row saved to {file}</numerusform>
            <numerusform>%n rejected rows saved to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>Import %n contact</numerusform>
            <numerusform>Import %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported</source>
        <translation>
            <numerusform>%n contact imported</numerusform>
            <numerusform>%n contacts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n unknown column(s) as own fields</source>
        <translation>
            <numerusform>Keep %n unknown column as own fields</numerusform>
            <numerusform>Keep %n unknown columns as own fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the attachments: %n file(s), {size}</source>
        <translation>
            <numerusform>Keep the attachment: %n file, {size}</numerusform>
            <numerusform>Keep the attachments: %n files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) to come, next: {file}</source>
        <translation>
            <numerusform>%n more file to come, next: {file}</numerusform>
            <numerusform>%n more files to come, next: {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n next step(s) came due</source>
        <translation>
            <numerusform>%n next step came due</numerusform>
            <numerusform>%n next steps came due</numerusform>
        </translation>
    </message>
</context>
</TS>
