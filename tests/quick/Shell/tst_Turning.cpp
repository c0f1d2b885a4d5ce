#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// A phone that is turned, a window made wide and narrow again: everything stays as it was.
class Turning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_and_cursor_stay_where_one_writes();
    void screens_and_the_way_back_stay_data();
    void screens_and_the_way_back_stay();
    void words_of_a_search_and_what_was_found_stay();
    void a_passphrase_half_typed_stays();
    void steps_of_the_first_start_stay();

private:
    static RunningApp::Done ready(RunningApp &app)
    {
        if (app.makeProfile().isEmpty())
            return std::unexpected(u"no profile could be made"_s);
        return app.addEntries({u"The swing under the pear tree."_s, u"Rain on the roof."_s})
            .and_then([&] { return app.start(); })
            .and_then([&] { return app.unlock(); });
    }
    static RunningApp::Done turnTo(RunningApp &app, const QSize &size)
    {
        QQuickWindow *window = app.app().window();
        window->resize(size);
        return app.hand().wait(u"the window to be turned"_s, [&] {
            return window->size() == size && window->contentItem()->size() == QSizeF(size);
        });
    }
    /// On its side, wide as a tablet, and back.
    static QList<QSize> turns() { return {{844, 390}, {1024, 768}, {320, 568}, {390, 844}}; }
};

void Turning::words_and_cursor_stay_where_one_writes()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"Before the turn."_s);
    for (int step = 0; step < 5; ++step)
        app.hand().pressKey(Qt::Key_Left);
    const QQuickItem *words = app.hand().find(u"words"_s);
    QVERIFY(words);
    const int cursor = words->property("cursorPosition").toInt();
    for (const QSize &size : turns()) {
        DO(turnTo(app, size));
        QCOMPARE(app.hand().find(u"words"_s), words); // the same one: with its undo, and what is selected
        QCOMPARE(words->property("cursorPosition").toInt(), cursor);
        QVERIFY(words->hasActiveFocus());
    }
    app.hand().type(u"great "_s);
    DO(app.read(u"words"_s, u"Before the great turn."_s));
    DO(app.seeSaved());
}

void Turning::screens_and_the_way_back_stay_data()
{
    QTest::addColumn<QStringList>("presses");
    QTest::addColumn<QStringList>("screens"); // the one that is seen, and those that Back leads to

    const auto you = u"youScreen"_s;
    const auto today = u"todayScreen"_s;
    QTest::newRow("journal") << QStringList{u"destination-journal"_s}
                             << QStringList{u"journalScreen"_s, today};
    QTest::newRow("support") << QStringList{u"destination-support"_s}
                             << QStringList{u"supportScreen"_s, today};
    QTest::newRow("licences") << QStringList{u"you"_s, u"about"_s}
                              << QStringList{u"aboutScreen"_s, you, today};
    QTest::newRow("is it you") << QStringList{u"you"_s, u"passphrase"_s}
                               << QStringList{u"askPassphraseScreen"_s, you, today};
    QTest::newRow("article") << QStringList{u"destination-learn"_s, u"topic-scans"_s, u"article0"_s}
                             << QStringList{u"articleScreen"_s, u"learnListScreen"_s, u"learnScreen"_s,
                                            today};
    QTest::newRow("help") << QStringList{u"you"_s, u"help"_s} << QStringList{u"helpScreen"_s, you, today};
    QTest::newRow("a sheet") << QStringList{u"you"_s, u"textSize"_s}
                             << QStringList{u"choice200"_s, you, today};
}

void Turning::screens_and_the_way_back_stay()
{
    QFETCH(const QStringList, presses);
    QFETCH(const QStringList, screens);

    RunningApp app;
    DO(ready(app));
    for (const QString &name : presses)
        DO(app.press(name));
    DO(app.see(screens.first()));
    for (const QSize &size : turns()) {
        DO(turnTo(app, size));
        DO(app.see(screens.first()));
    }
    for (qsizetype step = 1; step < screens.size(); ++step) {
        app.hand().pressKey(Qt::Key_Back);
        DO(app.see(screens[step]));
        DO(app.seeGone(screens[step - 1]));
    }
}

void Turning::words_of_a_search_and_what_was_found_stay()
{
    RunningApp app;
    DO(ready(app));
    DO(app.press(u"destination-journal"_s));
    DO(app.typeInto(u"search"_s, u"pear"_s));
    DO(app.read(u"found0"_s, u"pear tree"_s));
    for (const QSize &size : turns()) {
        DO(turnTo(app, size));
        QCOMPARE(app.hand().find(u"search"_s)->property("text").toString(), u"pear"_s);
        DO(app.read(u"found0"_s, u"pear tree"_s));
    }
}

void Turning::a_passphrase_half_typed_stays()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    const QString passphrase = QString::fromUtf8(RunningApp::kPassphrase);
    DO(app.typeInto(u"passphrase"_s, passphrase.first(10)));
    for (const QSize &size : turns())
        DO(turnTo(app, size));
    app.hand().type(passphrase.sliced(10));
    app.hand().pressKey(Qt::Key_Return);
    DO(app.see(u"todayScreen"_s));
}

void Turning::steps_of_the_first_start_stay()
{
    RunningApp app;
    DO(app.start());
    DO(app.see(u"welcomeScreen"_s));
    DO(app.typeInto(u"name"_s, u"Maya"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"passphraseScreen"_s));
    DO(app.press(u"ownInstead"_s));
    app.hand().type(u"meadow harbour"_s);
    for (const QSize &size : turns()) {
        DO(turnTo(app, size));
        DO(app.see(u"passphraseScreen"_s));
    }
    app.hand().type(u" candle stone"_s);
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    const auto code = [&app] {
        const auto *screen = app.hand().find(u"recoveryCodeScreen"_s);
        return screen ? screen->property("code").value<RecoveryCodeModel *>()->copy().text() : SecretBytes();
    };
    const SecretBytes shown = code();
    for (const QSize &size : turns()) {
        DO(turnTo(app, size));
        DO(app.see(u"recoveryCodeScreen"_s));
        QVERIFY(equalInConstantTime(code().bytes(), shown.bytes())); // the same one, not another
    }
}

ALONGSIDE_APP_TEST(Turning)
#include "tst_Turning.moc"
