#include "Asks/AskHand.h"
#include "app/AppTests.h"
#include "app/SystemDialog.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::askhand;

/// One thing is asked of somebody: put together, said, sent through the device's own apps, and followed.
class Asking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_idea_becomes_a_message_and_is_there_after_a_restart();
    void what_is_handed_over_are_the_words_on_the_screen();
    void anyone_can_be_typed();
    void nothing_is_offered_that_the_device_cannot_do();
    void own_words_are_kept_and_can_be_taken_back();
    void a_change_leaves_own_words_and_says_so();
    void one_tap_moves_it_on_and_undo_moves_it_back();
    void what_someone_offered_is_noted();
    void a_deleted_ask_comes_back();
    void a_deleted_ask_is_erased_for_good();
    void a_full_bin_is_read_to_its_end();
    void it_goes_into_a_calendar_without_saying_what_it_is();
    void a_place_where_nothing_can_be_written_is_said();
    void an_ask_without_a_thing_is_refused_kindly();

private:
    static RunningApp::Done start(RunningApp &app) { return startAt(app, u"support/asks"_s, u"noAsks"_s); }
    /// One ask of Sam, opened.
    static RunningApp::Done startWithOne(RunningApp &app, Ask ask);
    static Ask walk();
};

Ask Asking::walk()
{
    return {.what = u"Walk the dog."_s,
            .who = u"Sam"_s,
            .contact = ContactId{1},
            .when = LivedTime::whenClockShowed(QDate(2026, 3, 28), QTime(9, 30), QTimeZone("Europe/Berlin"))
                        .constFirst(),
            .hasTime = true,
            .minutes = 60};
}

RunningApp::Done Asking::startWithOne(RunningApp &app, Ask ask)
{
    return startAt(
               app, u"support/asks"_s, u"ask0"_s,
               [&](Store &store) -> Result<void> { return store.asks().add(ask).transform([](AskId) {}); })
        .and_then([&] { return app.press(u"ask0"_s); })
        .and_then([&] { return app.see(u"askScreen"_s); });
}

void Asking::an_idea_becomes_a_message_and_is_there_after_a_restart()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"newAsk"_s));
    DO(app.press(u"askIdeas"_s));
    DO(app.read(u"ideasReview"_s, u"Not yet reviewed"_s));
    DO(app.seeStill(u"ideaGroup2"_s));
    DO(app.press(u"ideaGroup2"_s));
    DO(pressOnSheet(app, u"idea0"_s));
    DO(app.press(u"askPeople"_s));
    DO(pressOnSheet(app, u"person0"_s));
    DO(app.press(u"askDay"_s));
    DO(app.seeStill(u"askHasTime"_s));
    DO(app.press(u"askHasTime"_s));
    DO(app.press(u"minuteLater"_s));
    DO(pressOnSheet(app, u"dayDone"_s));
    DO(app.press(u"length3"_s));
    DO(app.press(u"saveAsk"_s));
    DO(app.read(u"askTitle"_s, u"Drive me to treatment and wait for me."_s));
    const QString words = u"Hello Sam,\nthere is one thing that would help me:\n"
                          "Drive me to treatment and wait for me.\n"
                          "It would be on Saturday 21 March at 10:05, for about 2 hours.\n"
                          "If it does not suit you, that is fine. A short yes or no is all I need."_s;
    QCOMPARE(app.opened().asks()->opened()->request(), words);

    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"asks"_s));
    DO(app.read(u"ask0"_s, u"Sam, Saturday 21 March at 10:05, 2 hours"_s));
    DO(app.press(u"ask0"_s));
    DO(app.press(u"sendText0"_s));
    QCOMPARE(app.apps->opened, QStringList{u"text 07700900001 "_s + words});
    DO(app.read(u"toast"_s, u"Now under “Asked”."_s));
}

void Asking::what_is_handed_over_are_the_words_on_the_screen()
{
    RunningApp app;
    DO(startWithOne(app, {.what = u"Walk the dog."_s, .who = u"Sam"_s, .contact = ContactId{1}}));
    DO(app.press(u"requestField"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().type(u"Sam, the dog?"_s);
    DO(app.press(u"sendText0"_s));
    DO(app.press(u"sendMail0"_s));
    DO(app.press(u"shareWords"_s));
    DO(app.press(u"copyWords"_s));
    QCOMPARE(app.apps->opened,
             (QStringList{u"text 07700900001 Sam, the dog?"_s, u"mail sam@example.org Sam, the dog?"_s,
                          u"share Sam, the dog?"_s}));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Sam, the dog?"_s);
    DO(app.press(u"requestField"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Backspace);
    QVERIFY(!app.hand().find(u"copyWords"_s)->isEnabled()); // nothing to say
}

void Asking::anyone_can_be_typed()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"newAsk"_s));
    DO(app.typeInto(u"askWhatField"_s, u"Water the plants"_s));
    DO(app.typeInto(u"askWho"_s, u"Mrs. Novak"_s));
    DO(app.press(u"saveAsk"_s));
    DO(app.see(u"askScreen"_s));
    DO(app.press(u"sendText"_s)); // whom it is for is said in the other app
    QVERIFY2(app.apps->opened.constFirst().startsWith(u"text  Hello Mrs. Novak,\n"_s),
             qPrintable(app.apps->opened.constFirst()));
    QVERIFY(app.apps->opened.constFirst().contains(u"\nWater the plants.\n"_s));
}

