#include "Packs/GivenPacks.h"
#include "Packs/PackSteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::packsteps;

/// What a member is given and does not take, or not unasked: older or without its signature, signed by
/// another, or wrong in itself.
class PackRefusals : public QObject, private GivenPacks
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginFolder(); }
    void an_older_one_stays_out();
    void another_signer_has_to_be_agreed_to();
    void what_is_not_signed_stays_out();
    void what_is_wrong_is_said_and_nothing_changed_data();
    void what_is_wrong_is_said_and_nothing_changed();
};

void PackRefusals::an_older_one_stays_out()
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

void PackRefusals::another_signer_has_to_be_agreed_to()
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

void PackRefusals::what_is_not_signed_stays_out()
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

void PackRefusals::what_is_wrong_is_said_and_nothing_changed_data()
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

void PackRefusals::what_is_wrong_is_said_and_nothing_changed()
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

ALONGSIDE_APP_TEST(PackRefusals)
#include "tst_PackRefusals.moc"
