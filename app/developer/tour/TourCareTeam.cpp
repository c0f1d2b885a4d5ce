#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done seePeople(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-support"_s));
    ALONGSIDE_TRY(guide.hand().see(u"teamCalls"_s));
    ALONGSIDE_TRY(guide.take(u"care-team"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"contactSearch"_s, u"pharm"_s));
    ALONGSIDE_TRY(guide.take(u"care-team-search"_s));
    return guide.hand().press(u"clear"_s);
}

Hand::Done seePerson(TourGuide &guide)
{
    if (const auto link = AppLink::fromText(u"support/1"_s))
        guide.app().follow(*link);
    ALONGSIDE_TRY(guide.hand().see(u"contactScreen"_s));
    ALONGSIDE_TRY(guide.take(u"contact"_s));
    ALONGSIDE_TRY(guide.hand().press(u"editContact"_s));
    ALONGSIDE_TRY(guide.hand().see(u"contactFormScreen"_s));
    ALONGSIDE_TRY(guide.take(u"contact-form"_s));
    ALONGSIDE_TRY(guide.hand().press(u"contactRole"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"contact-role"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"role0"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"number1"_s, u" or 112"_s));
    ALONGSIDE_TRY(guide.hand().press(u"saveContact"_s));
    ALONGSIDE_TRY(guide.hand().see(u"formProblem"_s));
    ALONGSIDE_TRY(guide.take(u"contact-number-that-is-none"_s));
    ALONGSIDE_TRY(guide.hand().press(u"abandonContact"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done seeCalls(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"whoToCall"_s));
    ALONGSIDE_TRY(guide.hand().see(u"callScreen"_s));
    ALONGSIDE_TRY(guide.take(u"who-to-call"_s));
    ALONGSIDE_TRY(guide.hand().press(u"editNotes"_s));
    ALONGSIDE_TRY(guide.take(u"what-to-say"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done putOnTheLock(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"lockCard"_s));
    ALONGSIDE_TRY(guide.hand().see(u"lockCardScreen"_s));
    ALONGSIDE_TRY(guide.take(u"lock-card"_s));
    ALONGSIDE_TRY(guide.hand().press(u"showLockCard"_s));
    ALONGSIDE_TRY(guide.hand().press(u"choose0"_s));
    ALONGSIDE_TRY(guide.hand().press(u"choose1"_s));
    const CallModel *card = guide.opened()->careTeam()->lockCard()->preview();
    ALONGSIDE_TRY(guide.hand().wait(u"two numbers on the card"_s, [card] { return card->count() == 2; }));
    ALONGSIDE_TRY(guide.take(u"lock-card-chosen"_s));
    guide.session()->lock();
    ALONGSIDE_TRY(guide.hand().see(u"whoToCall"_s));
    ALONGSIDE_TRY(guide.take(u"locked-with-numbers"_s));
    ALONGSIDE_TRY(guide.hand().press(u"whoToCall"_s));
    ALONGSIDE_TRY(guide.hand().see(u"callScreen"_s));
    ALONGSIDE_TRY(guide.take(u"who-to-call-locked"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"passphrase"_s, TourGuide::passphrase()));
    ALONGSIDE_TRY(guide.hand().press(u"unlock"_s));
    ALONGSIDE_TRY(guide.hand().see(u"careTeamScreen"_s));
    return guide.hand().press(u"destination-today"_s);
}

} // namespace

Hand::Done tourCareTeam(TourGuide &guide)
{
    ALONGSIDE_TRY(seePeople(guide));
    ALONGSIDE_TRY(seePerson(guide));
    ALONGSIDE_TRY(seeCalls(guide));
    return putOnTheLock(guide);
}

} // namespace alongside
