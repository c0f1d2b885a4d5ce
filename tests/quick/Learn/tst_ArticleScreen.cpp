#include "Learn/LearnHand.h"
#include "app/AppTests.h"
#include "support/AssistiveTool.h"
#include "support/NoRoom.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

/// An article while it is read: its words, links and sources, how it looks, and where one stopped.
class ArticleScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void where_one_stopped_outlives_the_app();
    void the_lock_leads_back_to_the_article();
    void a_word_in_an_article_is_explained();
    void an_address_is_shown_whole_before_it_opens();
    void sources_say_when_they_are_in_another_language();
    void the_next_article_leads_back();
    void prompts_and_tools_are_one_press_away();
    void text_size_is_beside_the_lines();
    void a_look_that_is_not_kept_is_said_once();
    void lines_stand_apart_in_all_that_is_read_data();
    void lines_stand_apart_in_all_that_is_read();
};

namespace {

/// The height of a line of each text in \a item that a person reads at length.
QList<qreal> readLines(const QQuickItem &item)
{
    QList<qreal> heights;
    for (const QQuickItem *child : item.childItems()) {
        if (child->isVisible() && child->property("read").toBool())
            heights += child->property("lineHeight").toReal();
        heights += readLines(*child);
    }
    return heights;
}

} // namespace

void ArticleScreen::where_one_stopped_outlives_the_app()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/money"_s, u"articleScreen"_s));
    QQuickItem *page = app.hand().find(u"articleScreen"_s);
    auto *scrolled = page->property("flickable").value<QObject *>();
    QVERIFY(scrolled);
    scrolled->setProperty("contentY", 1200);
    DO(app.press(u"back"_s));
    DO(app.see(u"learnScreen"_s));
    const int place = app.opened().learn()->article()->place();
    QVERIFY(place > 0);

    DO(learnhand::reopen(app));
    const QString title = app.opened().learn()->stoppedTitle();
    QVERIFY(!title.isEmpty());
    DO(app.read(u"carryOn"_s, title));
    DO(app.press(u"carryOn"_s));
    DO(app.see(u"articleScreen"_s));
    page = app.hand().find(u"articleScreen"_s);
    scrolled = page->property("flickable").value<QObject *>();
    DO(app.hand().wait(u"the place where one stopped"_s,
                       [&] { return scrolled->property("contentY").toReal() > 500; }));
    DO(app.press(u"back"_s)); // nothing moved, so the place stays
    DO(app.see(u"carryOn"_s));
    QCOMPARE(app.opened().learn()->article()->place(), place);
}

void ArticleScreen::the_lock_leads_back_to_the_article()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/team"_s, u"articleScreen"_s));
    app.session().lock();
    DO(app.unlock());
    DO(app.see(u"articleScreen"_s));
    QCOMPARE(app.opened().learn()->article()->articleId(), u"team"_s);
}

void ArticleScreen::a_word_in_an_article_is_explained()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/scanxiety-what"_s, u"articleScreen"_s));
    DO(app.press(u"link-scanxiety"_s));
    DO(app.see(u"termMeaning"_s));
    QVERIFY(app.textOnScreen().contains(u"No clinician has read them yet."_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"termMeaning"_s));
    DO(app.see(u"articleScreen"_s));
}

void ArticleScreen::an_address_is_shown_whole_before_it_opens()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/money"_s, u"articleScreen"_s));
    DO(app.press(u"showSources"_s));
    const QStringList pages = app.opened().learn()->article()->sourcePages();
    const auto first = std::ranges::find_if(pages, [](const QString &page) { return !page.isEmpty(); });
    QVERIFY(first != pages.end());
    DO(app.press(u"sourcePage%1"_s.arg(first - pages.begin())));
    DO(app.read(u"wholeAddress"_s, *first));
    QVERIFY(app.apps->opened.isEmpty());
    DO(app.press(u"openAddress"_s));
    DO(app.seeGone(u"wholeAddress"_s));
    QCOMPARE(app.apps->opened, QStringList{u"page "_s + *first});
}

// What we call a source is in the reader's language; what it is called itself is not.
void ArticleScreen::sources_say_when_they_are_in_another_language()
{
    RunningApp app;
    app.options.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates);
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/scanxiety-what"_s, u"articleScreen"_s));
    DO(app.press(u"showSources"_s));
    DO(app.see(u"source0"_s));
    const QString text = app.textIn(u"articleScreen"_s);
    QVERIFY2(text.contains(u"Bui y otros, BMJ Open 2021;11:e043215 (en inglés). BMJ Open"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"and others"_s));
}

