#include "tour/Journeys.h"

#include "DemoProfile.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done lockAndOpen(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"lock"_s));
    ALONGSIDE_TRY(guide.hand().see(u"unlockScreen"_s));
    ALONGSIDE_TRY(guide.take(u"locked"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"passphrase"_s, u"not this one"_s));
    ALONGSIDE_TRY(guide.hand().press(u"unlock"_s));
    const SessionModel *session = guide.session();
    ALONGSIDE_TRY(guide.hand().wait(u"the answer"_s, [session] { return !session->problem().isEmpty(); }));
    ALONGSIDE_TRY(guide.take(u"locked-wrong"_s));
    guide.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    return guide.openProfile();
}

Hand::Done fillYear(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"lock"_s));
    ALONGSIDE_TRY(guide.hand().see(u"unlockScreen"_s));
    const QByteArray words = TourGuide::passphrase().toUtf8();
    const auto ids = ProfileFolder::findAll(guide.dataFolder());
    // The lock is let go a moment after the screen says so.
    Result<std::unique_ptr<OpenProfile>> profile = fail(ErrorCode::AlreadyOpen);
    ALONGSIDE_TRY(guide.hand().wait(u"the profile to be closed"_s, [&] {
        profile = OpenProfile::unlock(guide.dataFolder(), ids->first(),
                                      SecretBytes::copyOf(std::as_bytes(std::span(words))), SystemUptime());
        return profile.has_value();
    }));
    if (!demo::addYear((*profile)->store()) || !(*profile)->close())
        return std::unexpected(u"the year could not be added"_s);
    profile->reset();
    return guide.openProfile();
}

} // namespace

Hand::Done tourLock(TourGuide &guide)
{
    ALONGSIDE_TRY(lockAndOpen(guide));
    return fillYear(guide);
}

} // namespace alongside
