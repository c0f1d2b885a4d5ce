#include "models/LongParagraphs.h"

#include "ParagraphPieces.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextCursor>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::paragraphpieces;

/// A paragraph that is shown in pieces is changed, and each change undone, as if it were shown in one.
class TestLongParagraphEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deleting_a_seam_deletes_what_is_behind_it();
    void new_line_at_a_break_leaves_no_empty_line_data();
    void new_line_at_a_break_leaves_no_empty_line();
    void pieces_that_became_short_become_one();
    void deleting_until_pieces_become_one_is_undone_as_it_was_done_data();
    void deleting_until_pieces_become_one_is_undone_as_it_was_done();
    void deleting_beside_a_break_deletes_the_space();
    void new_lines_beside_a_break_are_new_lines();
    void pasted_paragraph_is_divided_and_undone_in_one_step();
    void text_is_inserted_for_what_is_selected_and_undone_in_one_step();
    void any_edits_undone_and_redone_keep_the_text();
    void any_edits_keep_a_text_without_spaces();

private:
    /// The text of \a document between two places of it.
    static QString between(QTextDocument &document, int from, int to)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        return longparagraphs::selectedText(cursor);
    }
};

void TestLongParagraphEdits::deleting_a_seam_deletes_what_is_behind_it()
{
    QString text = QString(50'000, u'x');
    QTextDocument document;
    longparagraphs::show(document, text);
    const int seam = firstBreak(document);
    text[seam] = u'!';
    longparagraphs::show(document, text);
    QTextCursor cursor(&document);
    cursor.setPosition(seam);
    cursor.deleteChar();
    longparagraphs::deleteBehindSeam(document, seam);
    longparagraphs::divide(document, seam, 1, 0);
    QCOMPARE(longparagraphs::text(document), QString(text).remove(seam, 1));
    QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
    document.undo(); // one step
    QCOMPARE(longparagraphs::text(document), text);
    QVERIFY(!document.isUndoAvailable());
    document.redo();
    QCOMPARE(longparagraphs::text(document), QString(text).remove(seam, 1));
    QVERIFY(!document.isRedoAvailable());
    document.undo();
    QVERIFY(longparagraphs::isBeforeSeam(document, seam));
}

void TestLongParagraphEdits::new_line_at_a_break_leaves_no_empty_line_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("beside");
    QTest::newRow("before a seam") << QString(50'000, u'x') << 0;
    QTest::newRow("before a space") << paragraph(5000) << 0;
    QTest::newRow("behind a space") << paragraph(5000) << 1;
}

void TestLongParagraphEdits::new_line_at_a_break_leaves_no_empty_line()
{
    QFETCH(const QString, text);
    QFETCH(const int, beside);
    QTextDocument document;
    longparagraphs::show(document, text);
    const int place = firstBreak(document) + beside;
    QTextCursor cursor(&document);
    cursor.setPosition(place);
    cursor.insertBlock();
    longparagraphs::divide(document, place, 0, 1);
    QCOMPARE(longparagraphs::text(document), QString(text).insert(place, u'\n'));
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next())
        QVERIFY(block.length() > 1);
    document.undo();
    QCOMPARE(longparagraphs::text(document), text);
}

void TestLongParagraphEdits::pieces_that_became_short_become_one()
{
    for (const QString &text : {QString(11'000, u'x'), paragraph(5000).first(11'000)}) {
        QTextDocument document;
        longparagraphs::show(document, text);
        QCOMPARE_GT(document.blockCount(), 1);
        QTextCursor cursor(&document);
        cursor.setPosition(1000);
        cursor.setPosition(document.characterCount() - 1 - 1000, QTextCursor::KeepAnchor);
        const int removed = cursor.selectionEnd() - cursor.selectionStart();
        cursor.removeSelectedText();
        longparagraphs::divide(document, 1000, removed, 0);
        QCOMPARE(longparagraphs::text(document), text.first(1000) + text.last(1000));
        QCOMPARE(document.blockCount(), 1);
    }
}

void TestLongParagraphEdits::deleting_until_pieces_become_one_is_undone_as_it_was_done_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("backwards");
    QTest::newRow("Backspace, at a seam") << QString(12'000, u'x') << true;
    QTest::newRow("Backspace, at a space") << paragraph(5000) << true;
    QTest::newRow("Delete, at a seam") << QString(12'000, u'x') << false;
    QTest::newRow("Delete, at a space") << paragraph(5000) << false;
}

void TestLongParagraphEdits::deleting_until_pieces_become_one_is_undone_as_it_was_done()
{
    QFETCH(const QString, text);
    QFETCH(const bool, backwards);
    constexpr int kKeys = 5;
    QTextDocument document;
    longparagraphs::show(document, text);
    const auto shorten = [&document](const QTextBlock &block, int length) {
        QTextCursor cursor(&document);
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1 - length, QTextCursor::KeepAnchor);
        const int removed = cursor.selectionEnd() - cursor.selectionStart();
        cursor.removeSelectedText();
        longparagraphs::divide(document, block.position(), removed, 0);
    };
    shorten(document.firstBlock(), longparagraphs::kPiece / 2);
    shorten(document.firstBlock().next(), longparagraphs::kPiece / 2 + kKeys);
    const int pieces = document.blockCount();
    QStringList states{longparagraphs::text(document)};
    for (int half = 0; half < 2; ++half) {
        for (int key = 0; key < kKeys; ++key) {
            QTextCursor cursor(&document);
            const int place = longparagraphs::kPiece / 2 - (backwards ? half * kKeys + key : kKeys * 2);
            cursor.setPosition(place);
            backwards ? cursor.deletePreviousChar() : cursor.deleteChar();
            longparagraphs::divide(document, cursor.position(), 1, 0);
        }
        states.append(longparagraphs::text(document));
    }
    QCOMPARE(document.blockCount(), pieces - 1);
    for (const QString &state : {states[1], states[0]}) {
        document.undo();
        QCOMPARE(longparagraphs::text(document), state);
    }
    QCOMPARE(document.blockCount(), pieces);
    for (const QString &state : {states[1], states[2]}) {
        document.redo();
        QCOMPARE(longparagraphs::text(document), state);
    }
    QVERIFY(!document.isRedoAvailable());
}

