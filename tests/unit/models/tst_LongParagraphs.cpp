#include "models/LongParagraphs.h"

#include "ParagraphPieces.h"

#include <QTest>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::paragraphpieces;

/// A paragraph that is shown in pieces is still the paragraph, and its pieces are short.
class TestLongParagraphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_is_the_same_and_pieces_are_short_data();
    void text_is_the_same_and_pieces_are_short();
    void seam_tears_no_character_and_ends_a_line_where_it_can();
    void piece_ends_with_a_sentence_where_it_can_data();
    void piece_ends_with_a_sentence_where_it_can();
    void space_far_away_is_no_reason_for_a_longer_piece();
    void every_place_is_the_same_in_text_and_document();
    void cursor_is_never_behind_a_seam();
    void wide_characters_make_shorter_pieces();
    void only_a_long_paragraph_is_long();
    void selection_has_spaces_where_the_text_has_them();
};

void TestLongParagraphs::text_is_the_same_and_pieces_are_short_data()
{
    QTest::addColumn<QString>("text");
    const QString longText = paragraph(5000);
    QTest::newRow("nothing") << QString();
    QTest::newRow("short") << u"One.\n\nTwo.\n"_s;
    QTest::newRow("one paragraph") << longText;
    QTest::newRow("between others") << u"A\n"_s + longText + u"\n\n"_s + longText + u"\nB"_s;
    QTest::newRow("no-break spaces") << paragraph(5000, u"\u00a0"_s);
    QTest::newRow("ideographic spaces") << paragraph(5000, u"\u3000"_s);
    QTest::newRow("tabs") << paragraph(5000, u"\t"_s);
    QTest::newRow("only spaces") << QString(50'000, u' ');
    QTest::newRow("outside the basic plane") << QString(u"😀 "_s).repeated(10'000);
    QTest::newRow("right to left") << QString(u"שלום עולם "_s).repeated(3000);
    QTest::newRow("without a space") << QString(50'000, u'x');
    QTest::newRow("Chinese")
        << QString(u"今天的候诊室里有一个鱼缸，我又数了一遍有条纹的鱼。"_s).repeated(3000);
    QTest::newRow("emoji without a space") << QString(u"👩‍👩‍👧"_s).repeated(5000);
    QTest::newRow("marks on one letter") << u'a' + QString(50'000, QChar(0x301));
    QTest::newRow("spaces here and there") << (QString(9000, u'x') + u' ' + QString(3000, u'y')).repeated(9);
}

void TestLongParagraphs::text_is_the_same_and_pieces_are_short()
{
    QFETCH(const QString, text);
    QTextDocument document;
    longparagraphs::show(document, text);
    QCOMPARE(longparagraphs::text(document), text);
    QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
    QVERIFY(!document.isUndoAvailable());
}

void TestLongParagraphs::seam_tears_no_character_and_ends_a_line_where_it_can()
{
    QTextDocument document;
    longparagraphs::show(document, QString(u"👩‍👩‍👧"_s).repeated(5000));
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next())
        QCOMPARE(block.text().size() % u"👩‍👩‍👧"_s.size(), 0);
    longparagraphs::show(document, QString(u"鱼缸，鱼。"_s).repeated(5000));
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next())
        QVERIFY(!block.text().startsWith(u'，') && !block.text().startsWith(u'。'));
}

void TestLongParagraphs::piece_ends_with_a_sentence_where_it_can_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("end");
    QTest::newRow("English") << u"I counted the fish again, the striped ones. "_s << u"."_s;
    QTest::newRow("a question in Spanish") << u"¿Cuántos peces había hoy? "_s << u"?"_s;
    QTest::newRow("Chinese") << u"今天的候诊室里有一个鱼缸，我又数了一遍。"_s << u"。"_s;
    QTest::newRow("quoted Chinese") << u"她说：“今天有一个鱼缸。”"_s << u"。”"_s;
}

void TestLongParagraphs::piece_ends_with_a_sentence_where_it_can()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, end);
    QTextDocument document;
    longparagraphs::show(document, sentence.repeated(1000));
    QCOMPARE_GT(document.blockCount(), 5);
    for (QTextBlock block = document.firstBlock(); block.next().isValid(); block = block.next())
        QVERIFY(block.text().endsWith(end));
}

