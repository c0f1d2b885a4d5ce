#include "services/GroupService.h"

#include "support/OpenedSession.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestGroupService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_profile = std::make_unique<OpenedSession>(); }
    void the_directory_is_there_without_a_place();
    void what_was_noted_and_chosen_is_in_the_book();
    void a_place_is_forgotten();
    void a_place_that_is_none_is_forgotten_data();
    void a_place_that_is_none_is_forgotten();
    void towns_are_found();

private:
    GroupService &groups() { return m_profile->session->groups(); }
    GroupBook book() { return await(groups().book()).value(); }

    std::unique_ptr<OpenedSession> m_profile;
};

void TestGroupService::the_directory_is_there_without_a_place()
{
    const GroupBook first = book();
    QVERIFY(first.groups->size() > 100);
    QVERIFY(first.marks.isEmpty() && !first.place);
    QCOMPARE(first.unit, DistanceUnit::AsUsual);
    QVERIFY(book().groups == first.groups); // read once
}

void TestGroupService::what_was_noted_and_chosen_is_in_the_book()
{
    const GroupMark mark{.groupId = u"gb-maggies-leeds"_s, .starred = true, .note = u"Open later"_s};
    const Place leeds{
        .name = u"Leeds"_s, .region = u"England"_s, .country = u"GB"_s, .point = {53.79648, -1.54785}};
    QVERIFY(await(groups().putMark(mark)));
    QVERIFY(await(groups().putPlace(leeds)));
    QVERIFY(await(groups().putUnit(DistanceUnit::Miles)));
    const GroupBook known = book();
    QCOMPARE(known.marks, QList{mark});
    QVERIFY(known.place == leeds);
    QCOMPARE(known.unit, DistanceUnit::Miles);
}

void TestGroupService::a_place_is_forgotten()
{
    QVERIFY(await(groups().putPlace(Place{.name = u"Leeds"_s, .point = {53.8, -1.5}})));
    QVERIFY(book().place);
    QVERIFY(await(groups().putPlace(std::nullopt)));
    QVERIFY(!book().place);
}

void TestGroupService::a_place_that_is_none_is_forgotten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("Leeds");
    QTest::newRow("no point") << QByteArray("{\"name\":\"Leeds\"}");
    QTest::newRow("off the globe") << QByteArray("{\"name\":\"Leeds\",\"latitude\":99,\"longitude\":0}");
}

void TestGroupService::a_place_that_is_none_is_forgotten()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(await(m_profile->session->settings().put(u"groups.place"_s, bytes)));
    QVERIFY(!book().place);
}

void TestGroupService::towns_are_found()
{
    const auto places = await(groups().findPlaces(u"leeds"_s, 6, u"GB"_s));
    QVERIFY(places && !places->isEmpty());
    QCOMPARE(places->first().region, u"England"_s);
}

QTEST_GUILESS_MAIN(TestGroupService)
#include "tst_GroupService.moc"
