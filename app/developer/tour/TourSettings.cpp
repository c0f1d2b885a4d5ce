#include "tour/Journeys.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done seeSettings(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-today"_s));
    ALONGSIDE_TRY(guide.hand().press(u"you"_s));
    ALONGSIDE_TRY(guide.hand().see(u"youScreen"_s));
    ALONGSIDE_TRY(guide.take(u"you"_s));
    ALONGSIDE_TRY(guide.hand().press(u"about"_s));
    ALONGSIDE_TRY(guide.hand().see(u"aboutScreen"_s));
    ALONGSIDE_TRY(guide.take(u"about"_s));
    ALONGSIDE_TRY(guide.hand().press(u"licence1"_s));
    ALONGSIDE_TRY(guide.hand().see(u"licenceScreen"_s));
    ALONGSIDE_TRY(guide.take(u"licence"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"aboutScreen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done answerQuestions(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"you"_s));
    ALONGSIDE_TRY(guide.hand().press(u"questionnaires"_s));
    ALONGSIDE_TRY(guide.hand().see(u"questionnaire0"_s));
    ALONGSIDE_TRY(guide.take(u"questionnaires"_s));
    ALONGSIDE_TRY(guide.hand().press(u"questionnaire0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"begin"_s));
    ALONGSIDE_TRY(guide.take(u"questionnaire"_s));
    ALONGSIDE_TRY(guide.hand().press(u"begin"_s));
    ALONGSIDE_TRY(guide.hand().see(u"questionnaireFormScreen"_s));
    const QuestionnaireForm *form = guide.opened()->questionnaires()->form();
    for (int number = 1; number <= form->count(); ++number) {
        ALONGSIDE_TRY(guide.hand().press(u"answer%1"_s.arg(number % 4)));
        if (number == 1)
            ALONGSIDE_TRY(guide.take(u"questionnaire-question"_s));
        ALONGSIDE_TRY(guide.hand().press(u"nextQuestion"_s));
    }
    ALONGSIDE_TRY(guide.hand().see(u"questionnaireResultScreen"_s));
    ALONGSIDE_TRY(guide.take(u"questionnaire-result"_s));
    ALONGSIDE_TRY(guide.hand().press(u"erase"_s));
    ALONGSIDE_TRY(guide.hand().press(u"undo"_s));
    ALONGSIDE_TRY(guide.hand().see(u"result0"_s));
    ALONGSIDE_TRY(guide.take(u"questionnaire-earlier"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"questionnaireListScreen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"questionnaire3"_s));
    ALONGSIDE_TRY(guide.hand().press(u"begin"_s));
    ALONGSIDE_TRY(guide.hand().press(u"scale1-4"_s));
    ALONGSIDE_TRY(guide.take(u"questionnaire-scales"_s));
    ALONGSIDE_TRY(guide.hand().press(u"keepAnswers"_s));
    ALONGSIDE_TRY(guide.hand().see(u"questionnaireResultScreen"_s));
    ALONGSIDE_TRY(guide.take(u"questionnaire-scales-result"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"questionnaireListScreen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().press(u"redList"_s));
    ALONGSIDE_TRY(guide.hand().see(u"redListScreen"_s));
    ALONGSIDE_TRY(guide.take(u"red-list"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"youScreen"_s));
    return guide.hand().press(u"back"_s);
}

} // namespace

Hand::Done tourSettings(TourGuide &guide)
{
    ALONGSIDE_TRY(seeSettings(guide));
    return answerQuestions(guide);
}

} // namespace alongside
