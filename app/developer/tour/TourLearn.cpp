#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done follow(TourGuide &guide, const QString &place, const QString &screen)
{
    if (const auto link = AppLink::fromText(place))
        guide.app().follow(*link);
    return guide.hand().see(screen);
}

Hand::Done lookAround(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-learn"_s));
    ALONGSIDE_TRY(guide.hand().see(u"topic-begin"_s));
    ALONGSIDE_TRY(guide.take(u"learn"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"learnSearch"_s, u"scanxeity"_s));
    ALONGSIDE_TRY(guide.hand().see(u"found0"_s));
    ALONGSIDE_TRY(guide.take(u"learn-search"_s));
    ALONGSIDE_TRY(guide.hand().press(u"clear"_s));
    ALONGSIDE_TRY(guide.hand().press(u"topic-scans"_s));
    ALONGSIDE_TRY(guide.hand().see(u"article0"_s));
    ALONGSIDE_TRY(guide.take(u"learn-topic"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done readOne(TourGuide &guide)
{
    ALONGSIDE_TRY(follow(guide, u"learn/scanxiety-what"_s, u"articleScreen"_s));
    ALONGSIDE_TRY(guide.take(u"article"_s));
    ALONGSIDE_TRY(guide.hand().press(u"link-scanxiety"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"word-explained"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"termMeaning"_s));
    ALONGSIDE_TRY(guide.hand().press(u"showSources"_s));
    ALONGSIDE_TRY(guide.take(u"article-sources"_s));
    ALONGSIDE_TRY(follow(guide, u"learn/planning-ahead"_s, u"leftOut"_s));
    ALONGSIDE_TRY(guide.hand().press(u"changeGates"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"what-to-tell"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    return guide.hand().seeGone(u"gate0-0"_s);
}

Hand::Done lookAtLists(TourGuide &guide)
{
    ALONGSIDE_TRY(follow(guide, u"learn/words"_s, u"word0"_s));
    ALONGSIDE_TRY(guide.take(u"words-explained"_s));
    ALONGSIDE_TRY(follow(guide, u"learn/myths"_s, u"myth0"_s));
    ALONGSIDE_TRY(guide.take(u"myths"_s));
    ALONGSIDE_TRY(follow(guide, u"learn/questions"_s, u"situation-scans"_s));
    ALONGSIDE_TRY(guide.hand().press(u"situation-scans"_s));
    ALONGSIDE_TRY(guide.take(u"questions-to-ask"_s));
    ALONGSIDE_TRY(follow(guide, u"learn/organisations"_s, u"organisation0"_s));
    ALONGSIDE_TRY(guide.take(u"organisations"_s));
    ALONGSIDE_TRY(guide.hand().press(u"organisation0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"organisationScreen"_s));
    ALONGSIDE_TRY(guide.take(u"organisation"_s));
    ALONGSIDE_TRY(guide.hand().press(u"website"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"address-before-it-opens"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"openAddress"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"destination-today"_s);
}

} // namespace

Hand::Done tourLearn(TourGuide &guide)
{
    ALONGSIDE_TRY(lookAround(guide));
    ALONGSIDE_TRY(readOne(guide));
    return lookAtLists(guide);
}

} // namespace alongside
