#include "tour/Journeys.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString textOf(const SecretValue &value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(value.bytes().data()),
                             qsizetype(value.bytes().size()));
}

Hand::Done makeProfile(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().see(u"welcomeScreen"_s));
    ALONGSIDE_TRY(guide.take(u"welcome"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"name"_s, u"Maya"_s));
    ALONGSIDE_TRY(guide.hand().press(u"next"_s));
    ALONGSIDE_TRY(guide.hand().see(u"offeredWords"_s));
    ALONGSIDE_TRY(guide.take(u"passphrase-offered"_s));
    ALONGSIDE_TRY(guide.hand().press(u"ownInstead"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"own"_s, u"quiet"_s));
    ALONGSIDE_TRY(guide.take(u"passphrase-too-short"_s));
    guide.hand().type(TourGuide::passphrase().sliced(5));
    ALONGSIDE_TRY(guide.hand().press(u"reveal"_s));
    ALONGSIDE_TRY(guide.take(u"passphrase-own"_s));
    ALONGSIDE_TRY(guide.hand().press(u"next"_s));
    ALONGSIDE_TRY(guide.hand().see(u"recoveryCodeScreen"_s));
    ALONGSIDE_TRY(guide.take(u"recovery-code"_s));
    return guide.hand().press(u"next"_s);
}

Hand::Done checkCode(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().see(u"recoveryCheckScreen"_s));
    ALONGSIDE_TRY(guide.take(u"recovery-check"_s));
    RecoveryCodeModel *code = guide.session()->setUp()->recoveryCode();
    const QStringList groups = textOf(*code->text()).split(u'-');
    ALONGSIDE_TRY(guide.hand().typeInto(u"first"_s, groups.value(code->firstGroup() - 1).toLower()));
    ALONGSIDE_TRY(guide.hand().typeInto(u"second"_s, groups.value(code->secondGroup() - 1)));
    ALONGSIDE_TRY(guide.hand().press(u"next"_s));
    ALONGSIDE_TRY(guide.hand().see(u"todayScreen"_s));
    return guide.take(u"today-first"_s);
}

} // namespace

Hand::Done tourNewcomer(TourGuide &guide)
{
    ALONGSIDE_TRY(makeProfile(guide));
    return checkCode(guide);
}

} // namespace alongside
