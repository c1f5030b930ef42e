<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    </context>
    <context>
        <name>GroupGateDialog</name>
        <message numerus="yes">
            <source>%n can go there now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message numerus="yes">
            <source>Undone: {step}. Kept %n: {names}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
