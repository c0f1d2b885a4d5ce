<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BinScreen</name>
    <message numerus="yes">
        <source>Nothing here. What you delete waits here for %n days.</source>
        <translation>
            <numerusform>Nothing here. What you delete waits here for %n day.</numerusform>
            <numerusform>Nothing here. What you delete waits here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you delete waits here for %n days. Then it is erased for good.</source>
        <translation>
            <numerusform>What you delete waits here for %n day. Then it is erased for good.</numerusform>
            <numerusform>What you delete waits here for %n days. Then it is erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::OnThisDayModel</name>
    <message numerus="yes">
        <source>%n years ago today</source>
        <translation>
            <numerusform>A year ago today</numerusform>
            <numerusform>%n years ago today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::JournalCalendarModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message numerus="yes">
        <source>More than %n entries found</source>
        <translation>
            <numerusform>More than %n entry found</numerusform>
            <numerusform>More than %n entries found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n entry found</numerusform>
            <numerusform>%n entries found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCount</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message numerus="yes">
        <source>Adding %n photos</source>
        <translation>
            <numerusform>Adding %n photo</numerusform>
            <numerusform>Adding %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouScreen</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::PassphraseChoice</name>
    <message numerus="yes">
        <source>It needs at least %n characters. Four words are easy to remember.</source>
        <translation>
            <numerusform>It needs at least %n character. Four words are easy to remember.</numerusform>
            <numerusform>It needs at least %n characters. Four words are easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is higher than in the %n days before.</source>
        <translation>
            <numerusform>That is higher than on the day before.</numerusform>
            <numerusform>That is higher than in the %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is lower than in the %n days before.</source>
        <translation>
            <numerusform>That is lower than on the day before.</numerusform>
            <numerusform>That is lower than in the %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is about the same as in the %n days before.</source>
        <translation>
            <numerusform>That is about the same as on the day before.</numerusform>
            <numerusform>That is about the same as in the %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the scan</source>
        <translation>
            <numerusform>%n day before the scan</numerusform>
            <numerusform>%n days before the scan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the scan</source>
        <translation>
            <numerusform>%n day after the scan</numerusform>
            <numerusform>%n days after the scan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Treatment</name>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days on</source>
        <translation>
            <numerusform>%n day on</numerusform>
            <numerusform>%n days on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TreatmentDraft</name>
    <message numerus="yes">
        <source>That name is longer than %n characters. A shorter one is enough.</source>
        <translation>
            <numerusform>That name is longer than %n character. A shorter one is enough.</numerusform>
            <numerusform>That name is longer than %n characters. A shorter one is enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