void Asking::nothing_is_offered_that_the_device_cannot_do()
{
    const QByteArray before = qgetenv("PATH");
    RunningApp app;
    DO(startWithOne(app, walk()));
    app.end();
    app.apps = nullptr; // the device's own, which finds nothing without a search path
    qputenv("PATH", "");
    const auto tried = app.start()
                           .and_then([&] { return app.unlock(); })
                           .and_then([&] { return app.press(u"destination-support"_s); })
                           .and_then([&] { return app.press(u"asks"_s); })
                           .and_then([&] { return app.press(u"ask0"_s); })
                           .and_then([&] { return app.see(u"copyWords"_s); });
    const bool none = !app.hand().find(u"sendText0"_s) && !app.hand().find(u"sendMail0"_s)
                      && !app.hand().find(u"shareWords"_s);
    qputenv("PATH", before);
    DO(tried);
    QVERIFY(none);
}

void Asking::own_words_are_kept_and_can_be_taken_back()
{
    RunningApp app;
    DO(startWithOne(app, walk()));
    const QString suggested = app.opened().asks()->opened()->request();
    QVERIFY(!app.hand().find(u"writeAnew"_s));
    DO(app.typeInto(u"requestField"_s, u" Thank you."_s));
    const QString own = app.opened().asks()->opened()->request();
    QVERIFY(own != suggested);
    DO(lockAndComeBack(app, u"support/asks"_s, u"ask0"_s)); // before the pause that saves
    DO(app.press(u"ask0"_s));
    DO(app.see(u"writeAnew"_s));
    QCOMPARE(app.opened().asks()->opened()->request(), own);
    DO(app.press(u"writeAnew"_s));
    QCOMPARE(app.opened().asks()->opened()->request(), suggested);
    DO(app.press(u"undo"_s));
    QCOMPARE(app.opened().asks()->opened()->request(), own);
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"asks"_s));
    DO(app.press(u"ask0"_s));
    DO(app.see(u"writeAnew"_s));
    QCOMPARE(app.opened().asks()->opened()->request(), own);
}

void Asking::a_change_leaves_own_words_and_says_so()
{
    RunningApp app;
    Ask ask = walk();
    ask.words = u"Sam, on Saturday?"_s;
    DO(startWithOne(app, ask));
    DO(app.press(u"editAsk"_s));
    DO(app.press(u"length2"_s)); // as it is
    DO(app.press(u"length4"_s));
    DO(app.press(u"saveAsk"_s));
    DO(app.read(u"toast"_s, u"Your own words were kept."_s));
    QCOMPARE(app.opened().asks()->opened()->request(), u"Sam, on Saturday?"_s);
    DO(app.read(u"askLine"_s, u"half a day"_s));
}

void Asking::one_tap_moves_it_on_and_undo_moves_it_back()
{
    RunningApp app;
    DO(startWithOne(app, walk()));
    DO(app.press(u"back"_s));
    for (const auto &[next, heading] :
         {std::pair{u"I have asked"_s, u"Asked"_s}, std::pair{u"They said yes"_s, u"Offered"_s},
          std::pair{u"It is done"_s, u"Done"_s}, std::pair{u"I said thank you"_s, u"Thanked"_s}}) {
        DO(app.read(u"advance0"_s, next));
        DO(app.press(u"advance0"_s));
        DO(app.read(u"asksScreen"_s, heading));
        DO(app.read(u"toast"_s, u"Now under “%1”."_s.arg(heading)));
    }
    DO(app.hand().wait(u"no more to do"_s, [&] { return !app.hand().find(u"advance0"_s); }));
    DO(app.press(u"undo"_s));
    DO(app.read(u"toast"_s, u"As it was before."_s));
    DO(app.read(u"advance0"_s, u"I said thank you"_s));
    DO(app.press(u"ask0"_s));
    DO(app.press(u"stage1"_s)); // any other is one tap, too
    DO(app.read(u"toast"_s, u"Now under “Asked”."_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"asks"_s));
    DO(app.read(u"advance0"_s, u"They said yes"_s));
}

void Asking::what_someone_offered_is_noted()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"newOffer"_s));
    DO(app.typeInto(u"askWhatField"_s, u"Soup on Friday"_s));
    DO(app.typeInto(u"askWho"_s, u"Ana"_s));
    DO(app.press(u"saveAsk"_s));
    DO(app.read(u"advance0"_s, u"It is done"_s));
    DO(app.read(u"ask0"_s, u"Soup on Friday"_s));
    DO(app.press(u"ask0"_s));
    DO(app.see(u"askScreen"_s));
    QVERIFY(!app.hand().find(u"copyWords"_s)); // there is nothing to ask any more
}

