#include "catalogue/PassphraseWords.h"

#include <QTest>

#include <cmath>

using namespace alongside;

class TestPassphraseWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void four_of_them_are_worth_51_bits();
    void every_word_can_be_drawn_and_typed();
};

void TestPassphraseWords::four_of_them_are_worth_51_bits()
{
    const auto words = PassphraseWords::load();
    QVERIFY2(words, words ? "" : qPrintable(words.error().detail));
    QVERIFY(words->count() >= PassphraseWords::kFewest);
    QVERIFY(4 * std::log2(double(words->count())) >= 51);
}

void TestPassphraseWords::every_word_can_be_drawn_and_typed()
{
    const auto words = PassphraseWords::load();
    QVERIFY(words);
    for (qsizetype i = 0; i < words->count(); ++i) {
        const QByteArrayView word = words->word(i);
        QVERIFY2(word.size() >= 3 && word.size() <= 9, word.toByteArray().constData());
        QVERIFY(words->contains(word));
    }
}

QTEST_GUILESS_MAIN(TestPassphraseWords)
#include "tst_PassphraseWords.moc"
