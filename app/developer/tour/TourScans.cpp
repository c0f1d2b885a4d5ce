#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

Hand::Done tourFirstScan(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-scans"_s));
    ALONGSIDE_TRY(guide.hand().see(u"noScans"_s));
    ALONGSIDE_TRY(guide.take(u"scans-empty"_s));
    ALONGSIDE_TRY(guide.hand().press(u"addScan"_s));
    ALONGSIDE_TRY(guide.hand().see(u"scanFormScreen"_s));
    ALONGSIDE_TRY(guide.take(u"scan-form"_s));
    ALONGSIDE_TRY(guide.hand().press(u"scanWhen"_s));
    ALONGSIDE_TRY(guide.take(u"scan-when"_s));
    ALONGSIDE_TRY(guide.hand().press(u"momentDone"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"momentDone"_s));
    ALONGSIDE_TRY(guide.hand().press(u"resultDay"_s));
    ALONGSIDE_TRY(guide.take(u"scan-result-day"_s));
    ALONGSIDE_TRY(guide.hand().press(u"resultDone"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"resultDone"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s)); // nothing was changed: nothing is added
    ALONGSIDE_TRY(guide.hand().see(u"noScans"_s));
    return guide.hand().press(u"destination-today"_s);
}

Hand::Done tourScans(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().see(u"comingUp"_s));
    ALONGSIDE_TRY(guide.take(u"today-coming-up"_s));
    ALONGSIDE_TRY(guide.hand().press(u"worry5"_s));
    ALONGSIDE_TRY(guide.hand().see(u"takeWorryBack"_s));
    ALONGSIDE_TRY(guide.take(u"today-worry"_s));
    ALONGSIDE_TRY(guide.hand().press(u"destination-scans"_s));
    ALONGSIDE_TRY(guide.hand().see(u"season"_s));
    ALONGSIDE_TRY(guide.take(u"scans"_s));
    ALONGSIDE_TRY(guide.hand().press(u"readAsList"_s));
    ALONGSIDE_TRY(guide.take(u"scans-list"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"next"_s));
    ALONGSIDE_TRY(guide.hand().see(u"tick0"_s));
    ALONGSIDE_TRY(guide.hand().press(u"tick0"_s));
    ALONGSIDE_TRY(guide.take(u"scan-checklist"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"writeLetter"_s));
    ALONGSIDE_TRY(guide.take(u"scan-letter"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    if (const auto past = AppLink::fromText(u"scans/5"_s)) // the last one that was
        guide.app().follow(*past);
    ALONGSIDE_TRY(guide.hand().see(u"scanScreen"_s));
    ALONGSIDE_TRY(guide.take(u"scan-past"_s));
    ALONGSIDE_TRY(guide.hand().press(u"openPlan"_s));
    ALONGSIDE_TRY(guide.hand().see(u"planToRead"_s));
    ALONGSIDE_TRY(guide.take(u"result-plan"_s));
    ALONGSIDE_TRY(guide.hand().press(u"changePlan"_s));
    ALONGSIDE_TRY(guide.take(u"result-plan-change"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"hear"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"scan-outcome"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"outcome1"_s));
    ALONGSIDE_TRY(guide.hand().press(u"lookBack"_s));
    ALONGSIDE_TRY(guide.hand().see(u"comfortRow0"_s));
    ALONGSIDE_TRY(guide.take(u"look-back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"destination-today"_s);
}

} // namespace alongside
