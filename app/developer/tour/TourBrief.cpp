#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

Hand::Done tourBrief(TourGuide &guide)
{
    const BriefModel *brief = guide.opened()->brief();
    ALONGSIDE_TRY(guide.hand().press(u"destination-support"_s));
    ALONGSIDE_TRY(guide.hand().press(u"makeBrief"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the page to be made"_s, [brief] { return brief->hasAny(); }));
    ALONGSIDE_TRY(guide.take(u"brief"_s));
    ALONGSIDE_TRY(guide.hand().press(u"line5"_s));
    ALONGSIDE_TRY(guide.take(u"brief-lines"_s));
    ALONGSIDE_TRY(guide.hand().press(u"briefPicture"_s));
    ALONGSIDE_TRY(guide.take(u"brief-page"_s));
    ALONGSIDE_TRY(guide.hand().press(u"since1"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the page to be made"_s, [brief] { return brief->hasAny(); }));
    ALONGSIDE_TRY(guide.take(u"brief-since-the-scan"_s));
    ALONGSIDE_TRY(guide.hand().press(u"briefJournal"_s));
    ALONGSIDE_TRY(guide.hand().wait(
        u"the journal"_s, [brief = guide.opened()->brief()] { return brief->journal()->isLoaded(); }));
    ALONGSIDE_TRY(guide.take(u"brief-journal"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"saveBrief"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"brief-save"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"savePdf"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"destination-today"_s);
}

} // namespace alongside
