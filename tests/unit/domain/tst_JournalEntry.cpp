#include "domain/JournalEntry.h"

#include "domain/JournalTag.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestJournalEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_preview_is_the_start_on_one_line_data();
    void a_preview_is_the_start_on_one_line();
    void a_preview_never_cuts_a_character_in_two_data();
    void a_preview_never_cuts_a_character_in_two();
    void a_preview_of_much_white_space_is_short();
    void an_entry_of_white_space_is_blank_data();
    void an_entry_of_white_space_is_blank();
    void a_mood_a_tag_or_a_photo_is_something();
    void an_entry_holds_a_book_and_no_more();
    void an_entry_holds_so_many_tags_and_no_more();
};

void TestJournalEntry::a_preview_is_the_start_on_one_line_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("preview");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("a short line") << u"Slept well."_s << u"Slept well."_s;
    QTest::newRow("line ends become spaces")
        << u"Slept well.\nWalked.\r\n\r\nRead."_s << u"Slept well. Walked. Read."_s;
    QTest::newRow("white space at the ends goes") << u"  \n\tSlept well.\n \t"_s << u"Slept well."_s;
    QTest::newRow("spaces that do not break fold too") << u"a\u00a0\u2003\u3000b"_s << u"a b"_s;
    QTest::newRow("line and paragraph separators fold too") << u"a\u2028b\u2029c"_s << u"a b c"_s;
    QTest::newRow("exactly as long as it may be")
        << QString(kPreviewLength, u'x') << QString(kPreviewLength, u'x');
    QTest::newRow("one longer is cut") << QString(kPreviewLength + 1, u'x') << QString(kPreviewLength, u'x');
    QTest::newRow("never ends in a space")
        << QString(kPreviewLength - 1, u'x') + u" y"_s << QString(kPreviewLength - 1, u'x');
    QTest::newRow("a word that just fits after a space")
        << QString(kPreviewLength - 2, u'x') + u" y z"_s << QString(kPreviewLength - 2, u'x') + u" y"_s;
    QTest::newRow("a zero character is no end") << u"a"_s + QChar(0) + u"b"_s << u"a"_s + QChar(0) + u"b"_s;
}

void TestJournalEntry::a_preview_is_the_start_on_one_line()
{
    QFETCH(const QString, body);
    QFETCH(const QString, preview);

    QCOMPARE(previewOf(body), preview);
}

void TestJournalEntry::a_preview_never_cuts_a_character_in_two_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("length");

    QTest::newRow("it fits") << kPreviewLength - 2 << kPreviewLength;
    QTest::newRow("half of it would fit") << kPreviewLength - 1 << kPreviewLength - 1;
    QTest::newRow("nothing of it fits") << kPreviewLength << kPreviewLength;
}

void TestJournalEntry::a_preview_never_cuts_a_character_in_two()
{
    QFETCH(const int, before);
    QFETCH(const int, length);

    const QString preview = previewOf(QString(before, u'x') + u"🌿🌿"_s);
    QCOMPARE(preview.size(), length);
    QVERIFY(preview.isValidUtf16());
}

void TestJournalEntry::a_preview_of_much_white_space_is_short()
{
    QCOMPARE(previewOf(QString(1'000'000, u'\n') + u"end"_s), u"end"_s);
}

void TestJournalEntry::an_entry_of_white_space_is_blank_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("blank");

    QTest::newRow("nothing at all") << u""_s << u""_s << true;
    QTest::newRow("spaces and line ends") << u"  "_s << u"\n\t\u00a0\u3000"_s << true;
    QTest::newRow("a title alone") << u"Tuesday"_s << u""_s << false;
    QTest::newRow("a body alone") << u""_s << u"."_s << false;
    QTest::newRow("a picture character") << u""_s << u"🌿"_s << false;
}

void TestJournalEntry::an_entry_of_white_space_is_blank()
{
    QFETCH(const QString, title);
    QFETCH(const QString, body);
    QFETCH(const bool, blank);

    const JournalEntry entry{{}, LivedTime::fromStored(0, "UTC", 0), title, body};
    QCOMPARE(entry.isBlank(), blank);
}

void TestJournalEntry::an_entry_holds_a_book_and_no_more()
{
    JournalEntry entry{{}, LivedTime::fromStored(0, "UTC", 0), QString(1000, u'x'), QString(1'000'000, u'x')};
    QVERIFY(!entry.isTooLong());
    entry.title += u'x';
    QVERIFY(entry.isTooLong());
    entry.title.chop(1);
    entry.body += u'x';
    QVERIFY(entry.isTooLong());
}

void TestJournalEntry::a_mood_a_tag_or_a_photo_is_something()
{
    const JournalEntry blank{{}, LivedTime::fromStored(0, "UTC", 0), u" "_s, u"\n"_s};
    QVERIFY(blank.isBlank());
    JournalEntry entry = blank;
    entry.mood = *Mood::fromStep(1);
    QVERIFY(!entry.isBlank());
    entry = blank;
    entry.tags = {u"scan"_s};
    QVERIFY(!entry.isBlank());
    entry = blank;
    entry.photoCount = 1;
    QVERIFY(!entry.isBlank());
    // A star on nothing, or a wish about nothing, is nothing.
    entry = blank;
    entry.starred = true;
    entry.mayReturn = false;
    QVERIFY(entry.isBlank());
}

void TestJournalEntry::an_entry_holds_so_many_tags_and_no_more()
{
    JournalEntry entry{{}, LivedTime::fromStored(0, "UTC", 0), {}, {}};
    for (int index = 0; index < journaltag::kMost; ++index)
        entry.tags.append(QString::number(index));
    QVERIFY(!entry.isTooLong());
    entry.tags.append(u"one more"_s);
    QVERIFY(entry.isTooLong());
    entry.tags = {QString(journaltag::kLongest, u'x')};
    QVERIFY(!entry.isTooLong());
    entry.tags = {QString(journaltag::kLongest + 1, u'x')};
    QVERIFY(entry.isTooLong());
    entry.tags = {u""_s};
    QVERIFY(entry.isTooLong());
}

QTEST_GUILESS_MAIN(TestJournalEntry)
#include "tst_JournalEntry.moc"
