#include "paper/TextPages.h"

#include "paper/PaperSheet.h"
#include "support/PdfPage.h"
#include "theme/Fonts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// A text over several sheets.
class TestTextPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void every_word_is_on_one_of_the_pages_in_order_data();
    void every_word_is_on_one_of_the_pages_in_order();
    void nothing_leaves_the_margins_data() { every_word_is_on_one_of_the_pages_in_order_data(); }
    void nothing_leaves_the_margins();
    void a_heading_stays_with_what_it_is_about();
    void no_line_of_a_paragraph_stands_alone_data();
    void no_line_of_a_paragraph_stands_alone();
    void nothing_is_one_empty_page();
    void letters_are_in_the_file();
    void people_print_on_what_they_have();

private:
    static QList<PaperPiece> pieces(int paragraphs, int words = 60);
    static QString numberOf(int page, int pages) { return u"Page %1 of %2"_s.arg(page).arg(pages); }
    static PdfFile fileOf(const QList<PaperPiece> &pieces, BriefPaper paper = BriefPaper::A4);
};

void TestTextPages::initTestCase()
{
    Fonts::load();
}

// A title and paragraphs, each with a heading and a point, of words that are there once.
QList<PaperPiece> TestTextPages::pieces(int paragraphs, int words)
{
    QList<PaperPiece> pieces{{PaperPiece::Look::Title, u"A long text"_s}};
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        QStringList text;
        for (int word = 0; word < words; ++word)
            text += u"word%1x%2"_s.arg(paragraph).arg(word);
        pieces += {PaperPiece::Look::Heading, u"Heading %1"_s.arg(paragraph)};
        pieces += {PaperPiece::Look::Body, text.join(u' ')};
        pieces += {PaperPiece::Look::Point, u"Point %1"_s.arg(paragraph)};
    }
    pieces += {PaperPiece::Look::Small, u"A source."_s};
    return pieces;
}

PdfFile TestTextPages::fileOf(const QList<PaperPiece> &pieces, BriefPaper paper)
{
    const TextPages pages(pieces, paper, numberOf);
    return PdfFile(paperPdf({.title = u"A long text"_s, .paper = paper, .pages = pages.count()},
                            [&pages](QPainter &painter, int page) { pages.paint(painter, page); }));
}

void TestTextPages::every_word_is_on_one_of_the_pages_in_order_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("A4") << int(BriefPaper::A4) << false;
    QTest::newRow("Letter") << int(BriefPaper::Letter) << false;
    QTest::newRow("A4 from right to left") << int(BriefPaper::A4) << true;
}

void TestTextPages::every_word_is_on_one_of_the_pages_in_order()
{
    QFETCH(const int, paper);
    QFETCH(const bool, mirrored);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const QList<PaperPiece> all = pieces(20);
    const PdfFile file = fileOf(all, BriefPaper(paper));
    QVERIFY(file.pages() >= 3);
    QCOMPARE(file.size().toSize(), paper::sizeOf(BriefPaper(paper)).toSize());
    QStringList read;
    for (qsizetype page = 0; page < file.pages(); ++page) {
        QString text = file.text(page);
        const QString number = numberOf(int(page) + 1, int(file.pages()));
        QVERIFY2(text.endsWith(number), qPrintable(text.right(40)));
        read += text.chopped(number.size()).simplified();
    }
    QStringList written;
    for (const PaperPiece &piece : all)
        written += piece.text;
    if (mirrored) { // full stops are drawn where they are seen
        const auto words = [](const QStringList &texts) {
            return texts.join(u' ').remove(u'.').split(u' ', Qt::SkipEmptyParts);
        };
        QCOMPARE(words(read), words(written));
    } else {
        QCOMPARE(read.join(u' '), written.join(u' '));
    }
}

