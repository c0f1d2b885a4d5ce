#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done seeNext(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().see(u"nextVisit"_s));
    ALONGSIDE_TRY(guide.hand().press(u"visits"_s));
    ALONGSIDE_TRY(guide.hand().see(u"visit0"_s));
    ALONGSIDE_TRY(guide.take(u"appointments"_s));
    ALONGSIDE_TRY(guide.hand().press(u"visit0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"visitScreen"_s));
    return guide.take(u"appointment"_s);
}

Hand::Done change(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"editVisit"_s));
    ALONGSIDE_TRY(guide.hand().see(u"visitFormScreen"_s));
    ALONGSIDE_TRY(guide.take(u"appointment-form"_s));
    ALONGSIDE_TRY(guide.hand().press(u"visitWhenRow"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"appointment-moment"_s));
    ALONGSIDE_TRY(guide.hand().press(u"momentDone"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"momentDone"_s));
    ALONGSIDE_TRY(guide.hand().press(u"chooseContact"_s));
    ALONGSIDE_TRY(guide.hand().see(u"person0"_s));
    ALONGSIDE_TRY(guide.take(u"appointment-person"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"visitFormScreen"_s));
    return guide.hand().press(u"saveVisit"_s);
}

Hand::Done askAndAnswer(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"visitQuestions"_s));
    ALONGSIDE_TRY(guide.hand().see(u"question0"_s));
    ALONGSIDE_TRY(guide.take(u"questions"_s));
    ALONGSIDE_TRY(guide.hand().press(u"changeQuestions"_s));
    ALONGSIDE_TRY(guide.take(u"questions-in-order"_s));
    ALONGSIDE_TRY(guide.hand().press(u"changeQuestions"_s));
    ALONGSIDE_TRY(guide.hand().press(u"addQuestion"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"question-added"_s));
    ALONGSIDE_TRY(guide.hand().press(u"pickQuestions"_s));
    ALONGSIDE_TRY(guide.hand().see(u"questionListsScreen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"pick1"_s));
    ALONGSIDE_TRY(guide.take(u"questions-to-pick"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"write0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"notebookScreen"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"notebookAnswerField"_s, u"Another scan in 6 weeks"_s));
    ALONGSIDE_TRY(guide.take(u"notebook"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done deleteOne(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"deleteVisit"_s));
    ALONGSIDE_TRY(guide.hand().see(u"visitsScreen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"visitBin"_s));
    ALONGSIDE_TRY(guide.hand().see(u"restore"_s));
    ALONGSIDE_TRY(guide.take(u"appointments-deleted"_s));
    ALONGSIDE_TRY(guide.hand().press(u"restore"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"restore"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().see(u"todayScreen"_s);
}

} // namespace

Hand::Done tourVisits(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-today"_s));
    ALONGSIDE_TRY(seeNext(guide));
    ALONGSIDE_TRY(change(guide));
    ALONGSIDE_TRY(askAndAnswer(guide));
    return deleteOne(guide);
}

} // namespace alongside
