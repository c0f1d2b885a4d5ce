#include "domain/SearchWords.h"

#include "support/ThreadTimer.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_words_from_what_was_typed_data();
    void takes_words_from_what_was_typed();
    void writes_every_word_as_a_quoted_prefix();
    void has_no_expression_without_words();
    void leaves_out_more_words_than_it_takes();
    void cuts_words_that_are_too_long();
    void never_cuts_a_character_in_two();
    void finds_the_words_that_begin_so_data();
    void finds_the_words_that_begin_so();
    void is_quick_in_a_long_text_full_of_matches();

private:
    // What the ranges mark, in order, joined by bars.
    static QString marked(const QString &text, const QList<TextRange> &ranges)
    {
        QStringList parts;
        for (const TextRange &range : ranges)
            parts.append(text.sliced(range.start, range.length));
        return parts.join(u'|');
    }
};

void TestSearchWords::takes_words_from_what_was_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("spaces") << u"  \t\n"_s << QStringList{};
    QTest::newRow("a word") << u"scan"_s << QStringList{u"scan"_s};
    QTest::newRow("words in order") << u" night  sweats "_s << QStringList{u"night"_s, u"sweats"_s};
    QTest::newRow("digits") << u"PET 2026"_s << QStringList{u"PET"_s, u"2026"_s};
    QTest::newRow("a star is no operator") << u"sca*"_s << QStringList{u"sca"_s};
    QTest::newRow("quotes are no operators")
        << u"\"night\" 'sweats'"_s << QStringList{u"night"_s, u"sweats"_s};
    QTest::newRow("an unfinished quote") << u"\"night"_s << QStringList{u"night"_s};
    QTest::newRow("brackets") << u"(night OR sweats"_s << QStringList{u"night"_s, u"OR"_s, u"sweats"_s};
    QTest::newRow("words the index reads as operators")
        << u"AND OR NOT NEAR"_s << QStringList{u"AND"_s, u"OR"_s, u"NOT"_s, u"NEAR"_s};
    QTest::newRow("a column filter") << u"title:night"_s << QStringList{u"title"_s, u"night"_s};
    QTest::newRow("a leading caret, plus and minus")
        << u"^night +sweats -fever"_s << QStringList{u"night"_s, u"sweats"_s, u"fever"_s};
    QTest::newRow("SQL") << u"'; DROP TABLE journal_entry; --"_s
                         << QStringList{u"DROP"_s, u"TABLE"_s, u"journal"_s, u"entry"_s};
    QTest::newRow("punctuation only") << u"... !? -- \"\" ()*"_s << QStringList{};
    QTest::newRow("a hyphen separates") << u"x-ray"_s << QStringList{u"x"_s, u"ray"_s};
    QTest::newRow("an apostrophe separates")
        << u"didn't didn’t"_s << QStringList{u"didn"_s, u"t"_s, u"didn"_s, u"t"_s};
    QTest::newRow("a zero character separates") << u"a"_s + QChar(0) + u"b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("accents stay, composed") << u"café"_s << QStringList{u"café"_s};
    QTest::newRow("accents stay, decomposed") << u"cafe\u0301"_s << QStringList{u"cafe\u0301"_s};
    QTest::newRow("German") << u"Übelkeit groß"_s << QStringList{u"Übelkeit"_s, u"groß"_s};
    QTest::newRow("Cyrillic, Greek, Arabic, Hindi")
        << u"боль πόνος ألم दर्द"_s << QStringList{u"боль"_s, u"πόνος"_s, u"ألم"_s, u"दर्द"_s};
    QTest::newRow("Japanese") << u"痛み、夜"_s << QStringList{u"痛み"_s, u"夜"_s};
    QTest::newRow("letters beyond sixteen bits") << u"𐐷𐑂 a"_s << QStringList{u"𐐷𐑂"_s, u"a"_s};
    QTest::newRow("a picture character separates")
        << u"night🌿sweats"_s << QStringList{u"night"_s, u"sweats"_s};
    QTest::newRow("half a character separates")
        << u"a"_s + QChar(0xd83c) + u"b"_s << QStringList{u"a"_s, u"b"_s};
}

void TestSearchWords::takes_words_from_what_was_typed()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, words);

    const SearchWords found = SearchWords::fromTyped(typed);
    QCOMPARE(found.words(), words);
    QCOMPARE(found.isEmpty(), words.isEmpty());
}

void TestSearchWords::writes_every_word_as_a_quoted_prefix()
{
    QCOMPARE(SearchWords::fromTyped(u"night OR swe"_s).toMatchExpression(), u"\"night\"* \"OR\"* \"swe\"*"_s);
}

void TestSearchWords::has_no_expression_without_words()
{
    QCOMPARE(SearchWords::fromTyped(u" - "_s).toMatchExpression(), QString());
}

