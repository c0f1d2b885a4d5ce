#include "Learn/LearnHand.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// What a person wrote of their treatment brings articles to the front, and says so; through the screens.
class LearnMadeForMe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_fact_brings_articles_to_the_front_until_it_is_taken_away();
    void in_Spanish_too();
    void a_medicine_does_while_it_is_taken();
    void nothing_is_offered_where_nothing_was_written();

private:
    static RunningApp::Done toFacts(RunningApp &app);
    /// Taps the first of the places, once those that were kept are there, and goes to Learn.
    static RunningApp::Done tapBone(RunningApp &app, const QString &kept = {});
    static RunningApp::Done toLearn(RunningApp &app);
};

RunningApp::Done LearnMadeForMe::toFacts(RunningApp &app)
{
    return learnhand::follow(app, u"treatment"_s, u"treatmentsScreen"_s)
        .and_then([&] { return app.press(u"changeFacts"_s); })
        .and_then([&] { return app.see(u"treatmentFactsScreen"_s); });
}

RunningApp::Done LearnMadeForMe::toLearn(RunningApp &app)
{
    return learnhand::follow(app, u"learn"_s, u"learnScreen"_s);
}

RunningApp::Done LearnMadeForMe::tapBone(RunningApp &app, const QString &kept)
{
    return toFacts(app)
        .and_then([&] { return app.read(u"fact3Field"_s, kept); })
        .and_then([&] { return app.press(u"fact3Choice0"_s); })
        .and_then([&] { return app.press(u"back"_s); })
        .and_then([&] { return app.seeGone(u"treatmentFactsScreen"_s); })
        .and_then([&] { return toLearn(app); });
}

void LearnMadeForMe::a_fact_brings_articles_to_the_front_until_it_is_taken_away()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(tapBone(app));
    DO(app.read(u"forYou0"_s, u"Because you wrote down: bone."_s));
    DO(app.read(u"forYou0"_s, u"Where it can spread"_s));
    DO(app.press(u"topic-treatment"_s));
    DO(app.read(u"article0"_s, u"Because you wrote down: bone."_s));

    DO(learnhand::reopen(app));
    DO(app.read(u"forYou0"_s, u"Because you wrote down: bone."_s));
    DO(tapBone(app, u"Bone"_s)); // once more takes it away
    DO(app.seeGone(u"forYou0"_s));
    DO(app.press(u"topic-treatment"_s));
    DO(app.see(u"article0"_s));
    QVERIFY(!app.textIn(u"learnListScreen"_s).contains(u"Because"_s));

    DO(learnhand::reopen(app));
    QVERIFY(!app.hand().find(u"forYou0"_s));
}

void LearnMadeForMe::in_Spanish_too()
{
    RunningApp app;
    app.options.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates);
    DO(learnhand::open(app));
    DO(tapBone(app));
    DO(app.read(u"forYou0"_s, u"Porque anotaste: hueso."_s));
}

void LearnMadeForMe::a_medicine_does_while_it_is_taken()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"treatment"_s, u"treatmentsScreen"_s));
    DO(app.press(u"add-medicine"_s));
    DO(app.typeInto(u"noteNameField"_s, u"Ibrance 125 mg"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"medicine0"_s));
    DO(toLearn(app));
    DO(app.read(u"forYou0"_s, u"Because of the treatment you wrote down: a CDK4/6 inhibitor."_s));

    DO(learnhand::follow(app, u"treatment"_s, u"treatmentsScreen"_s));
    DO(app.press(u"medicine0"_s));
    DO(app.press(u"removeNote"_s));
    DO(app.seeGone(u"medicine0"_s));
    DO(toLearn(app));
    DO(app.seeGone(u"forYou0"_s));
}

void LearnMadeForMe::nothing_is_offered_where_nothing_was_written()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(toFacts(app));
    DO(app.typeInto(u"fact3Field"_s, u"No liver, lung or brain"_s));
    DO(app.press(u"back"_s));
    DO(app.seeGone(u"treatmentFactsScreen"_s));
    DO(learnhand::reopen(app));
    DO(toFacts(app)); // by now it was read, and Learn knows
    DO(app.read(u"fact3Field"_s, u"No liver, lung or brain"_s));
    DO(toLearn(app));
    QVERIFY(!app.hand().find(u"forYou0"_s));
}

ALONGSIDE_APP_TEST(LearnMadeForMe)
#include "tst_LearnMadeForMe.moc"
