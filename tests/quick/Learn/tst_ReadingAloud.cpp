#include "Learn/LearnHand.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;

/// An article read aloud, through its screen.
class ReadingAloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void no_voice_is_looked_for_before_an_article_is_open();
    void it_is_offered_where_there_is_a_voice();
    void an_article_is_read_to_its_end_piece_by_piece();
    void what_is_read_is_marked_and_comes_into_view();
    void it_pauses_and_goes_on_with_the_same_piece();
    void it_falls_silent_with_its_page_data();
    void it_falls_silent_with_its_page();
    void it_falls_silent_with_the_lock();
    void it_pauses_out_of_sight();
    void what_is_left_out_is_not_read();
    void a_voice_that_breaks_off_is_said();
    void somebody_who_listens_is_not_locked_out();
};

namespace {

RunningApp::Done openArticle(RunningApp &app, const QString &id = u"scanxiety-what"_s)
{
    return learnhand::open(app).and_then(
        [&] { return learnhand::follow(app, u"learn/"_s + id, u"articleScreen"_s); });
}

RunningApp::Done beginReading(RunningApp &app, const QString &id = u"scanxiety-what"_s)
{
    return openArticle(app, id).and_then([&] { return app.press(u"readAloud"_s); }).and_then([&] {
        return app.see(u"pauseAloud"_s);
    });
}

ArticleAloud &aloud(RunningApp &app)
{
    return *app.opened().learn()->aloud();
}

// Goes on until a block of the article is read, the \a wanted one or one after it.
void hearUpTo(RunningApp &app, int wanted)
{
    while (app.words->saying && aloud(app).row() < wanted)
        app.words->finish();
}

} // namespace

void ReadingAloud::no_voice_is_looked_for_before_an_article_is_open()
{
    RunningApp app;
    DO(learnhand::open(app));
    QCOMPARE(app.words->looks, 0);
    DO(learnhand::follow(app, u"learn/money"_s, u"articleScreen"_s));
    DO(app.see(u"readAloud"_s));
    QVERIFY(app.words->looks > 0);
    QCOMPARE(app.words->said, QStringList());
}

void ReadingAloud::it_is_offered_where_there_is_a_voice()
{
    RunningApp app;
    app.words->languages = {QLocale::Spanish}; // of no use to an article in English
    DO(openArticle(app));
    DO(app.hand().wait(u"a voice to be looked for"_s, [&] { return app.words->looks > 0; }));
    DO(app.seeGone(u"readAloud"_s));
    app.words->give({QLocale::Spanish, QLocale::English});
    DO(app.see(u"readAloud"_s));
    app.words->give({});
    DO(app.seeGone(u"readAloud"_s));
}

void ReadingAloud::an_article_is_read_to_its_end_piece_by_piece()
{
    RunningApp app;
    DO(beginReading(app));
    QCOMPARE(app.words->last, *app.options.locale);
    while (app.words->saying)
        app.words->finish();
    DO(app.seeGone(u"pauseAloud"_s));
    DO(app.see(u"readAloud"_s));

    const ArticleModel &article = *app.opened().learn()->article();
    const QStringList &said = app.words->said;
    QCOMPARE(said.first(), article.title());
    QCOMPARE(said.value(1), article.shortTitle());
    QCOMPARE(said.mid(2, article.shortLines().size()), article.shortLines());
    QVERIFY(said.last().contains(u"Not yet reviewed by a clinician"_s));
    // All that is copied, but the sources.
    QString read = article.toText();
    for (const QString &piece : said) {
        const qsizetype at = read.indexOf(piece);
        QVERIFY2(at >= 0, qPrintable(piece));
        read.remove(at, piece.size());
    }
    read.remove(article.sources().join(u'\n')).remove(u"- "_s);
    QVERIFY2(read.simplified().startsWith(u"Sources"_s), qPrintable(read.simplified().left(200)));
}

void ReadingAloud::what_is_read_is_marked_and_comes_into_view()
{
    RunningApp app;
    DO(beginReading(app));
    QQuickItem *page = app.hand().find(u"articleScreen"_s);
    QVERIFY(page);
    auto *scrolled = page->property("flickable").value<QQuickItem *>();
    QVERIFY(scrolled);
    const int last = app.opened().learn()->article()->rowCount() - 1;
    hearUpTo(app, last);
    QCOMPARE(aloud(app).row(), last);
    const QString name = u"block%1"_s.arg(last);
    DO(app.hand().wait(u"the last block to be in view"_s, [&] {
        const QQuickItem *block = app.hand().find(name);
        if (!block || block->property("heardLine").toInt() != aloud(app).line())
            return false;
        const qreal top = block->mapToItem(scrolled, QPointF()).y();
        return top >= 0 && top < scrolled->height();
    }));
    QVERIFY(scrolled->property("contentY").toReal() > 0);
    QCOMPARE(app.hand().find(u"block0"_s)->property("heardLine").toInt(), -1);
    DO(app.press(u"stopAloud"_s));
    DO(app.seeGone(u"stopAloud"_s));
    QCOMPARE(app.hand().find(name)->property("heardLine").toInt(), -1);
    QVERIFY(!app.words->saying);
}

