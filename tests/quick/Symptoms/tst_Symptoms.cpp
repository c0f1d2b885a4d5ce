#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Symptoms that stay, counted from check-ins, and the red list that is one press away.
class Symptoms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_noted_says_so();
    void days_are_counted_since_when();
    void the_care_teams_number_stands_beside_them();
    void one_leads_to_its_cards_at_once();
    void own_symptoms_lead_to_every_card();
    void a_thousand_of_ones_own_are_a_list();
    void a_check_in_leads_to_the_signs_and_stays_open();
    void a_trend_leads_to_the_signs();
    void the_red_list_opens_locked();
    void the_red_list_opens_from_You();
    void every_card_shows_source_and_review();
    void links_lead_here();

private:
    /// Keeps \a answer to \a measure on each of the days \a ago.
    static RunningApp::Done note(RunningApp &app, MeasureId measure, int answer, const QList<int> &ago);
    static RunningApp::Done toSymptoms(RunningApp &app);
};

RunningApp::Done Symptoms::note(RunningApp &app, MeasureId measure, int answer, const QList<int> &ago)
{
    auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                       secretOf(RunningApp::kPassphrase), *app.uptime);
    if (!profile)
        return std::unexpected(u"the profile did not open"_s);
    Store &store = (*profile)->store();
    for (const int days : ago) {
        CheckIn checkIn{{}, LivedTime::at(app.clock->instant.addDays(-days), app.clock->zone()), {}, {}, {}};
        checkIn.answers.insert(measure, answer);
        if (!store.save([&] { return store.checkIns().add(checkIn); }))
            return std::unexpected(u"a check-in was not kept"_s);
    }
    if (!(*profile)->close())
        return std::unexpected(u"the profile did not close"_s);
    return {};
}

RunningApp::Done Symptoms::toSymptoms(RunningApp &app)
{
    return app.start()
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"you"_s); })
        .and_then([&] { return app.press(u"symptoms"_s); })
        .and_then([&] { return app.see(u"symptomScreen"_s); })
        .and_then([&] {
            return app.hand().wait(u"the check-ins"_s, [&] { return app.opened().symptoms()->isLoaded(); });
        });
}

void Symptoms::nothing_noted_says_so()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(note(app, MeasureId::Pain, 0, {0, 1, 2})); // asked, and not there
    DO(note(app, MeasureId::Nausea, 4, {9, 10})); // gone by now
    DO(toSymptoms(app));
    QVERIFY(app.textIn(u"symptomScreen"_s).contains(u"Nothing noted in the last few days."_s));
    QVERIFY(!app.hand().find(u"symptom0"_s));
    QVERIFY(app.textIn(u"twoWeeks"_s).contains(u"more than two weeks"_s));
}

void Symptoms::days_are_counted_since_when()
{
    RunningApp app; // 14 March
    QVERIFY(!app.makeProfile().isEmpty());
    DO(note(app, MeasureId::Pain, 3, {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15}));
    DO(note(app, MeasureId::Breath, 2, {0}));
    DO(toSymptoms(app));
    DO(app.read(u"symptom0"_s, u"Pain"_s));
    DO(app.read(u"symptom0"_s, u"15 of the last 16 days"_s));
    DO(app.read(u"symptom0"_s, u"Since 27 February"_s));
    DO(app.read(u"symptom1"_s, u"Shortness of breath"_s));
    DO(app.read(u"symptom1"_s, u"Today"_s));
}

