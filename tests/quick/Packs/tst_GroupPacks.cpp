#include "Packs/PackSteps.h"
#include "app/AppTests.h"

#include "qr/QrCode.h"
#include "support/PackFiles.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::packsteps;

/// Groups that a leader gave, by file, picture and link, through the screens of a member.
class GroupPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void a_file_is_looked_at_added_and_taken_back();
    void a_link_from_outside_is_looked_at_after_the_lock();
    void a_picture_with_a_code_is_looked_at();
    void codes_that_belong_together_are_waited_for();
    void what_changed_is_told_and_notes_stay();
    void an_older_one_stays_out();
    void another_signer_has_to_be_agreed_to();
    void what_is_not_signed_stays_out();
    void what_is_wrong_is_said_and_nothing_changed_data();
    void what_is_wrong_is_said_and_nothing_changed();
    void what_was_not_said_again_for_long_is_greyed();
    void one_is_taken_out_and_put_back();
    void what_came_in_can_be_looked_for();
    void what_came_in_is_there_after_a_restart();

private:
    [[nodiscard]] QUrl fileOf(const QByteArray &content,
                              const QString &name = u"anna.alongside-group"_s) const;
    /// From the list of groups: looks at \a content and adds it.
    [[nodiscard]] RunningApp::Done take(RunningApp &app, const QByteArray &content) const;
    [[nodiscard]] static RunningApp::Done seeOnline(RunningApp &app, const QString &id, bool there = true);

    std::unique_ptr<QTemporaryDir> m_files;
};

namespace {

QJsonObject online(const QString &name = u"Tuesday circle"_s)
{
    QJsonObject group = packfiles::group(u"tuesday"_s, name);
    group.insert(u"kind"_s, u"online"_s);
    group.remove(u"point"_s);
    return group;
}

QByteArray pack(int version, const SigningKey *key, const QString &name = u"Tuesday circle"_s)
{
    return packfiles::file(packfiles::content(version, {online(name)}), key);
}

} // namespace