void ReadingAloud::it_pauses_and_goes_on_with_the_same_piece()
{
    RunningApp app;
    DO(beginReading(app));
    hearUpTo(app, 0);
    const QString piece = app.words->said.last();
    DO(app.press(u"pauseAloud"_s));
    DO(app.read(u"pauseAloud"_s, u"Go on reading"_s));
    QVERIFY(!app.words->saying);
    QCOMPARE(aloud(app).row(), 0); // one sees where it stopped
    DO(app.press(u"pauseAloud"_s));
    DO(app.read(u"pauseAloud"_s, u"Pause"_s));
    QVERIFY(app.words->saying);
    QCOMPARE(app.words->said.last(), piece);
}

void ReadingAloud::it_falls_silent_with_its_page_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("screen");
    QTest::newRow("back") << u"back"_s << u"learnScreen"_s;
    QTest::newRow("help") << u"help"_s << u"helpScreen"_s;
    QTest::newRow("a link") << u"alongside://learn/myths"_s << u"mythsScreen"_s;
    QTest::newRow("another article") << u"alongside://learn/money"_s << u"articleScreen"_s;
    QTest::newRow("another place") << u"alongside://today"_s << u"todayScreen"_s;
}

void ReadingAloud::it_falls_silent_with_its_page()
{
    QFETCH(const QString, way);
    QFETCH(const QString, screen);
    RunningApp app;
    DO(beginReading(app));
    QVERIFY(app.words->saying);
    if (const auto link = AppLink::fromUrl(way))
        app.app().context().follow(*link);
    else
        DO(app.press(way));
    DO(app.hand().wait(u"silence"_s, [&] { return !app.words->saying; }));
    DO(app.see(screen));
    QCOMPARE(aloud(app).state(), ArticleAloud::Silent);
}

void ReadingAloud::it_falls_silent_with_the_lock()
{
    RunningApp app;
    DO(beginReading(app));
    app.session().lock();
    DO(app.see(u"passphrase"_s));
    QVERIFY(!app.words->saying);
    app.words->finish();
    QVERIFY(!app.words->saying);
}

void ReadingAloud::it_pauses_out_of_sight()
{
    RunningApp app;
    DO(beginReading(app));
    app.becomes(Qt::ApplicationSuspended);
    QVERIFY(!app.words->saying);
    app.becomes(Qt::ApplicationActive);
    QVERIFY(!app.words->saying); // until one wants it
    DO(app.read(u"pauseAloud"_s, u"Go on reading"_s));
    DO(app.press(u"pauseAloud"_s));
    QVERIFY(app.words->saying);
}

void ReadingAloud::what_is_left_out_is_not_read()
{
    RunningApp app;
    DO(beginReading(app, u"planning-ahead"_s));
    hearUpTo(app, 0);
    app.opened().learn()->gates()->setOpen(2, true); // while it is read: other words from now on
    QVERIFY(!app.words->saying);
    QCOMPARE(aloud(app).state(), ArticleAloud::Silent);
    app.opened().learn()->gates()->setOpen(2, false);
    app.words->said.clear();
    DO(app.press(u"readAloud"_s));
    while (app.words->saying)
        app.words->finish();
    QVERIFY(app.words->said.size() > 10);
    QVERIFY(!app.words->said.join(u' ').contains(u"living will"_s));

    app.opened().learn()->gates()->setOpen(2, true);
    app.words->said.clear();
    DO(app.press(u"readAloud"_s));
    while (app.words->saying)
        app.words->finish();
    QVERIFY(app.words->said.join(u' ').contains(u"living will"_s));
}

void ReadingAloud::a_voice_that_breaks_off_is_said()
{
    RunningApp app;
    DO(beginReading(app));
    app.words->breakOff();
    DO(app.hand().wait(u"a sentence about it"_s, [&] { return !aloud(app).problem().isEmpty(); }));
    DO(app.see(u"aloudProblem"_s));
    DO(app.press(u"pauseAloud"_s));
    DO(app.seeGone(u"aloudProblem"_s));
    QVERIFY(app.words->saying);
    app.words->languages.clear(); // it went for good
    app.words->finish();
    DO(app.see(u"aloudProblem"_s));
    DO(app.press(u"stopAloud"_s));
    DO(app.seeGone(u"stopAloud"_s));
}

void ReadingAloud::somebody_who_listens_is_not_locked_out()
{
    RunningApp app;
    DO(beginReading(app));
    for (int piece = 0; piece < 6; ++piece) {
        app.uptime->on += 90s;
        app.words->finish();
        app.becomes(Qt::ApplicationActive); // looks at the time
        QCOMPARE(app.session().stage(), SessionModel::Stage::Open);
    }
    QVERIFY(app.words->saying);
    DO(app.press(u"pauseAloud"_s)); // nobody listens any more
    app.uptime->on += 3min;
    app.becomes(Qt::ApplicationActive);
    DO(app.see(u"passphrase"_s));
}

ALONGSIDE_APP_TEST(ReadingAloud)
#include "tst_ReadingAloud.moc"
