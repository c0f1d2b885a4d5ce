#include "Questionnaires/QuestionnaireHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::questionnairehand;

/// "A person, not a bot": when Today offers someone, and whom.
class PersonOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_are_offered_only_when_asked_for();
    void an_offer_stays_away_for_the_day();
    void days_of_strong_worry_bring_the_offer();
    void todays_worry_brings_the_offer_at_once();
    void the_own_people_are_offered_by_name();
    void without_own_people_there_are_helplines();
    void own_steps_come_before_people();
    void what_is_too_long_for_steps_is_not_left_standing();

private:
    static Contact someone(ContactRole role, const QString &name, const QString &number, bool starred);
    /// On Today, at the point where people are offered, with \a contacts.
    static RunningApp::Done start(RunningApp &app, const QList<Contact> &contacts);
    /// Keeps worry about a scan: today's, yesterday's and so on.
    static RunningApp::Done worry(RunningApp &app, const QList<int> &byDay);
};

Contact PersonOffer::someone(ContactRole role, const QString &name, const QString &number, bool starred)
{
    return {.role = role,
            .name = name,
            .phones = {{.number = PhoneNumber::fromText(number).value(), .takesTexts = true}},
            .starred = starred};
}

RunningApp::Done PersonOffer::start(RunningApp &app, const QList<Contact> &contacts)
{
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app
        .change([&](Store &store) -> Result<void> {
            for (const Contact &contact : contacts) {
                if (auto added = store.contacts().add(contact); !added)
                    return std::unexpected(added.error());
            }
            const auto kept = store.questionnaires().add({.questionnaire = u"phq-4"_s,
                                                          .version = u"1"_s,
                                                          .language = u"en"_s,
                                                          .time = LivedTime::now(*app.clock),
                                                          .answers = {{1, 3}, {2, 3}, {3, 3}, {4, 3}},
                                                          .score = 12});
            if (!kept)
                return std::unexpected(kept.error());
            return store.settings().put(u"person.phq-4-from"_s, "6");
        })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.see(u"personOffer"_s); });
}

RunningApp::Done PersonOffer::worry(RunningApp &app, const QList<int> &byDay)
{
    return app.change([&](Store &store) -> Result<void> {
        for (qsizetype ago = 0; ago < byDay.size(); ++ago) {
            CheckIn checkIn{
                {}, LivedTime::at(app.clock->instant.addDays(-ago), app.clock->zone()), {}, {}, {}};
            checkIn.answers.insert(MeasureId::ScanWorry, byDay[ago]);
            if (auto added = store.checkIns().add(checkIn); !added)
                return std::unexpected(added.error());
        }
        return {};
    });
}

void PersonOffer::people_are_offered_only_when_asked_for()
{
    RunningApp app;
    DO(app.startWithProfile());
    QVERIFY(!app.hand().find(u"personOffer"_s));
    DO(app.press(u"you"_s));
    DO(app.read(u"offerFromSum"_s, u"Never"_s));
    DO(app.press(u"offerFromSum"_s));
    DO(app.press(u"choice6"_s));
    DO(app.read(u"offerFromSum"_s, u"From 6 of 12"_s));
    DO(app.seeGone(u"choice6"_s));
    DO(app.press(u"back"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    DO(begin(app, 0));
    DO(answer(app, {2, 2, 1, 1}));
    DO(app.see(u"questionnaireResultScreen"_s));
    DO(toToday(app));
    DO(app.read(u"personOffer"_s, u"when your PHQ-4 comes to 6 or more"_s));
    DO(app.press(u"offerSeeWho"_s));
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"back"_s));
    app.clock->instant = app.clock->instant.addDays(14); // it asked about two weeks
    DO(app.start());
    DO(app.unlock());
    DO(app.hand().wait(u"the settings"_s, [&] { return app.opened().personOffer()->sumFrom() == 6; }));
    DO(app.press(u"you"_s));
    DO(app.press(u"back"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
}

void PersonOffer::an_offer_stays_away_for_the_day()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(worry(app, {6, 4}));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"offerAfterWorry"_s));
    DO(app.press(u"choice2"_s));
    DO(app.seeGone(u"choice2"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"personOffer"_s));
    DO(app.press(u"offerNotToday"_s));
    DO(app.seeGone(u"personOffer"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.hand().wait(u"the settings"_s, [&] { return app.opened().personOffer()->worryDays() == 2; }));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    app.clock->instant = app.clock->instant.addDays(1);
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"personOffer"_s)); // another day; the two days ended yesterday
}

