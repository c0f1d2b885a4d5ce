#include "tour/Journeys.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done addProfile(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"lock"_s));
    ALONGSIDE_TRY(guide.hand().press(u"otherProfile"_s));
    ALONGSIDE_TRY(guide.hand().press(u"newProfile"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"name"_s, u"Sam"_s));
    ALONGSIDE_TRY(guide.hand().press(u"next"_s));
    ALONGSIDE_TRY(guide.hand().see(u"offeredWords"_s));
    ALONGSIDE_TRY(guide.hand().press(u"next"_s));
    ALONGSIDE_TRY(guide.hand().see(u"recoveryCodeScreen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"next"_s));
    ALONGSIDE_TRY(guide.hand().press(u"later"_s));
    ALONGSIDE_TRY(guide.hand().see(u"todayScreen"_s));
    ALONGSIDE_TRY(guide.take(u"second-profile"_s));
    ALONGSIDE_TRY(guide.hand().press(u"lock"_s));
    ALONGSIDE_TRY(guide.hand().press(u"otherProfile"_s));
    ALONGSIDE_TRY(guide.hand().see(u"chooseProfileScreen"_s));
    return guide.take(u"profiles"_s);
}

Hand::Done openUnlisted(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().see(u"unlockScreen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"otherProfile"_s));
    ALONGSIDE_TRY(guide.hand().see(u"chooseProfileScreen"_s));
    ALONGSIDE_TRY(guide.take(u"profiles-one-unlisted"_s));
    ALONGSIDE_TRY(guide.hand().press(u"unlisted"_s));
    ALONGSIDE_TRY(guide.hand().see(u"unlockScreen"_s));
    ALONGSIDE_TRY(guide.take(u"someone-not-listed"_s));
    return guide.openProfile();
}

// Maya takes a longer name, to be looked for in every file afterwards, and is shown no more.
Hand::Done keepOffTheLock(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"profile0"_s));
    ALONGSIDE_TRY(guide.openProfile());
    ALONGSIDE_TRY(guide.hand().press(u"you"_s));
    ALONGSIDE_TRY(guide.hand().press(u"rename"_s));
    ALONGSIDE_TRY(guide.hand().see(u"newName"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the name"_s, [&guide] {
        return guide.hand().find(u"newName"_s)->property("text").toString() == u"Maya"_s;
    }));
    guide.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    guide.hand().type(u"Maya Windelband"_s);
    ALONGSIDE_TRY(guide.hand().press(u"saveName"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"saveName"_s));
    ALONGSIDE_TRY(guide.hand().press(u"listed"_s));
    const ProfileSettingsModel *settings = guide.opened()->settings();
    ALONGSIDE_TRY(guide.hand().wait(u"the choice to be kept"_s,
                                    [settings] { return !settings->isBusy() && !settings->isListed(); }));
    ALONGSIDE_TRY(guide.take(u"you-unlisted"_s));
    ALONGSIDE_TRY(guide.hand().press(u"lockNow"_s));
    ALONGSIDE_TRY(openUnlisted(guide));
    Look night = guide.usual();
    night.dark = !guide.usual().dark;
    guide.putOn(night);
    ALONGSIDE_TRY(guide.hand().press(u"lock"_s));
    ALONGSIDE_TRY(openUnlisted(guide));
    guide.putOn(guide.usual());
    return {};
}

} // namespace

Hand::Done tourProfiles(TourGuide &guide)
{
    ALONGSIDE_TRY(addProfile(guide));
    return keepOffTheLock(guide);
}

} // namespace alongside