void ArticleScreen::the_next_article_leads_back()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/scanxiety-what"_s, u"articleScreen"_s));
    DO(app.press(u"next0"_s));
    DO(app.hand().wait(u"the next article"_s,
                       [&] { return app.opened().learn()->article()->articleId() == u"scanxiety-toolkit"; }));
    DO(app.press(u"back"_s));
    DO(app.hand().wait(u"the first article"_s,
                       [&] { return app.opened().learn()->article()->articleId() == u"scanxiety-what"; }));
    DO(app.see(u"articleScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"learnScreen"_s));
}

void ArticleScreen::prompts_and_tools_are_one_press_away()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/scanxiety-what"_s, u"articleScreen"_s));
    DO(app.press(u"link-scans"_s));
    DO(app.see(u"editorScreen"_s));
    DO(app.see(u"prompt0"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"prompt0"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"articleScreen"_s));
    DO(learnhand::follow(app, u"learn/scanxiety-toolkit"_s, u"articleScreen"_s));
    DO(app.press(u"link-breathing"_s));
    DO(app.see(u"breathingScreen"_s));
}

void ArticleScreen::text_size_is_beside_the_lines()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/money"_s, u"articleScreen"_s));
    DO(app.press(u"articleLook"_s));
    DO(app.press(u"size4"_s)); // 150 %
    QCOMPARE(app.device().textPercent(), 150);
    DO(learnhand::reopen(app));
    QCOMPARE(app.device().textPercent(), 150);
}

void ArticleScreen::a_look_that_is_not_kept_is_said_once()
{
    RunningApp app;
    AssistiveTool reader;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/money"_s, u"articleScreen"_s));
    DO(app.press(u"articleLook"_s));
    DO(app.see(u"lines2"_s));
    reader.arrive();
    {
        const NoRoom noRoom;
        DO(app.press(u"lines2"_s));
        DO(app.hand().wait(u"what is wrong"_s, [&] { return !app.device().problem().isEmpty(); }));
    }
    const QString problem = app.device().problem();
    DO(app.hand().wait(u"it to be heard"_s, [&] { return reader.announcements().contains(problem); }));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"lines2"_s));
    DO(app.press(u"back"_s));
    DO(learnhand::follow(app, u"learn/feelings"_s, u"articleScreen"_s)); // with a sheet of its own
    QCOMPARE(reader.announcements().count(problem), 1);
}

void ArticleScreen::lines_stand_apart_in_all_that_is_read_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("phone") << QSize(390, 844) << 100;
    QTest::newRow("smallest, largest text") << QSize(320, 568) << 200;
}

void ArticleScreen::lines_stand_apart_in_all_that_is_read()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);

    RunningApp app;
    app.options.size = size;
    app.options.textPercent = percent;
    DO(learnhand::open(app));
    const QList<std::pair<QString, QString>> places{{u"learn/scanxiety-what"_s, u"articleScreen"_s},
                                                    {u"learn/words"_s, u"wordsScreen"_s},
                                                    {u"learn/myths"_s, u"mythsScreen"_s}};
    const auto look = [&app, &places]() {
        QList<QList<qreal>> lines;
        for (const auto &[place, screen] : places) {
            if (learnhand::follow(app, place, screen))
                lines += readLines(*app.hand().find(screen));
        }
        return lines;
    };
    const QList<QList<qreal>> before = look();
    QCOMPARE(before.size(), places.size());
    QVERIFY(std::ranges::none_of(before, &QList<qreal>::isEmpty));

    DO(learnhand::follow(app, u"learn/scanxiety-what"_s, u"articleScreen"_s));
    DO(app.press(u"articleLook"_s));
    DO(app.press(u"lines2"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"lines2"_s));
    const QList<QList<qreal>> after = look();
    QCOMPARE(after.size(), before.size());
    for (qsizetype at = 0; at < before.size(); ++at) {
        QVERIFY(!after[at].isEmpty());
        // Not always the same rows: fewer of them fit.
        QVERIFY(std::ranges::min(after[at]) > std::ranges::min(before[at]) * 1.3);
        QVERIFY(std::ranges::max(after[at]) > std::ranges::max(before[at]) * 1.3);
    }
    // And a word that is explained over an article.
    DO(learnhand::follow(app, u"learn/scanxiety-what"_s, u"articleScreen"_s));
    DO(app.press(u"link-scanxiety"_s));
    DO(app.see(u"termMeaning"_s));
    const QQuickItem *meaning = app.hand().find(u"termMeaning"_s);
    QVERIFY(meaning->property("read").toBool());
    QVERIFY(after[0].contains(meaning->property("lineHeight").toReal()));
}

ALONGSIDE_APP_TEST(ArticleScreen)
#include "tst_ArticleScreen.moc"
