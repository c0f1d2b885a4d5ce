#include "tour/Journeys.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done visitToday(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-today"_s));
    ALONGSIDE_TRY(guide.take(u"today"_s));
    ALONGSIDE_TRY(guide.hand().press(u"destination-scans"_s));
    ALONGSIDE_TRY(guide.hand().see(u"season"_s));
    ALONGSIDE_TRY(guide.take(u"scans"_s));
    return guide.hand().press(u"destination-today"_s);
}

Hand::Done visitCareTeam(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-support"_s));
    ALONGSIDE_TRY(guide.hand().see(u"whoToCall"_s));
    ALONGSIDE_TRY(guide.take(u"support"_s));
    ALONGSIDE_TRY(guide.hand().press(u"careTeam"_s));
    ALONGSIDE_TRY(guide.hand().see(u"contact0"_s));
    ALONGSIDE_TRY(guide.take(u"care-team"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"whoToCall"_s));
    ALONGSIDE_TRY(guide.hand().see(u"callScreen"_s));
    ALONGSIDE_TRY(guide.take(u"who-to-call"_s));
    if (const auto link = AppLink::fromText(u"support/1"_s))
        guide.app().follow(*link);
    ALONGSIDE_TRY(guide.hand().see(u"contactScreen"_s));
    ALONGSIDE_TRY(guide.take(u"contact"_s));
    ALONGSIDE_TRY(guide.hand().press(u"shareContact"_s));
    ALONGSIDE_TRY(guide.hand().see(u"qrCode"_s));
    ALONGSIDE_TRY(guide.take(u"contact-shared"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"destination-today"_s);
}

Hand::Done visitAppointments(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"nextVisit"_s));
    ALONGSIDE_TRY(guide.hand().see(u"visitScreen"_s));
    ALONGSIDE_TRY(guide.take(u"appointment"_s));
    ALONGSIDE_TRY(guide.hand().press(u"visitQuestions"_s));
    ALONGSIDE_TRY(guide.hand().see(u"question0"_s));
    ALONGSIDE_TRY(guide.take(u"questions"_s));
    ALONGSIDE_TRY(guide.hand().press(u"notebook"_s));
    ALONGSIDE_TRY(guide.hand().see(u"notebookScreen"_s));
    ALONGSIDE_TRY(guide.take(u"notebook"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done visitLearn(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-learn"_s));
    ALONGSIDE_TRY(guide.hand().see(u"topic-begin"_s));
    ALONGSIDE_TRY(guide.take(u"learn"_s));
    if (const auto link = AppLink::fromText(u"learn/scanxiety-what"_s))
        guide.app().follow(*link);
    ALONGSIDE_TRY(guide.hand().see(u"articleScreen"_s));
    ALONGSIDE_TRY(guide.take(u"article"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"destination-today"_s);
}

Hand::Done visitGroups(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-support"_s));
    ALONGSIDE_TRY(guide.hand().press(u"groups"_s));
    ALONGSIDE_TRY(guide.hand().see(u"groupsScreen"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"groups"_s,
                                    [list = guide.opened()->groups()->list()] { return list->count() > 0; }));
    ALONGSIDE_TRY(guide.take(u"groups"_s));
    ALONGSIDE_TRY(guide.hand().showRow(u"groupsScreen"_s, 0)); // on a small screen it is below what is seen
    ALONGSIDE_TRY(guide.hand().press(u"group0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"groupScreen"_s));
    ALONGSIDE_TRY(guide.take(u"group"_s));
    for (const QString &screen : {u"groupsScreen"_s, u"supportScreen"_s}) {
        ALONGSIDE_TRY(guide.hand().press(u"back"_s));
        ALONGSIDE_TRY(guide.hand().see(screen));
    }
    return guide.hand().press(u"destination-today"_s);
}

Hand::Done visitCheckIns(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"checkIns"_s));
    ALONGSIDE_TRY(guide.hand().see(u"checkIn0"_s));
    ALONGSIDE_TRY(guide.take(u"check-ins"_s));
    ALONGSIDE_TRY(guide.hand().press(u"checkIn1"_s));
    const CheckInDraft *checkIn = guide.opened()->checkIn();
    ALONGSIDE_TRY(guide.hand().wait(u"the check-in to be read"_s, [checkIn] { return checkIn->isReady(); }));
    ALONGSIDE_TRY(guide.take(u"check-in"_s));
    ALONGSIDE_TRY(guide.hand().press(u"measures"_s));
    ALONGSIDE_TRY(guide.take(u"check-in-questions"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"done"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"badDay"_s));
    ALONGSIDE_TRY(guide.hand().see(u"easyScreen"_s));
    ALONGSIDE_TRY(guide.take(u"bad-day"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done visitSteadying(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"coping"_s));
    ALONGSIDE_TRY(guide.hand().press(u"tool-breathing"_s));
    ALONGSIDE_TRY(guide.hand().press(u"begin"_s));
    ALONGSIDE_TRY(guide.take(u"breathing"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"tool-worry-time"_s));
    ALONGSIDE_TRY(guide.hand().see(u"worry0"_s));
    ALONGSIDE_TRY(guide.take(u"worry"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"tool-kind-words"_s));
    ALONGSIDE_TRY(guide.hand().see(u"kindWords"_s));
    ALONGSIDE_TRY(guide.take(u"kind-words"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done visitJournal(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-journal"_s));
    ALONGSIDE_TRY(guide.hand().see(u"entry0"_s));
    ALONGSIDE_TRY(guide.take(u"journal"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"search"_s, u"sam"_s));
    ALONGSIDE_TRY(guide.hand().see(u"foundCount"_s));
    ALONGSIDE_TRY(guide.take(u"search"_s));
    ALONGSIDE_TRY(guide.hand().press(u"clear"_s));
    ALONGSIDE_TRY(guide.hand().press(u"filter"_s));
    ALONGSIDE_TRY(guide.hand().press(u"filterStarred"_s));
    ALONGSIDE_TRY(guide.take(u"filter"_s));
    ALONGSIDE_TRY(guide.hand().press(u"filterDone"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"filterDone"_s));
    ALONGSIDE_TRY(guide.hand().see(u"found0"_s));
    ALONGSIDE_TRY(guide.take(u"filtered"_s));
    ALONGSIDE_TRY(guide.hand().press(u"showAll"_s));
    ALONGSIDE_TRY(guide.hand().press(u"calendar"_s));
    ALONGSIDE_TRY(guide.hand().see(u"chosenDay"_s));
    ALONGSIDE_TRY(guide.take(u"calendar"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"entry0"_s));
    ALONGSIDE_TRY(guide.hand().press(u"entry0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"editorScreen"_s));
    const JournalDraft *draft = guide.opened()->draft();
    ALONGSIDE_TRY(guide.hand().wait(u"the entry to be read"_s, [draft] { return draft->isReady(); }));
    ALONGSIDE_TRY(guide.take(u"editor"_s));
    ALONGSIDE_TRY(guide.hand().press(u"help"_s));
    ALONGSIDE_TRY(guide.take(u"help"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done visitTrends(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-today"_s));
    ALONGSIDE_TRY(guide.hand().press(u"trends"_s));
    ALONGSIDE_TRY(guide.hand().see(u"trend0"_s));
    ALONGSIDE_TRY(guide.take(u"trends"_s));
    ALONGSIDE_TRY(guide.hand().press(u"closer0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"trendMonth"_s));
    ALONGSIDE_TRY(guide.take(u"trend"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

// From You and back.
Hand::Done visitSigns(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"questionnaires"_s));
    ALONGSIDE_TRY(guide.hand().press(u"questionnaire0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"result0"_s));
    ALONGSIDE_TRY(guide.take(u"questionnaire"_s));
    ALONGSIDE_TRY(guide.hand().press(u"begin"_s));
    ALONGSIDE_TRY(guide.hand().press(u"answer1"_s));
    ALONGSIDE_TRY(guide.take(u"questionnaire-question"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"result0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"questionnaireResultScreen"_s));
    ALONGSIDE_TRY(guide.take(u"questionnaire-result"_s));
    for (const QString &screen : {u"questionnaireScreen"_s, u"questionnaireListScreen"_s, u"youScreen"_s}) {
        ALONGSIDE_TRY(guide.hand().press(u"back"_s));
        ALONGSIDE_TRY(guide.hand().see(screen));
    }
    ALONGSIDE_TRY(guide.hand().press(u"symptoms"_s));
    ALONGSIDE_TRY(guide.hand().see(u"symptom0"_s));
    ALONGSIDE_TRY(guide.take(u"symptoms"_s));
    ALONGSIDE_TRY(guide.hand().press(u"symptom0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"card0"_s));
    ALONGSIDE_TRY(guide.take(u"symptom-cards"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"symptomScreen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().see(u"youScreen"_s);
}

Hand::Done visitYou(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"you"_s));
    ALONGSIDE_TRY(guide.take(u"you"_s));
    ALONGSIDE_TRY(visitSigns(guide));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"lock"_s));
    ALONGSIDE_TRY(guide.hand().see(u"unlockScreen"_s));
    ALONGSIDE_TRY(guide.take(u"lock"_s));
    return guide.openProfile();
}

} // namespace

Hand::Done tourLooks(TourGuide &guide)
{
    for (const Look &look : looks()) {
        guide.putOn(look);
        for (const auto &visit : {visitToday, visitAppointments, visitCareTeam, visitGroups, visitCheckIns,
                                  visitSteadying, visitJournal, visitLearn, visitTrends, visitYou}) {
            ALONGSIDE_TRY(visit(guide));
        }
    }
    guide.putOn(guide.usual());
    return {};
}

} // namespace alongside
