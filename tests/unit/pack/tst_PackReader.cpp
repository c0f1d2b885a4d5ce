#include "pack/PackReader.h"

#include "support/PackFiles.h"
#include "support/ThreadTimer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;

Q_DECLARE_METATYPE(alongside::PackFlaw)

namespace {

const QDate kToday(2026, 11, 26);

std::expected<GroupPack, PackRefusal> read(const QByteArray &file)
{
    return readPack(file, {.locale = QLocale::c(), .today = kToday});
}

QJsonObject groupWith(const QString &key, const QJsonValue &value)
{
    QJsonObject group = packfiles::group();
    group.insert(key, value); // inserting nothing removes
    return group;
}

QJsonArray meetingWith(const QString &key, const QJsonValue &value)
{
    QJsonObject meeting = packfiles::group().value(u"meetings"_s).toArray().first().toObject();
    meeting.insert(key, value);
    return {meeting};
}

QJsonObject pointAt(double latitude, double longitude)
{
    return {{u"latitude"_s, latitude}, {u"longitude"_s, longitude}, {u"precision"_s, u"town"_s}};
}

} // namespace

class TestPackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_what_a_leader_made();
    void knows_who_signed();
    void the_same_content_has_the_same_bytes();
    void a_building_becomes_a_town();
    void refuses_a_group_and_says_why_data();
    void refuses_a_group_and_says_why();
    void refuses_a_whole_and_says_why_data();
    void refuses_a_whole_and_says_why();
    void says_which_group_it_is();
    void is_done_soon_with_the_largest();
};

void TestPackReader::reads_what_a_leader_made()
{
    const auto pack = read(packfiles::file(packfiles::content(3)));
    QVERIFY2(pack, pack ? "" : qPrintable(QString::number(int(pack.error().flaw)) + pack.error().detail));
    QCOMPARE(pack->id, u"anna"_s);
    QCOMPARE(pack->version, 3);
    QCOMPARE(pack->issued, QDate(2026, 11, 20));
    QCOMPARE(pack->from, u"Anna's groups"_s);
    QVERIFY(!pack->signer);
    QCOMPARE(pack->groups.size(), 1);
    const SupportGroup &group = pack->groups.first();
    QCOMPARE(group.id, u"anna/tuesday"_s);
    QCOMPARE(group.name, u"Tuesday circle"_s);
    QCOMPARE(group.meetings.first().from, QTime(10, 15));
    QVERIFY((group.teller == GroupTeller{u"anna"_s, u"Anna's groups"_s, false}));
    QVERIFY(!group.callFirst);
}

void TestPackReader::knows_who_signed()
{
    const SigningKey key = packfiles::keyOf('a');
    const auto pack = read(packfiles::file(packfiles::content(), &key));
    QVERIFY(pack);
    QVERIFY(pack->signer == key.publicKey());
    QVERIFY(pack->groups.first().teller->isSigned);
}

void TestPackReader::the_same_content_has_the_same_bytes()
{
    const QByteArray file = packfiles::file(packfiles::content());
    QByteArray compact = QJsonDocument::fromJson(file).toJson(QJsonDocument::Compact);
    QCOMPARE(read(file)->content, read(compact)->content);
    compact.replace("Tuesday", "Tu\\u0065sday");
    QCOMPARE(read(file)->content, read(compact)->content);
}

void TestPackReader::a_building_becomes_a_town()
{
    const auto pack =
        read(packfiles::file(packfiles::content(1, {groupWith(u"point"_s, pointAt(53.79648, -1.54785))})));
    QVERIFY(pack);
    QCOMPARE(pack->groups.first().area->middle, (GeoPoint{53.8, -1.55}));
}

