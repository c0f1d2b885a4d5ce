#include "pack/GroupCard.h"

#include "pack/PackReader.h"
#include "pack/SignedEnvelope.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

GroupCard card()
{
    GroupCard card;
    card.from = u"Anna's groups"_s;
    card.name = u" Tuesday  circle "_s;
    card.organisation = u"A charity"_s;
    card.kind = GroupKind::Hybrid;
    card.audiences = {GroupAudience::Metastatic, GroupAudience::Men};
    card.languages = {u"en"_s, u"de"_s};
    card.town =
        Place{.name = u"Leeds"_s, .region = u"England"_s, .country = u"GB"_s, .point = {53.79648, -1.54785}};
    card.where = u"The library"_s;
    card.day = Qt::Tuesday;
    card.ofMonth = Meeting::kLastOfMonth;
    card.begins = u"7.15 pm"_s;
    card.ends = u"9pm"_s;
    card.zoneId = "Europe/London";
    card.phone = u"0113.496.0000"_s;
    card.email = u"circle@example.org"_s;
    card.web = u"example.org/circle"_s;
    card.note = u"Tea and cake"_s;
    card.home = u"https://example.org/circle.alongside-group"_s;
    return card;
}

std::expected<GroupPack, PackRefusal> given(const GroupCard &card)
{
    const QJsonObject content = packContentOf(card, u"card-1"_s, 2, QDate(2026, 11, 26));
    return readPack(QJsonDocument(sealEnvelope(kPackFormat, 1, content, nullptr)).toJson(), {});
}

} // namespace

class TestGroupCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_typed_survives();
    void what_is_kept_by_nobody_is_a_new_card();
    void becomes_a_pack();
    void what_is_missing_or_wrong_is_told();
    void times_are_taken_as_people_write_them_data();
    void times_are_taken_as_people_write_them();
};

void TestGroupCard::what_is_typed_survives()
{
    GroupCard odd = card();
    odd.begins = u"half past"_s;
    odd.web = u"javascript:"_s;
    odd.isFree = false;
    odd.forAnywhere = true;
    odd.leader = GroupLeader::Professional;
    QVERIFY(groupCardFrom(toBytes(odd)) == odd);
    const GroupCard empty{.audiences = {}};
    QVERIFY(groupCardFrom(toBytes(empty)) == empty);
}

void TestGroupCard::what_is_kept_by_nobody_is_a_new_card()
{
    GroupCard fresh;
    fresh.audiences.clear();
    QVERIFY(groupCardFrom("") == fresh);
    QVERIFY(groupCardFrom("[7]") == fresh);
}

void TestGroupCard::becomes_a_pack()
{
    const auto pack = given(card());
    QVERIFY2(pack, pack ? "" : qPrintable(QString::number(int(pack.error().flaw)) + pack.error().detail));
    QCOMPARE(pack->id, u"card-1"_s);
    QCOMPARE(pack->version, 2);
    QCOMPARE(pack->home, QUrl(u"https://example.org/circle.alongside-group"_s));
    const SupportGroup &group = pack->groups.first();
    QCOMPARE(group.id, u"card-1/group"_s);
    QCOMPARE(group.name, u"Tuesday circle"_s);
    QCOMPARE(group.kind, GroupKind::Hybrid);
    QVERIFY(group.isFor(GroupAudience::Men));
    QCOMPARE(group.countries, QStringList{u"GB"_s});
    QCOMPARE(group.town, u"Leeds"_s);
    QCOMPARE(group.area->middle, (GeoPoint{53.8, -1.55}));
    QCOMPARE(group.where, u"The library"_s);
    const Meeting meeting = group.meetings.first();
    QCOMPARE(meeting.day, Qt::Tuesday);
    QCOMPARE(meeting.ofMonth, Meeting::kLastOfMonth);
    QCOMPARE(meeting.from, QTime(19, 15));
    QCOMPARE(meeting.until, QTime(21, 0));
    QCOMPARE(group.phones.first().number.dialled(), u"01134960000"_s);
    QCOMPARE(group.web, QUrl(u"https://example.org/circle"_s));
    QCOMPARE(group.leader, GroupLeader::Peer);
    QVERIFY(group.isFree);
    QCOMPARE(group.checkedOn, QDate(2026, 11, 26));
}

void TestGroupCard::what_is_missing_or_wrong_is_told()
{
    const auto flawWith = [](auto change) {
        GroupCard changed = card();
        change(changed);
        const auto pack = given(changed);
        return pack ? std::optional<PackFlaw>() : pack.error().flaw;
    };
    QCOMPARE(flawWith([](GroupCard &one) { one.from.clear(); }), PackFlaw::OddHeader);
    QCOMPARE(flawWith([](GroupCard &one) { one.name.clear(); }), PackFlaw::Missing);
    QCOMPARE(flawWith([](GroupCard &one) { one.audiences.clear(); }), PackFlaw::Missing);
    QCOMPARE(flawWith([](GroupCard &one) { one.town.reset(); }), PackFlaw::OddField); // of no country
    QVERIFY(!flawWith([](GroupCard &one) {
        one.town.reset();
        one.forAnywhere = true;
    }));
    QCOMPARE(flawWith([](GroupCard &one) { one.ends.clear(); }), PackFlaw::OddTime);
    QCOMPARE(flawWith([](GroupCard &one) { one.begins = u"soon"_s; }), PackFlaw::OddTime);
    QVERIFY(!flawWith([](GroupCard &one) {
        one.begins.clear();
        one.ends.clear();
    }));
    QCOMPARE(flawWith([](GroupCard &one) { one.phone = u"ask Anna"_s; }), PackFlaw::OddPhone);
    QCOMPARE(flawWith([](GroupCard &one) { one.email = u"anna"_s; }), PackFlaw::OddEmail);
    QCOMPARE(flawWith([](GroupCard &one) { one.web = u"http://example.org"_s; }), PackFlaw::UnsafeLink);
    QCOMPARE(flawWith([](GroupCard &one) { one.note = u"a\u200Bb"_s; }), PackFlaw::HiddenCharacters);
    QCOMPARE(flawWith([](GroupCard &one) { one.name = QString(201, u'x'); }), PackFlaw::TooLong);
}

void TestGroupCard::times_are_taken_as_people_write_them_data()
{
    QTest::addColumn<QString>("time");
    for (const char *same : {"10:15", "10.15", "10h15", " 10:15 ", "10:15 am", "10:15AM"})
        QTest::newRow(same) << u"10:15"_s;
    for (const char *evening : {"7 pm", "7pm", "7 p.m.", "19:00", "7:00 pm"})
        QTest::newRow(evening) << u"19:00"_s;
    QTest::newRow("12 am") << u"00:00"_s;
    QTest::newRow("12:30 pm") << u"12:30"_s;
    for (const char *none : {"25:00", "10:75", "13 pm", "7", "soon"})
        QTest::newRow(none) << QString::fromLatin1(none);
}

void TestGroupCard::times_are_taken_as_people_write_them()
{
    QFETCH(const QString, time);
    QCOMPARE(clockTimeOf(QString::fromLatin1(QTest::currentDataTag())), time);
}

QTEST_GUILESS_MAIN(TestGroupCard)
#include "tst_GroupCard.moc"
