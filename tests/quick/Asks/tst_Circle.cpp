#include "Asks/AskHand.h"
#include "app/AppTests.h"

#include "support/NoRoom.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::askhand;

/// Who knows what, the words for the news, and the warning before they go to someone who does not know.
class Circle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_each_knows_is_there_after_a_restart();
    void someone_without_a_contact_is_added_and_put_back();
    void a_name_that_was_begun_survives_the_lock();
    void an_ask_of_someone_who_does_not_know_warns_first_data();
    void an_ask_of_someone_who_does_not_know_warns_first();
    void what_someone_knows_in_part_is_said();
    void the_news_goes_into_the_drafts_that_take_it();
    void a_draft_is_changed_kept_and_taken_back();
    void news_for_someone_who_does_not_know_warns_and_is_noted();
    void without_room_the_words_stay();
    void words_beyond_what_there_is_room_for_are_left_out();

private:
    static RunningApp::Done start(RunningApp &app)
    {
        return startAt(app, u"support/circle"_s, u"circleScreen"_s).and_then([&] {
            return app.see(u"knower1"_s);
        });
    }
    /// With Sam, who does not know.
    static RunningApp::Done startAtAsk(RunningApp &app, NewsStanding standing, const QString &who);
    static RunningApp::Done openDraft(RunningApp &app, int row);
};

RunningApp::Done Circle::startAtAsk(RunningApp &app, NewsStanding standing, const QString &who)
{
    return startAt(app, u"support/asks"_s, u"ask0"_s,
                   [&](Store &store) -> Result<void> {
                       const auto sam = store.circle().put({.name = u"Sam"_s,
                                                            .contact = ContactId{1},
                                                            .standing = standing,
                                                            .knows = u"That I am ill."_s});
                       const auto choir = store.circle().put({.name = u"The choir"_s, .standing = standing});
                       if (!sam || !choir)
                           return sam ? choir : sam;
                       return store.asks().add({.what = u"Sing"_s, .who = who}).transform([](AskId) {});
                   })
        .and_then([&] { return app.press(u"ask0"_s); })
        .and_then([&] { return app.see(u"askScreen"_s); });
}

RunningApp::Done Circle::openDraft(RunningApp &app, int row)
{
    return app.press(u"newsDrafts"_s)
        .and_then([&] { return app.press(u"draft%1"_s.arg(row)); })
        .and_then([&] { return app.see(u"newsDraftScreen"_s); });
}

void Circle::what_each_knows_is_there_after_a_restart()
{
    RunningApp app;
    DO(start(app));
    DO(app.read(u"knower0"_s, u"Sam"_s)); // family before friends
    DO(app.read(u"knower1"_s, u"Ana"_s));
    DO(app.press(u"knows0-2"_s));
    DO(app.press(u"knows1-1"_s));
    DO(app.typeInto(u"part1Field"_s, u"That I am ill"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"asks"_s));
    DO(app.press(u"circle"_s));
    DO(app.read(u"part1"_s, u"That I am ill"_s));
    const CircleModel *people = app.opened().asks()->circle();
    const auto standingOf = [people](int row) {
        return people->data(people->index(row), people->roleNames().key("standing")).toInt();
    };
    QCOMPARE(standingOf(0), 2);
    QCOMPARE(standingOf(1), 1);
    DO(app.press(u"knows0-2"_s)); // a second tap takes the note away
    DO(app.hand().wait(u"nothing noted"_s, [&] { return standingOf(0) == -1; }));
}