void TestLongParagraphEdits::deleting_beside_a_break_deletes_the_space()
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

void TestLongParagraphEdits::new_lines_beside_a_break_are_new_lines()
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

void TestLongParagraphEdits::pasted_paragraph_is_divided_and_undone_in_one_step()
{
    const QString pasted = paragraph(5000);
    QTextDocument document;
    longparagraphs::show(document, u"before after"_s);
    QTextCursor cursor(&document);
    cursor.setPosition(7);
    cursor.insertFragment(QTextDocumentFragment::fromPlainText(pasted));
    longparagraphs::divide(document, 7, 0, int(pasted.size()));
    QCOMPARE(longparagraphs::text(document), u"before "_s + pasted + u"after"_s);
    QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
    document.undo();
    QCOMPARE(longparagraphs::text(document), u"before after"_s);
    QVERIFY(!document.isUndoAvailable());
    document.redo();
    QCOMPARE(longparagraphs::text(document), u"before "_s + pasted + u"after"_s);
    QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
}

void TestLongParagraphEdits::text_is_inserted_for_what_is_selected_and_undone_in_one_step()
{
    QTextDocument document;
    longparagraphs::show(document, u"before old after"_s);
    QTextCursor cursor(&document);
    cursor.setPosition(10);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    const QString text = QString(50'000, u'x');
    longparagraphs::insert(cursor, text);
    QCOMPARE(longparagraphs::text(document), u"before "_s + text + u" after"_s);
    QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
    QCOMPARE(document.characterCount() - 1 - cursor.position(), 6);
    document.undo();
    QCOMPARE(longparagraphs::text(document), u"before old after"_s);
    QVERIFY(!document.isUndoAvailable());
}

void TestLongParagraphEdits::any_edits_undone_and_redone_keep_the_text()
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
        longparagraphs::divide(document, from, removed, int(added.size()));
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

// Where a place of the document is not that of the text: a cursor goes by the document.
void TestLongParagraphEdits::any_edits_keep_a_text_without_spaces()
{
    constexpr int kEdits = 400;
    const QStringList inserted{
        u"x"_s, u"\n"_s, u" "_s, u"鱼。"_s, u"a\nb\n"_s, QString(3000, u'y'), QString(9000, u'z'), QString()};
    QRandomGenerator random(20261126);
    QTextDocument document;
    const QString first = QString(20'000, u'x');
    longparagraphs::show(document, first);
    QString text = first;
    for (int edit = 0; edit < kEdits; ++edit) {
        const QTextBlock near = document.findBlockByNumber(int(random.bounded(document.blockCount())));
        const int last = document.characterCount() - 1;
        const int place = edit % 2 == 0 ? near.position() : int(random.bounded(last + 1));
        const int from = std::max(0, place - int(random.bounded(3)));
        const int removed = std::min(last - from, int(random.bounded(edit % 5 == 0 ? 6000 : 3)));
        const QString added = inserted.at(random.bounded(inserted.size()));
        text = between(document, 0, from) + added + between(document, from + removed, last);
        QTextCursor cursor(&document);
        cursor.beginEditBlock();
        cursor.setPosition(from);
        cursor.setPosition(from + removed, QTextCursor::KeepAnchor);
        cursor.insertText(added);
        cursor.endEditBlock();
        longparagraphs::divide(document, from, removed, int(added.size()));
        QCOMPARE(longparagraphs::text(document), text);
        QCOMPARE_LE(longestPiece(document), longparagraphs::kLongest);
        const qsizetype seams = document.characterCount() - 1 - text.size();
        QVERIFY(longparagraphs::hasSeams(document, seams) && !longparagraphs::hasSeams(document, seams + 1));
    }
    while (document.isUndoAvailable())
        document.undo();
    QCOMPARE(longparagraphs::text(document), first);
    while (document.isRedoAvailable())
        document.redo();
    QCOMPARE(longparagraphs::text(document), text);
}

QTEST_MAIN(TestLongParagraphEdits)
#include "tst_LongParagraphEdits.moc"
