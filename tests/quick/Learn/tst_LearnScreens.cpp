#include "Learn/LearnHand.h"
#include "app/AppTests.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Learn, through the screens: where it leads, what is found, kept, asked and said to be a myth.
class LearnScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_topic_leads_to_an_article_that_says_whose_review_it_waits_for();
    void nothing_is_read_before_learn_is_opened();
    void what_is_kept_outlives_the_app();
    void a_search_forgives_a_slip_and_leads_there();
    void a_search_says_that_nothing_was_found();
    void an_organisation_can_be_called_and_says_how_sure_that_is();
    void myths_say_first_what_is_true();
    void questions_are_copied_and_lead_to_their_article();
    void questions_go_on_the_list_for_an_appointment();
    void what_fits_comes_first_with_the_reason();
    void links_lead_here_data();
    void links_lead_here();
    void a_link_to_nothing_says_so();
};

void LearnScreens::a_topic_leads_to_an_article_that_says_whose_review_it_waits_for()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(app.press(u"topic-scans"_s));
    DO(app.see(u"learnListScreen"_s));
    DO(app.press(u"article0"_s));
    DO(app.see(u"articleScreen"_s));
    DO(app.read(u"reviewState"_s, u"Not yet reviewed by a clinician."_s));
    DO(app.read(u"articleLine"_s, learnhand::comparedOn(app.opened().learn()->article()->articleId())));
    QVERIFY(app.textIn(u"inShort"_s).contains(u"In short"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"learnListScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"learnScreen"_s));
}

void LearnScreens::nothing_is_read_before_learn_is_opened()
{
    RunningApp app;
    DO(app.startWithProfile());
    QCOMPARE(app.opened().learn()->topics()->count(), 0);
    DO(app.press(u"destination-learn"_s));
    DO(app.see(u"topic-begin"_s));
    QCOMPARE(app.opened().learn()->topics()->count(), 11);
}

void LearnScreens::what_is_kept_outlives_the_app()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(app.press(u"kept"_s));
    DO(app.see(u"noArticles"_s));
    DO(learnhand::follow(app, u"learn/money"_s, u"articleScreen"_s));
    DO(app.press(u"keepArticle"_s));
    DO(app.read(u"keepArticle"_s, u"Kept"_s));

    DO(learnhand::reopen(app));
    DO(app.read(u"kept"_s, u"1 article"_s));
    DO(app.press(u"kept"_s));
    DO(app.press(u"article0"_s));
    DO(app.see(u"articleScreen"_s));
    DO(app.press(u"keepArticle"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"noArticles"_s));
}

void LearnScreens::a_search_forgives_a_slip_and_leads_there()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(app.typeInto(u"learnSearch"_s, u"scanxeity"_s));
    DO(app.see(u"found0"_s));
    DO(app.press(u"clear"_s));
    DO(app.typeInto(u"learnSearch"_s, u"metavivor"_s));
    DO(app.read(u"found0"_s, u"METAvivor"_s));
    DO(app.press(u"found0"_s));
    DO(app.see(u"organisationScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"clear"_s));
    DO(app.typeInto(u"learnSearch"_s, u"alopecia"_s));
    DO(app.read(u"found0"_s, u"Alopecia"_s));
    DO(app.press(u"found0"_s));
    DO(app.read(u"termMeaning"_s, u"Losing hair."_s));
}

void LearnScreens::a_search_says_that_nothing_was_found()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(app.typeInto(u"learnSearch"_s, u"qwxyzzqq"_s));
    DO(app.read(u"nothingFound"_s, u"Some parts are left out, as you chose."_s));
    QVERIFY(!app.hand().find(u"found0"_s));
}

void LearnScreens::an_organisation_can_be_called_and_says_how_sure_that_is()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(learnhand::open(app));
    DO(app.press(u"organisations"_s));
    DO(app.see(u"organisation0"_s));
    DO(app.press(u"back"_s));
    DO(app.typeInto(u"learnSearch"_s, u"living beyond"_s));
    DO(app.read(u"found0"_s, u"Living Beyond"_s));
    DO(app.press(u"found0"_s));
    DO(app.see(u"organisationScreen"_s));
    const QList<Organisation> all = LearnFiles(QLocale()).organisations().value().organisations;
    const auto opened =
        std::ranges::find(all, app.opened().learn()->organisation()->name(), &Organisation::name);
    DO(app.read(u"sure"_s, u"Compared on %1."_s.arg(dateText(opened->checkedOn))));
    DO(app.press(u"call-8887535222"_s));
    DO(app.press(u"website"_s));
    DO(app.read(u"wholeAddress"_s, u"https://"_s));
    QCOMPARE(app.apps->opened, QStringList{u"call 888-753-5222"_s});
}

