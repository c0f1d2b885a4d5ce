#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done seeHelp(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"help"_s));
    ALONGSIDE_TRY(guide.hand().see(u"helpScreen"_s));
    ALONGSIDE_TRY(guide.take(u"help"_s));
    ALONGSIDE_TRY(guide.hand().press(u"region"_s));
    ALONGSIDE_TRY(guide.hand().see(u"region0"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"help-region"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"region0"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done steady(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-today"_s));
    ALONGSIDE_TRY(guide.hand().press(u"coping"_s));
    ALONGSIDE_TRY(guide.hand().see(u"tool-breathing"_s));
    ALONGSIDE_TRY(guide.take(u"steadying"_s));
    ALONGSIDE_TRY(guide.hand().press(u"tool-breathing"_s));
    ALONGSIDE_TRY(guide.hand().see(u"begin"_s));
    ALONGSIDE_TRY(guide.take(u"breathing"_s));
    ALONGSIDE_TRY(guide.hand().press(u"begin"_s));
    QTest::qWait(2000); // half a breath in
    ALONGSIDE_TRY(guide.take(u"breathing-in"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"tool-grounding"_s));
    ALONGSIDE_TRY(guide.hand().see(u"next"_s));
    ALONGSIDE_TRY(guide.take(u"five-senses"_s));
    for (int sense = 0; sense < 5; ++sense)
        ALONGSIDE_TRY(guide.hand().press(u"next"_s));
    ALONGSIDE_TRY(guide.take(u"five-senses-done"_s));
    ALONGSIDE_TRY(guide.hand().press(u"done"_s));
    ALONGSIDE_TRY(guide.hand().press(u"tool-muscles"_s));
    ALONGSIDE_TRY(guide.hand().see(u"begin"_s));
    ALONGSIDE_TRY(guide.take(u"muscles"_s));
    ALONGSIDE_TRY(guide.hand().press(u"begin"_s));
    ALONGSIDE_TRY(guide.take(u"muscles-tensed"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done putWorryOff(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"tool-worry-time"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"worryWords"_s, u"The waiting room again, and nobody with me"_s));
    ALONGSIDE_TRY(guide.hand().press(u"later"_s));
    ALONGSIDE_TRY(guide.hand().see(u"worry0"_s));
    ALONGSIDE_TRY(guide.take(u"worry"_s));
    ALONGSIDE_TRY(guide.hand().press(u"worryTime"_s));
    ALONGSIDE_TRY(guide.hand().press(u"act0"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"answer0"_s, u"Ask Jo to come along"_s));
    ALONGSIDE_TRY(guide.hand().press(u"day0-1"_s));
    ALONGSIDE_TRY(guide.take(u"worry-time"_s));
    ALONGSIDE_TRY(guide.hand().press(u"closeList"_s));
    ALONGSIDE_TRY(guide.hand().see(u"done"_s));
    ALONGSIDE_TRY(guide.take(u"worry-time-over"_s));
    ALONGSIDE_TRY(guide.hand().press(u"done"_s));
    ALONGSIDE_TRY(guide.hand().see(u"worryScreen"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done readKindWords(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"tool-kind-words"_s));
    ALONGSIDE_TRY(guide.hand().press(u"addKindWords"_s));
    ALONGSIDE_TRY(
        guide.hand().typeInto(u"kindField"_s, u"You counted the striped ones. You can do this too."_s));
    ALONGSIDE_TRY(guide.hand().press(u"keepKindWords"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"kindField"_s));
    ALONGSIDE_TRY(guide.hand().see(u"own0"_s));
    ALONGSIDE_TRY(guide.take(u"kind-words"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

} // namespace

Hand::Done tourCoping(TourGuide &guide)
{
    ALONGSIDE_TRY(seeHelp(guide));
    ALONGSIDE_TRY(steady(guide));
    ALONGSIDE_TRY(putWorryOff(guide));
    return readKindWords(guide);
}

} // namespace alongside
