#include "catalogue/GroupReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

QJsonObject entry()
{
    return {
        {u"id"_s, u"gb-leeds"_s},
        {u"name"_s, u"Tuesday circle"_s},
        {u"organisation"_s, u"A charity"_s},
        {u"kind"_s, u"hybrid"_s},
        {u"for"_s, QJsonArray{u"metastatic"_s, u"men"_s}},
        {u"metastatic_only"_s, true},
        {u"languages"_s, QJsonArray{u"en"_s}},
        {u"countries"_s, QJsonArray{u"GB"_s}},
        {u"town"_s, u"Leeds"_s},
        {u"point"_s, QJsonObject{{u"latitude"_s, 53.8}, {u"longitude"_s, -1.5}, {u"precision"_s, u"town"_s}}},
        {u"where"_s, QJsonObject{{u"en"_s, u"The library"_s}, {u"de"_s, u"Die Bücherei"_s}}},
        {u"meetings"_s, QJsonArray{QJsonObject{{u"every"_s, u"month"_s},
                                               {u"which"_s, -1},
                                               {u"day"_s, u"tue"_s},
                                               {u"from"_s, u"10:15"_s},
                                               {u"until"_s, u"12:15"_s},
                                               {u"zone"_s, u"Europe/London"_s},
                                               {u"since"_s, u"2025-01-28"_s}}}},
        {u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"0345 077 1893"_s}}}},
        {u"email"_s, u"group@example.org"_s},
        {u"web"_s, u"https://example.org/groups"_s},
        {u"led_by"_s, u"peer"_s},
        {u"cost"_s, u"free"_s},
        {u"source_date"_s, u"2025-09"_s},
        {u"source_date_about"_s, true},
        {u"evidence"_s, u"news"_s},
        {u"show_in_app"_s, u"yes_with_check_label"_s},
        {u"checked_on"_s, u"2026-11-22"_s}};
}

Result<QList<SupportGroup>> groupsOf(const QJsonArray &entries, const QLocale &locale = QLocale::c())
{
    return readGroups(QJsonDocument(QJsonObject{{u"groups"_s, entries}}).toJson(), locale);
}

QJsonArray meetingWith(const QString &key, const QJsonValue &value)
{
    QJsonObject meeting = entry().value(u"meetings"_s).toArray().first().toObject();
    meeting.insert(key, value);
    return {meeting};
}

QJsonObject pointAt(double latitude, double longitude)
{
    return {{u"latitude"_s, latitude}, {u"longitude"_s, longitude}, {u"precision"_s, u"town"_s}};
}

} // namespace

class TestGroupReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_everything_an_entry_says();
    void what_is_not_known_stays_empty();
    void refuses_an_entry_that_could_mislead_data();
    void refuses_an_entry_that_could_mislead();
    void refuses_what_is_no_list();
    void speaks_the_persons_language_where_it_can();
};

void TestGroupReader::keeps_everything_an_entry_says()
{
    const auto groups = groupsOf({entry()});
    QVERIFY2(groups, groups ? "" : qPrintable(groups.error().detail));
    const SupportGroup expected{.id = u"gb-leeds"_s,
                                .name = u"Tuesday circle"_s,
                                .organisation = u"A charity"_s,
                                .kind = GroupKind::Hybrid,
                                .audiences = {GroupAudience::Metastatic, GroupAudience::Men},
                                .metastaticOnly = true,
                                .languages = {u"en"_s},
                                .countries = {u"GB"_s},
                                .town = u"Leeds"_s,
                                .area = GroupArea{{53.8, -1.5}, GroupArea::Precision::Town},
                                .where = u"The library"_s,
                                .meetings = {{.day = Qt::Tuesday,
                                              .ofMonth = Meeting::kLastOfMonth,
                                              .from = QTime(10, 15),
                                              .until = QTime(12, 15),
                                              .zoneId = "Europe/London",
                                              .since = QDate(2025, 1, 28)}},
                                .phones = {{PhoneNumber::fromText(u"0345 077 1893"_s).value(), {}}},
                                .email = u"group@example.org"_s,
                                .web = QUrl(u"https://example.org/groups"_s),
                                .leader = GroupLeader::Peer,
                                .isFree = true,
                                .sourceDate = SourceDate{2025, 9, 0},
                                .sourceDateIsRough = true,
                                .evidence = GroupEvidence::News,
                                .callFirst = true,
                                .checkedOn = QDate(2026, 11, 22)};
    QVERIFY(groups->first() == expected);
}

