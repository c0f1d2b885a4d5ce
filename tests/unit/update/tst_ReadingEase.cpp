#include "update/LanguageRules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// How easy a text reads, in the languages there are. All articles: tests/integration/updates.py.
class TestReadingEase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_are_counted_data();
    void words_are_counted();
    void what_is_plain_is_easier_than_what_is_not_data();
    void what_is_plain_is_easier_than_what_is_not();
    void nothing_is_of_no_grade();
    void another_measure_is_none();
};

void TestReadingEase::words_are_counted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << u" – ... "_s << QStringList();
    QTest::newRow("joined") << u"A well-known one, it’s 1.5/2."_s
                            << QStringList{u"A"_s, u"well-known"_s, u"one"_s, u"it’s"_s, u"1.5/2"_s};
    QTest::newRow("accents") << u"¿Qué pasó?"_s << QStringList{u"Qué"_s, u"pasó"_s};
}

void TestReadingEase::words_are_counted()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QCOMPARE(wordsIn(text), words);
}

void TestReadingEase::what_is_plain_is_easier_than_what_is_not_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<double>("itsEase");
    QTest::addColumn<QString>("hard");
    // Counted by hand: 2 sentences, 8 words, 8 syllables.
    QTest::newRow("English")
        << u"en"_s << u"The cat sat down. It was a sun."_s << 0.39 * 4 + 11.8 - 15.59
        << u"Multidisciplinary rehabilitation necessitates institutional coordination."_s;
    // 1 sentence, 4 words, 6 syllables.
    QTest::newRow("Spanish")
        << u"es"_s << u"El gato come pan."_s << 206.84 - 60 * 6.0 / 4 - 1.02 * 4
        << u"La rehabilitación multidisciplinaria necesita coordinación institucional."_s;
}

void TestReadingEase::what_is_plain_is_easier_than_what_is_not()
{
    QFETCH(const QString, language);
    QFETCH(const QString, plain);
    QFETCH(const double, itsEase);
    QFETCH(const QString, hard);

    const auto rules = LanguageRules::of(language);
    QVERIFY(rules);
    const ReadingEase &ease = rules->ease();
    QCOMPARE(ease.of({plain}), itsEase);
    QVERIFY(!ease.isTooHard(ease.of({plain})));
    QVERIFY(ease.isTooHard(ease.of({hard})));
}

void TestReadingEase::nothing_is_of_no_grade()
{
    const auto rules = LanguageRules::of(u"en"_s);
    QVERIFY(rules);
    QCOMPARE(rules->ease().of({}), 0);
    QCOMPARE(rules->ease().of({u"..."_s, QString()}), 0);
}

void TestReadingEase::another_measure_is_none()
{
    QVERIFY(!ReadingEase::from({{u"measure"_s, u"stars"_s}}));
    QVERIFY(!ReadingEase::from({{u"measure"_s, u"flesch-kincaid"_s}, {u"apart"_s, u"("_s}}));
}

QTEST_GUILESS_MAIN(TestReadingEase)
#include "tst_ReadingEase.moc"
