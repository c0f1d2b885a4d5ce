#include "catalogue/ContentWords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// A bundled file speaks the language of its readers as far as it was translated.
class TestContentWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void puts_words_beside_the_English_ones();
    void leaves_what_was_not_translated_in_English();
    void refuses_what_is_no_translation_data();
    void refuses_what_is_no_translation();
    void a_language_without_a_file_has_the_English_one();
    void says_how_the_words_come();

private:
    static QJsonDocument json(const QByteArray &text) { return QJsonDocument::fromJson(text); }
};

void TestContentWords::puts_words_beside_the_English_ones()
{
    const auto made = withTranslation(
        R"({"date": "2026-11-26", "about": [{"en": "One."}],
            "groups": [{"id": "en", "title": {"en": "Food"}, "also": {"en": ["a", "b", "c"]}}]})",
        R"({"language": "es", "words": {"One.": "Uno.", "Food": "Comida", "a": "x", "b": ["y", "z"], "c": []}})",
        u"es"_s);
    QVERIFY(made);
    QCOMPARE(json(*made), json(R"({"date": "2026-11-26", "about": [{"en": "One.", "es": "Uno."}],
        "groups": [{"id": "en", "title": {"en": "Food", "es": "Comida"},
                    "also": {"en": ["a", "b", "c"], "es": ["x", "y", "z"]}}]})"));
}

void TestContentWords::leaves_what_was_not_translated_in_English()
{
    const QByteArray file =
        R"({"a": {"en": "One, as it is now."}, "b": {"en": ["Two", "Three"]}, "c": {"en": "Four"}})";
    const auto made = withTranslation(
        file, R"({"language": "es", "words": {"One, as it was.": "Uno.", "Two": "Dos", "Four": "Cuatro"}})",
        u"es"_s);
    QVERIFY(made);
    const QJsonObject read = json(*made).object();
    QVERIFY(!read.value(u"a"_s).toObject().contains(u"es"_s));
    QVERIFY(!read.value(u"b"_s).toObject().contains(u"es"_s));
    QCOMPARE(read.value(u"c"_s).toObject().value(u"es"_s).toString(), u"Cuatro"_s);
}

void TestContentWords::refuses_what_is_no_translation_data()
{
    QTest::addColumn<QByteArray>("translation");
    QTest::newRow("no JSON") << QByteArray("words");
    QTest::newRow("no words") << QByteArray(R"({"language": "es"})");
    QTest::newRow("another language") << QByteArray(R"({"language": "de", "words": {"a": "b"}})");
}

void TestContentWords::refuses_what_is_no_translation()
{
    QFETCH(const QByteArray, translation);
    const auto made = withTranslation(R"({"a": {"en": "a"}})", translation, u"es"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Corrupt);
}

void TestContentWords::a_language_without_a_file_has_the_English_one()
{
    const auto english = readContentFile(u"journal/prompts"_s, QLocale(u"en_GB"_s));
    QVERIFY(english);
    const auto icelandic = readContentFile(u"journal/prompts"_s, QLocale(u"is_IS"_s));
    QVERIFY(icelandic);
    QCOMPARE(*icelandic, *english);
    QCOMPARE(readContentFile(u"journal/nothing"_s, QLocale(u"en_GB"_s)).error().code, ErrorCode::NotFound);
}

void TestContentWords::says_how_the_words_come()
{
    QCOMPARE(contentWording(u"journal/prompts"_s, QLocale(u"en_US"_s)), ContentWording::Written);
    QCOMPARE(contentWording(u"journal/prompts"_s, QLocale(u"is_IS"_s)), ContentWording::English);
    QCOMPARE(contentWording(u"questionnaires/phq-4.en"_s, QLocale(u"es_US"_s)), ContentWording::English);
}

QTEST_GUILESS_MAIN(TestContentWords)
#include "tst_ContentWords.moc"