void Asking::a_deleted_ask_comes_back()
{
    RunningApp app;
    DO(startWithOne(app, walk()));
    DO(app.press(u"deleteAsk"_s));
    DO(app.read(u"toast"_s, u"Moved to Deleted asks."_s));
    DO(app.see(u"noAsks"_s));
    DO(app.press(u"undo"_s));
    DO(app.press(u"ask0"_s));
    DO(app.press(u"deleteAsk"_s));
    DO(app.see(u"noAsks"_s));
    DO(app.press(u"askBin"_s));
    DO(app.read(u"askBinScreen"_s, u"Walk the dog."_s));
    DO(app.press(u"restore"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"ask0"_s));
}

void Asking::a_deleted_ask_is_erased_for_good()
{
    RunningApp app;
    DO(startWithOne(app, walk()));
    DO(app.press(u"deleteAsk"_s));
    DO(app.press(u"askBin"_s));
    DO(app.press(u"erase"_s));
    const auto *bin = app.opened().asks()->bin();
    DO(app.press(u"eraseNow"_s));
    DO(app.hand().wait(u"an empty bin"_s, [bin] { return bin->isLoaded() && bin->count() == 0; }));
}

void Asking::a_full_bin_is_read_to_its_end()
{
    constexpr int count = BinModel::kPage + 10;
    RunningApp app;
    DO(startAt(app, u"support/asks"_s, u"askBin"_s, [&](Store &store) -> Result<void> {
        for (int number = 0; number < count; ++number) {
            const auto ask = store.asks().add(walk());
            if (!ask)
                return std::unexpected(ask.error());
            if (auto gone = store.asks().moveToBin(*ask, app.clock->instant); !gone)
                return gone;
        }
        return {};
    }));
    DO(app.press(u"askBin"_s));
    const BinModel &bin = *app.opened().asks()->bin();
    DO(app.hand().wait(u"the latest"_s, [&] { return bin.count() == BinModel::kPage; }));
    DO(app.hand().showRow(u"askBinScreen"_s, bin.count() - 1));
    DO(app.hand().wait(u"all of them"_s, [&] { return bin.count() == count; }));
    QVERIFY(!bin.canFetchMore({}));
}

void Asking::it_goes_into_a_calendar_without_saying_what_it_is()
{
    RunningApp app;
    DO(startWithOne(app, walk()));
    DO(app.read(u"calendarPreview"_s, u"Something planned\nSaturday 28 March at 09:30"_s));
    QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(u"plan.ics"_s);
    const auto saved = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QSignalSpy asked(app.opened().asks()->opened(), &AskModel::choosing);
    DO(answerDialog(app, u"saveCalendar"_s, QUrl::fromLocalFile(path)));
    QCOMPARE(asked.size(), 2); // it came, and it went
    DO(app.read(u"toast"_s, u"The calendar file is saved."_s));
    QVERIFY2(
        saved().contains(
            u"\r\nDTSTART:20260328T083000Z\r\nDTEND:20260328T093000Z\r\nSUMMARY:Something planned\r\n"_s),
        qPrintable(saved()));
    QVERIFY(!saved().contains(u"dog"_s) && !saved().contains(u"Sam"_s));
    DO(app.press(u"calendarNames"_s));
    DO(app.read(u"calendarPreview"_s, u"Walk the dog."_s));
    app.opened().asks()->opened()->saveCalendar(QUrl::fromLocalFile(path));
    DO(app.hand().wait(u"another title"_s, [&] { return saved().contains(u"SUMMARY:Walk the dog.\r\n"_s); }));
}

void Asking::a_place_where_nothing_can_be_written_is_said()
{
    RunningApp app;
    DO(startWithOne(app, walk()));
    app.opened().asks()->opened()->saveCalendar(QUrl::fromLocalFile(u"/no/such/folder/plan.ics"_s));
    DO(app.read(u"askProblem"_s, u"Choose another place"_s));
}

void Asking::an_ask_without_a_thing_is_refused_kindly()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"newAsk"_s));
    DO(app.typeInto(u"askWho"_s, u"Sam"_s));
    DO(app.press(u"saveAsk"_s));
    DO(app.read(u"askProblem"_s, u"What would help is missing."_s));
    DO(app.press(u"abandonAsk"_s));
    DO(app.see(u"noAsks"_s));
    DO(app.press(u"newAsk"_s));
    QGuiApplication::clipboard()->setText(QString(ask::kLongestLine + 1, u'x'));
    DO(app.press(u"askWhatField"_s));
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    DO(app.read(u"askProblem"_s, u"it was left out"_s));
    QGuiApplication::clipboard()->clear();
    DO(app.typeInto(u"askWho"_s, u"Sam"_s));
    DO(lockAndComeBack(app, u"support/asks"_s, u"ask0"_s)); // nobody is there to be asked
    DO(app.read(u"ask0"_s, u"Something, not decided yet"_s));
    DO(app.read(u"ask0"_s, u"Sam"_s));
}

ALONGSIDE_APP_TEST(Asking)
#include "tst_Asking.moc"
