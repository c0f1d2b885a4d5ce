#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// What a person keeps of their treatment, driven through the screens.
class TreatmentScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_is_empty_until_something_is_wanted();
    void facts_are_kept_as_they_are_typed_and_tapped();
    void a_medicine_is_kept_as_it_is_typed_and_outlives_the_app();
    void a_medicine_is_removed_and_put_back();
    void a_side_effect_without_a_name_is_kept_all_the_same();
    void why_it_was_held_and_ended_is_kept();
    void what_is_taken_every_day_cannot_be_folded();
    void words_beyond_what_there_is_room_for_are_said();

private:
    static RunningApp::Done toTreatment(RunningApp &app);
    static RunningApp::Done again(RunningApp &app);
};

RunningApp::Done TreatmentScreens::toTreatment(RunningApp &app)
{
    app.app().context().follow(*AppLink::fromText(u"treatment"_s));
    return app.see(u"treatmentsScreen"_s).and_then([&] {
        return app.hand().wait(u"it to be read"_s, [&] {
            return app.opened().treatments()->isLoaded() && app.opened().medicines()->isLoaded()
                   && app.opened().sideEffects()->isLoaded();
        });
    });
}

RunningApp::Done TreatmentScreens::again(RunningApp &app)
{
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] { return toTreatment(app); });
}

void TreatmentScreens::it_is_empty_until_something_is_wanted()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"you"_s));
    DO(app.press(u"myTreatment"_s));
    DO(app.read(u"changeFacts"_s, u"Write down what you want at hand"_s));
    DO(app.hand().wait(u"it to be read"_s, [&] { return app.opened().sideEffects()->isLoaded(); }));
    QCOMPARE(app.opened().treatments()->count(), 0);
    QCOMPARE(app.opened().medicines()->count(), 0);
    QCOMPARE(app.opened().treatmentFacts()->told(), 0);
    DO(app.press(u"add-medicine"_s)); // begun and left: nothing is kept
    DO(app.see(u"treatmentNoteScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"changeFacts"_s));
    DO(app.press(u"back"_s));
    DO(again(app));
    QCOMPARE(app.opened().medicines()->count(), 0);
    QCOMPARE(app.opened().treatmentFacts()->told(), 0);
}

void TreatmentScreens::facts_are_kept_as_they_are_typed_and_tapped()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toTreatment(app));
    DO(app.press(u"changeFacts"_s));
    DO(app.press(u"fact1Choice0"_s));
    DO(app.press(u"fact1Choice5"_s));
    DO(app.read(u"fact1Field"_s, u"ER positive, HER2 low"_s));
    DO(app.press(u"fact1Choice1"_s));
    DO(app.read(u"fact1Field"_s, u"HER2 low, ER negative"_s));
    DO(app.typeInto(u"fact3Field"_s, u"Bone: spine"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"fact1"_s, u"HER2 low, ER negative"_s));
    DO(app.read(u"fact3"_s, u"Bone: spine"_s));
    DO(again(app));
    DO(app.read(u"fact1"_s, u"HER2 low, ER negative"_s));
    DO(app.read(u"fact3"_s, u"Bone: spine"_s));
}

void TreatmentScreens::a_medicine_is_kept_as_it_is_typed_and_outlives_the_app()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toTreatment(app));
    DO(app.press(u"add-medicine"_s));
    DO(app.typeInto(u"noteNameField"_s, u"Letrozole"_s));
    DO(app.typeInto(u"noteDetailField"_s, u"2.5 mg, one in the evening"_s));
    DO(app.press(u"noteFirst"_s));
    DO(app.press(u"day2"_s));
    DO(app.seeGone(u"sheetDays"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"medicine0"_s, u"2.5 mg, one in the evening"_s));
    DO(app.press(u"add-medicine"_s)); // the next begins empty
    DO(app.read(u"noteNameField"_s, u""_s));
    DO(app.typeInto(u"noteNameField"_s, u"Denosumab"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"medicine1"_s, u"Denosumab"_s));
    DO(again(app));
    QTRY_COMPARE_WITH_TIMEOUT(app.opened().medicines()->count(), 2, 15'000);
    DO(app.read(u"medicine0"_s, u"Letrozole"_s));
    DO(app.read(u"medicine0"_s, u"Since Monday 2 March 2026"_s));
    DO(app.press(u"medicine0"_s));
    DO(app.press(u"noteLast"_s));
    DO(app.press(u"day9"_s));
    DO(app.seeGone(u"sheetDays"_s));
    DO(app.press(u"noteFirstForget"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"medicine1"_s, u"Until Monday 9 March 2026"_s)); // what goes on comes first
}

