#include "tour/Journeys.h"

using namespace Qt::StringLiterals;

namespace alongside {

Hand::Done tourTrends(TourGuide &guide)
{
    OpenedProfile *opened = guide.opened();
    ALONGSIDE_TRY(guide.hand().press(u"trends"_s));
    ALONGSIDE_TRY(
        guide.hand().wait(u"the trends to be read"_s, [opened] { return opened->trends()->isLoaded(); }));
    ALONGSIDE_TRY(guide.take(u"trends"_s));
    ALONGSIDE_TRY(guide.hand().press(u"span1"_s));
    ALONGSIDE_TRY(guide.hand().see(u"trend0"_s));
    ALONGSIDE_TRY(guide.take(u"trends-3-months"_s));
    ALONGSIDE_TRY(guide.hand().press(u"closer0"_s));
    ALONGSIDE_TRY(
        guide.hand().wait(u"the trend to be read"_s, [opened] { return opened->trend()->isLoaded(); }));
    ALONGSIDE_TRY(guide.take(u"trend"_s));
    ALONGSIDE_TRY(guide.hand().press(u"chartList"_s));
    ALONGSIDE_TRY(guide.hand().see(u"chartRow0"_s));
    ALONGSIDE_TRY(guide.take(u"trend-list"_s));
    ALONGSIDE_TRY(guide.hand().press(u"chartList"_s));
    ALONGSIDE_TRY(guide.hand().press(u"monthEarlier"_s));
    ALONGSIDE_TRY(guide.take(u"trend-calendar"_s));
    ALONGSIDE_TRY(guide.hand().press(u"view1"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the fold"_s, [opened] {
        return opened->trend()->view() == TrendMeasureModel::View::ByCycleDay && opened->trend()->isLoaded();
    }));
    ALONGSIDE_TRY(guide.take(u"trend-by-cycle-day"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"treatments"_s));
    ALONGSIDE_TRY(guide.hand().see(u"treatment0"_s));
    ALONGSIDE_TRY(guide.take(u"treatments"_s));
    ALONGSIDE_TRY(guide.hand().press(u"changeFacts"_s));
    ALONGSIDE_TRY(guide.hand().see(u"treatmentFactsScreen"_s));
    ALONGSIDE_TRY(guide.take(u"treatment-facts"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"medicine0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"treatmentNoteScreen"_s));
    ALONGSIDE_TRY(guide.take(u"medicine"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"treatment0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"treatmentScreen"_s));
    ALONGSIDE_TRY(guide.take(u"treatment"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

} // namespace alongside