void TestSearchWords::leaves_out_more_words_than_it_takes()
{
    const SearchWords found = SearchWords::fromTyped(u"word "_s.repeated(10'000));
    QCOMPARE(found.words().size(), SearchWords::kMost);
}

void TestSearchWords::cuts_words_that_are_too_long()
{
    const SearchWords found = SearchWords::fromTyped(QString(100'000, u'x') + u" y"_s);
    QCOMPARE(found.words(), QStringList({QString(SearchWords::kLongestWord, u'x'), u"y"_s}));
}

void TestSearchWords::never_cuts_a_character_in_two()
{
    const SearchWords found = SearchWords::fromTyped(u"x"_s + u"𐐷"_s.repeated(100));
    QCOMPARE(found.words().size(), 1);
    QVERIFY(found.words().first().isValidUtf16());
}

void TestSearchWords::finds_the_words_that_begin_so_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("matches");

    QTest::newRow("nothing in nothing") << u""_s << u"tea"_s << u""_s;
    QTest::newRow("no words") << u"tea"_s << u""_s << u""_s;
    QTest::newRow("a word") << u"a cup of tea."_s << u"tea"_s << u"tea"_s;
    QTest::newRow("the start of words") << u"teas, a teapot, steam"_s << u"tea"_s << u"teas|teapot"_s;
    QTest::newRow("two words") << u"a walk, then tea"_s << u"tea walk"_s << u"walk|tea"_s;
    QTest::newRow("case") << u"Tea TEA tea"_s << u"tEa"_s << u"Tea|TEA|tea"_s;
    QTest::newRow("an accent in the text") << u"Zoë came"_s << u"zoe"_s << u"Zoë"_s;
    QTest::newRow("an accent of two characters") << u"Zoe\u0308 came"_s << u"zoë"_s << u"Zoe\u0308"_s;
    QTest::newRow("an accent typed only") << u"Zoe came"_s << u"zoë"_s << u"Zoe"_s;
    QTest::newRow("two accents on a letter") << u"Huế"_s << u"hue"_s << u"Huế"_s;
    QTest::newRow("after picture characters") << u"🌿👩‍👧 tea🌿"_s << u"tea"_s << u"tea"_s;
    QTest::newRow("letters beyond sixteen bits") << u"a 𐐷𐑂 b"_s << u"𐐷"_s << u"𐐷𐑂"_s;
    QTest::newRow("an apostrophe") << u"I didn’t"_s << u"didn't"_s << u"didn|t"_s;
    QTest::newRow("Cyrillic") << u"Боль ночью"_s << u"боль"_s << u"Боль"_s;
    QTest::newRow("Turkish") << u"İstanbul"_s << u"istanbul"_s << u"İstanbul"_s;
    QTest::newRow("Hindi") << u"आज दर्द है"_s << u"दर्द"_s << u"दर्द"_s;
    QTest::newRow("Chinese, inside a sentence") << u"今天做了检查，等结果"_s << u"检查"_s << u"检查"_s;
    QTest::newRow("Chinese, twice") << u"检查又检查"_s << u"检查"_s << u"检查|检查"_s;
    QTest::newRow("Chinese, two words") << u"今天做了检查等结果"_s << u"结果 今天"_s << u"今天|结果"_s;
    QTest::newRow("Japanese with Latin letters") << u"今日CT検査"_s << u"ct 検査"_s << u"CT検査"_s;
    QTest::newRow("Korean with a particle") << u"검사를 했다"_s << u"검사"_s << u"검사"_s;
    QTest::newRow("Chinese that is not there") << u"今天"_s << u"天今"_s << u""_s;
    QTest::newRow("an accent alone finds nothing") << u"tea e\u0301"_s << u"\u0301"_s << u""_s;
    QTest::newRow("a word longer than any that is looked for")
        << QString(1000, u'x') << QString(100, u'x') << QString(1000, u'x');
}

void TestSearchWords::finds_the_words_that_begin_so()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const QString, matches);

    const SearchWords words = SearchWords::fromTyped(typed);
    const QList<TextRange> found = words.matchesIn(text);
    QCOMPARE(marked(text, found), matches);
    QCOMPARE(words.firstMatchIn(text).has_value(), !found.isEmpty());
    if (!found.isEmpty())
        QCOMPARE(*words.firstMatchIn(text), found.first());
}

void TestSearchWords::is_quick_in_a_long_text_full_of_matches()
{
    const QString text = u"語 "_s.repeated(500'000);
    const ThreadTimer timer;
    QCOMPARE(SearchWords::fromTyped(u"語"_s).matchesIn(text).size(), 500'000);
    QVERIFY2(timer.elapsed() < 3s, qPrintable(QString::number(timer.elapsed().count())));
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_SearchWords.moc"