void TreatmentScreens::a_medicine_is_removed_and_put_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toTreatment(app));
    DO(app.press(u"add-medicine"_s));
    DO(app.typeInto(u"noteNameField"_s, u"Letrozole"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"medicine0"_s));
    DO(app.press(u"removeNote"_s));
    DO(app.seeGone(u"medicine0"_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"medicine0"_s, u"Letrozole"_s));
    DO(again(app));
    DO(app.read(u"medicine0"_s, u"Letrozole"_s));
}

void TreatmentScreens::a_side_effect_without_a_name_is_kept_all_the_same()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toTreatment(app));
    DO(app.press(u"add-sideEffect"_s));
    DO(app.typeInto(u"noteDetailField"_s, u"Cold socks help"_s));
    app.session().lock(); // in the middle of it
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(toTreatment(app));
    DO(app.read(u"sideEffect0"_s, u"A side effect"_s));
    DO(app.read(u"sideEffect0"_s, u"Cold socks help"_s));
}

void TreatmentScreens::why_it_was_held_and_ended_is_kept()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toTreatment(app));
    DO(app.press(u"addTreatment"_s));
    DO(app.typeInto(u"treatmentName"_s, u"First line"_s));
    DO(app.typeInto(u"treatmentReasonField"_s, u"The scan said so"_s));
    DO(app.press(u"firstDay"_s));
    DO(app.press(u"day2"_s));
    DO(app.seeGone(u"sheetDays"_s));
    DO(app.press(u"addHold"_s));
    DO(app.press(u"day9"_s));
    DO(app.seeGone(u"sheetDays"_s));
    DO(app.typeInto(u"holdReason0"_s, u"Low white cells"_s));
    DO(app.press(u"saveTreatment"_s));
    DO(app.read(u"treatment0"_s, u"Low white cells"_s));
    DO(again(app));
    DO(app.read(u"treatment0"_s, u"The scan said so"_s));
    DO(app.read(u"treatment0"_s, u"Held for 7 days from Monday 9 March 2026"_s));
    DO(app.press(u"treatment0"_s));
    DO(app.typeInto(u"holdReason0"_s, u"Low cells"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"treatment0"_s, u"Low cells"_s));
}

void TreatmentScreens::what_is_taken_every_day_cannot_be_folded()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toTreatment(app));
    DO(app.press(u"addTreatment"_s));
    DO(app.press(u"example4"_s));
    DO(app.read(u"treatmentRhythm"_s, u"Every day"_s));
    DO(app.press(u"saveTreatment"_s));
    DO(app.read(u"treatment0"_s, u"Every day"_s));
    QVERIFY(!app.textIn(u"treatment0"_s).contains(u"Today is day"_s));
    app.opened().trend()->open(double(MeasureId::Mood), 0);
    DO(app.hand().wait(u"the trend"_s, [&] { return app.opened().trend()->isLoaded(); }));
    QVERIFY(app.opened().trend()->treatments().isEmpty());
}

void TreatmentScreens::words_beyond_what_there_is_room_for_are_said()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toTreatment(app));
    DO(app.press(u"add-medicine"_s));
    app.opened().medicines()->setName(QString(treatmentnote::kLongestName + 1, u'x'));
    DO(app.read(u"noteProblem"_s, u"room for 200 letters"_s));
    QVERIFY(app.opened().medicines()->name().isEmpty());
}

ALONGSIDE_APP_TEST(TreatmentScreens)
#include "tst_TreatmentScreens.moc"
