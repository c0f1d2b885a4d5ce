#include "domain/CallPlan.h"
#include "domain/LockCard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

ContactHead head(ContactRole role, const QString &name, QList<CallTime> times, bool starred = false)
{
    ContactHead head{.role = role, .name = name, .starred = starred};
    for (const CallTime when : times)
        head.phones += {.number = PhoneNumber::fromText(u"112"_s).value(), .hours = CallHours::usual(when)};
    return head;
}

QStringList namesOf(const QList<CallLine> &lines)
{
    QStringList names;
    for (const CallLine &line : lines)
        names += line.name;
    return names;
}

const CallMoment kMorning{.time = QTime(10, 0)};
const CallMoment kNight{.time = QTime(3, 0)};
const CallMoment kSunday{.time = QTime(10, 0), .freeDay = true};

} // namespace

class TestCallPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_telephones_by_the_hour();
    void asks_those_first_who_can_help();
    void puts_stars_first();
    void leaves_out_who_does_not_answer_for_the_illness();
    void keeps_family_and_friends_with_a_star_near();
    void takes_only_what_was_chosen_to_the_lock_screen();
};

void TestCallPlan::sorts_telephones_by_the_hour()
{
    const auto lines =
        callline::ofTeam({head(ContactRole::NurseLine, u"Line"_s, {CallTime::Daytime, CallTime::AfterHours}),
                          head(ContactRole::Oncologist, u"Doctor"_s, {CallTime::Unsaid}),
                          head(ContactRole::PrimaryCare, u"Weekend"_s, {CallTime::Weekend})});

    const CallPlan morning = CallPlan::of(lines, kMorning);
    QCOMPARE(namesOf(morning.now), QStringList{u"Line"_s});
    QCOMPARE(morning.now.first().phone.hours.when, CallTime::Daytime);
    QCOMPARE(namesOf(morning.unsaid), QStringList{u"Doctor"_s});
    QCOMPARE(namesOf(morning.later), (QStringList{u"Line"_s, u"Weekend"_s}));

    QCOMPARE(CallPlan::of(lines, kNight).now.first().phone.hours.when, CallTime::AfterHours);
    QCOMPARE(namesOf(CallPlan::of(lines, kSunday).now), (QStringList{u"Weekend"_s, u"Line"_s}));
}

void TestCallPlan::asks_those_first_who_can_help()
{
    const auto lines = callline::ofTeam({head(ContactRole::Oncologist, u"Doctor"_s, {CallTime::Always}),
                                         head(ContactRole::Chaplain, u"Chaplain"_s, {CallTime::Always}),
                                         head(ContactRole::PrimaryCare, u"Night"_s, {CallTime::AfterHours}),
                                         head(ContactRole::NurseLine, u"Line"_s, {CallTime::Always})});

    QCOMPARE(namesOf(CallPlan::of(lines, kNight).now),
             (QStringList{u"Night"_s, u"Line"_s, u"Doctor"_s, u"Chaplain"_s}));
    QCOMPARE(namesOf(CallPlan::of(lines, kMorning).now),
             (QStringList{u"Line"_s, u"Doctor"_s, u"Chaplain"_s}));
}

void TestCallPlan::puts_stars_first()
{
    const auto lines = callline::ofTeam({head(ContactRole::NurseLine, u"Line"_s, {CallTime::Daytime}),
                                         head(ContactRole::Friend, u"Friend"_s, {CallTime::Always}, true)});

    QCOMPARE(namesOf(CallPlan::of(lines, kMorning).now), (QStringList{u"Friend"_s, u"Line"_s}));
}

void TestCallPlan::leaves_out_who_does_not_answer_for_the_illness()
{
    QVERIFY(callline::ofTeam({head(ContactRole::Family, u"Sister"_s, {CallTime::Always}),
                              head(ContactRole::Insurance, u"Payer"_s, {CallTime::Always}),
                              head(ContactRole::Surgeon, u"No number"_s, {})})
                .isEmpty());
}

void TestCallPlan::keeps_family_and_friends_with_a_star_near()
{
    const auto lines =
        callline::ofClose({head(ContactRole::Friend, u"Friend"_s, {CallTime::Always}, true),
                           head(ContactRole::Family, u"Sister"_s, {CallTime::Always}, true),
                           head(ContactRole::Family, u"Cousin"_s, {CallTime::Always}),
                           head(ContactRole::Oncologist, u"Doctor"_s, {CallTime::Always}, true)});
    QCOMPARE(lines.size(), 2);
    QVERIFY(std::ranges::all_of(
        lines, [](const CallLine &line) { return line.name == u"Friend"_s || line.name == u"Sister"_s; }));
}

void TestCallPlan::takes_only_what_was_chosen_to_the_lock_screen()
{
    ContactHead line = head(ContactRole::NurseLine, u"Line"_s, {CallTime::Daytime, CallTime::Always}, true);
    line.id = ContactId(7);
    line.phones[1].onLockCard = true;
    const LockCard card = LockCard::chosenFrom(
        callline::ofTeam({line}), {{.topic = CallTopic::Allergies, .text = u"None"_s, .onLockCard = true},
                                   {.topic = CallTopic::Treatment, .text = u"Private"_s},
                                   {.topic = CallTopic::Else, .text = {}, .onLockCard = true}});

    QCOMPARE(card.lines, (QList<CallLine>{{.name = u"Line"_s, .phone = line.phones[1]}}));
    QCOMPARE(card.notes,
             (QList<CallNote>{{.topic = CallTopic::Allergies, .text = u"None"_s, .onLockCard = true}}));
    QVERIFY(LockCard::chosenFrom({}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCallPlan)
#include "tst_CallPlan.moc"