void TestTextPages::nothing_leaves_the_margins()
{
    QFETCH(const int, paper);
    QFETCH(const bool, mirrored);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QList<PaperPiece> all = pieces(20);
    all += {PaperPiece::Look::Body, QString(400, u'w')}; // one word that no line holds
    const TextPages pages(all, BriefPaper(paper), numberOf);
    const QSizeF size = paper::sizeOf(BriefPaper(paper));
    for (int page = 0; page < pages.count(); ++page) {
        QImage image(size.toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1.0 / paper::kUnitsPerPoint, 1.0 / paper::kUnitsPerPoint);
        pages.paint(painter, page);
        painter.end();
        const QRect within = image.rect().adjusted(int(paper::kMargin) - 2, int(paper::kMargin) - 2,
                                                   2 - int(paper::kMargin), 2 - int(paper::kMargin));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = qGray(image.pixel(x, y)) < 0x80;
                inked += isInk ? 1 : 0;
                QVERIFY2(!isInk || within.contains(x, y),
                         qPrintable(u"page %1 at %2, %3"_s.arg(page).arg(x).arg(y)));
            }
        }
        QVERIFY(inked > 100);
    }
}

void TestTextPages::a_heading_stays_with_what_it_is_about()
{
    // Whatever stands above, so that each length of the first page is met.
    for (int words = 1; words < 700; words += 9) {
        QList<PaperPiece> all{{PaperPiece::Look::Body, QStringList(words, u"word"_s).join(u' ')}};
        all += {PaperPiece::Look::Heading, u"Heading"_s};
        all += {PaperPiece::Look::Body, QStringList(40, u"about"_s).join(u' ')};
        const PdfFile file = fileOf(all);
        for (qsizetype page = 0; page < file.pages(); ++page) {
            const QString text = file.text(page);
            QVERIFY2(!text.contains(u"Heading"_s) || text.contains(u"Heading about about"_s),
                     qPrintable(u"%1 words"_s.arg(words)));
        }
    }
}

void TestTextPages::no_line_of_a_paragraph_stands_alone_data()
{
    QTest::addColumn<int>("lines");
    for (const int lines : {2, 3, 4, 5})
        QTest::addRow("%d lines", lines) << lines;
}

void TestTextPages::no_line_of_a_paragraph_stands_alone()
{
    QFETCH(const int, lines);
    for (int words = 500; words < 800; words += 7) {
        QList<PaperPiece> all{{PaperPiece::Look::Body, QStringList(words, u"word"_s).join(u' ')}};
        QStringList text; // of a word a line, which fills more than half of it
        for (int line = 0; line < lines; ++line)
            text += QString(50, QChar(u'a' + line));
        all += {PaperPiece::Look::Body, text.join(u' ')};
        const PdfFile file = fileOf(all);
        for (qsizetype page = 0; page < file.pages(); ++page) {
            const QString read = file.text(page);
            QCOMPARE(read.contains(text.first()), read.contains(text[1]));
            QCOMPARE(read.contains(text.last()), read.contains(text[lines - 2]));
        }
    }
}

void TestTextPages::nothing_is_one_empty_page()
{
    const PdfFile file = fileOf({});
    QCOMPARE(file.pages(), 1);
    QCOMPARE(file.text(), u"Page 1 of 1"_s);
}

void TestTextPages::letters_are_in_the_file()
{
    const PdfFile file = fileOf(pieces(20));
    QCOMPARE(file.embeddedFonts().size(), file.fonts().size());
    const QString fonts = file.fonts().join(u' ');
    QVERIFY2(fonts.contains(u"AtkinsonHyperlegible"_s), qPrintable(fonts));
    QVERIFY2(fonts.contains(u"Literata"_s), qPrintable(fonts));
}

void TestTextPages::people_print_on_what_they_have()
{
    QCOMPARE(usualPaper(QLocale(QLocale::English, QLocale::UnitedStates)), BriefPaper::Letter);
    QCOMPARE(usualPaper(QLocale(QLocale::Spanish, QLocale::UnitedStates)), BriefPaper::Letter);
    QCOMPARE(usualPaper(QLocale(QLocale::French, QLocale::Canada)), BriefPaper::Letter);
    QCOMPARE(usualPaper(QLocale(QLocale::English, QLocale::UnitedKingdom)), BriefPaper::A4);
    QCOMPARE(usualPaper(QLocale(QLocale::Spanish, QLocale::Spain)), BriefPaper::A4);
}

QTEST_MAIN(TestTextPages)

#include "tst_TextPages.moc"
