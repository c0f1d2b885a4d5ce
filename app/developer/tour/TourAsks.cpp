#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kSheetComesUp = 400; // milliseconds

Hand::Done pressOnSheet(TourGuide &guide, const QString &name)
{
    QTest::qWait(kSheetComesUp);
    ALONGSIDE_TRY(guide.hand().press(name));
    return guide.hand().seeGone(name);
}

Hand::Done putOneTogether(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-support"_s));
    ALONGSIDE_TRY(guide.hand().press(u"asks"_s));
    ALONGSIDE_TRY(guide.hand().see(u"ask0"_s));
    ALONGSIDE_TRY(guide.take(u"asks"_s));
    ALONGSIDE_TRY(guide.hand().press(u"newAsk"_s));
    ALONGSIDE_TRY(guide.hand().press(u"askIdeas"_s));
    QTest::qWait(kSheetComesUp);
    ALONGSIDE_TRY(guide.take(u"ask-subjects"_s));
    ALONGSIDE_TRY(guide.hand().press(u"ideaGroup5"_s));
    ALONGSIDE_TRY(guide.take(u"ask-ideas"_s));
    ALONGSIDE_TRY(pressOnSheet(guide, u"idea1"_s));
    ALONGSIDE_TRY(guide.hand().press(u"askPeople"_s));
    QTest::qWait(kSheetComesUp);
    ALONGSIDE_TRY(guide.take(u"ask-people"_s));
    ALONGSIDE_TRY(pressOnSheet(guide, u"person1"_s));
    ALONGSIDE_TRY(guide.hand().press(u"askDay"_s));
    QTest::qWait(kSheetComesUp);
    ALONGSIDE_TRY(guide.take(u"ask-day"_s));
    ALONGSIDE_TRY(pressOnSheet(guide, u"dayDone"_s));
    ALONGSIDE_TRY(guide.hand().press(u"length2"_s));
    ALONGSIDE_TRY(guide.take(u"ask-form"_s));
    return guide.hand().press(u"saveAsk"_s);
}

Hand::Done sayIt(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().see(u"askScreen"_s));
    ALONGSIDE_TRY(guide.take(u"ask-words"_s));
    ALONGSIDE_TRY(guide.hand().press(u"copyWords"_s));
    ALONGSIDE_TRY(guide.hand().press(u"calendarNames"_s));
    ALONGSIDE_TRY(guide.take(u"ask-calendar"_s));
    ALONGSIDE_TRY(guide.hand().press(u"stage1"_s));
    ALONGSIDE_TRY(guide.take(u"ask-moved"_s));
    ALONGSIDE_TRY(guide.hand().press(u"deleteAsk"_s));
    ALONGSIDE_TRY(guide.hand().press(u"askBin"_s));
    ALONGSIDE_TRY(guide.hand().see(u"restore"_s));
    ALONGSIDE_TRY(guide.take(u"ask-bin"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done seeWhoKnows(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"circle"_s));
    ALONGSIDE_TRY(guide.hand().see(u"knower0"_s));
    ALONGSIDE_TRY(guide.take(u"who-knows-what"_s));
    ALONGSIDE_TRY(guide.hand().press(u"newsDrafts"_s));
    ALONGSIDE_TRY(guide.hand().see(u"newsScreen"_s));
    ALONGSIDE_TRY(guide.take(u"news"_s));
    ALONGSIDE_TRY(guide.hand().press(u"draft3"_s));
    ALONGSIDE_TRY(guide.hand().see(u"newsDraftScreen"_s));
    ALONGSIDE_TRY(guide.take(u"news-for-a-child"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"draft1"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"newsWho"_s, u"The choir"_s));
    ALONGSIDE_TRY(guide.hand().press(u"copyWords"_s));
    QTest::qWait(kSheetComesUp);
    ALONGSIDE_TRY(guide.take(u"news-not-yet"_s));
    ALONGSIDE_TRY(pressOnSheet(guide, u"notYetStay"_s));
    ALONGSIDE_TRY(guide.take(u"news-for-friends"_s));
    for (int step = 0; step < 4; ++step) // the draft, the drafts, the circle, the asks
        ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"destination-today"_s));
    return guide.hand().press(u"destination-today"_s);
}

} // namespace

Hand::Done tourAsks(TourGuide &guide)
{
    ALONGSIDE_TRY(putOneTogether(guide));
    ALONGSIDE_TRY(sayIt(guide));
    return seeWhoKnows(guide);
}

} // namespace alongside