QUrl GroupPacks::fileOf(const QByteArray &content, const QString &name) const
{
    QFile file(m_files->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

RunningApp::Done GroupPacks::take(RunningApp &app, const QByteArray &content) const
{
    return goToInbox(app)
        .and_then([&] { return look(app, fileOf(content)); })
        .and_then([&] { return app.press(u"addPack"_s); })
        .and_then([&] { return app.see(u"packListScreen"_s); })
        .and_then([&] { return app.see(u"pack0"_s); })
        .and_then([&] { return app.press(u"back"_s); })
        .and_then([&] { return app.see(u"groupsScreen"_s); });
}

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
    const QString path = m_files->filePath(u"code.png"_s);
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

void GroupPacks::an_older_one_stays_out()
{
    const SigningKey key = packfiles::keyOf('a');
    RunningApp app;
    DO(startAtGroups(app));
    DO(take(app, pack(3, &key)));
    DO(goToInbox(app));
    DO(look(app, fileOf(pack(2, &key, u"Old circle"_s))));
    DO(app.read(u"packStanding"_s, u"Version 3 is here. This is the older version 2, so it stays out."_s));
    DO(app.seeGone(u"addPack"_s));
    DO(app.press(u"leavePack"_s));
    DO(look(app, fileOf(pack(3, &key, u"Other circle"_s))));
    DO(app.read(u"packStanding"_s, u"says something else, so it stays out"_s));
    DO(app.seeGone(u"addPack"_s));
}

void GroupPacks::another_signer_has_to_be_agreed_to()
{
    const SigningKey key = packfiles::keyOf('a');
    const SigningKey other = packfiles::keyOf('b');
    RunningApp app;
    DO(startAtGroups(app));
    DO(take(app, pack(1, &key)));
    DO(goToInbox(app));
    DO(look(app, fileOf(pack(2, &other, u"Other circle"_s))));
    DO(app.read(u"packStanding"_s, u"Careful: someone else signed this"_s));
    app.opened().packs()->inbox()->add(); // not yet
    DO(app.see(u"packFrom"_s));
    DO(app.press(u"agreePack"_s));
    DO(app.press(u"addPack"_s));
    DO(app.see(u"packListScreen"_s));
    app.opened().groups()->opened()->open(u"anna/tuesday"_s);
    DO(app.read(u"groupScreen"_s, u"Other circle"_s));
}

void GroupPacks::what_is_not_signed_stays_out()
{
    const SigningKey key = packfiles::keyOf('a');
    RunningApp app;
    DO(startAtGroups(app));
    DO(take(app, pack(1, &key)));
    DO(goToInbox(app));
    DO(look(app, fileOf(pack(2, nullptr, u"Forged circle"_s))));
    DO(app.read(u"packStanding"_s, u"The one here is signed and this one is not, so it stays out."_s));
    DO(app.seeGone(u"addPack"_s));
}

void GroupPacks::what_is_wrong_is_said_and_nothing_changed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");

    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject group = online();
        group.insert(key, value);
        return packfiles::file(packfiles::content(2, {group}));
    };
    const SigningKey key = packfiles::keyOf('a');
    QByteArray forged = pack(2, &key);
    forged.replace("0113", "0900");
    const QByteArray good = pack(2, nullptr);

    QTest::newRow("200 MB") << QByteArray(200'000'000, ' ') << u"larger than 1 MB"_s;
    QTest::newRow("a million groups")
        << R"({"a":[)" + QByteArray("{},").repeated(1'000'000) + "{}]}" << u"larger than 1 MB"_s;
    QTest::newRow("too many") << R"({"a":[)" + QByteArray("0,").repeated(500'000) + "0]}"
                              << u"more than the 2,000 groups"_s;
    QTest::newRow("deep") << R"({"a":)" + QByteArray(1'000'000, '[') << u"built in a way"_s;
    QTest::newRow("the same key twice") << QByteArray(good).replace("\"from\"", "\"from\": \"Eve\", \"from\"")
                                        << u"says two things at once"_s;
    QTest::newRow("turned around") << with(u"name"_s, u"a\u202Eb"_s)
                                   << u"cannot be seen, or that turn words"_s;
    QTest::newRow("no width") << with(u"name"_s, u"a\u200Bb"_s) << u"About group 1 in it:"_s;
    QTest::newRow("a lookalike") << with(u"web"_s, u"https://b\u0430nk.org"_s)
                                 << u"letters that look like others"_s;
    QTest::newRow("a script") << with(u"web"_s, u"javascript:alert(1)"_s) << u"not a safe one"_s;
    QTest::newRow("a file") << with(u"web"_s, u"file:///etc/passwd"_s) << u"About “Tuesday circle”:"_s;
    QTest::newRow("off the globe") << with(
        u"point"_s, QJsonObject{{u"latitude"_s, 91}, {u"longitude"_s, 0}, {u"precision"_s, u"town"_s}})
                                   << u"nowhere on the globe"_s;
    QTest::newRow("a year too far") << with(u"checked_on"_s, u"292277026596-12-04"_s)
                                    << u"not one of our calendar"_s;
    QTest::newRow("a day to come") << with(u"checked_on"_s, u"2027-01-01"_s)
                                   << u"The clock of this device may be wrong"_s;
    QTest::newRow("forged") << forged << u"changed after it was signed"_s;
    QTest::newRow("cut off") << good.first(good.size() / 2) << u"only a part of it came"_s;
    QTest::newRow("some other file") << QByteArray("{\"format\": \"other\"}") << u"some other file"_s;
}

void GroupPacks::what_is_wrong_is_said_and_nothing_changed()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);

    RunningApp app;
    DO(startAtGroups(app));
    DO(goToInbox(app));
    DO(look(app, fileOf(content)));
    DO(app.read(u"packProblem"_s, sentence));
    DO(app.read(u"packProblem"_s, u"Nothing was changed."_s));
    DO(app.seeGone(u"addPack"_s));
    QCOMPARE(app.opened().packs()->list()->count(), 0);
    DO(app.see(u"choosePackFile"_s)); // and one goes on
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
