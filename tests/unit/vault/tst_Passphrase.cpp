#include "vault/Passphrase.h"

#include "support/OwnMemory.h"
#include "support/Secrets.h"

#include <QList>
#include <QTest>

#include <malloc.h>

using namespace alongside;

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void has_one_form_whatever_the_keyboard_data();
    void has_one_form_whatever_the_keyboard();
    void keeps_what_makes_a_difference_data();
    void keeps_what_makes_a_difference();
    void leaves_no_copy_of_it_in_memory_data();
    void leaves_no_copy_of_it_in_memory();
    void is_drawn_word_by_word();
    void every_word_is_as_likely_as_the_other();
};

void TestPassphrase::has_one_form_whatever_the_keyboard_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("canonical");

    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("ASCII") << QByteArray("Four plain words!") << QByteArray("Four plain words!");
    QTest::newRow("composed") << QByteArray("caf\u00e9") << QByteArray("caf\u00e9");
    QTest::newRow("decomposed") << QByteArray("cafe\u0301") << QByteArray("caf\u00e9");
    QTest::newRow("full width") << QByteArray("ｐａｓｓ１２") << QByteArray("pass12");
    QTest::newRow("a ligature") << QByteArray("ﬁve") << QByteArray("five");
    QTest::newRow("an ideographic space") << QByteArray("two\u3000words") << QByteArray("two words");
    QTest::newRow("a space that does not break") << QByteArray("two\u00a0words") << QByteArray("two words");
    QTest::newRow("Korean, in parts") << QByteArray("\u1112\u1161\u11ab") << QByteArray("\ud55c");
    QTest::newRow("characters beyond sixteen bits") << QByteArray("🌿𐐷") << QByteArray("🌿𐐷");
    QTest::newRow("as long as it may be") << QByteArray(1024, 'x') << QByteArray(1024, 'x');
    QTest::newRow("one that grows") << QByteArray("\ufdfa") << QByteArray("صلى الله عليه وسلم");
}

void TestPassphrase::has_one_form_whatever_the_keyboard()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, canonical);

    QCOMPARE(textOf(canonicalPassphrase(secretOf(typed))), canonical);
    QCOMPARE(textOf(canonicalPassphrase(secretOf(canonical))), canonical);
}

void TestPassphrase::keeps_what_makes_a_difference_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");

    QTest::newRow("case") << QByteArray("Words") << QByteArray("words");
    QTest::newRow("spaces at the end") << QByteArray("words") << QByteArray("words ");
    QTest::newRow("two spaces") << QByteArray("a b") << QByteArray("a  b");
    QTest::newRow("an accent") << QByteArray("caf\u00e9") << QByteArray("cafe");
    QTest::newRow("letters that only look alike") << QByteArray("a") << QByteArray("\u0430");
}

void TestPassphrase::keeps_what_makes_a_difference()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);

    QVERIFY(textOf(canonicalPassphrase(secretOf(one))) != textOf(canonicalPassphrase(secretOf(other))));
}

void TestPassphrase::leaves_no_copy_of_it_in_memory_data()
{
    QTest::addColumn<bool>("composes");

    QTest::newRow("ASCII") << false;
    QTest::newRow("with an accent to compose") << true;
}

void TestPassphrase::leaves_no_copy_of_it_in_memory()
{
    QFETCH(const bool, composes);
    if (!kOwnMemoryReadable)
        QSKIP("freed memory is kept aside in this build");
    ::mallopt(M_PERTURB, 0xa5); // as the process is hardened: what is freed is overwritten

    SecretBytes typed(24);
    for (std::size_t index = 0; index < 21; ++index)
        typed.bytes()[index] = std::byte('a' + (index * 11 + 5) % 26);
    const auto accent = typed.bytes().subspan(21);
    accent[0] = composes ? std::byte{0xcc} : std::byte('x'); // U+0301
    accent[1] = composes ? std::byte{0x81} : std::byte('y');
    accent[2] = std::byte('z');
    QByteArray start(16, '\0');
    std::ranges::copy(typed.bytes().first(16), std::as_writable_bytes(std::span(start)).begin());
    const HiddenNeedle narrow(start);
    QString wideStart = QString::fromLatin1(start);
    const HiddenNeedle wide(QByteArrayView(reinterpret_cast<const char *>(wideStart.constData()), 32));
    start.fill('\0');
    wideStart.fill(u'\0');

    {
        const SecretBytes canonical = canonicalPassphrase(typed);
        QCOMPARE(timesInOwnMemory(narrow), 2); // the typed one, and this
    }
    QCOMPARE(timesInOwnMemory(narrow), 1);
    QCOMPARE(timesInOwnMemory(wide), 0);
}

void TestPassphrase::is_drawn_word_by_word()
{
    const SecretBytes drawn = drawPassphrase(
        4, 1, [](int index) { return index == 0 ? QByteArrayView("word") : QByteArrayView("beyond"); });
    QCOMPARE(textOf(drawn), "word word word word");
    QCOMPARE(textOf(drawPassphrase(1, 1, [](int) { return QByteArrayView("one"); })), "one");
    QVERIFY(drawPassphrase(0, 1, [](int) { return QByteArrayView("none"); }).isEmpty());
}

void TestPassphrase::every_word_is_as_likely_as_the_other()
{
    constexpr int words = 50;
    constexpr int draws = 5000;
    QList<int> count(words);
    for (int index = 0; index < draws; ++index) {
        std::ignore = drawPassphrase(4, words, [&count](int word) {
            ++count[word];
            return QByteArrayView("x");
        });
    }
    // 400 of each expected, standard deviation 20.
    for (const int times : std::as_const(count))
        QVERIFY2(times > 300 && times < 500, qPrintable(QString::number(times)));
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_Passphrase.moc"
