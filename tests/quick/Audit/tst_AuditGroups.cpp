#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen of support groups.
class AuditGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void groups_data() { ScreenAuditor::devices(); }
    void groups();
    void near_me_data() { ScreenAuditor::devices(); }
    void near_me();
    void a_group_data() { ScreenAuditor::devices(); }
    void a_group();
    void the_map_data() { ScreenAuditor::devices(); }
    void the_map();

private:
    /// Starts on the list of groups; the directory was checked \a daysAgo.
    RunningApp::Done startAtGroups(RunningApp &app, int daysAgo);

    ScreenAuditor m_auditor;
};

RunningApp::Done AuditGroups::startAtGroups(RunningApp &app, int daysAgo)
{
    app.clock->instant = QDateTime(QDate(2026, 11, 22).addDays(daysAgo), QTime(9, 0), QTimeZone::UTC);
    app.apps = std::make_shared<OpenedApps>();
    return m_auditor.putOn(app)
        .and_then([&]() -> RunningApp::Done {
            if (app.makeProfile().isEmpty())
                return std::unexpected(u"no profile could be made"_s);
            return app.start();
        })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"destination-support"_s); })
        .and_then([&] { return app.press(u"groups"_s); });
}

void AuditGroups::groups()
{
    RunningApp app;
    DO(startAtGroups(app, 4));
    DO(m_auditor.look(app, u"placeStays"_s, u"no place yet"_s));
    DO(app.typeInto(u"placeField"_s, u"qqqzzzxxq"_s));
    DO(m_auditor.look(app, u"placeNotFound"_s, u"no such town"_s));
    DO(app.press(u"clear"_s));
    DO(app.typeInto(u"placeField"_s, u"Leeds"_s));
    DO(m_auditor.look(app, u"place0"_s, u"towns"_s));
    DO(app.press(u"place0"_s));
    DO(app.hand().showRow(u"groupsScreen"_s, 0));
    DO(m_auditor.look(app, u"group0"_s, u"groups near"_s));
    DO(m_auditor.pressAndLook(app, u"groupFilter"_s, u"filterDone"_s, u"which groups"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.typeInto(u"placeField"_s, u"Reykjavik"_s));
    DO(app.read(u"place0"_s, u"Reykjav"_s));
    DO(app.press(u"place0"_s));
    DO(m_auditor.look(app, u"noneNear"_s, u"nothing near"_s));
    DO(app.press(u"lookOnline"_s));
    DO(app.hand().showRow(u"groupsScreen"_s, 0));
    DO(m_auditor.look(app, u"group0"_s, u"groups online"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditGroups::near_me()
{
    RunningApp app;
    app.position->there = true;
    app.position->tellsAtOnce = false;
    DO(startAtGroups(app, 4));
    DO(m_auditor.look(app, u"nearMe"_s, u"no place yet, on a device that knows"_s));
    DO(m_auditor.pressAndLook(app, u"nearMe"_s, u"askNearMe"_s, u"before the device is asked"_s));
    DO(m_auditor.pressAndLook(app, u"askNearMe"_s, u"nearMeAsking"_s, u"a device that is asked"_s));
    app.position->fail(PositionSource::Trouble::Refused);
    DO(m_auditor.look(app, u"nearMeTrouble"_s, u"not allowed"_s));
    for (const auto &[trouble, state] : {std::pair(PositionSource::Trouble::SwitchedOff, u"switched off"_s),
                                         std::pair(PositionSource::Trouble::NotFound, u"not found"_s),
                                         std::pair(PositionSource::Trouble::Missing, u"nothing to ask"_s)}) {
        DO(app.press(u"askNearMe"_s));
        DO(app.see(u"nearMeAsking"_s));
        app.position->fail(trouble);
        DO(m_auditor.look(app, u"nearMeTrouble"_s, state));
    }
    app.position->tellsAtOnce = true;
    DO(app.press(u"askNearMe"_s));
    DO(app.seeGone(u"nearMeOnce"_s));
    DO(app.see(u"nearPlace"_s)); // the list is looked at above, near a town
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditGroups::a_group()
{
    RunningApp app;
    DO(startAtGroups(app, 200));
    app.opened().groups()->opened()->open(u"us-ca-csc-pasadena"_s);
    DO(m_auditor.look(app, u"groupScreen"_s));
    DO(m_auditor.pressAndLook(app, u"giveFile"_s, u"saveGroupFile"_s, u"a file for someone else"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"saveGroupFile"_s));
    DO(m_auditor.pressAndLook(app, u"webGroup"_s, u"openWeb"_s, u"a page"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"openWeb"_s));
    DO(app.typeInto(u"groupNoteField"_s, u"They meet in the library now."_s));
    DO(m_auditor.look(app, u"copyNote"_s, u"a note"_s));
    DO(app.press(u"star"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"way1"_s));
    DO(app.hand().showRow(u"groupsScreen"_s, 0));
    DO(m_auditor.look(app, u"group0"_s, u"groups not checked for long"_s));
    DO(m_auditor.pressAndLook(app, u"savedGroups"_s, u"group0"_s, u"saved groups"_s));
    app.opened().groups()->opened()->open(u"us-ma-hope-friendship"_s);
    DO(m_auditor.look(app, u"unsafeWeb"_s, u"a group without a secure page"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditGroups::the_map()
{
    RunningApp app;
    DO(startAtGroups(app, 4));
    DO(app.press(u"view1"_s));
    DO(app.see(u"mapGround"_s));
    const auto painted = [&] {
        const QQuickItem *ground = app.hand().find(u"mapGround"_s);
        return ground && ground->property("complete").toBool();
    };
    DO(app.hand().wait(u"the map to be painted"_s, painted));
    DO(m_auditor.look(app, u"mapCredits"_s, u"groups on the map"_s));
    DO(m_auditor.pressAndLook(app, u"streets"_s, u"streetsOn"_s, u"streets are offered"_s));
    app.streets->answer.kind = StreetSource::Answer::Kind::Failed;
    DO(app.press(u"streetsOn"_s));
    DO(app.seeGone(u"streetsServer"_s));
    DO(app.hand().wait(u"streets to fail"_s,
                       [&] { return app.opened().groups()->streets()->pictures()->isFailing(); }));
    DO(m_auditor.look(app, u"streetsOff"_s, u"streets that do not come"_s));
    DO(app.press(u"streetsOff"_s));
    DO(app.seeGone(u"streetsOff"_s));
    app.streets->answer = {.kind = StreetSource::Answer::Kind::Picture,
                           .bytes = GivenStreets::picture(Qt::white),
                           .time = std::chrono::days(7)};
    DO(app.press(u"streets"_s));
    DO(app.press(u"streetsOn"_s));
    DO(app.seeGone(u"streetsServer"_s));
    DO(app.hand().wait(u"streets"_s, [&] {
        const QQuickItem *streets = app.hand().find(u"mapStreets"_s);
        return streets && streets->property("complete").toBool();
    }));
    DO(m_auditor.pressAndLook(app, u"streets"_s, u"streetsForget"_s, u"what is kept of streets"_s));
    DO(app.press(u"streetsOffHere"_s));
    DO(app.seeGone(u"streetsServer"_s));
    DO(m_auditor.pressAndLook(app, u"groupFilter"_s, u"filterDone"_s, u"which groups on the map"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.press(u"back"_s));
    app.opened().groups()->filter()->setProperty("metastaticOnly", false);
    DO(app.typeInto(u"placeField"_s, u"Rochester, New York"_s));
    DO(app.read(u"place0"_s, u"Rochester"_s));
    DO(app.press(u"place0"_s));
    DO(app.press(u"view1"_s));
    for (int closer = 0; closer < 4; ++closer)
        DO(app.press(u"zoomIn"_s));
    DO(app.hand().wait(u"the map to be painted"_s, painted));
    DO(m_auditor.look(app, u"marker0"_s, u"groups of one town"_s));
    app.opened().groups()->opened()->open(u"gb-bcn-lwsbc-hull"_s);
    DO(m_auditor.pressAndLook(app, u"directions"_s, u"openDirections"_s, u"directions"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"openDirections"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.pressAndLook(app, u"marker0"_s, u"pile0"_s, u"a pile of groups"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditGroups)
#include "tst_AuditGroups.moc"
