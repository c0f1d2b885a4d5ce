<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AskBinScreen</name>
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
    <name>alongside::ArticleModel</name>
    <message numerus="yes">
        <source>About %n minutes to read. Its sources were compared on %1.</source>
        <translation>
            <numerusform>About %n minute to read. Its sources were compared on %1.</numerusform>
            <numerusform>About %n minutes to read. Its sources were compared on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleSources</name>
    <message numerus="yes">
        <source>Where this comes from: %n sources</source>
        <translation>
            <numerusform>Where this comes from: %n source</numerusform>
            <numerusform>Where this comes from: %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sources are not named here, as you chose what to leave out.</source>
        <translation>
            <numerusform>%n more source is not named here, as you chose what to leave out.</numerusform>
            <numerusform>%n more sources are not named here, as you chose what to leave out.</numerusform>
        </translation>
    </message>
</context>
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
    <name>CareTeamImportScreen</name>
    <message numerus="yes">
        <source>%n people in it</source>
        <translation>
            <numerusform>%n person in it</numerusform>
            <numerusform>%n people in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::CareTeamImport</name>
    <message numerus="yes">
        <source>%n cards have no name or number, so they are not in this list.</source>
        <translation>
            <numerusform>%n card has no name or number, so it is not in this list.</numerusform>
            <numerusform>%n cards have no name or number, so they are not in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in your care team now.</source>
        <translation>
            <numerusform>%n person is in your care team now.</numerusform>
            <numerusform>%n people are in your care team now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos could not be taken along.</source>
        <translation>
            <numerusform>%n photo could not be taken along.</numerusform>
            <numerusform>%n photos could not be taken along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::CareTeamShare</name>
    <message numerus="yes">
        <source>%n people are in the file.</source>
        <translation>
            <numerusform>%n person is in the file.</numerusform>
            <numerusform>%n people are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%1 held for %n days</source>
        <translation>
            <numerusform>%1 held for %n day</numerusform>
            <numerusform>%1 held for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was noted on %2 of the last %n days, since %3.</source>
        <translation>
            <numerusform>%1 was noted on %2 of the last %n day, since %3.</numerusform>
            <numerusform>%1 was noted on %2 of the last %n days, since %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered on %n days.</source>
        <translation>
            <numerusform>Answered on %n day.</numerusform>
            <numerusform>Answered on %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines had no room on this page.</source>
        <translation>
            <numerusform>%n more line had no room on this page.</numerusform>
            <numerusform>%n more lines had no room on this page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInBinScreen</name>
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
    <name>ContactBinScreen</name>
    <message numerus="yes">
        <source>Nothing here. Someone you delete waits here for %n days.</source>
        <translation>
            <numerusform>Nothing here. Someone you delete waits here for %n day.</numerusform>
            <numerusform>Nothing here. Someone you delete waits here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone you delete waits here for %n days. Then it is erased for good.</source>
        <translation>
            <numerusform>Someone you delete waits here for %n day. Then it is erased for good.</numerusform>
            <numerusform>Someone you delete waits here for %n days. Then it is erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMap</name>
    <message numerus="yes">
        <source>Map with %n groups. The list has the same ones.</source>
        <translation>
            <numerusform>Map with %n group. The list has the same one.</numerusform>
            <numerusform>Map with %n groups. The list has the same ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMapScreen</name>
    <message numerus="yes">
        <source>%n groups on the map</source>
        <translation>
            <numerusform>%n group on the map</numerusform>
            <numerusform>%n groups on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list, without a town</source>
        <translation>
            <numerusform>%n more in the list, without a town</numerusform>
            <numerusform>%n more in the list, without a town</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMarker</name>
    <message numerus="yes">
        <source>%n groups in %1. Shows them</source>
        <translation>
            <numerusform>%n group in %1. Shows it</numerusform>
            <numerusform>%n groups in %1. Shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups around %1. Shows them more closely</source>
        <translation>
            <numerusform>%n group around %1. Shows it more closely</numerusform>
            <numerusform>%n groups around %1. Shows them more closely</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message numerus="yes">
        <source>about %n miles</source>
        <translation>
            <numerusform>about %n mile</numerusform>
            <numerusform>about %n miles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedMeasures</name>
    <message numerus="yes">
        <source>With what you answered, for %n days. Then they are erased for good.</source>
        <translation>
            <numerusform>With what you answered, for %n day. Then they are erased for good.</numerusform>
            <numerusform>With what you answered, for %n days. Then they are erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreathingScreen</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopingScreen</name>
    <message numerus="yes">
        <source>%1 About %n minutes.</source>
        <translation>
            <numerusform>%1 About %n minute.</numerusform>
            <numerusform>%1 About %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorryScreen</name>
    <message numerus="yes">
        <source>Show %n worries</source>
        <translation>
            <numerusform>Show %n worry</numerusform>
            <numerusform>Show %n worries</numerusform>
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
        <source>The %n entries that fit best</source>
        <translation>
            <numerusform>The %n entry that fits best</numerusform>
            <numerusform>The %n entries that fit best</numerusform>
        </translation>
    </message>
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
    <name>alongside::LearnModel</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockTimesSection</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonOfferSection</name>
    <message numerus="yes">
        <source>After %n days in a row</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestSection</name>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::PackListModel</name>
    <message numerus="yes">
        <source>%n groups in it</source>
        <translation>
            <numerusform>%n group in it</numerusform>
            <numerusform>%n groups in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::PersonOfferModel</name>
    <message numerus="yes">
        <source>You asked for this after %n days of strong worry about a scan.</source>
        <translation>
            <numerusform>You asked for this after %n day of strong worry about a scan.</numerusform>
            <numerusform>You asked for this after %n days of strong worry about a scan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::QuestionnaireResultModel</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::SymptomModel</name>
    <message numerus="yes">
        <source>%1 of the last %n days</source>
        <translation>
            <numerusform>%1 of the last %n day</numerusform>
            <numerusform>%1 of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::PassphraseChoice</name>
    <message numerus="yes">
        <source>It needs %n characters or more. Four words are easy to remember.</source>
        <translation>
            <numerusform>It needs %n character or more. Four words are easy to remember.</numerusform>
            <numerusform>It needs %n characters or more. Four words are easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBinScreen</name>
    <message numerus="yes">
        <source>Nothing here. A scan you delete waits here for %n days.</source>
        <translation>
            <numerusform>Nothing here. A scan you delete waits here for %n day.</numerusform>
            <numerusform>Nothing here. A scan you delete waits here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scan you delete waits here for %n days. Then it is erased for good.</source>
        <translation>
            <numerusform>A scan you delete waits here for %n day. Then it is erased for good.</numerusform>
            <numerusform>A scan you delete waits here for %n days. Then it is erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ScanSeasonModel</name>
    <message numerus="yes">
        <source>%1 in %n days</source>
        <translation>
            <numerusform>%1 in %n day</numerusform>
            <numerusform>%1 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ScanSeriesModel</name>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered on %n days. %1 with worry (1 or more), %2 with much (4 or more).</source>
        <translation>
            <numerusform>Answered on %n day. %1 with worry (1 or more), %2 with much (4 or more).</numerusform>
            <numerusform>Answered on %n days. %1 with worry (1 or more), %2 with much (4 or more).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around this scan you answered on %n days: %1.</source>
        <translation>
            <numerusform>Around this scan you answered on %n day: %1.</numerusform>
            <numerusform>Around this scan you answered on %n days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around this scan you answered on %n days, from %1 to %2.</source>
        <translation>
            <numerusform>Around this scan you answered on %n day, from %1 to %2.</numerusform>
            <numerusform>Around this scan you answered on %n days, from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message numerus="yes">
        <source>%n days on treatment</source>
        <translation>
            <numerusform>%n day on treatment</numerusform>
            <numerusform>%n days on treatment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days held</source>
        <translation>
            <numerusform>%n day held</numerusform>
            <numerusform>%n days held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days 1 to %n are on treatment.</source>
        <translation>
            <numerusform>Day 1 is on treatment.</numerusform>
            <numerusform>Days 1 to %n are on treatment.</numerusform>
        </translation>
    </message>
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
    <name>alongside::BriefEntryModel</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::BriefModel</name>
    <message numerus="yes">
        <source>%n lines are on the page.</source>
        <translation>
            <numerusform>%n line is on the page.</numerusform>
            <numerusform>%n lines are on the page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n more. They are marked below, and they are in the plain text.</source>
        <translation>
            <numerusform>There is no room for %n more. It is marked below, and it is in the plain text.</numerusform>
            <numerusform>There is no room for %n more. They are marked below, and they are in the plain text.</numerusform>
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
<context>
    <name>NextVisitCard</name>
    <message numerus="yes">
        <source>%n questions to ask</source>
        <translation>
            <numerusform>%n question to ask</numerusform>
            <numerusform>%n questions to ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitBinScreen</name>
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
    <name>VisitScreen</name>
    <message numerus="yes">
        <source>%n questions to ask</source>
        <translation>
            <numerusform>%n question to ask</numerusform>
            <numerusform>%n questions to ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message numerus="yes">
        <source>%n questions are for no appointment yet</source>
        <translation>
            <numerusform>%n question is for no appointment yet</numerusform>
            <numerusform>%n questions are for no appointment yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::VisitModel</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitImportScreen</name>
    <message numerus="yes">
        <source>%n appointments in it</source>
        <translation>
            <numerusform>%n appointment in it</numerusform>
            <numerusform>%n appointments in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n appointments</source>
        <translation>
            <numerusform>Add %n appointment</numerusform>
            <numerusform>Add %n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitShareScreen</name>
    <message numerus="yes">
        <source>%n appointments. This is what a calendar will show of the next one</source>
        <translation>
            <numerusform>%n appointment. This is what a calendar will show of it</numerusform>
            <numerusform>%n appointments. This is what a calendar will show of the next one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::VisitImport</name>
    <message numerus="yes">
        <source>%n appointments are called off, so they are not in this list.</source>
        <translation>
            <numerusform>%n appointment is called off, so it is not in this list.</numerusform>
            <numerusform>%n appointments are called off, so they are not in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments have no date that can be read, so they are not in this list.</source>
        <translation>
            <numerusform>%n appointment has no date that can be read, so it is not in this list.</numerusform>
            <numerusform>%n appointments have no date that can be read, so they are not in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are here now.</source>
        <translation>
            <numerusform>%n appointment is here now.</numerusform>
            <numerusform>%n appointments are here now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::VisitShare</name>
    <message numerus="yes">
        <source>%n appointments are in the file.</source>
        <translation>
            <numerusform>%n appointment is in the file.</numerusform>
            <numerusform>%n appointments are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message numerus="yes">
        <source>%n phone numbers changed</source>
        <translation>
            <numerusform>%n phone number changed</numerusform>
            <numerusform>%n phone numbers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n renewed</numerusform>
            <numerusform>%n renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n no longer there</numerusform>
            <numerusform>%n no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, which Learn leaves out for you</source>
        <translation>
            <numerusform>%n more, which Learn leaves out for you</numerusform>
            <numerusform>%n more, which Learn leaves out for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, which Learn leaves out for you</source>
        <translation>
            <numerusform>%n, which Learn leaves out for you</numerusform>
            <numerusform>%n, which Learn leaves out for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::GroupFileModel</name>
    <message numerus="yes">
        <source>%n other groups are in it too.</source>
        <translation>
            <numerusform>%n other group is in it too.</numerusform>
            <numerusform>%n other groups are in it too.</numerusform>
        </translation>
    </message>
</context>
</TS>