void Circle::someone_without_a_contact_is_added_and_put_back()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"addName"_s));
    DO(app.seeStill(u"circleName"_s));
    DO(app.typeInto(u"circleName"_s, u"The choir"_s));
    DO(app.press(u"keepName"_s));
    DO(app.seeGone(u"circleName"_s));
    DO(app.read(u"knower2"_s, u"The choir"_s));
    QCOMPARE(app.opened().careTeam()->list()->total(), 2); // no contact came of it
    DO(app.press(u"knows2-0"_s));
    DO(app.press(u"forget2"_s));
    const CircleModel *circle = app.opened().asks()->circle();
    DO(app.hand().wait(u"the choir to go"_s, [circle] { return circle->count() == 2; }));
    DO(app.read(u"toast"_s, u"What was noted of The choir is gone."_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"knower2"_s, u"The choir"_s));
    DO(app.hand().wait(u"what it knew"_s, [&] {
        const CircleModel *people = app.opened().asks()->circle();
        return people->data(people->index(2), people->roleNames().key("standing")).toInt() == 0;
    }));
}

void Circle::a_name_that_was_begun_survives_the_lock()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"addName"_s));
    DO(app.seeStill(u"circleName"_s));
    DO(app.typeInto(u"circleName"_s, u"The ch"_s));
    DO(lockAndComeBack(app, u"support/circle"_s, u"circleScreen"_s));
    DO(app.press(u"addName"_s));
    DO(app.seeStill(u"circleName"_s));
    DO(app.typeInto(u"circleName"_s, u"oir"_s));
    DO(app.press(u"keepName"_s));
    DO(app.read(u"knower2"_s, u"The choir"_s));
}

void Circle::an_ask_of_someone_who_does_not_know_warns_first_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("opened");

    QTest::newRow("a text to a contact") << u"Sam"_s << u"sendText0"_s << u"text 07700900001 Hello Sam,"_s;
    QTest::newRow("a mail to a contact")
        << u"sam"_s << u"sendMail0"_s << u"mail sam@example.org Hello sam,"_s;
    QTest::newRow("a text to a name") << u"the choir"_s << u"sendText"_s << u"text  Hello the choir,"_s;
    QTest::newRow("another app") << u"The choir"_s << u"shareWords"_s << u"share Hello The choir,"_s;
}

void Circle::an_ask_of_someone_who_does_not_know_warns_first()
{
    QFETCH(const QString, who);
    QFETCH(const QString, button);
    QFETCH(const QString, opened);

    RunningApp app;
    DO(startAtAsk(app, NewsStanding::NotYet, who));
    DO(app.read(u"notYetNote"_s, u"%1 does not know yet"_s.arg(who)));
    DO(app.press(button));
    DO(app.read(u"notYetText"_s, u"This message may tell them."_s));
    DO(pressOnSheet(app, u"notYetStay"_s));
    QCOMPARE(app.apps->opened, QStringList());
    DO(app.press(button));
    DO(pressOnSheet(app, u"notYetGo"_s));
    QCOMPARE(app.apps->opened.size(), 1);
    QVERIFY2(app.apps->opened.constFirst().startsWith(opened), qPrintable(app.apps->opened.constFirst()));
}

void Circle::what_someone_knows_in_part_is_said()
{
    RunningApp app;
    DO(startAtAsk(app, NewsStanding::Partly, u"Sam"_s));
    DO(app.read(u"partlyRemark"_s, u"Sam knows a part: That I am ill."_s));
    DO(app.press(u"sendText0"_s));
    QCOMPARE(app.apps->opened.size(), 1); // said, not stopped
}

void Circle::the_news_goes_into_the_drafts_that_take_it()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"newsDrafts"_s));
    DO(app.read(u"newsReview"_s, u"Not yet reviewed by a clinician."_s));
    DO(app.typeInto(u"newsField"_s, u"It is in my bones."_s));
    for (int row = 0; row < 6; ++row) {
        DO(app.press(u"draft%1"_s.arg(row)));
        DO(app.see(u"newsDraftScreen"_s));
        const bool takesIt = row == 1 || row == 5; // friends, a teenager
        QCOMPARE(app.opened().asks()->news()->body().contains(u"It is in my bones."_s), takesIt);
        DO(app.press(u"back"_s));
        DO(app.see(u"newsScreen"_s));
    }
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"asks"_s));
    DO(app.press(u"circle"_s));
    DO(app.press(u"newsDrafts"_s));
    DO(app.read(u"news"_s, u"It is in my bones."_s));
}

