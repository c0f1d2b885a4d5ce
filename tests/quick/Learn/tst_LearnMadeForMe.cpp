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
    void who_reads_is_said_once_and_can_be_changed();
    void what_is_for_those_who_care_comes_first();
    void who_reads_is_said_in_Spanish_too();

private:
    /// Turns the switch of one thing that a person may say of themselves.
    static RunningApp::Done say(RunningApp &app, const QString &reader);
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

RunningApp::Done LearnMadeForMe::say(RunningApp &app, const QString &reader)
{
    return app.press(u"readers"_s)
        .and_then([&] { return app.press(reader); })
        .and_then([&] { return app.press(u"close"_s); })
        .and_then([&] { return app.seeGone(reader); });
}

void LearnMadeForMe::who_reads_is_said_once_and_can_be_changed()
{
    RunningApp app;
    DO(learnhand::open(app));
    QVERIFY(!app.hand().find(u"forYou0"_s));
    DO(app.read(u"readers"_s, u"Say who you are, if you like"_s));
    DO(say(app, u"reader3"_s));
    DO(app.read(u"readers"_s, u"I lead a group"_s));
    DO(app.read(u"forYou0"_s, u"For group leaders."_s));
    DO(app.read(u"forYou0"_s, u"Starting or leading an MBC group"_s));
    DO(app.read(u"forYou1"_s, u"For group leaders."_s));

    DO(learnhand::reopen(app));
    DO(app.read(u"readers"_s, u"I lead a group"_s));
    DO(app.read(u"forYou0"_s, u"For group leaders."_s));
    DO(app.press(u"topic-leaders"_s));
    DO(app.read(u"article0"_s, u"For group leaders."_s));
    DO(app.press(u"back"_s));
    DO(say(app, u"reader3"_s)); // once more takes it back
    DO(app.seeGone(u"forYou0"_s));

    DO(learnhand::reopen(app));
    DO(app.read(u"readers"_s, u"Say who you are, if you like"_s));
    QVERIFY(!app.hand().find(u"forYou0"_s));
}

// Before what fits the treatment that was written down, which is shown as well.
void LearnMadeForMe::what_is_for_those_who_care_comes_first()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(tapBone(app));
    DO(app.read(u"forYou0"_s, u"Because you wrote down: bone."_s));
    DO(say(app, u"reader2"_s));
    DO(app.read(u"forYou0"_s, u"For those who care."_s));
    DO(app.read(u"forYou0"_s, u"Caring for yourself while you care"_s));
    DO(app.read(u"forYou1"_s, u"For those who care."_s));
    DO(app.read(u"forYou2"_s, u"Because you wrote down: bone."_s));
    DO(app.read(u"forYou3"_s, u"Because you wrote down: bone."_s));
    QVERIFY(!app.hand().find(u"forYou4"_s));
}

void LearnMadeForMe::who_reads_is_said_in_Spanish_too()
{
    RunningApp app;
    app.options.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates);
    DO(learnhand::open(app));
    DO(say(app, u"reader1"_s));
    DO(app.read(u"readers"_s, u"Mi pareja tiene CMM"_s));
    DO(app.read(u"forYou0"_s, u"Para parejas."_s));
}

ALONGSIDE_APP_TEST(LearnMadeForMe)
#include "tst_LearnMadeForMe.moc"
