#include "Learn/LearnHand.h"
#include "app/AppTests.h"
#include "support/PdfPage.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;

/// An article on paper, through its screen.
class PrintingArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_pages_say_what_the_copied_text_says_data();
    void the_pages_say_what_the_copied_text_says();
    void the_paper_is_what_people_have_there();
    void they_are_written_where_they_are_wanted_and_nowhere_else();
    void they_go_to_another_app_from_memory();
    void what_is_left_out_is_not_printed();
    void a_place_that_cannot_be_written_is_said();
};

namespace {

RunningApp::Done openSheet(RunningApp &app, const QString &id)
{
    return learnhand::open(app)
        .and_then([&] { return learnhand::follow(app, u"learn/"_s + id, u"articleScreen"_s); })
        .and_then([&] { return app.press(u"printArticle"_s); })
        .and_then([&] { return app.see(u"saveArticlePdf"_s); });
}

// Without the number at the foot of each page.
QString wordsOf(const PdfFile &file)
{
    QStringList pages;
    for (qsizetype page = 0; page < file.pages(); ++page) {
        const QString number = u"Page %1 of %2"_s.arg(page + 1).arg(file.pages());
        const QString text = file.text(page);
        pages += text.endsWith(number) ? text.chopped(number.size()) : u"a page without its number"_s;
    }
    return pages.join(u' ').simplified();
}

// As a reader of the file sees it: lines break anywhere in a long address, and dots are drawn.
QString without(QString text)
{
    return text.replace(u"\n- "_s, u"\n"_s).remove(u' ').remove(u'\n');
}

} // namespace

void PrintingArticles::the_pages_say_what_the_copied_text_says_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"scanxiety-what", "planning-ahead", "money", "tests-results"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void PrintingArticles::the_pages_say_what_the_copied_text_says()
{
    QFETCH(const QString, id);
    RunningApp app;
    DO(openSheet(app, id));
    const PdfFile file(app.opened().learn()->paper()->pdf());
    QVERIFY(file.pages() > 1);
    QCOMPARE(without(wordsOf(file)), without(app.opened().learn()->article()->toText()));
    QVERIFY(wordsOf(file).startsWith(app.opened().learn()->article()->title()));
    QVERIFY(wordsOf(file).contains(u"Not yet reviewed by a clinician"_s));
    QCOMPARE(file.embeddedFonts().size(), file.fonts().size());
}

void PrintingArticles::the_paper_is_what_people_have_there()
{
    RunningApp app; // in the United Kingdom
    DO(openSheet(app, u"money"_s));
    const ArticlePaper &paper = *app.opened().learn()->paper();
    QCOMPARE(PdfFile(paper.pdf()).size().toSize(), QSize(595, 842));
    DO(app.press(u"articlePaper1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(paper.paper(), 1, 15'000);
    QCOMPARE(PdfFile(paper.pdf()).size().toSize(), QSize(612, 792));
    app.options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    DO(learnhand::reopen(app));
    QCOMPARE(PdfFile(app.opened().learn()->paper()->pdf()).size().toSize(), QSize(612, 792));
}

void PrintingArticles::they_are_written_where_they_are_wanted_and_nowhere_else()
{
    RunningApp app;
    QTemporaryDir place;
    QTemporaryDir temporary;
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    DO(openSheet(app, u"money"_s));
    ArticlePaper &paper = *app.opened().learn()->paper();
    paper.save(QUrl::fromLocalFile(place.filePath(u"article.pdf"_s))); // as the dialog answers
    DO(app.seeGone(u"saveArticlePdf"_s));
    DO(app.read(u"toast"_s, u"The article is where you wanted it."_s));
    QFile file(place.filePath(u"article.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(wordsOf(PdfFile(file.readAll())).startsWith(app.opened().learn()->article()->title()));
    QCOMPARE(QDir(place.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(QDir(temporary.path()).isEmpty());
    qunsetenv("TMPDIR");
}

void PrintingArticles::they_go_to_another_app_from_memory()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(openSheet(app, u"money"_s));
    DO(app.press(u"shareArticlePdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(app.apps->opened, QStringList{u"file article.pdf"_s}, 15'000);
    QCOMPARE(app.apps->shared.type, u"application/pdf"_s);
    QVERIFY(wordsOf(PdfFile(app.apps->shared.content)).startsWith(app.opened().learn()->article()->title()));
}

void PrintingArticles::what_is_left_out_is_not_printed()
{
    RunningApp app;
    DO(openSheet(app, u"planning-ahead"_s));
    const ArticlePaper &paper = *app.opened().learn()->paper();
    const QString closed = wordsOf(PdfFile(paper.pdf()));
    QVERIFY(!closed.contains(u"living will"_s));
    QVERIFY(!closed.contains(u"(term:"_s));
    app.opened().learn()->gates()->setOpen(2, true);
    QVERIFY(wordsOf(PdfFile(paper.pdf())).contains(u"living will"_s));
}

void PrintingArticles::a_place_that_cannot_be_written_is_said()
{
    RunningApp app;
    DO(openSheet(app, u"money"_s));
    app.opened().learn()->paper()->save(QUrl::fromLocalFile(u"/nowhere/at/all.pdf"_s));
    DO(app.read(u"paperProblem"_s, u"no half of them was left behind"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"saveArticlePdf"_s));
    DO(app.press(u"printArticle"_s));
    DO(app.see(u"saveArticlePdf"_s));
    QVERIFY(app.opened().learn()->paper()->problem().isEmpty()); // no news any more
}

ALONGSIDE_APP_TEST(PrintingArticles)
#include "tst_PrintingArticles.moc"