void Circle::a_draft_is_changed_kept_and_taken_back()
{
    RunningApp app;
    DO(start(app));
    DO(openDraft(app, 0));
    NewsModel *news = app.opened().asks()->news();
    const QString suggested = news->body();
    QVERIFY(suggested.contains(u"keep this between us"_s));
    DO(app.press(u"draftWordsField"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Backspace);
    DO(app.hand().wait(u"an empty draft to be kept"_s, [news] { return news->isSettled(); }));
    QCOMPARE(news->body(), QString()); // it does not come back under the fingers
    app.hand().type(u"I am ill."_s);
    DO(lockAndComeBack(app, u"support/circle"_s, u"circleScreen"_s));
    DO(openDraft(app, 0));
    news = app.opened().asks()->news();
    QCOMPARE(news->body(), u"I am ill."_s);
    DO(app.press(u"beginAgain"_s));
    QCOMPARE(news->body(), suggested);
    DO(app.press(u"undo"_s));
    QCOMPARE(news->body(), u"I am ill."_s);
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"asks"_s));
    DO(app.press(u"circle"_s));
    DO(openDraft(app, 0));
    QCOMPARE(app.opened().asks()->news()->body(), u"I am ill."_s);
}

void Circle::news_for_someone_who_does_not_know_warns_and_is_noted()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"knows0-2"_s));
    DO(openDraft(app, 1));
    DO(app.press(u"newsPeople"_s));
    DO(pressOnSheet(app, u"person0"_s));
    DO(app.read(u"notYetNote"_s, u"Sam does not know yet"_s));
    DO(app.press(u"copyWords"_s));
    DO(app.read(u"notYetText"_s, u"This message may tell them."_s));
    DO(pressOnSheet(app, u"notYetGo"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), app.opened().asks()->news()->body());
    DO(app.press(u"noteTold"_s));
    DO(app.seeGone(u"notYetNote"_s));
    DO(app.press(u"undo"_s));
    DO(app.see(u"notYetNote"_s));
    DO(app.press(u"noteTold"_s));
    DO(app.seeGone(u"notYetNote"_s));
    DO(app.press(u"copyWords"_s)); // from now on it goes at once
    QVERIFY(!app.hand().find(u"notYetText"_s));
}

void Circle::without_room_the_words_stay()
{
    RunningApp app;
    DO(start(app));
    DO(openDraft(app, 2));
    {
        const NoRoom noRoom;
        DO(app.typeInto(u"draftWordsField"_s, u" Sleep well."_s));
        DO(app.read(u"draftProblem"_s, u"Your words are still here"_s));
        app.session().lock();
        DO(app.read(u"unkeptProblem"_s, u"Your words are still here"_s));
        QCOMPARE(app.session().stage(), SessionModel::Stage::Open);
    }
    DO(app.press(u"tryAgain"_s));
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"asks"_s));
    DO(app.press(u"circle"_s));
    DO(openDraft(app, 2));
    QVERIFY(app.opened().asks()->news()->body().contains(u" Sleep well."_s));
}

void Circle::words_beyond_what_there_is_room_for_are_left_out()
{
    RunningApp app;
    DO(start(app));
    DO(openDraft(app, 0));
    DO(app.press(u"draftWordsField"_s));
    QGuiApplication::clipboard()->setText(QString(circle::kLongestWords, u'x'));
    const QString before = app.opened().asks()->news()->body();
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    DO(app.read(u"draftProblem"_s, u"it was left out"_s));
    QCOMPARE(app.opened().asks()->news()->body(), before);
    DO(app.hand().wait(u"the field as it was"_s, [&] {
        return app.hand().find(u"draftWordsField"_s)->property("text").toString() == before;
    }));
    QGuiApplication::clipboard()->clear();
}

ALONGSIDE_APP_TEST(Circle)
#include "tst_Circle.moc"
