#include "Journal/JournalSteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::journalsteps;

/// The calendar of the journal: a day is found by it, and written for.
class JournalCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_is_found_by_the_calendar();
    void one_writes_for_a_day_of_the_calendar();
    void day_to_come_is_not_offered_for_writing();
    void a_new_day_comes_while_the_calendar_is_open();
    void calendar_turns_to_another_month();
};

void JournalCalendar::day_is_found_by_the_calendar()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.press(u"calendar"_s));
    DO(app.read(u"found0"_s, u"Harbour"_s)); // today's
    DO(app.press(u"day12"_s));
    DO(app.read(u"found0"_s, u"Out again"_s));
    DO(app.press(u"day1"_s));
    DO(app.see(u"nothingThatDay"_s));
    DO(app.press(u"day13"_s));
    DO(app.press(u"found0"_s));
    DO(app.see(u"editorScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"calendarScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"journalScreen"_s));
}

void JournalCalendar::one_writes_for_a_day_of_the_calendar()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.press(u"calendar"_s));
    DO(app.press(u"day12"_s)); // has entries
    DO(app.read(u"found0"_s, u"Out again"_s));
    DO(app.press(u"writeForDay"_s));
    DO(app.read(u"when"_s, u"Thursday 12 March, 12:00"_s));
    app.hand().type(u"The long corridor."_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.read(u"found0"_s, u"The long corridor."_s));
    DO(app.press(u"day1"_s)); // has none
    DO(app.see(u"nothingThatDay"_s));
    DO(app.press(u"writeForDay"_s));
    app.hand().type(u"First of March."_s);
    DO(app.press(u"back"_s));
    DO(app.read(u"found0"_s, u"First of March."_s));
    DO(app.press(u"day14"_s)); // today
    DO(app.press(u"writeForDay"_s));
    DO(app.read(u"when"_s, u"Saturday 14 March, 10:26"_s));
    DO(app.press(u"back"_s)); // nothing was written
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"calendar"_s));
    DO(app.press(u"day1"_s));
    DO(app.read(u"found0"_s, u"First of March."_s));
    DO(app.press(u"day12"_s));
    DO(app.read(u"found0"_s, u"The long corridor."_s));
}

void JournalCalendar::day_to_come_is_not_offered_for_writing()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.press(u"calendar"_s));
    DO(app.see(u"writeForDay"_s));
    DO(app.press(u"day15"_s));
    DO(app.seeGone(u"writeForDay"_s));
    DO(app.press(u"day14"_s));
    DO(app.see(u"writeForDay"_s));
}

void JournalCalendar::a_new_day_comes_while_the_calendar_is_open()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.press(u"calendar"_s));
    const auto isToday = [&app](const QString &day) {
        const QQuickItem *shown = app.hand().find(day);
        return shown && shown->property("today").toBool();
    };
    DO(app.press(u"day15"_s));
    DO(app.seeGone(u"writeForDay"_s));
    QVERIFY(isToday(u"day14"_s));
    app.clock->instant = app.clock->instant.addDays(1);
    app.becomes(Qt::ApplicationActive);
    DO(app.hand().wait(u"another day"_s, [&] { return isToday(u"day15"_s) && !isToday(u"day14"_s); }));
    DO(app.see(u"writeForDay"_s));
}

void JournalCalendar::calendar_turns_to_another_month()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.press(u"calendar"_s));
    DO(app.read(u"calendarScreen"_s, u"March 2026"_s));
    DO(app.press(u"earlier"_s));
    DO(app.read(u"calendarScreen"_s, u"February 2026"_s));
    DO(app.hand().wait(u"no marks"_s, [&] {
        const QQuickItem *day = app.hand().find(u"day12"_s);
        return day && !day->property("marked").toBool();
    }));
    DO(app.press(u"later"_s));
    DO(app.hand().wait(u"the marks"_s, [&] {
        const QQuickItem *day = app.hand().find(u"day12"_s);
        return day && day->property("marked").toBool();
    }));
}

ALONGSIDE_APP_TEST(JournalCalendar)
#include "tst_JournalCalendar.moc"
