#include "sql/WordTokenizer.h"

#include "sql/Statement.h"

#include <QTest>

#include <memory>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestWordTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }

    void splits_text_into_words_data();
    void splits_text_into_words();
    void tells_the_words_that_the_index_holds();
    void marks_the_characters_that_were_found_data();
    void marks_the_characters_that_were_found();
    void finds_any_part_of_an_unspaced_text_data();
    void finds_any_part_of_an_unspaced_text();
    void bytes_that_are_no_text_do_no_harm_data();
    void bytes_that_are_no_text_do_no_harm();
    void a_word_of_any_length_is_found();
    void is_quick_with_a_long_unspaced_text();

private:
    // UTF-8 or not, as it is.
    [[nodiscard]] bool put(const QByteArray &text)
    {
        auto insert = sql::Statement::prepare(*m_connection, "INSERT INTO text VALUES (CAST(?1 AS TEXT))");
        return insert && insert->bind(text) && insert->run();
    }
    [[nodiscard]] QStringList answers(QByteArrayView sql, const QString &value)
    {
        auto select = sql::Statement::prepare(*m_connection, sql);
        if (!select || !select->bind(value))
            return {u"an error"_s};
        const auto rows = select->collect(
            [](const sql::Statement &row) -> Result<QString> { return row.column<QString>(0); });
        return rows.value_or(QList<QString>{u"an error"_s});
    }
    [[nodiscard]] QStringList words()
    {
        return answers("SELECT term FROM vocabulary WHERE term >= ?1 ORDER BY offset", {});
    }
    [[nodiscard]] bool finds(const QString &expression)
    {
        return answers("SELECT rowid FROM text WHERE text MATCH ?1", expression).size() == 1;
    }

    std::unique_ptr<sql::Connection> m_connection;
};

void TestWordTokenizer::init()
{
    auto opened = sql::Connection::openInMemory();
    QVERIFY(opened);
    m_connection = std::make_unique<sql::Connection>(*std::move(opened));
    QVERIFY(m_connection->execute(
        "CREATE VIRTUAL TABLE text USING fts5(words, tokenize = 'alongside_words', prefix = '1 2 3');"
        "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, text, instance)"));
}

void TestWordTokenizer::splits_text_into_words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("between words") << u" -- !\n"_s << u""_s;
    QTest::newRow("plain") << u"Slept well, twice."_s << u"slept well twice"_s;
    QTest::newRow("an apostrophe") << u"didn’t don't"_s << u"didn t don t"_s;
    QTest::newRow("accents, composed") << u"Zoë Übelkeit Huế"_s << u"zoe ubelkeit hue"_s;
    QTest::newRow("accents, decomposed") << u"Zoe\u0308 cafe\u0301s"_s << u"zoe cafes"_s;
    QTest::newRow("Cyrillic") << u"БОЛЬ ночью"_s << u"боль ночью"_s;
    QTest::newRow("Chinese") << u"做了检查，等"_s << u"做 了 检 查 等"_s;
    QTest::newRow("Latin letters before Chinese") << u"CT检查"_s << u"ct 检 查"_s;
    QTest::newRow("Latin letters within Chinese") << u"做CT2检"_s << u"做 ct2 检"_s;
    QTest::newRow("an accent beside Chinese") << u"é检é"_s << u"e 检 e"_s;
    QTest::newRow("Japanese") << u"痛みカナー々"_s << u"痛 み カ ナ ー 々"_s;
    QTest::newRow("kana with marks, composed") << u"がぎ"_s << u"が ぎ"_s;
    QTest::newRow("kana, half-width") << u"ｶﾅ"_s << u"ｶ ﾅ"_s;
    QTest::newRow("Korean") << u"검사를 했다"_s << u"검 사 를 했 다"_s;
    QTest::newRow("four bytes, unspaced") << u"𠮷野家"_s << u"𠮷 野 家"_s;
    QTest::newRow("four bytes, spaced") << u"𐐷𐑂 a"_s << u"𐐷𐑂 a"_s;
    QTest::newRow("picture characters") << u"tea🌿walk"_s << u"tea walk"_s;
    QTest::newRow("Thai, which the index splits at its marks") << u"ปวด"_s << u"ปวด"_s;
}

void TestWordTokenizer::splits_text_into_words()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);

    QVERIFY(put(text.toUtf8()));
    QCOMPARE(this->words().join(u' '), words);
}

