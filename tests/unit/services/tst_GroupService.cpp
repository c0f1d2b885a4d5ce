#include "services/GroupService.h"

#include "support/OpenedSession.h"
#include "support/PackFiles.h"

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
    void a_group_of_the_directory_is_passed_on_and_not_doubled();
    void a_group_from_a_leader_is_handed_on_as_it_came();

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

void TestGroupService::a_group_of_the_directory_is_passed_on_and_not_doubled()
{
    m_profile->clock.instant = QDateTime(QDate(2026, 11, 27), QTime(9, 0), QTimeZone::UTC);
    GroupPackService &packs = m_profile->session->groupPacks();
    const GroupBook before = book();
    const SupportGroup group = before.groups->first();
    const auto file = await(groups().file(group, {{u"en"_s, u"Call first."_s}}));
    QVERIFY(file);
    const auto preview = await(packs.preview(*file));
    QVERIFY(preview);
    QCOMPARE(preview->standing, PackStanding::BuiltIn);
    QVERIFY(preview->builtIn == group);
    QCOMPARE(await(packs.add(*preview)).error().code, ErrorCode::Conflict);
    // Here it is, from when the directory had not had it yet.
    const StoredPack stored{.id = preview->pack->id, .version = preview->pack->version, .file = *file};
    QVERIFY(await(packs.putBack({.id = stored.id, .pack = stored, .key = std::nullopt})));
    QCOMPARE(await(packs.packs())->size(), 1);
    QCOMPARE(book().groups->size(), before.groups->size());
    QCOMPARE(await(groups().file({.id = u"gone"_s}, {})).error().code, ErrorCode::NotFound);
}

void TestGroupService::a_group_from_a_leader_is_handed_on_as_it_came()
{
    m_profile->clock.instant = QDateTime(QDate(2026, 11, 27), QTime(9, 0), QTimeZone::UTC);
    GroupPackService &packs = m_profile->session->groupPacks();
    const SigningKey key = packfiles::keyOf('a');
    const QByteArray came = packfiles::file(packfiles::content(), &key);
    const auto preview = await(packs.preview(came));
    QVERIFY(preview && await(packs.add(*preview)));
    const GroupBook known = book();
    const auto found = std::ranges::find(*known.groups, u"anna/tuesday"_s, &SupportGroup::id);
    QVERIFY(found != known.groups->end());
    QCOMPARE(await(groups().file(*found, {})).value(), came);
    QVERIFY(await(packs.remove(u"anna"_s)));
    QCOMPARE(await(groups().file(*found, {})).error().code, ErrorCode::NotFound);
}

void TestGroupService::towns_are_found()
{
    const auto places = await(groups().findPlaces(u"leeds"_s, 6, u"GB"_s));
    QVERIFY(places && !places->isEmpty());
    QCOMPARE(places->first().region, u"England"_s);
}

QTEST_GUILESS_MAIN(TestGroupService)
#include "tst_GroupService.moc"