void PersonOffer::days_of_strong_worry_bring_the_offer()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(worry(app, {9, 3, 9, 9})); // not in a row
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"offerAfterWorry"_s));
    DO(app.press(u"choice3"_s));
    DO(app.seeGone(u"choice3"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    app.end();
    DO(worry(app, {0, 4}));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"personOffer"_s, u"after 3 days of strong worry"_s));
}

void PersonOffer::todays_worry_brings_the_offer_at_once()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        const LivedTime soon = LivedTime::at(app.clock->instant.addDays(3), app.clock->zone());
        const LivedTime yesterday = LivedTime::at(app.clock->instant.addDays(-1), app.clock->zone());
        const CheckIn worried{{}, yesterday, {{MeasureId::ScanWorry, 7}}, {}, {}};
        return store.scans().add({{}, ScanKind::Ct, {}, soon}).and_then([&](const auto &) {
            return store.checkIns().add(worried).transform([](const auto &) {});
        });
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"offerAfterWorry"_s));
    DO(app.press(u"choice2"_s));
    DO(app.seeGone(u"choice2"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"worryCard"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    DO(app.press(u"worry6"_s));
    DO(app.read(u"personOffer"_s, u"after 2 days of strong worry"_s));
    DO(app.press(u"takeWorryBack"_s));
    DO(app.seeGone(u"personOffer"_s));
}

void PersonOffer::the_own_people_are_offered_by_name()
{
    RunningApp app;
    DO(start(app, {someone(ContactRole::Friend, u"Ana"_s, u"07700 900003"_s, true),
                   someone(ContactRole::Family, u"Sam"_s, u"07700 900001"_s, true),
                   someone(ContactRole::Family, u"Ines"_s, u"07700 900002"_s, false),
                   someone(ContactRole::NurseLine, u"Nurse line"_s, u"020 7946 0101"_s, true)}));
    DO(app.see(u"call-07700900001"_s));
    const QString offered = app.textIn(u"personOffer"_s);
    QVERIFY2(offered.contains(u"Sam"_s) && offered.contains(u"Ana"_s), qPrintable(offered));
    QVERIFY2(!offered.contains(u"Ines"_s) && !offered.contains(u"Nurse line"_s), qPrintable(offered));
    DO(app.press(u"call-07700900003"_s));
    DO(app.press(u"text-07700900001"_s));
    QCOMPARE(app.apps->opened, (QStringList{u"call 07700900003"_s, u"text 07700900001"_s}));
    DO(app.read(u"offerSeeWho"_s, u"See who else I can talk to"_s));
    DO(app.press(u"offerSeeWho"_s));
    DO(app.see(u"helpScreen"_s));
}

void PersonOffer::without_own_people_there_are_helplines()
{
    RunningApp app;
    DO(start(app, {someone(ContactRole::Family, u"Ines"_s, u"07700 900002"_s, false)}));
    QVERIFY(!app.hand().find(u"call-07700900002"_s));
    DO(app.read(u"offerSeeWho"_s, u"See who I can talk to"_s));
}

// "Own steps, own people, the region's lines", in this order.
void PersonOffer::own_steps_come_before_people()
{
    RunningApp app;
    DO(start(app, {someone(ContactRole::Friend, u"Ana"_s, u"07700 900003"_s, true)}));
    QVERIFY(!app.hand().find(u"ownSteps"_s)); // none were noted
    DO(app.press(u"you"_s));
    DO(app.typeInto(u"offerStepsField"_s, u"The blue chair. Tea."_s));
    DO(app.hand().wait(u"them to be kept"_s, [&] { return app.opened().personOffer()->isSettled(); }));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"ownSteps"_s, u"The blue chair. Tea."_s));
    const auto top = [&](const QString &name) {
        return app.hand().find(name)->mapToScene(QPointF()).y();
    };
    DO(app.see(u"offerSeeWho"_s));
    QVERIFY(top(u"ownSteps"_s) < top(u"call-07700900003"_s));
    QVERIFY(top(u"call-07700900003"_s) < top(u"offerSeeWho"_s));
}

void PersonOffer::what_is_too_long_for_steps_is_not_left_standing()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"you"_s));
    DO(app.typeInto(u"offerStepsField"_s, u"Tea."_s));
    QQuickItem *field = app.hand().find(u"offerStepsField"_s);
    QVERIFY(field);
    field->setProperty("text", QString(PersonOfferModel::kLongestSteps + 1, u'x')); // as pasted
    DO(app.read(u"offerStepsProblem"_s, u"so it was left out"_s));
    DO(app.hand().wait(u"the words before"_s, [&] { return field->property("text") == u"Tea."_s; }));
}

ALONGSIDE_APP_TEST(PersonOffer)
#include "tst_PersonOffer.moc"
