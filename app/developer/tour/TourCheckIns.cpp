#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done keepMood(TourGuide &guide)
{
    const MoodModel *mood = guide.opened()->mood();
    ALONGSIDE_TRY(guide.hand().press(u"mood0"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the mood to be kept"_s, [mood] { return mood->kept() == 1; }));
    ALONGSIDE_TRY(guide.hand().see(u"veryLow"_s));
    ALONGSIDE_TRY(guide.take(u"today-very-low"_s));
    ALONGSIDE_TRY(guide.hand().press(u"notNow"_s));
    ALONGSIDE_TRY(guide.hand().press(u"mood3"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the mood to be changed"_s, [mood] { return mood->kept() == 4; }));
    return guide.take(u"today-mood-saved"_s);
}

bool isKept(const CheckInDraft &draft)
{
    return draft.isReady() && draft.keeping() == CheckInDraft::Keeping::Saved;
}

Hand::Done checkIn(TourGuide &guide)
{
    const CheckInDraft *draft = guide.opened()->checkIn();
    const auto kept = [draft] {
        return isKept(*draft);
    };
    ALONGSIDE_TRY(guide.hand().press(u"addMore"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the check-in to be read"_s, kept));
    ALONGSIDE_TRY(guide.take(u"check-in"_s));
    ALONGSIDE_TRY(guide.hand().press(u"measure2-2"_s));
    ALONGSIDE_TRY(guide.hand().press(u"measure3-4"_s));
    ALONGSIDE_TRY(guide.hand().press(u"measure4-3"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the answers to be kept"_s, kept));
    ALONGSIDE_TRY(guide.take(u"check-in-answers"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"note"_s, u"Soup on the balcony."_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the note to be kept"_s, kept));
    ALONGSIDE_TRY(guide.take(u"check-in-words"_s));
    return {};
}

Hand::Done chooseQuestions(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"measures"_s));
    ALONGSIDE_TRY(guide.hand().press(u"down0"_s));
    ALONGSIDE_TRY(guide.take(u"check-in-questions"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"newMeasure"_s, u"Tingling feet"_s));
    ALONGSIDE_TRY(guide.hand().press(u"addMeasure"_s));
    const MeasureModel *measures = guide.opened()->measures();
    const auto asked = [&](int count) {
        return guide.hand().wait(u"%1 questions"_s.arg(count),
                                 [measures, count] { return measures->count() == count; });
    };
    ALONGSIDE_TRY(asked(8));
    ALONGSIDE_TRY(guide.take(u"check-in-question-added"_s));
    ALONGSIDE_TRY(guide.hand().press(u"remove7"_s));
    ALONGSIDE_TRY(asked(7));
    ALONGSIDE_TRY(guide.take(u"check-in-question-removed"_s));
    ALONGSIDE_TRY(guide.hand().press(u"undo"_s));
    ALONGSIDE_TRY(asked(8));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"done"_s);
}

Hand::Done deleteCheckIn(TourGuide &guide)
{
    const CheckInDraft *draft = guide.opened()->checkIn();
    const auto kept = [draft] {
        return isKept(*draft);
    };
    ALONGSIDE_TRY(guide.hand().press(u"checkIns"_s));
    ALONGSIDE_TRY(guide.hand().see(u"checkIn0"_s));
    ALONGSIDE_TRY(guide.take(u"check-ins-first"_s));
    ALONGSIDE_TRY(guide.hand().press(u"checkIn0"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the check-in to be read"_s, kept));
    ALONGSIDE_TRY(guide.hand().press(u"delete"_s));
    ALONGSIDE_TRY(guide.hand().see(u"empty"_s));
    ALONGSIDE_TRY(guide.take(u"check-in-deleted"_s));
    ALONGSIDE_TRY(guide.hand().press(u"bin"_s));
    ALONGSIDE_TRY(guide.hand().see(u"restore"_s));
    ALONGSIDE_TRY(guide.take(u"check-in-bin"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done restoreCheckIn(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"checkIns"_s));
    ALONGSIDE_TRY(guide.hand().press(u"bin"_s));
    ALONGSIDE_TRY(guide.hand().press(u"restore"_s));
    const CheckInBinModel *bin = guide.opened()->checkInBin();
    ALONGSIDE_TRY(guide.hand().wait(u"an empty bin"_s, [bin] { return bin->count() == 0; }));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done haveBadDay(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"badDay"_s));
    ALONGSIDE_TRY(guide.hand().see(u"easyScreen"_s));
    ALONGSIDE_TRY(guide.take(u"bad-day"_s));
    ALONGSIDE_TRY(guide.hand().press(u"mood1"_s));
    ALONGSIDE_TRY(guide.hand().see(u"done"_s));
    ALONGSIDE_TRY(guide.take(u"bad-day-saved"_s));
    ALONGSIDE_TRY(guide.hand().press(u"done"_s));
    return guide.hand().see(u"todayScreen"_s);
}

Hand::Done rest(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"you"_s));
    ALONGSIDE_TRY(guide.hand().press(u"rest"_s));
    ALONGSIDE_TRY(guide.hand().see(u"choice7"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"rest-choice"_s));
    ALONGSIDE_TRY(guide.hand().press(u"choice7"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"choice7"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"restCard"_s));
    ALONGSIDE_TRY(guide.take(u"today-at-rest"_s));
    ALONGSIDE_TRY(guide.hand().press(u"endRest"_s));
    return guide.hand().seeGone(u"restCard"_s);
}

} // namespace

Hand::Done tourCheckIns(TourGuide &guide)
{
    ALONGSIDE_TRY(keepMood(guide));
    ALONGSIDE_TRY(checkIn(guide));
    ALONGSIDE_TRY(chooseQuestions(guide));
    ALONGSIDE_TRY(deleteCheckIn(guide));
    ALONGSIDE_TRY(haveBadDay(guide)); // which is offered while no mood is said
    ALONGSIDE_TRY(restoreCheckIn(guide));
    return rest(guide);
}

} // namespace alongside
