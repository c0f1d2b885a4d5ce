#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done fillCard(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"packCards"_s));
    ALONGSIDE_TRY(guide.hand().press(u"newGroupCard"_s));
    ALONGSIDE_TRY(guide.hand().see(u"packFormScreen"_s));
    ALONGSIDE_TRY(guide.take(u"card-new"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"cardFrom"_s, u"Anna's groups"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"cardName"_s, u"Tuesday circle"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"cardOrganisation"_s, u"Friends of the library"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"cardTownField"_s, u"Leeds, England"_s));
    const GroupCardForm *card = guide.opened()->packs()->form();
    ALONGSIDE_TRY(
        guide.hand().wait(u"Leeds"_s, [card] { return card->towns().value(0).startsWith(u"Leeds"); }));
    ALONGSIDE_TRY(guide.hand().press(u"cardTown0"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"cardWhere"_s, u"The small room"_s));
    ALONGSIDE_TRY(guide.hand().press(u"rhythm1"_s));
    ALONGSIDE_TRY(guide.hand().press(u"cardDay1"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"cardBegins"_s, u"10:15"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"cardEnds"_s, u"12:15"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"cardPhone"_s, u"0113 496 0000"_s));
    return guide.take(u"card-filled"_s);
}

Hand::Done giveOut(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"previewCard"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"card-preview"_s));
    ALONGSIDE_TRY(guide.hand().press(u"giveOutCard"_s));
    ALONGSIDE_TRY(guide.hand().see(u"packShareScreen"_s));
    ALONGSIDE_TRY(guide.take(u"card-share"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"packFormScreen"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"groupCard0"_s));
    ALONGSIDE_TRY(guide.take(u"cards"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done takeIn(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"packInbox"_s));
    ALONGSIDE_TRY(guide.hand().see(u"packInboxScreen"_s));
    ALONGSIDE_TRY(guide.take(u"pack-inbox"_s));
    guide.opened()->packs()->inbox()->readLink(guide.opened()->packs()->share()->link());
    ALONGSIDE_TRY(guide.hand().see(u"packFrom"_s));
    ALONGSIDE_TRY(guide.take(u"pack-preview"_s));
    ALONGSIDE_TRY(guide.hand().press(u"addPack"_s));
    ALONGSIDE_TRY(guide.hand().see(u"pack0"_s));
    return guide.take(u"pack-list"_s);
}

} // namespace

Hand::Done tourPacks(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-support"_s));
    ALONGSIDE_TRY(guide.hand().press(u"groups"_s));
    ALONGSIDE_TRY(guide.hand().press(u"groupPacks"_s));
    ALONGSIDE_TRY(guide.hand().see(u"packListScreen"_s));
    ALONGSIDE_TRY(guide.take(u"packs"_s));
    ALONGSIDE_TRY(fillCard(guide));
    ALONGSIDE_TRY(giveOut(guide));
    ALONGSIDE_TRY(takeIn(guide));
    for (const QString &screen : {u"groupsScreen"_s, u"supportScreen"_s}) {
        ALONGSIDE_TRY(guide.hand().press(u"back"_s));
        ALONGSIDE_TRY(guide.hand().see(screen));
    }
    return guide.hand().press(u"destination-today"_s);
}

} // namespace alongside
