#include "Learn/LearnHand.h"
#include "app/AppTests.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace alongside;

/// What a person would rather not read is nowhere on the screens, until they want it.
class LearnLeftOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hard_parts_are_left_out_until_they_are_wanted();
    void a_whole_page_is_left_out_until_it_is_wanted();
    void a_page_that_is_left_out_from_now_on_is_left();
    void an_article_is_copied_with_its_sources_and_without_what_is_left_out();
};

void LearnLeftOut::hard_parts_are_left_out_until_they_are_wanted()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/planning-ahead"_s, u"articleScreen"_s));
    DO(app.see(u"leftOut"_s));
    QVERIFY(!app.textIn(u"articleScreen"_s).contains(u"living will"_s));
    DO(app.press(u"changeGates"_s));
    DO(app.press(u"gate2-0"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"gate2-0"_s));
    DO(app.read(u"articleScreen"_s, u"living will"_s));
    QVERIFY(!app.hand().find(u"leftOut"_s));

    DO(learnhand::reopen(app)); // what was chosen outlives the app
    DO(learnhand::follow(app, u"learn/planning-ahead"_s, u"articleScreen"_s));
    DO(app.read(u"articleScreen"_s, u"living will"_s));
}

void LearnLeftOut::a_whole_page_is_left_out_until_it_is_wanted()
{
    RunningApp app;
    DO(learnhand::open(app));
    app.app().context().follow(*AppLink::fromText(u"learn/basics-de-novo-recurrent"_s));
    DO(app.read(u"toast"_s, u"left out, as you chose"_s));
    DO(app.see(u"learnScreen"_s));
    DO(app.typeInto(u"learnSearch"_s, u"recurrence"_s));
    DO(app.see(u"nothingFound"_s));
    DO(app.press(u"clear"_s));
    DO(app.press(u"chooseGates"_s));
    DO(app.press(u"gate3-0"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"gate3-0"_s));
    DO(app.seeGone(u"chooseGates"_s)); // it was said, and is not asked again
    DO(app.typeInto(u"learnSearch"_s, u"recurrence"_s));
    DO(app.see(u"found0"_s));
    DO(learnhand::follow(app, u"learn/basics-de-novo-recurrent"_s, u"articleScreen"_s));
}

void LearnLeftOut::a_page_that_is_left_out_from_now_on_is_left()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(app.press(u"chooseGates"_s));
    DO(app.press(u"gate3-0"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"gate3-0"_s));
    DO(learnhand::follow(app, u"learn/basics-de-novo-recurrent"_s, u"articleScreen"_s));
    app.opened().learn()->gates()->setOpen(3, false);
    DO(app.see(u"learnScreen"_s));
    DO(app.seeGone(u"articleScreen"_s));
}

void LearnLeftOut::an_article_is_copied_with_its_sources_and_without_what_is_left_out()
{
    RunningApp app;
    DO(learnhand::open(app));
    DO(learnhand::follow(app, u"learn/planning-ahead"_s, u"articleScreen"_s));
    DO(app.press(u"copyArticle"_s));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"Planning ahead, gently"_s));
    const QList<LearnSource> sources = LearnFiles(QLocale()).sources().value().sources.values();
    QVERIFY(std::ranges::any_of(sources, [&copied](const LearnSource &source) {
        return copied.contains(u"Compared on %1."_s.arg(dateText(source.checkedOn)));
    }));
    QVERIFY(copied.contains(u"Not yet reviewed by a clinician"_s));
    QVERIFY(!copied.contains(u"living will"_s));
    QVERIFY(!copied.contains(u"(term:"_s));
}

ALONGSIDE_APP_TEST(LearnLeftOut)
#include "tst_LearnLeftOut.moc"
