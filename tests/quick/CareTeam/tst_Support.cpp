#include "TeamApp.h"
#include "app/AppTests.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::teamapp;

/// The place for help from others: short, with a number to call first.
class Support : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_few_of_the_starred_are_one_tap_away();
    void whoever_is_to_be_called_now_is_there_once();
    void whoever_has_no_star_is_one_page_further();
    void a_number_is_on_the_first_screenful_data();
    void a_number_is_on_the_first_screenful();
    void the_next_appointment_is_named();
    void everything_leads_somewhere_and_back();
    void without_anyone_it_says_whom_to_add();

private:
    /// Someone with a star, and a number that ends in \a digit.
    static Contact friendOf(int digit)
    {
        return {.role = ContactRole::Friend,
                .name = u"Friend %1"_s.arg(digit),
                .phones = {{.number = PhoneNumber::fromText(u"555 010%1"_s.arg(digit)).value()}},
                .starred = true};
    }
};

// The first of them is the one to call now, and stands above.
void Support::a_few_of_the_starred_are_one_tap_away()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(startUnderSupport(app, {friendOf(1), friendOf(2), friendOf(3), friendOf(4), friendOf(5)}));
    DO(app.see(u"starred2"_s));
    QVERIFY(!app.hand().find(u"starred3"_s));
    DO(app.press(u"callContact"_s)); // any of the three
    QCOMPARE(app.apps->opened.size(), 1);
    QVERIFY(QRegularExpression(u"^call 555010[234]$"_s).match(app.apps->opened.first()).hasMatch());
    DO(app.press(u"starred1"_s));
    DO(app.read(u"contactScreen"_s, u"Friend 3"_s));
    DO(app.press(u"star"_s));
    DO(app.hand().wait(u"no star"_s, [&] { return !app.opened().careTeam()->opened()->isStarred(); }));
    DO(app.press(u"back"_s));
    DO(app.read(u"starred1"_s, u"Friend 4"_s));
    DO(app.read(u"starred2"_s, u"Friend 5"_s));
}

// By day the friend, of whom nobody said when; at night the nurse line, which is there for nights.
void Support::whoever_is_to_be_called_now_is_there_once()
{
    RunningApp app;
    app.clock->instant = QDateTime(QDate(2026, 3, 16), QTime(11, 0), QTimeZone::UTC);
    DO(startUnderSupport(app, {nurseLine(), friendOf(1)}));
    DO(app.read(u"teamCalls"_s, u"Friend 1"_s));
    DO(app.read(u"starred0"_s, u"Oncology nurse line"_s));
    QVERIFY(!app.hand().find(u"starred1"_s));
    app.clock->instant = QDateTime(QDate(2026, 3, 16), QTime(23, 0), QTimeZone::UTC);
    app.opened().careTeam()->call()->refresh();
    DO(app.read(u"teamCalls"_s, u"Oncology nurse line"_s));
    DO(app.read(u"starred0"_s, u"Friend 1"_s));
    QVERIFY(!app.hand().find(u"starred1"_s));
}

void Support::whoever_has_no_star_is_one_page_further()
{
    Contact contact = friendOf(1);
    contact.starred = false;
    RunningApp app;
    DO(startUnderSupport(app, {contact}));
    DO(app.read(u"careTeam"_s, u"1 person"_s));
    QVERIFY(!app.hand().find(u"starred0"_s));
    DO(app.press(u"careTeam"_s));
    DO(app.read(u"contact0"_s, u"Friend 1"_s));
}

void Support::a_number_is_on_the_first_screenful_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textPercent");

    QTest::newRow("a phone") << QSize(390, 844) << 100;
    QTest::newRow("a small phone") << QSize(320, 568) << 100;
    QTest::newRow("the largest text") << QSize(390, 844) << 200;
}

// Two taps: Support, and the number.
void Support::a_number_is_on_the_first_screenful()
{
    QFETCH(const QSize, size);
    QFETCH(const int, textPercent);

    Contact line = nurseLine();
    line.phones.first().hours = {};
    RunningApp app;
    app.options.size = size;
    app.options.textPercent = textPercent;
    app.apps = std::make_shared<OpenedApps>();
    DO(startUnderSupport(app, {line, friendOf(1)}));
    DO(app.see(u"call-03012345"_s));
    const QQuickItem *button = app.hand().find(u"call-03012345"_s);
    const QRectF place = button->mapRectToScene(button->boundingRect());
    const QQuickItem *bar = app.hand().find(u"destination-support"_s);
    QVERIFY2(place.bottom() <= bar->mapToScene(QPointF()).y(), "it is above the bar without scrolling");
    DO(app.press(u"call-03012345"_s));
    QCOMPARE(app.apps->opened, QStringList{u"call 03012345"_s});
}

void Support::the_next_appointment_is_named()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        return store.visits()
            .add({.who = u"Dr. Amara Osei"_s,
                  .time = LivedTime::onClock(QDate(2026, 3, 17), QTime(10, 30), app.clock->zone())})
            .transform([](VisitId) {});
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.read(u"visits"_s, u"In 3 days: Dr. Amara Osei"_s));
}

void Support::everything_leads_somewhere_and_back()
{
    RunningApp app;
    DO(startUnderSupport(app, {nurseLine()}));
    for (const auto &[row, screen] :
         {std::pair{u"whoToCall"_s, u"callScreen"_s}, std::pair{u"careTeam"_s, u"careTeamScreen"_s},
          std::pair{u"visits"_s, u"visitsScreen"_s}, std::pair{u"makeBrief"_s, u"briefScreen"_s},
          std::pair{u"asks"_s, u"asksScreen"_s}, std::pair{u"groups"_s, u"groupsScreen"_s}}) {
        DO(app.press(row));
        DO(app.see(screen));
        DO(app.press(u"back"_s));
        DO(app.see(u"supportScreen"_s));
    }
}

void Support::without_anyone_it_says_whom_to_add()
{
    RunningApp app;
    DO(startUnderSupport(app, {}));
    DO(app.see(u"noContacts"_s));
    DO(app.press(u"addContact"_s));
    DO(app.typeInto(u"contactName"_s, u"Sam"_s));
    DO(app.press(u"saveContact"_s));
    DO(app.read(u"careTeam"_s, u"1 person"_s));
    DO(app.seeGone(u"noContacts"_s));
}

ALONGSIDE_APP_TEST(Support)
#include "tst_Support.moc"
