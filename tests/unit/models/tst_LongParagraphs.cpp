#include "models/LongParagraphs.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace alongside;

/// A paragraph that is shown in pieces is still the paragraph, whatever is done to it.
class TestLongParagraphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_is_the_same_and_pieces_are_short_data();
    void text_is_the_same_and_pieces_are_short();
    void paragraph_without_a_space_stays_whole();
    void every_place_is_the_same_in_text_and_document();
    void deleting_beside_a_break_deletes_the_space();
    void new_lines_beside_a_break_are_new_lines();
    void pasted_paragraph_is_divided_and_undone_in_one_step();
    void selection_has_spaces_where_the_text_has_them();
    void any_edits_undone_and_redone_keep_the_text();

private:
    /// \a count words in one paragraph.
    static QString paragraph(int count, const QString &space = u" "_s)
    {
        QStringList words;
        for (int number = 0; number < count; ++number)
            words.append(u"word%1"_s.arg(number));
        return words.join(space);
    }
    static int longestPiece(const QTextDocument &document)
    {
        int longest = 0;
        for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next())
            longest = std::max(longest, block.length() - 1);
        return longest;
    }
    /// Where the first piece ends.
    static int firstBreak(const QTextDocument &document) { return document.firstBlock().length() - 1; }
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

void TestLongParagraphs::paragraph_without_a_space_stays_whole()
{
    const QString text = QString(30'000, u'x') + u' ' + paragraph(5000);
    QTextDocument document;
    longparagraphs::show(document, text);
    QCOMPARE(longparagraphs::text(document), text);
    QCOMPARE(firstBreak(document), 30'000);
    QCOMPARE_LE(document.firstBlock().next().length(), longparagraphs::kLongest);
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

void TestLongParagraphs::deleting_beside_a_break_deletes_the_space()
{
    const QString text = paragraph(5000);
    QTextDocument document;
    longparagraphs::show(document, text);
    const int place = firstBreak(document);
    const QString without = QString(text).remove(place, 1);
    QTextCursor cursor(&document);
    cursor.setPosition(place + 1);
    cursor.deletePreviousChar();
    QCOMPARE(longparagraphs::text(document), without);
    document.undo();
    QCOMPARE(longparagraphs::text(document), text);
    cursor.setPosition(place);
    cursor.deleteChar();
    QCOMPARE(longparagraphs::text(document), without);
    document.undo();
    QCOMPARE(longparagraphs::text(document), text);
}

void TestLongParagraphs::new_lines_beside_a_break_are_new_lines()
{
    const QString text = paragraph(5000);
    QTextDocument document;
    longparagraphs::show(document, text);
    const int first = firstBreak(document);
    for (const int place : {first + 1, first, first + 5}) {
        QTextCursor cursor(&document);
        cursor.setPosition(place);
        cursor.insertBlock();
        QCOMPARE(longparagraphs::text(document), QString(text).insert(place, u'\n'));
        document.undo();
        QCOMPARE(longparagraphs::text(document), text);
        cursor.setPosition(place);
        cursor.insertFragment(QTextDocumentFragment::fromPlainText(u"\na\n\nb\n"_s));
        QCOMPARE(longparagraphs::text(document), QString(text).insert(place, u"\na\n\nb\n"_s));
        document.undo();
        QCOMPARE(longparagraphs::text(document), text);
    }
}

void TestLongParagraphs::pasted_paragraph_is_divided_and_undone_in_one_step()
{
    const QString pasted = paragraph(5000);
    QTextDocument document;
    longparagraphs::show(document, u"before after"_s);
    QTextCursor cursor(&document);
    cursor.setPosition(7);
    cursor.insertFragment(QTextDocumentFragment::fromPlainText(pasted));
    longparagraphs::divide(document, 7, int(pasted.size()));
    QCOMPARE(longparagraphs::text(document), u"before "_s + pasted + u"after"_s);
    QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
    document.undo();
    QCOMPARE(longparagraphs::text(document), u"before after"_s);
    QVERIFY(!document.isUndoAvailable());
    document.redo();
    QCOMPARE(longparagraphs::text(document), u"before "_s + pasted + u"after"_s);
    QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
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

void TestLongParagraphs::any_edits_undone_and_redone_keep_the_text()
{
    constexpr int kEdits = 400;
    const QStringList inserted{u"x"_s,         u"\n"_s,         u" "_s,   u"a\nb\n"_s,
                               paragraph(900), paragraph(2500), QString()};
    QRandomGenerator random(20261125);
    QTextDocument document;
    QString text = paragraph(4000);
    longparagraphs::show(document, text);
    QStringList states{text};
    for (int edit = 0; edit < kEdits; ++edit) {
        // Every other one begins or ends at a break.
        QTextBlock near = document.findBlockByNumber(int(random.bounded(document.blockCount())));
        const int place = edit % 2 == 0 ? near.position() : int(random.bounded(text.size() + 1));
        const int from = std::max(0, place - int(random.bounded(3)));
        const int reach = edit % 5 == 0 ? 6000 : 3;
        const int removed = std::min(int(text.size()) - from, int(random.bounded(reach)));
        const QString added = inserted.at(random.bounded(inserted.size()));
        if (removed == 0 && added.isEmpty())
            continue;
        QTextCursor cursor(&document);
        cursor.beginEditBlock();
        cursor.setPosition(from);
        cursor.setPosition(from + removed, QTextCursor::KeepAnchor);
        cursor.insertText(added);
        cursor.endEditBlock();
        longparagraphs::divide(document, from, int(added.size()));
        text.replace(from, removed, added);
        states.append(text);
        QCOMPARE(longparagraphs::text(document), text);
        QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
    }
    for (qsizetype state = states.size() - 1; document.isUndoAvailable(); document.undo())
        QVERIFY(state < 0 || states.lastIndexOf(longparagraphs::text(document), state) >= 0);
    QCOMPARE(longparagraphs::text(document), states.first());
    while (document.isRedoAvailable())
        document.redo();
    QCOMPARE(longparagraphs::text(document), states.last());
    QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
}

QTEST_MAIN(TestLongParagraphs)
#include "tst_LongParagraphs.moc"
