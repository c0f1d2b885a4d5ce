#include "tour/Journeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Hand::Done lookNearLeeds(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-support"_s));
    ALONGSIDE_TRY(guide.hand().press(u"groups"_s));
    ALONGSIDE_TRY(guide.hand().see(u"placeStays"_s));
    ALONGSIDE_TRY(guide.take(u"groups"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"placeField"_s, u"Lodnon"_s));
    ALONGSIDE_TRY(guide.hand().see(u"place0"_s));
    ALONGSIDE_TRY(guide.take(u"groups-place"_s));
    ALONGSIDE_TRY(guide.hand().press(u"clear"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"placeField"_s, u"Leeds, England"_s));
    const PlaceSearchModel *places = guide.opened()->groups()->places();
    ALONGSIDE_TRY(guide.hand().wait(
        u"Leeds"_s, [places] { return places->index(0).data(Qt::UserRole).toString() == u"Leeds"; }));
    ALONGSIDE_TRY(guide.hand().press(u"place0"_s));
    // On a small screen they are below what is seen.
    const GroupListModel *list = guide.opened()->groups()->list();
    ALONGSIDE_TRY(guide.hand().wait(u"groups"_s, [list] { return list->count() > 0; }));
    return guide.take(u"groups-near"_s);
}

Hand::Done chooseAmongGroups(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"groupFilter"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"groups-filter"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"filterDone"_s));
    ALONGSIDE_TRY(guide.hand().press(u"way1"_s));
    ALONGSIDE_TRY(guide.take(u"groups-online"_s));
    ALONGSIDE_TRY(guide.hand().press(u"savedGroups"_s));
    ALONGSIDE_TRY(guide.take(u"groups-saved"_s));
    ALONGSIDE_TRY(guide.hand().press(u"savedGroups"_s));
    return guide.hand().press(u"way0"_s);
}

Hand::Done waitForMap(TourGuide &guide)
{
    return guide.hand().wait(u"the map to be painted"_s, [&guide] {
        const QQuickItem *ground = guide.hand().find(u"mapGround"_s);
        QTest::qWait(200); // a flight, and the finer picture once it rests
        return ground && ground->property("complete").toBool();
    });
}

// Until the whole world is in sight, if it is sooner than in so many steps.
Hand::Done goFarther(TourGuide &guide, int steps)
{
    for (int step = 0; step < steps; ++step) {
        const QQuickItem *farther = guide.hand().find(u"zoomOut"_s);
        if (farther && !farther->isEnabled())
            break;
        ALONGSIDE_TRY(guide.hand().press(u"zoomOut"_s));
    }
    return {};
}

// The world, a country, a town, and the groups of one.
Hand::Done seeMap(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"view1"_s));
    ALONGSIDE_TRY(guide.hand().see(u"mapGround"_s));
    ALONGSIDE_TRY(waitForMap(guide));
    ALONGSIDE_TRY(guide.take(u"groups-map"_s));
    ALONGSIDE_TRY(guide.hand().press(u"streets"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"groups-map-streets"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"streetsServer"_s));
    for (int closer = 0; closer < 3; ++closer)
        ALONGSIDE_TRY(guide.hand().press(u"zoomIn"_s));
    ALONGSIDE_TRY(waitForMap(guide));
    ALONGSIDE_TRY(guide.take(u"groups-map-town"_s));
    ALONGSIDE_TRY(goFarther(guide, 6));
    ALONGSIDE_TRY(waitForMap(guide));
    ALONGSIDE_TRY(guide.take(u"groups-map-country"_s));
    ALONGSIDE_TRY(goFarther(guide, 6));
    ALONGSIDE_TRY(waitForMap(guide));
    ALONGSIDE_TRY(guide.take(u"groups-map-world"_s));
    const bool segmented = guide.hand().find(u"view0"_s) != nullptr; // with large text there is an icon only
    ALONGSIDE_TRY(guide.hand().press(segmented ? u"view0"_s : u"showList"_s));
    return guide.hand().see(u"groupsScreen"_s);
}

Hand::Done seeGroup(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"group0"_s));
    ALONGSIDE_TRY(guide.hand().see(u"groupScreen"_s));
    ALONGSIDE_TRY(guide.take(u"group"_s));
    ALONGSIDE_TRY(guide.hand().press(u"webGroup"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"group-page"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"webAddress"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"groupNoteField"_s, u"They meet in the library now."_s));
    ALONGSIDE_TRY(guide.take(u"group-note"_s));
    for (const QString &screen : {u"groupsScreen"_s, u"supportScreen"_s}) {
        ALONGSIDE_TRY(guide.hand().press(u"back"_s));
        ALONGSIDE_TRY(guide.hand().see(screen));
    }
    return guide.hand().press(u"destination-today"_s);
}

} // namespace

Hand::Done tourGroups(TourGuide &guide)
{
    ALONGSIDE_TRY(lookNearLeeds(guide));
    ALONGSIDE_TRY(seeMap(guide));
    ALONGSIDE_TRY(chooseAmongGroups(guide));
    return seeGroup(guide);
}

} // namespace alongside