void TestPackReader::refuses_a_group_and_says_why_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<PackFlaw>("flaw");

    const auto row = [](const char *name, const QString &key, const QJsonValue &value, PackFlaw flaw) {
        QTest::newRow(name) << key << value << flaw;
    };
    const QString web = u"web"_s;
    row("no name", u"name"_s, QJsonValue::Undefined, PackFlaw::Missing);
    row("a blank name", u"name"_s, u"  "_s, PackFlaw::Missing);
    row("for nobody", u"for"_s, QJsonArray(), PackFlaw::Missing);
    row("a long name", u"name"_s, QString(201, u'x'), PackFlaw::TooLong);
    row("long words", u"note"_s, QJsonObject{{u"en"_s, QString(301, u'x')}}, PackFlaw::TooLong);
    row("a name turned around", u"name"_s, u"a\u202Eb"_s, PackFlaw::HiddenCharacters);
    row("a name with no width in it", u"name"_s, u"a\u200Bb"_s, PackFlaw::HiddenCharacters);
    row("hidden in words", u"where"_s, QJsonObject{{u"en"_s, u"a\u2066b"_s}}, PackFlaw::HiddenCharacters);
    row("a script", web, u"javascript:alert(1)"_s, PackFlaw::UnsafeLink);
    row("a file", web, u"file:///etc/passwd"_s, PackFlaw::UnsafeLink);
    row("data", web, u"data:text/html,hi"_s, PackFlaw::UnsafeLink);
    row("not secure", web, u"http://example.org"_s, PackFlaw::UnsafeLink);
    row("a password", web, u"https://good.org:x@evil.org"_s, PackFlaw::UnsafeLink);
    row("a port", web, u"https://example.org:8443"_s, PackFlaw::UnsafeLink);
    row("a backslash", web, u"https://good.org\\@evil.org"_s, PackFlaw::UnsafeLink);
    row("no host", web, u"https:///x"_s, PackFlaw::UnsafeLink);
    row("no address", web, 7, PackFlaw::UnsafeLink);
    row("a host that looks like another", web, u"https://b\u0430nk.org"_s, PackFlaw::LookalikeHost);
    row("that in punycode", web, u"https://xn--80ak6aa92e.com"_s, PackFlaw::LookalikeHost);
    row("a number for a host", web, u"https://192.168.0.1/"_s, PackFlaw::LookalikeHost);
    row("a long address", web, u"https://example.org/"_s + QString(200, u'x'), PackFlaw::TooLong);
    row("north of the pole", u"point"_s, pointAt(90.5, 0), PackFlaw::OffTheGlobe);
    row("round the globe", u"point"_s, pointAt(0, 360), PackFlaw::OffTheGlobe);
    row("half a point", u"point"_s, QJsonObject{{u"latitude"_s, 1}, {u"precision"_s, u"town"_s}},
        PackFlaw::OffTheGlobe);
    row("a day beyond all years", u"checked_on"_s, u"292277026596-12-04"_s, PackFlaw::OddDate);
    row("no day", u"checked_on"_s, QJsonValue::Undefined, PackFlaw::OddDate);
    row("the thirtieth of February", u"checked_on"_s, u"2026-02-30"_s, PackFlaw::OddDate);
    row("a day to come", u"checked_on"_s, u"2026-12-24"_s, PackFlaw::Future);
    row("meets since a day beyond all years", u"meetings"_s, meetingWith(u"since"_s, u"292277026596-12-04"_s),
        PackFlaw::OddDate);
    row("a time that is none", u"meetings"_s, meetingWith(u"from"_s, u"25:00"_s), PackFlaw::OddTime);
    row("an end alone", u"meetings"_s, meetingWith(u"from"_s, QJsonValue::Undefined), PackFlaw::OddTime);
    row("an abbreviated zone", u"meetings"_s, meetingWith(u"zone"_s, u"EST"_s), PackFlaw::OddTime);
    row("a day that is none", u"meetings"_s, meetingWith(u"day"_s, u"someday"_s), PackFlaw::OddField);
    row("a number no dialler takes", u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"1-800-CANCER"_s}}},
        PackFlaw::OddPhone);
    row("no e-mail address", u"email"_s, u"anna"_s, PackFlaw::OddEmail);
    row("an e-mail with a header", u"email"_s, u"a@example.org?bcc=b@example.org"_s, PackFlaw::OddEmail);
    row("an e-mail that looks like another", u"email"_s, u"a@b\u0430nk.org"_s, PackFlaw::LookalikeHost);
    row("a language that is none", u"languages"_s, QJsonArray{u"English"_s}, PackFlaw::OddField);
    row("a country nobody knows", u"countries"_s, QJsonArray{u"QQ"_s}, PackFlaw::OddField);
    row("a key nobody knows", u"pin"_s, 1, PackFlaw::OddField);
    row("it says how sure it is", u"evidence"_s, u"own"_s, PackFlaw::OddField);
    row("a path for an id", u"id"_s, u"../x"_s, PackFlaw::OddField);
    row("a list for a name", u"name"_s, QJsonArray{1}, PackFlaw::Missing);
}

void TestPackReader::refuses_a_group_and_says_why()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const PackFlaw, flaw);

    const auto pack = read(packfiles::file(packfiles::content(1, {groupWith(key, value)})));
    QVERIFY(!pack);
    QCOMPARE(pack.error().flaw, flaw);
    QCOMPARE(pack.error().position, 1);
}