void LearnScreens::myths_say_first_what_is_true()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(app.press(u"myths"_s));
    DO(app.see(u"myth0"_s));
    const QString text = app.textIn(u"myth0"_s);
    QVERIFY(text.indexOf(u"There are many treatments"_s) < text.indexOf(u"Some say: MBC means"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"words"_s));
    DO(app.see(u"word0"_s));
}

void LearnScreens::questions_are_copied_and_lead_to_their_article()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(app.press(u"situations"_s));
    DO(app.press(u"situation-scans"_s));
    DO(app.see(u"questionsScreen"_s));
    DO(app.press(u"copyQuestions"_s));
    QVERIFY(QGuiApplication::clipboard()->text().count(u"\n- "_s) >= 8);
    DO(app.press(u"questionsArticle"_s));
    DO(app.see(u"articleScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"questionsScreen"_s));
}

void LearnScreens::questions_go_on_the_list_for_an_appointment()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(app.press(u"situations"_s));
    DO(app.press(u"situation-scans"_s));
    DO(app.press(u"questionsToVisit"_s));
    DO(app.see(u"questionListsScreen"_s));
    DO(app.read(u"pick0"_s, u"Which scan is it"_s)); // those of the situation that was read
    const VisitQuestionModel *questions = app.opened().visits()->questions();
    DO(app.press(u"pick0"_s));
    DO(app.hand().wait(u"a question"_s, [&] { return questions->count() == 1; }));
    DO(app.press(u"back"_s));
    DO(app.seeGone(u"questionListsScreen"_s));
    DO(app.read(u"question0"_s, u"Which scan is it"_s));
    DO(app.press(u"back"_s));
    DO(app.seeGone(u"visitQuestionsScreen"_s));
    DO(app.see(u"questionsScreen"_s));
}

void LearnScreens::what_fits_comes_first_with_the_reason()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        const LivedTime soon = LivedTime::at(app.clock->instant.addDays(3), app.clock->zone());
        return store.scans().add({{}, ScanKind::Ct, {}, soon}).transform([](const auto &) {});
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-learn"_s));
    DO(app.read(u"forYou0"_s, u"Because a scan is coming up."_s));
    DO(app.press(u"forYou0"_s));
    DO(app.see(u"articleScreen"_s));
}

void LearnScreens::links_lead_here_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("screen");
    QTest::newRow("home") << u"alongside://learn"_s << u"learnScreen"_s;
    QTest::newRow("article") << u"alongside://learn/tests-results"_s << u"articleScreen"_s;
    QTest::newRow("words") << u"alongside://learn/words"_s << u"wordsScreen"_s;
    QTest::newRow("myths") << u"alongside://learn/myths"_s << u"mythsScreen"_s;
    QTest::newRow("organisations") << u"alongside://learn/organisations"_s << u"organisationsScreen"_s;
    QTest::newRow("questions") << u"alongside://learn/questions"_s << u"situationsScreen"_s;
}

void LearnScreens::links_lead_here()
{
    QFETCH(const QString, link);
    QFETCH(const QString, screen);
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    const auto place = AppLink::fromUrl(link);
    QVERIFY(place);
    app.app().context().follow(*place);
    DO(app.unlock()); // it waits for the lock
    DO(app.see(screen));
    DO(app.press(screen == u"learnScreen" ? u"destination-today"_s : u"back"_s));
    DO(app.see(screen == u"learnScreen" ? u"todayScreen"_s : u"learnScreen"_s));
}

void LearnScreens::a_link_to_nothing_says_so()
{
    RunningApp app;
    DO(learnhand::open(app));
    app.app().context().follow(*AppLink::fromText(u"learn/nothing-of-that-name"_s));
    DO(app.read(u"toast"_s, u"This page is not there."_s));
    DO(app.see(u"learnScreen"_s));
    for (const QString &place :
         {u"learn/"_s, u"learn/../help"_s, u"learn/A"_s, u"learn/"_s + QString(61, u'a')})
        QVERIFY2(!AppLink::fromText(place), qPrintable(place));
}

ALONGSIDE_APP_TEST(LearnScreens)
#include "tst_LearnScreens.moc"