// What stayed, what is said of two weeks with its source, and whom to tell.
void Symptoms::the_care_teams_number_stands_beside_them()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    QVERIFY(!app.makeProfile().isEmpty());
    DO(note(app, MeasureId::Pain, 3, {0, 1, 2}));
    DO(toSymptoms(app));
    DO(app.read(u"twoWeeksSource"_s, u"Fact 3.8"_s));
    QVERIFY(app.textIn(u"symptomScreen"_s).contains(u"Not yet reviewed by a clinician."_s));
    QVERIFY(!app.hand().find(u"teamCalls"_s)); // there is no team yet
    app.end();
    DO(app.change([](Store &store) {
        const Contact nurses{.role = ContactRole::NurseLine,
                             .name = u"Nurse line"_s,
                             .phones = {{.number = PhoneNumber::fromText(u"020 7946 0101"_s).value()}}};
        return store.contacts().add(nurses).transform([](const auto &) {});
    }));
    DO(toSymptoms(app));
    DO(app.read(u"teamCalls"_s, u"Nurse line"_s));
    DO(app.press(u"call-02079460101"_s));
    QCOMPARE(app.apps->opened, QStringList{u"call 02079460101"_s});
    DO(app.press(u"symptom0"_s));
    DO(app.see(u"redListScreen"_s));
    DO(app.read(u"teamCalls"_s, u"Nurse line"_s));
}

void Symptoms::one_leads_to_its_cards_at_once()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    QVERIFY(!app.makeProfile().isEmpty());
    DO(note(app, MeasureId::Pain, 1, {0}));
    DO(toSymptoms(app));
    DO(app.press(u"symptom0"_s));
    DO(app.see(u"redListScreen"_s));
    DO(app.read(u"card0"_s, u"Back or neck pain"_s));
    DO(app.read(u"card0"_s, u"Call straight away"_s));
    QVERIFY(!app.textOnScreen().contains(u"Fever or signs of infection during treatment"_s));
    DO(app.press(u"wholeList"_s));
    DO(app.read(u"card0"_s, u"38.0 °C / 100.4 °F or higher, or the number your team gave you"_s));
    DO(app.press(u"seeWho"_s));
    DO(app.see(u"helpScreen"_s));
    DO(app.see(u"call-999"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"redListScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"symptomScreen"_s));
}

void Symptoms::own_symptoms_lead_to_every_card()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    {
        auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                           secretOf(RunningApp::kPassphrase), *app.uptime);
        QVERIFY(profile);
        QVERIFY((*profile)->close()); // the file is free, the keys are still there
        const Vault &vault = (*profile)->vault();
        auto connection =
            sql::Connection::open(vault.databasePath(), vault.databaseKey(), vault.databaseSalt());
        QVERIFY(connection);
        QVERIFY(connection->execute("INSERT INTO measure(id, name, folded, steps, position, shown)"
                                    " VALUES (1000, 'Fever', 'fever', 11, 1, 1)"));
    }
    DO(note(app, MeasureId(1000), 2, {0, 1}));
    DO(toSymptoms(app));
    DO(app.read(u"symptom0"_s, u"Fever"_s));
    DO(app.read(u"symptom0"_s, u"2 of the last 2 days"_s));
    DO(app.press(u"symptom0"_s));
    DO(app.read(u"card0"_s, u"Fever or signs of infection during treatment"_s));
    QVERIFY(!app.hand().find(u"wholeList"_s));
    const RedListModel *cards = app.opened().symptoms()->redList();
    QCOMPARE(cards->rowCount(), 11);
    const QModelIndex last = cards->index(10);
    QVERIFY(cards->data(last, RedListModel::SignsRole).toStringList().join(u' ').contains(u"two weeks"_s));
}

void Symptoms::a_thousand_of_ones_own_are_a_list()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        CheckIn checkIn{{}, LivedTime::now(*app.clock), {}, {}, {}};
        for (int number = 0; number < measure::kMostOwn; ++number) {
            const auto added = store.measures().add(u"Symptom %1"_s.arg(number));
            if (!added)
                return std::unexpected(added.error());
            checkIn.answers.insert(added->id, 3);
        }
        return store.checkIns().add(checkIn).transform([](const auto &) {});
    }));
    DO(toSymptoms(app));
    QCOMPARE(app.opened().symptoms()->count(), measure::kMostOwn);
    auto *list = app.hand().find(u"symptomScreen"_s)->property("list").value<QQuickItem *>();
    DO(app.hand().wait(u"the last of them"_s, [&] {
        QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, 999), Q_ARG(int, 1));
        return app.textIn(u"symptom999"_s).contains(u"Symptom 999"_s);
    }));
    DO(app.seeGone(u"symptom9"_s)); // only what is near the window is there
    DO(app.press(u"symptom999"_s));
    DO(app.see(u"redListScreen"_s));
}