void TestLongParagraphs::space_far_away_is_no_reason_for_a_longer_piece()
{
    const QString text = QString(30'000, u'x') + u' ' + paragraph(5000);
    QTextDocument document;
    longparagraphs::show(document, text);
    QCOMPARE(longparagraphs::text(document), text);
    QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
    QVERIFY(longparagraphs::hasSeams(document, 30'000 / longparagraphs::kLongest));
}

void TestLongParagraphs::every_place_is_the_same_in_text_and_document()
{
    const QString text = paragraph(5000);
    QTextDocument document;
    longparagraphs::show(document, text);
    QCOMPARE(document.characterCount() - 1, text.size());
    QTextCursor cursor(&document);
    cursor.setPosition(firstBreak(document) + 1);
    cursor.setPosition(cursor.position() + 6, QTextCursor::KeepAnchor);
    QCOMPARE(cursor.selectedText(), text.sliced(cursor.selectionStart(), 6));
}

void TestLongParagraphs::cursor_is_never_behind_a_seam()
{
    QTextDocument document;
    longparagraphs::show(document, QString(50'000, u'x'));
    const int seam = firstBreak(document);
    QVERIFY(longparagraphs::isBeforeSeam(document, seam));
    QCOMPARE(longparagraphs::besideSeam(document, seam - 1, seam), seam);
    QCOMPARE(longparagraphs::besideSeam(document, seam, seam + 1), seam + 2); // on, by a letter
    QCOMPARE(longparagraphs::besideSeam(document, seam + 2, seam + 1), seam); // and back
    QCOMPARE(longparagraphs::besideSeam(document, 0, seam + 1), seam);
    QCOMPARE(longparagraphs::besideSeam(document, 0, seam + 2), seam + 2);
    longparagraphs::show(document, paragraph(5000));
    const int space = firstBreak(document);
    QCOMPARE(longparagraphs::besideSeam(document, 0, space + 1), space + 1);
    longparagraphs::show(document, QString(u"😀"_s).repeated(25'000));
    const int place = firstBreak(document);
    QCOMPARE(longparagraphs::besideSeam(document, place, place + 1), place + 3);
}

// A key takes as long as its piece is wide.
void TestLongParagraphs::wide_characters_make_shorter_pieces()
{
    for (const QString &words :
         {u"今天的候诊室里有一个鱼缸，我又数了一遍有条纹的鱼。"_s, u"오늘 대기실에 어항이 있었다. "_s}) {
        QTextDocument document;
        longparagraphs::show(document, words.repeated(1000));
        QCOMPARE_LE(longestPiece(document), longparagraphs::kPiece);
        const int pieces = document.blockCount();
        const int place = firstBreak(document) / 2;
        QTextCursor cursor(&document);
        cursor.setPosition(place);
        cursor.insertText(u"鱼"_s);
        longparagraphs::divide(document, place, 0, 1);
        QCOMPARE(document.blockCount(), pieces); // they are not joined because they are few
    }
}

void TestLongParagraphs::only_a_long_paragraph_is_long()
{
    const QString paragraph = QString(longparagraphs::kLongest, u'x');
    QVERIFY(!longparagraphs::hasLong({}));
    QVERIFY(!longparagraphs::hasLong(paragraph));
    QVERIFY(!longparagraphs::hasLong((paragraph + u'\n').repeated(3)));
    QVERIFY(longparagraphs::hasLong(u"\nshort\n"_s + paragraph + u'x'));
    const QString wide = QString(longparagraphs::kLongest / 2, u'鱼');
    QVERIFY(!longparagraphs::hasLong(wide));
    QVERIFY(longparagraphs::hasLong(wide + u'鱼'));
}

void TestLongParagraphs::selection_has_spaces_where_the_text_has_them()
{
    const QString text = u"A\n"_s + paragraph(5000) + u"\nB"_s;
    QTextDocument document;
    longparagraphs::show(document, text);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    QCOMPARE(longparagraphs::selectedText(cursor), text);
    cursor.setPosition(5000);
    cursor.setPosition(100, QTextCursor::KeepAnchor);
    QCOMPARE(longparagraphs::selectedText(cursor), text.sliced(100, 4900));
}

QTEST_MAIN(TestLongParagraphs)
#include "tst_LongParagraphs.moc"
