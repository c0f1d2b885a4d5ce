#include "You/UpdateSteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Articles that an update takes out: gone wherever they were listed, said to those who kept them, and back
/// if the update is taken back.
class ArticlesTakenOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void an_article_that_is_taken_out_says_so_to_those_who_kept_it();
    void an_article_that_is_taken_out_comes_back();
    void an_article_is_taken_out_while_it_is_read();

private:
    /// An update that takes an article out.
    [[nodiscard]] QUrl withoutTrials() const;

    std::unique_ptr<QTemporaryDir> m_files;
};

namespace {

const auto kWhy = u"One of its sources was taken back."_s;

} // namespace

QUrl ArticlesTakenOut::withoutTrials() const
{
    const QJsonObject gone = updatefiles::withdrawing(u"trials-101"_s, kWhy, u"treat-overview"_s);
    return updatesteps::fileIn(*m_files,
                               updatesteps::sealed({{u"learn/withdrawn.json"_s, gone}}, updatesteps::key()));
}

void ArticlesTakenOut::an_article_that_is_taken_out_says_so_to_those_who_kept_it()
{
    RunningApp app;
    DO(updatesteps::startAtUpdates(app));
    DO(learnhand::follow(app, u"learn/feelings"_s, u"articleScreen"_s));
    DO(app.press(u"keepArticle"_s));
    DO(app.read(u"keepArticle"_s, u"Kept"_s));
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"articleScreen"_s));
    DO(app.press(u"keepArticle"_s));
    DO(app.read(u"keepArticle"_s, u"Kept"_s));
    const QString title = app.opened().learn()->article()->title();
    app.app().context().follow(*AppLink::fromText(u"learn"_s));
    DO(app.press(u"updates"_s));
    DO(updatesteps::look(app, withoutTrials()));
    DO(app.read(u"updatePart0"_s, u"1 no longer there"_s));
    DO(app.read(u"updatePart0"_s, u"Taken out: "_s + title + u". The reason: "_s + kWhy));
    DO(app.press(u"acceptUpdate"_s));
    DO(app.read(u"toast"_s, u"are renewed"_s));
    DO(app.press(u"back"_s));

    // Nothing leads there: no search, no list, no "where you stopped".
    DO(app.seeGone(u"carryOn"_s));
    DO(app.typeInto(u"learnSearch"_s, u"placebo"_s));
    DO(app.see(u"found0"_s));
    for (const LearnRow &row : app.opened().learn()->search()->rows())
        QVERIFY(row.id != u"trials-101");
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Backspace);
    DO(app.press(u"topic-treatment"_s));
    for (const LearnRow &row : app.opened().learn()->list()->rows())
        QVERIFY(row.id != u"trials-101");
    DO(app.press(u"back"_s));
    DO(learnhand::follow(app, u"learn/treat-overview"_s, u"articleScreen"_s));
    for (const LearnRow &row : app.opened().learn()->article()->next()->rows())
        QVERIFY(row.id != u"trials-101");

    // What was kept says what became of it.
    app.app().context().follow(*AppLink::fromText(u"learn"_s));
    DO(app.read(u"kept"_s, u"2 articles"_s));
    DO(app.press(u"kept"_s));
    DO(app.read(u"article0"_s, u"It was taken out."_s));
    DO(app.press(u"article0"_s));
    DO(app.see(u"goneArticleScreen"_s));
    DO(app.read(u"goneReason"_s, u"It was taken out on 1 December 2026. "_s + kWhy));
    DO(app.press(u"goneInstead"_s));
    DO(app.see(u"articleScreen"_s));
    QCOMPARE(app.opened().learn()->article()->articleId(), u"treat-overview"_s);
    DO(app.press(u"back"_s));
    DO(app.press(u"letGoOfGone"_s));
    DO(app.seeGone(u"letGoOfGone"_s));
    DO(app.read(u"toast"_s, u"You keep it no longer."_s));
    DO(app.press(u"undo"_s));
    DO(app.see(u"letGoOfGone"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"article0"_s, u"It was taken out."_s)); // where it was, above the other one
    DO(app.see(u"article1"_s));
    DO(app.press(u"article0"_s));
    DO(app.press(u"letGoOfGone"_s));
    DO(app.seeGone(u"letGoOfGone"_s));
    DO(app.press(u"back"_s));
    DO(app.seeGone(u"article1"_s));

    // So does a link, and the lock leads back to it.
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"goneArticleScreen"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(app.see(u"goneArticleScreen"_s));
}

void ArticlesTakenOut::an_article_that_is_taken_out_comes_back()
{
    RunningApp app;
    DO(updatesteps::startAtUpdates(app));
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"articleScreen"_s));
    DO(app.press(u"keepArticle"_s));
    app.app().context().follow(*AppLink::fromText(u"learn"_s));
    DO(app.press(u"updates"_s));
    DO(updatesteps::take(app, withoutTrials()));
    DO(app.see(u"undo"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"kept"_s));
    DO(app.press(u"article0"_s));
    DO(app.see(u"goneArticleScreen"_s));
    DO(app.press(u"undo"_s)); // where one is, the article is there again
    DO(app.see(u"articleScreen"_s));
    QCOMPARE(app.opened().learn()->article()->articleId(), u"trials-101"_s);
    QVERIFY(app.opened().learn()->article()->isKept());

    app.app().context().follow(*AppLink::fromText(u"learn"_s));
    DO(app.press(u"updates"_s));
    DO(updatesteps::take(app, withoutTrials()));
    DO(app.press(u"updateBuiltIn"_s));
    DO(app.seeGone(u"updateBuiltIn"_s));
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"articleScreen"_s));
}

void ArticlesTakenOut::an_article_is_taken_out_while_it_is_read()
{
    RunningApp app;
    DO(updatesteps::startAtUpdates(app));
    DO(learnhand::follow(app, u"learn/trials-101"_s, u"articleScreen"_s));
    DO(updatesteps::look(app, withoutTrials()));
    QVERIFY2(updatesteps::updates(app).isLooking(), qPrintable(updatesteps::updates(app).problem()));
    updatesteps::updates(app).accept();
    DO(app.seeGone(u"articleScreen"_s));
    DO(app.see(u"learnScreen"_s));
}

ALONGSIDE_APP_TEST(ArticlesTakenOut)
#include "tst_ArticlesTakenOut.moc"
