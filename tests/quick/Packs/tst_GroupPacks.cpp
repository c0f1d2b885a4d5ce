#include "Packs/GivenPacks.h"
#include "Packs/PackSteps.h"
#include "app/AppTests.h"

#include "qr/QrCode.h"

#include <QCryptographicHash>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::packsteps;

/// Groups that a leader gave, by file, picture and link, through the screens of a member.
class GroupPacks : public QObject, private GivenPacks
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginFolder(); }
    void a_file_is_looked_at_added_and_taken_back();
    void a_link_from_outside_is_looked_at_after_the_lock();
    void a_picture_with_a_code_is_looked_at();
    void codes_that_belong_together_are_waited_for();
    void what_changed_is_told_and_notes_stay();
    void what_was_not_said_again_for_long_is_greyed();
    void one_is_taken_out_and_put_back();
    void what_came_in_can_be_looked_for();
    void groups_on_both_sides_of_the_date_line_are_on_one_map();
    void what_came_in_is_there_after_a_restart();

private:
    [[nodiscard]] static RunningApp::Done seeOnline(RunningApp &app, const QString &id, bool there = true);
};

RunningApp::Done GroupPacks::seeOnline(RunningApp &app, const QString &id, bool there)
{
    return app.hand().wait(id, [&] {
        const GroupListModel *list = app.opened().groups()->list();
        app.opened().groups()->filter()->setWay(int(GroupWay::Online));
        for (int row = 0; row < list->count(); ++row) {
            if (list->data(list->index(row), Qt::UserRole).toString() == id)
                return there;
        }
        return !there;
    });
}