void TestWordTokenizer::tells_the_words_that_the_index_holds()
{
    const QString text = u"Zoë and CT检查 and zoe, 𠮷𠮷 "_s + QString(40'000, u'x');
    QVERIFY(put(text.toUtf8()));
    const auto words = m_connection->wordsIn(text);
    QVERIFY(words);
    sql::Words indexed;
    for (const QString &word : this->words())
        indexed.insert(word.toUtf8());
    QCOMPARE(*words, indexed);
    QCOMPARE(words->size(), 7);
}

void TestWordTokenizer::marks_the_characters_that_were_found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");

    QTest::newRow("a word") << u"a cup of tea."_s << u"\"tea\"*"_s << u"a cup of [tea]."_s;
    QTest::newRow("a part of Chinese") << u"今天做了检查等"_s << u"\"检查\"*"_s << u"今天做了[检查]等"_s;
    QTest::newRow("Latin letters beside Chinese") << u"做CT检查"_s << u"\"ct\"*"_s << u"做[CT]检查"_s;
    QTest::newRow("Chinese beside Latin letters") << u"做CT检查"_s << u"\"检\"*"_s << u"做CT[检]查"_s;
    QTest::newRow("four bytes") << u"在𠮷野家"_s << u"\"𠮷野\"*"_s << u"在[𠮷野]家"_s;
    QTest::newRow("an accent") << u"with Zoë."_s << u"\"zoe\"*"_s << u"with [Zoë]."_s;
    // Folding shortened the word: its parts cannot be told apart any more, so all of it is marked.
    QTest::newRow("an accent beside Chinese") << u"a é检查 b"_s << u"\"检\"*"_s << u"a [é检查] b"_s;
}

void TestWordTokenizer::marks_the_characters_that_were_found()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const QString, marked);

    QVERIFY(put(text.toUtf8()));
    QCOMPARE(answers("SELECT highlight(text, 0, '[', ']') FROM text WHERE text MATCH ?1", typed),
             QStringList{marked});
}

void TestWordTokenizer::finds_any_part_of_an_unspaced_text_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");

    QTest::newRow("its start") << u"\"今天\"*"_s << true;
    QTest::newRow("its middle") << u"\"检查\"*"_s << true;
    QTest::newRow("its end") << u"\"结果\"*"_s << true;
    QTest::newRow("one character") << u"\"查\"*"_s << true;
    QTest::newRow("two parts") << u"\"结果\"* \"今天\"*"_s << true;
    QTest::newRow("not in this order") << u"\"查检\"*"_s << false;
    QTest::newRow("not side by side") << u"\"今查\"*"_s << false;
    QTest::newRow("with Latin letters") << u"\"ct检\"*"_s << true;
    QTest::newRow("the start of Latin letters") << u"\"c\"*"_s << true;
    QTest::newRow("Latin letters from their middle on") << u"\"t检\"*"_s << false;
}

void TestWordTokenizer::finds_any_part_of_an_unspaced_text()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, found);

    QVERIFY(put("今天做了CT检查等结果"));
    QCOMPARE(finds(typed), found);
}

void TestWordTokenizer::bytes_that_are_no_text_do_no_harm_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a stray tail") << "\x80\xbf tea"_ba;
    QTest::newRow("a character cut short") << "tea \xe6\xa3"_ba;
    QTest::newRow("a longer one cut short") << "tea \xf0\xa0\xae"_ba;
    QTest::newRow("cut short before a letter") << "\xe6\xa3 tea"_ba;
    QTest::newRow("longer than needed") << "\xc0\xaf\xe0\x80\xaf tea"_ba;
    QTest::newRow("a surrogate") << "\xed\xa0\x80 tea"_ba;
    QTest::newRow("beyond Unicode") << "\xf7\xbf\xbf\xbf\xf8\x88\x80\x80\x80 tea"_ba;
    QTest::newRow("bytes there never are") << "\xfe\xff tea"_ba;
    QTest::newRow("a zero") << "a\0b tea"_ba;
    QTest::newRow("half of it unspaced") << "\xe6\xa3\x80\xe6 tea"_ba;
}

void TestWordTokenizer::bytes_that_are_no_text_do_no_harm()
{
    QFETCH(const QByteArray, bytes);

    QVERIFY(put(bytes));
    QVERIFY(finds(u"\"tea\"*"_s));
    QVERIFY(m_connection->execute("INSERT INTO text(text) VALUES ('integrity-check')"));
    QVERIFY(m_connection->execute("DELETE FROM text"));
    QVERIFY(words().isEmpty());
}

void TestWordTokenizer::a_word_of_any_length_is_found()
{
    QVERIFY(put(QByteArray(100'000, 'x') + " tea"));
    QVERIFY(finds(u"\"xxxxxxxx\"*"_s));
    QVERIFY(finds(u"\"tea\""_s));
    QVERIFY(m_connection->execute("INSERT INTO text(text) VALUES ('integrity-check')"));
}

void TestWordTokenizer::is_quick_with_a_long_unspaced_text()
{
    QVERIFY(put(u"检查"_s.repeated(500'000).toUtf8())); // seconds, were it quadratic
    QVERIFY(finds(u"\"检查检查\"*"_s));
    QVERIFY(!finds(u"\"查查\"*"_s));
}

QTEST_GUILESS_MAIN(TestWordTokenizer)
#include "tst_WordTokenizer.moc"
