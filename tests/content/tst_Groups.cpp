#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/GroupReader.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContentGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fit_their_schema();
    void the_schema_bites_data();
    void the_schema_bites();
    void are_built_in_as_they_stand_here();
    void only_what_may_be_shown_is_here();
    void meetings_are_in_zones_that_exist();
    void a_point_is_a_town_and_never_a_building();
    void are_not_from_the_future();
    void each_has_its_sources_written_down();

private:
    QList<SupportGroup> m_groups;
};

void TestContentGroups::initTestCase()
{
    const auto groups = loadGroups(QLocale::c());
    QVERIFY2(groups, groups ? "" : qPrintable(groups.error().detail));
    m_groups = *groups;
}

void TestContentGroups::fit_their_schema()
{
    const JsonSchema schema(readContentObject(u"schema/groups.schema.json"_s));
    const QStringList problems = schema.problemsOf(readContentObject(u"groups/groups.json"_s));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentGroups::the_schema_bites_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("waits for a check") << u"show_in_app"_s << QJsonValue(u"no_until_checked"_s);
    QTest::newRow("a script") << u"web"_s << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("a file") << u"web"_s << QJsonValue(u"file:///etc/passwd"_s);
    QTest::newRow("a password in an address") << u"web"_s << QJsonValue(u"https://a:b@example.org"_s);
    QTest::newRow("a country's name") << u"countries"_s << QJsonValue(QJsonArray{u"Ireland"_s});
    QTest::newRow("for nobody") << u"for"_s << QJsonValue(QJsonArray());
    QTest::newRow("for somebody unknown") << u"for"_s << QJsonValue(QJsonArray{u"mbc_patient"_s});
    QTest::newRow("a guess of a date") << u"source_date"_s << QJsonValue(u"~2015"_s);
    QTest::newRow("a point without its precision")
        << u"point"_s << QJsonValue(QJsonObject{{u"latitude"_s, 1}, {u"longitude"_s, 1}});
    QTest::newRow("a meeting on no day")
        << u"meetings"_s
        << QJsonValue(QJsonArray{QJsonObject{{u"every"_s, u"week"_s}, {u"zone"_s, u"Asia/Tokyo"_s}}});
    QTest::newRow("a misspelt key") << u"phone"_s << QJsonValue(u"116 123"_s);
    QTest::newRow("no check") << u"checked_on"_s << QJsonValue(QJsonValue::Undefined);
}

void TestContentGroups::the_schema_bites()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);

    QJsonObject file = readContentObject(u"groups/groups.json"_s);
    QJsonArray entries = file.value(u"groups"_s).toArray();
    QJsonObject changed = entries.first().toObject();
    changed.insert(key, value); // inserting nothing removes
    entries.replace(0, changed);
    file.insert(u"groups"_s, entries);
    QVERIFY(!JsonSchema(readContentObject(u"schema/groups.schema.json"_s)).problemsOf(file).isEmpty());
}

void TestContentGroups::are_built_in_as_they_stand_here()
{
    const auto here = readGroups(readContent(u"groups/groups.json"_s), QLocale::c());
    QVERIFY(here);
    QVERIFY(m_groups == *here);
}

void TestContentGroups::only_what_may_be_shown_is_here()
{
    const QJsonArray entries = readContentObject(u"groups/groups.json"_s).value(u"groups"_s).toArray();
    const auto labelled = std::ranges::count_if(m_groups, &SupportGroup::callFirst);
    QCOMPARE(m_groups.size(), 145);
    QCOMPARE(labelled, 115);
    for (const QJsonValue entry : entries) {
        const QString shown = entry[u"show_in_app"].toString();
        QVERIFY(shown == u"yes"_s || shown == u"yes_with_check_label"_s);
    }
}

void TestContentGroups::meetings_are_in_zones_that_exist()
{
    int meetings = 0;
    for (const SupportGroup &group : m_groups) {
        for (const Meeting &meeting : group.meetings) {
            QVERIFY2(QTimeZone::isTimeZoneIdAvailable(meeting.zoneId), qPrintable(group.id));
            if (meeting.since.isValid())
                QCOMPARE(Qt::DayOfWeek(meeting.since.dayOfWeek()), meeting.day);
            ++meetings;
        }
    }
    QVERIFY(meetings >= 20);
}

// Two decimals of a degree are about a kilometre: two groups in one town share one point.
void TestContentGroups::a_point_is_a_town_and_never_a_building()
{
    for (const SupportGroup &one : m_groups) {
        QVERIFY2(!one.area || !one.town.isEmpty(), qPrintable(one.id));
        for (const SupportGroup &other : m_groups) {
            const bool sameTown =
                one.area && other.area && one.town == other.town && one.region == other.region;
            QVERIFY2(!sameTown || one.area->middle == other.area->middle, qPrintable(one.id));
        }
    }
}

void TestContentGroups::are_not_from_the_future()
{
    for (const SupportGroup &group : m_groups) {
        if (!group.sourceDate)
            continue;
        const SourceDate source = *group.sourceDate;
        const QDate atTheEarliest(source.year, std::max(source.month, 1), std::max(source.day, 1));
        QVERIFY2(atTheEarliest <= group.checkedOn, qPrintable(group.id));
    }
}

void TestContentGroups::each_has_its_sources_written_down()
{
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    for (const SupportGroup &group : m_groups)
        QVERIFY2(sources.contains(u"| `%1` | "_s.arg(group.id)), qPrintable(group.id));
}

QTEST_GUILESS_MAIN(TestContentGroups)
#include "tst_Groups.moc"