void GroupPacks::a_file_is_looked_at_added_and_taken_back()
{
    const SigningKey key = packfiles::keyOf('a');
    RunningApp app;
    DO(startAtGroups(app));
    DO(goToInbox(app));
    DO(look(app, fileOf(pack(1, &key))));
    DO(app.read(u"packFrom"_s, u"Anna's groups"_s));
    DO(app.read(u"packVersion"_s, u"Version 1, given out on 20 November 2026"_s));
    DO(app.read(u"packSigner"_s, key.publicKey().fingerprint()));
    DO(app.read(u"packStanding"_s, u"This is new here."_s));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
    DO(app.read(u"packGroup0"_s, u"https://example.org/circle"_s));
    DO(app.read(u"packGroup0"_s, u"Every Tuesday, 10:15 to 12:15"_s));
    DO(app.press(u"leavePack"_s));
    DO(app.seeGone(u"packFrom"_s));
    DO(seeOnline(app, u"anna/tuesday"_s, false));

    DO(look(app, fileOf(pack(1, &key))));
    DO(app.press(u"addPack"_s));
    DO(app.read(u"toast"_s, u"“Anna's groups” is among the groups now."_s));
    app.hand().find(u"toast"_s)->setProperty("time", 60'000); // a busy machine is long at what follows
    DO(seeOnline(app, u"anna/tuesday"_s));
    app.opened().groups()->opened()->open(u"anna/tuesday"_s);
    DO(app.read(u"groupEvidence"_s, u"From “Anna's groups”, signed"_s));
    DO(app.read(u"groupChecked"_s, u"Given out as true on 20 November 2026."_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"undo"_s));
    DO(seeOnline(app, u"anna/tuesday"_s, false));
}

void GroupPacks::a_link_from_outside_is_looked_at_after_the_lock()
{
    const QStringList links =
        packLinks(QJsonDocument::fromJson(pack(1, nullptr)).toJson(QJsonDocument::Compact), kLongestPackLink);
    QCOMPARE(links.size(), 1);
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    app.options.link = links.first();
    DO(app.start());
    DO(app.seeGone(u"packInboxScreen"_s));
    DO(app.unlock());
    DO(app.see(u"packInboxScreen"_s));
    DO(app.read(u"packSigner"_s, u"Not signed"_s));
    DO(app.press(u"addPack"_s));
    DO(app.read(u"toast"_s, u"is among the groups now"_s));
    // And one that is pasted.
    QMetaObject::invokeMethod(app.hand().find(u"toast"_s), "hide"); // or it lies over what is pressed next
    DO(app.press(u"groups"_s));
    DO(goToInbox(app));
    DO(app.typeInto(u"packLink"_s, links.first()));
    DO(app.press(u"readPackLink"_s));
    DO(app.read(u"packStanding"_s, u"All of this is here already."_s));
    DO(app.seeGone(u"addPack"_s));
}

void GroupPacks::a_picture_with_a_code_is_looked_at()
{
    const SigningKey key = packfiles::keyOf('a');
    const QByteArray file = QJsonDocument::fromJson(pack(1, &key)).toJson(QJsonDocument::Compact);
    const QStringList links = packLinks(file, kMostQrBytes);
    QCOMPARE(links.size(), 1); // a card of one group goes into one code
    const QImage code = *qrCodeOf(links.first());
    const QString path = placeOf(u"code.png"_s);
    QVERIFY(code.scaled(code.size() * 4).save(path));
    RunningApp app;
    DO(startAtGroups(app));
    DO(goToInbox(app));
    DO(look(app, QUrl::fromLocalFile(path)));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
    DO(app.press(u"addPack"_s));
    DO(seeOnline(app, u"anna/tuesday"_s));
}

void GroupPacks::codes_that_belong_together_are_waited_for()
{
    QJsonArray groups;
    for (int at = 0; at < 12; ++at) {
        QJsonObject group = packfiles::group(u"g%1"_s.arg(at), u"Circle %1 %2"_s.arg(at).arg(at * 7919));
        // Something that does not become smaller.
        const QByteArray noise = QCryptographicHash::hash(QByteArray::number(at), QCryptographicHash::Sha512);
        group.insert(u"note"_s, QJsonObject{{u"en"_s, QString::fromLatin1(noise.toBase64())}});
        groups += group;
    }
    const QByteArray file = QJsonDocument::fromJson(packfiles::file(packfiles::content(1, groups)))
                                .toJson(QJsonDocument::Compact);
    const QStringList links = packLinks(file, kMostQrBytes);
    QVERIFY2(links.size() >= 2, qPrintable(QString::number(links.size())));
    RunningApp app;
    DO(startAtGroups(app));
    DO(goToInbox(app));
    for (qsizetype at = links.size() - 1; at > 0; --at) {
        DO(app.typeInto(u"packLink"_s, links[at]));
        DO(app.press(u"readPackLink"_s));
        DO(app.read(u"packWaiting"_s, u"codes are here. Still missing: 1"_s));
    }
    // The last one is opened by the system.
    app.app().context().follow(*AppLink::fromUrl(links.first()));
    DO(app.read(u"packGroup0"_s, u"Circle 0 0"_s));
    QCOMPARE(app.opened().packs()->inbox()->count(), 12);
}

void GroupPacks::what_changed_is_told_and_notes_stay()
{
    const SigningKey key = packfiles::keyOf('a');
    RunningApp app;
    DO(startAtGroups(app));
    DO(take(app, pack(1, &key)));
    DO(seeOnline(app, u"anna/tuesday"_s));
    app.opened().groups()->opened()->open(u"anna/tuesday"_s);
    DO(app.see(u"groupScreen"_s));
    DO(app.press(u"star"_s));
    DO(app.typeInto(u"groupNoteField"_s, u"Ask for Anna."_s));
    DO(app.read(u"noteKept"_s, u"Saved on this device"_s));
    DO(app.press(u"back"_s));

    QJsonObject changed = online();
    changed.insert(u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"0113 496 0001"_s}}});
    DO(goToInbox(app));
    DO(look(app,
            fileOf(packfiles::file(
                packfiles::content(2, {changed, packfiles::group(u"friday"_s, u"Friday circle"_s)}), &key))));
    DO(app.read(u"packStanding"_s, u"Version 1 is here. This is version 2, from the same sender."_s));
    DO(app.read(u"packGroup0"_s, u"Changed"_s));
    DO(app.read(u"packGroup0"_s, u"Now: 0113 496 0001"_s));
    DO(app.read(u"packGroup0"_s, u"No longer: 0113 496 0000"_s));
    DO(app.read(u"packGroup1"_s, u"New"_s));
    DO(app.press(u"addPack"_s));
    DO(app.see(u"packListScreen"_s));
    app.opened().groups()->opened()->open(u"anna/tuesday"_s);
    DO(app.read(u"callGroup0"_s, u"0113 496 0001"_s));
    QVERIFY(app.opened().groups()->opened()->isStarred());
    QCOMPARE(app.opened().groups()->note()->body(), u"Ask for Anna."_s);
}