void TestGroupReader::what_is_not_known_stays_empty()
{
    QJsonObject bare = entry();
    for (const QString &key : {u"town"_s, u"point"_s, u"where"_s, u"meetings"_s, u"phones"_s, u"email"_s,
                               u"web"_s, u"cost"_s, u"source_date"_s, u"source_date_about"_s})
        bare.remove(key);
    const auto groups = groupsOf({bare});
    QVERIFY2(groups, groups ? "" : qPrintable(groups.error().detail));
    const SupportGroup group = groups->first();
    QVERIFY(!group.area && !group.sourceDate && group.meetings.isEmpty() && group.phones.isEmpty()
            && group.web.isEmpty() && !group.isFree);
}

void TestGroupReader::refuses_an_entry_that_could_mislead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("waits for a check") << u"show_in_app"_s << QJsonValue(u"no_until_checked"_s);
    QTest::newRow("nobody says that it may be shown")
        << u"show_in_app"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no name") << u"name"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a name that is too long") << u"name"_s << QJsonValue(QString(301, u'x'));
    QTest::newRow("nobody says for whom") << u"metastatic_only"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("for somebody unknown") << u"for"_s << QJsonValue(QJsonArray{u"everybody"_s});
    QTest::newRow("no country") << u"countries"_s << QJsonValue(QJsonArray());
    QTest::newRow("a country nobody knows") << u"countries"_s << QJsonValue(QJsonArray{u"QQ"_s});
    QTest::newRow("north of the pole") << u"point"_s << QJsonValue(pointAt(90.5, 0));
    QTest::newRow("round the globe") << u"point"_s << QJsonValue(pointAt(0, 360));
    QTest::newRow("half a point") << u"point"_s
                                  << QJsonValue(QJsonObject{{u"latitude"_s, 1}, {u"precision"_s, u"town"_s}});
    QTest::newRow("a sixth Tuesday") << u"meetings"_s << QJsonValue(meetingWith(u"which"_s, 6));
    QTest::newRow("a year's meeting") << u"meetings"_s << QJsonValue(meetingWith(u"every"_s, u"year"_s));
    QTest::newRow("every week, and of a month")
        << u"meetings"_s << QJsonValue(meetingWith(u"every"_s, u"week"_s));
    QTest::newRow("a day that is none") << u"meetings"_s << QJsonValue(meetingWith(u"day"_s, u"someday"_s));
    QTest::newRow("a time that is none") << u"meetings"_s << QJsonValue(meetingWith(u"from"_s, u"25:00"_s));
    QTest::newRow("an abbreviated zone") << u"meetings"_s << QJsonValue(meetingWith(u"zone"_s, u"EST"_s));
    QTest::newRow("a day beyond all years")
        << u"meetings"_s << QJsonValue(meetingWith(u"since"_s, u"292277026596-12-04"_s));
    QTest::newRow("a number no dialler takes")
        << u"phones"_s << QJsonValue(QJsonArray{QJsonObject{{u"number"_s, u"1-800-CANCER"_s}}});
    QTest::newRow("two addresses") << u"email"_s << QJsonValue(u"a@example.org,b@example.org"_s);
    QTest::newRow("an address with a header") << u"email"_s << QJsonValue(u"a@example.org?bcc=b"_s);
    QTest::newRow("a script") << u"web"_s << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("a file") << u"web"_s << QJsonValue(u"file:///etc/passwd"_s);
    QTest::newRow("a password") << u"web"_s << QJsonValue(u"https://a:b@example.org"_s);
    QTest::newRow("a date that is a guess") << u"source_date"_s << QJsonValue(u"2020s"_s);
    QTest::newRow("never checked") << u"checked_on"_s << QJsonValue(u"soon"_s);
    QTest::newRow("words without English")
        << u"where"_s << QJsonValue(QJsonObject{{u"de"_s, u"Die Bücherei"_s}});
}

void TestGroupReader::refuses_an_entry_that_could_mislead()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);

    QJsonObject changed = entry();
    changed.insert(key, value); // inserting nothing removes
    const auto groups = groupsOf({changed});
    QVERIFY(!groups);
    QCOMPARE(groups.error().code, ErrorCode::Corrupt);
    QVERIFY(groups.error().detail.contains(u"gb-leeds"_s));
}

void TestGroupReader::refuses_what_is_no_list()
{
    QVERIFY(!groupsOf({}));
    QVERIFY(!groupsOf({entry(), entry()})); // the same twice
    QVERIFY(!readGroups("", QLocale::c()));
    QVERIFY(!readGroups("{\"groups\": [7]}", QLocale::c()));
    QVERIFY(!readGroups(QByteArray(5000, '['), QLocale::c()));
}

void TestGroupReader::speaks_the_persons_language_where_it_can()
{
    const auto groups = groupsOf({entry()}, QLocale(QLocale::German));
    QVERIFY(groups);
    QCOMPARE(groups->first().where, u"Die Bücherei"_s);
}

QTEST_GUILESS_MAIN(TestGroupReader)
#include "tst_GroupReader.moc"
