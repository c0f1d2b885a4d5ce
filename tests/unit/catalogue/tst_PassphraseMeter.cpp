#include "catalogue/PassphraseMeter.h"

#include "support/ThreadTimer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;

Q_DECLARE_METATYPE(alongside::PassphraseStrength)

class TestPassphraseMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rates_data();
    void rates();
    void four_drawn_words_are_good_or_better();
    void a_very_long_passphrase_is_rated_at_once();
    void bytes_that_are_not_text_are_no_trouble();

private:
    [[nodiscard]] PassphraseStrength rate(const QByteArray &passphrase, const QString &name = {}) const
    {
        return m_meter->rate(std::as_bytes(std::span(passphrase)), name);
    }

    std::optional<PassphraseMeter> m_meter;
};

void TestPassphraseMeter::initTestCase()
{
    const auto words = PassphraseWords::load();
    QVERIFY2(words, words ? "" : qPrintable(words.error().detail));
    auto meter = PassphraseMeter::load(*words);
    QVERIFY2(meter, meter ? "" : qPrintable(meter.error().detail));
    m_meter = std::move(*meter);
}

void TestPassphraseMeter::rates_data()
{
    using enum PassphraseStrength;
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("name");
    QTest::addColumn<PassphraseStrength>("strength");

    const auto row = [](const char *what, const char *passphrase, PassphraseStrength strength,
                        const QString &name = {}) {
        QTest::newRow(what) << QByteArray(passphrase) << name << strength;
    };

    row("nothing", "", TooShort);
    row("eleven characters, however wild", "x7Kq9#mPz2!", TooShort);
    row("eleven characters of two bytes",
        "\u00e4\u00f6\u00fc\u00e4\u00f6\u00fc\u00e4\u00f6\u00fc\u00e4\u00f6", TooShort);
    row("four very short words", "a b c d e f", TooShort);

    row("one character", "aaaaaaaaaaaa", TooCommon);
    row("one character of two bytes",
        "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9", TooCommon);
    row("three characters again and again", "abcabcabcabc", TooCommon);
    row("a word again and again", "sunnysunnysunny", TooCommon);
    row("the alphabet", "abcdefghijkl", TooCommon);
    row("the alphabet backwards", "zyxwvutsrqpo", TooCommon);
    row("digits in order", "123456789012", TooCommon);
    row("digits backwards", "098765432109", TooCommon);
    row("a row of keys", "qwertyuiop[]", TooCommon);
    row("a row of keys backwards", "poiuytrewqpoiuy", TooCommon);
    row("a row of German keys", "qwertzuiop123", TooCommon);
    row("a row of French keys", "azertyuiop2026", TooCommon);
    row("columns of keys", "1qaz2wsx3edc", TooCommon);
    row("a zigzag over the keys", "1q2w3e4r5t6y", TooCommon);
    row("rows of keys", "asdfghjklzxcvbnm", TooCommon);
    row("the row with shift held", "!@#$%^&*()!@", TooCommon);
    row("spaces", "            ", TooCommon);

    row("a listed word and digits", "password1234", TooCommon);
    row("a listed word and a year", "Sunshine2024!", TooCommon);
    row("a listed word, a year and more", "Sunshine2024!!", TooCommon);
    row("digits first", "1234567password", TooCommon);
    row("signs for letters", "P@$$w0rd2025", TooCommon);
    row("one for l", "1etmein1etmein", TooCommon);
    row("two listed words", "iloveyoumonkey", TooCommon);
    row("two listed words, spaced", "dragon  monkey", TooCommon);
    row("capitals do not help", "PASSWORDMONKEY", TooCommon);
    row("years alone", "194519892001", TooCommon);

    row("the profile's name twice", "Maya Maya Maya", TooCommon, u"Maya"_s);
    row("the profile's name and digits", "mayalindqvist12", TooCommon, u"maya lindqvist"_s);
    row("the name in one word", "mayalindqvist1980", TooCommon, u"Maya Lindqvist"_s);
    row("a name in another script",
        "\u041c\u0430\u0439\u044f\u041c\u0430\u0439\u044f\u041c\u0430\u0439\u044f", TooCommon,
        u"\u041c\u0430\u0439\u044f"_s);

    row("three words", "pebble umbrella violin", Fair);
    row("two words and a number", "umbrella pebble 73", Fair);
    row("three words and a number", "pebble umbrella violin 73", Good);
    row("letters nobody explains", "hqzvjwpkxmtr", Good);
    row("four words", "pebble umbrella kitchen violin", Strong);
    row("four words without spaces", "pebbleumbrellakitchenviolin", Strong);
    row("dice for every character", "x7Kq9#mPz2!v", Strong);
    row("a sentence in Finnish", "kissani nukkuu mielell\u00e4\u00e4n ikkunalla", Strong);
    row("twelve characters of Japanese",
        "\u96e8\u306e\u3042\u3068\u5ead\u306e\u732b\u306f\u5bdd\u3066\u3044\u308b", Strong);
}

void TestPassphraseMeter::rates()
{
    QFETCH(const QByteArray, passphrase);
    QFETCH(const QString, name);
    QFETCH(const PassphraseStrength, strength);

    QCOMPARE(rate(passphrase, name), strength);
}

void TestPassphraseMeter::four_drawn_words_are_good_or_better()
{
    const auto words = PassphraseWords::load();
    QVERIFY(words);
    QRandomGenerator dice(20261123);
    int strong = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray passphrase;
        for (int word = 0; word < 4; ++word)
            passphrase += (word ? " " : "") + words->word(dice.bounded(words->count())).toByteArray();
        const PassphraseStrength strength = rate(passphrase);
        QVERIFY2(strength >= PassphraseStrength::Good, passphrase.constData());
        strong += strength == PassphraseStrength::Strong;
    }
    QVERIFY2(strong >= 1960, qPrintable(QString::number(strong)));
}

void TestPassphraseMeter::a_very_long_passphrase_is_rated_at_once()
{
    QCOMPARE(rate(QByteArray(1'000'000, 'a')), PassphraseStrength::TooCommon);

    const ThreadTimer timer;
    QByteArray sentence;
    while (sentence.size() < 100'000)
        sentence += "pebble umbrella kitchen violin under the quiet window ";
    QCOMPARE(rate(sentence), PassphraseStrength::Strong);
    QVERIFY(timer.elapsed() < 500ms); // a key press must not be felt
}

void TestPassphraseMeter::bytes_that_are_not_text_are_no_trouble()
{
    QCOMPARE(rate("\xff\xfe\xfd\xfc"_ba), PassphraseStrength::TooShort);
    QCOMPARE(rate(QByteArray(12, '\xff')), PassphraseStrength::TooCommon);
    QCOMPARE(rate("pebble umbrella kitchen violin \xe2\x82"_ba), PassphraseStrength::Strong);
}

QTEST_GUILESS_MAIN(TestPassphraseMeter)
#include "tst_PassphraseMeter.moc"