void GroupPacks::what_was_not_said_again_for_long_is_greyed()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(take(app, pack(1, nullptr)));
    DO(seeOnline(app, u"anna/tuesday"_s));
    app.opened().groups()->opened()->open(u"anna/tuesday"_s);
    DO(app.see(u"groupScreen"_s));
    DO(app.seeGone(u"groupStale"_s));
    DO(app.press(u"back"_s));
    app.clock->instant = app.clock->instant.addDays(180);
    app.opened().groups()->opened()->open(u"anna/tuesday"_s);
    DO(app.read(u"groupStale"_s, u"Not checked since 20 November 2026"_s));
}

void GroupPacks::one_is_taken_out_and_put_back()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(take(app, pack(1, nullptr)));
    DO(app.press(u"groupPacks"_s));
    DO(app.read(u"pack0"_s, u"Version 1, given out on 20 November 2026"_s));
    DO(app.press(u"removePack0"_s));
    DO(app.seeGone(u"pack0"_s));
    DO(seeOnline(app, u"anna/tuesday"_s, false));
    DO(app.press(u"undo"_s));
    DO(app.see(u"pack0"_s));
    DO(seeOnline(app, u"anna/tuesday"_s));
}

void GroupPacks::what_came_in_can_be_looked_for()
{
    QJsonObject sunday = online(u"Sunday circle"_s);
    QJsonObject meeting = sunday.value(u"meetings"_s).toArray().first().toObject();
    meeting.insert(u"day"_s, u"sun"_s);
    sunday.insert(u"meetings"_s, QJsonArray{meeting});
    RunningApp app;
    DO(startAtGroups(app));
    const GroupFilterModel *filter = app.opened().groups()->filter();
    DO(app.press(u"way1"_s));
    DO(app.see(u"group0"_s));
    QVERIFY(!filter->days().contains(u"Sunday"_s)); // no group of the directory has it
    DO(take(app, packfiles::file(packfiles::content(1, {sunday}))));
    DO(app.hand().wait(u"that day to be one to choose"_s,
                       [&] { return filter->days().contains(u"Sunday"_s); }));
    const QString choice = u"day%1"_s.arg(filter->days().indexOf(u"Sunday"_s));
    DO(app.press(u"groupFilter"_s));
    DO(app.seeStill(u"metastaticOnly"_s));
    DO(app.press(choice));
    DO(app.hand().wait(u"what meets then"_s, [&] { return app.opened().groups()->list()->count() == 1; }));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"group0"_s, u"Sunday circle"_s));

    // What is chosen stays in sight where nothing has it any more.
    DO(app.press(u"groupPacks"_s));
    DO(app.press(u"removePack0"_s));
    DO(app.seeGone(u"pack0"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"noGroups"_s));
    QCOMPARE(filter->days().value(filter->day()), u"Sunday"_s);
}

void GroupPacks::groups_on_both_sides_of_the_date_line_are_on_one_map()
{
    const auto inFiji = [](const QString &id, double longitude) {
        QJsonObject group = packfiles::group(id, id);
        group.insert(u"countries"_s, QJsonArray{u"FJ"_s});
        group.insert(
            u"point"_s,
            QJsonObject{{u"latitude"_s, -17}, {u"longitude"_s, longitude}, {u"precision"_s, u"town"_s}});
        return group;
    };
    RunningApp app;
    app.options.locale = QLocale(QLocale::English, QLocale::Fiji);
    DO(startAtGroups(app));
    DO(take(app, packfiles::file(packfiles::content(1, {inFiji(u"west"_s, 179), inFiji(u"east"_s, -179)}))));
    const GroupMapModel *map = app.opened().groups()->map();
    DO(app.hand().wait(u"the map to open there"_s, [&] { return map->homeLatitude() == -17; }));
    QCOMPARE(std::abs(map->homeLongitude()), 180.0);
}

void GroupPacks::what_came_in_is_there_after_a_restart()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(take(app, pack(1, nullptr)));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"groups"_s));
    DO(app.press(u"groupPacks"_s));
    DO(app.read(u"pack0"_s, u"Anna's groups"_s));
    DO(seeOnline(app, u"anna/tuesday"_s));
}

ALONGSIDE_APP_TEST(GroupPacks)
#include "tst_GroupPacks.moc"