void Symptoms::a_check_in_leads_to_the_signs_and_stays_open()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"measure3-0"_s));
    DO(app.press(u"measure2-5"_s)); // energy is no symptom
    DO(app.hand().wait(u"both to be kept"_s, [&] { return app.opened().checkIn()->isSettled(); }));
    QVERIFY(!app.hand().find(u"signs3"_s));
    QVERIFY(!app.hand().find(u"signs2"_s));
    DO(app.press(u"measure3-7"_s));
    DO(app.press(u"signs3"_s));
    DO(app.see(u"redListScreen"_s));
    DO(app.read(u"card0"_s, u"Back or neck pain"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"checkInScreen"_s));
    QVERIFY(app.hand().find(u"measure3-7"_s)->property("checked").toBool());
    DO(app.press(u"signs3"_s));
    DO(app.see(u"redListScreen"_s));
    app.app().context().follow(*AppLink::fromText(u"journal"_s)); // away, over both
    DO(app.see(u"journalScreen"_s));
    QVERIFY(!app.opened().checkIn()->isOpen());
}

void Symptoms::a_trend_leads_to_the_signs()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(note(app, MeasureId::Breath, 3, {0, 1, 2}));
    DO(note(app, MeasureId::Sleep, 3, {0, 1, 2}));
    DO(app.start());
    DO(app.unlock());
    const auto show = [&](MeasureId measure) {
        app.app().context().follow(*AppLink::fromText(u"trends/%1"_s.arg(qint64(measure))));
        return app.hand().wait(u"the trend"_s, [&] { return app.opened().trend()->isLoaded(); });
    };
    DO(show(MeasureId::Breath));
    DO(app.press(u"signs"_s));
    DO(app.see(u"redListScreen"_s));
    QVERIFY(!app.opened().symptoms()->redList()->isWhole());
    DO(app.press(u"back"_s));
    DO(app.see(u"trendScreen"_s));
    DO(show(MeasureId::Sleep));
    DO(app.seeGone(u"signs"_s));
}

void Symptoms::the_red_list_opens_locked()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.see(u"unlockScreen"_s));
    DO(app.press(u"help"_s));
    DO(app.press(u"redList"_s));
    DO(app.see(u"redListScreen"_s));
    DO(app.read(u"card0"_s, u"38.0 °C"_s));
    QVERIFY(!app.hand().find(u"wholeList"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"unlockScreen"_s));
}

void Symptoms::the_red_list_opens_from_You()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"you"_s));
    DO(app.press(u"redList"_s));
    DO(app.see(u"redListScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"youScreen"_s));
}

void Symptoms::every_card_shows_source_and_review()
{
    RunningApp app;
    app.options.link = u"alongside://red-list"_s;
    DO(app.start());
    DO(app.see(u"redListScreen"_s));
    const RedListModel *cards = app.app().context().help()->redList();
    QCOMPARE(cards->rowCount(), 11);
    for (int row = 0; row < cards->rowCount(); ++row) {
        const QString name = u"card%1"_s.arg(row);
        DO(app.hand().wait(name, [&] {
            auto *list = app.hand().find(u"redListScreen"_s)->property("list").value<QQuickItem *>();
            QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 0));
            return app.textIn(name).contains(u"Not yet reviewed by a clinician."_s);
        }));
        const QString text = app.textIn(name);
        QVERIFY2(text.contains(u"Fact "_s), qPrintable(text));
        QVERIFY2(text.contains(cards->data(cards->index(row), RedListModel::SourceRole).toString()),
                 qPrintable(text));
    }
}

void Symptoms::links_lead_here()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    app.options.link = u"alongside://symptoms"_s;
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"symptomScreen"_s));
}

ALONGSIDE_APP_TEST(Symptoms)
#include "tst_Symptoms.moc"