void TestPackReader::refuses_a_whole_and_says_why_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<PackFlaw>("flaw");

    const auto row = [](const char *name, const QByteArray &file, PackFlaw flaw) {
        QTest::newRow(name) << file << flaw;
    };
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject content = packfiles::content();
        content.insert(key, value);
        return packfiles::file(content);
    };
    const QByteArray good = packfiles::file(packfiles::content());
    const SigningKey key = packfiles::keyOf('a');
    QByteArray forged = packfiles::file(packfiles::content(), &key);
    forged.replace("0113 496 0000", "0900 496 0000");
    QJsonArray many;
    for (int at = 0; at <= 2000; ++at)
        many += QJsonObject();

    row("nothing", "", PackFlaw::NotJson);
    row("cut off", good.first(good.size() - 20), PackFlaw::NotJson);
    row("another file", R"({"groups": []})", PackFlaw::NotAPack);
    row("a later format", QByteArray(good).replace("\"format_version\": 1", "\"format_version\": 2"),
        PackFlaw::NewerFormat);
    row("the same key twice", QByteArray(good).replace("\"from\"", "\"from\": \"Anna\", \"from\""),
        PackFlaw::TwiceTheSame);
    row("changed after it was signed", forged, PackFlaw::WrongSignature);
    row("200 MB", QByteArray(200'000'000, ' '), PackFlaw::TooLarge);
    row("a million groups", R"({"a":[)" + QByteArray("0,").repeated(1'000'000) + "0]}", PackFlaw::TooLarge);
    row("half a million values", R"({"a":[)" + QByteArray("0,").repeated(500'000) + "0]}", PackFlaw::TooMany);
    row("2,001 groups", with(u"groups"_s, many), PackFlaw::TooMany);
    row("deep", QByteArray(R"({"a":)") + QByteArray(1'000'000, '['), PackFlaw::TooDeep);
    row("no groups", with(u"groups"_s, QJsonArray()), PackFlaw::NoGroups);
    row("a group twice", with(u"groups"_s, QJsonArray{packfiles::group(), packfiles::group()}),
        PackFlaw::SameIdTwice);
    row("no sender", with(u"from"_s, QJsonValue::Undefined), PackFlaw::OddHeader);
    row("a hidden sender", with(u"from"_s, u"An\u200Bna"_s), PackFlaw::HiddenCharacters);
    row("version nought", with(u"version"_s, 0), PackFlaw::OddHeader);
    row("half a version", with(u"version"_s, 1.5), PackFlaw::OddHeader);
    row("a path for an id", with(u"id"_s, u"a/b"_s), PackFlaw::OddHeader);
    row("given out on no day", with(u"issued"_s, u"soon"_s), PackFlaw::OddDate);
    row("given out in the year 292277026596", with(u"issued"_s, u"292277026596-12-04"_s), PackFlaw::OddDate);
    row("given out after today", with(u"issued"_s, u"2026-12-24"_s), PackFlaw::Future);
    row("a home that is none", with(u"home"_s, u"ftp://example.org"_s), PackFlaw::UnsafeLink);
    row("a key nobody knows", with(u"trust"_s, true), PackFlaw::OddHeader);
}

void TestPackReader::refuses_a_whole_and_says_why()
{
    QFETCH(const QByteArray, file);
    QFETCH(const PackFlaw, flaw);

    const auto pack = read(file);
    QVERIFY(!pack);
    QCOMPARE(pack.error().flaw, flaw);
}

void TestPackReader::says_which_group_it_is()
{
    QJsonObject bad = packfiles::group(u"b"_s, u"Friday circle"_s);
    bad.insert(u"web"_s, u"http://example.org"_s);
    const auto pack = read(packfiles::file(packfiles::content(1, {packfiles::group(), bad})));
    QVERIFY(!pack);
    QCOMPARE(pack.error().position, 2);
    QCOMPARE(pack.error().group, u"Friday circle"_s);
    bad.insert(u"name"_s, u"a\u202Eb"_s); // which is not to be shown either
    const auto hidden = read(packfiles::file(packfiles::content(1, {packfiles::group(), bad})));
    QVERIFY(!hidden);
    QVERIFY(hidden.error().group.isEmpty());
}

void TestPackReader::is_done_soon_with_the_largest()
{
    QJsonArray groups;
    for (int at = 0; at < 1500; ++at)
        groups += packfiles::group(u"g%1"_s.arg(at));
    const QByteArray file =
        QJsonDocument(sealEnvelope(u"alongside-pack"_s, 1, packfiles::content(1, groups), nullptr))
            .toJson(QJsonDocument::Compact);
    QVERIFY(file.size() < GroupPack::kMostBytes);
    const ThreadTimer timer;
    const auto pack = read(file);
    QVERIFY(pack);
    QCOMPARE(pack->groups.size(), 1500);
    QVERIFY2(timer.elapsed() < 3s, qPrintable(QString::number(timer.elapsed().count())));
}

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_PackReader.moc"
