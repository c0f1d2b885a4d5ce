#include "pack/StrictJson.h"

#include "pack/CanonicalJson.h"
#include "support/ThreadTimer.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;

Q_DECLARE_METATYPE(alongside::JsonFlaw)

namespace {

constexpr JsonBounds kBounds{.bytes = 1'000'000, .depth = 6, .values = 1000};

} // namespace

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_every_kind_of_value();
    void has_one_way_to_be_written();
    void refuses_what_readers_disagree_on_data();
    void refuses_what_readers_disagree_on();
    void gives_up_soon();
};

void TestStrictJson::reads_every_kind_of_value()
{
    const auto read = readStrictJson(
        R"( {"text": "a\"\\\/\b\f\n\r\té\u00e9\ud83d\ude00", "yes": true, "no": false, "none": null,
             "list": [1, -2.5, 0, [], {}], "in": {"deep": "er"}} )",
        kBounds);
    QVERIFY(read);
    QCOMPARE(read->value(u"text"_s).toString(), u"a\"\\/\b\f\n\r\téé😀"_s);
    QVERIFY(read->value(u"yes"_s).toBool() && !read->value(u"no"_s).toBool(true));
    QVERIFY(read->value(u"none"_s).isNull());
    QCOMPARE(read->value(u"list"_s).toArray(), (QJsonArray{1, -2.5, 0, QJsonArray(), QJsonObject()}));
    QCOMPARE(read->value(u"in"_s).toObject().value(u"deep"_s).toString(), u"er"_s);
    QVERIFY(readStrictJson("{}", kBounds));
}

// The vectors of RFC 8785, as far as the bounds allow: keys by UTF-16 unit, short escapes, short numbers.
void TestStrictJson::has_one_way_to_be_written()
{
    const auto read = readStrictJson(
        R"({"peach":"This sorting order", "p\u00eache":"is wrong", "p\u00e9ch\u00e9":"according to French",
            "sin":"but canonicalization MUST", "n":[4.50, 0.002, -0, 33333333.333333, 100], "s":"\u20ac$\u000f\nA'B\"\\\"/"})",
        kBounds);
    QVERIFY(read);
    QCOMPARE(canonicalJson(*read),
             QByteArray(R"({"n":[4.5,0.002,0,33333333.333333,100],"peach":"This sorting order",)"
                        R"("péché":"according to French","pêche":"is wrong",)"
                        R"("s":"€$\u000f\nA'B\"\\\"/","sin":"but canonicalization MUST"})"));
    QCOMPARE(canonicalJson(*readStrictJson(canonicalJson(*read), kBounds)), canonicalJson(*read));
}

void TestStrictJson::refuses_what_readers_disagree_on_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<JsonFlaw>("flaw");

    const auto row = [](const char *name, const QByteArray &json, JsonFlaw flaw) {
        QTest::newRow(name) << json << flaw;
    };
    row("nothing", "", JsonFlaw::NotJson);
    row("a list", "[1]", JsonFlaw::NotJson);
    row("cut off", R"({"a": "b)", JsonFlaw::NotJson);
    row("cut off in an escape", R"({"a": "\u12)", JsonFlaw::NotJson);
    row("more after its end", R"({} {})", JsonFlaw::NotJson);
    row("a comma too many", R"({"a": 1,})", JsonFlaw::NotJson);
    row("a comma first", R"({"a": [,1]})", JsonFlaw::NotJson);
    row("no comma", R"({"a": 1 "b": 2})", JsonFlaw::NotJson);
    row("half a pair", R"({"a": "\ud83d"})", JsonFlaw::NotJson);
    row("a bare line feed", "{\"a\": \"b\nc\"}", JsonFlaw::NotJson);
    row("not UTF-8", "{\"a\": \"\xff\"}", JsonFlaw::NotJson);
    row("a byte written long", "{\"a\": \"\xc0\xaf\"}", JsonFlaw::NotJson);
    row("a key without quotes", "{a: 1}", JsonFlaw::NotJson);
    row("a padded number", R"({"a": 01})", JsonFlaw::NotJson);
    row("a comment", "{} // well", JsonFlaw::NotJson);
    row("no number", R"({"a": NaN})", JsonFlaw::NotJson);
    row("the same key twice", R"({"a": 1, "a": 2})", JsonFlaw::TwiceTheSame);
    row("the same key, written otherwise", R"({"a": 1, "\u0061": 2})", JsonFlaw::TwiceTheSame);
    row("an exponent", R"({"a": 1e3})", JsonFlaw::OddNumber);
    row("a year of 292277026596", R"({"a": 292277026596})", JsonFlaw::OddNumber);
    row("a long number", R"({"a": 0.12345678901234567890})", JsonFlaw::OddNumber);
    row("too deep", QByteArray(R"({"a":)") + QByteArray(6, '[') + QByteArray(6, ']') + '}',
        JsonFlaw::TooDeep);
    row("never ending", QByteArray(R"({"a":)") + QByteArray(900'000, '['), JsonFlaw::TooDeep);
    row("too many", R"({"a": [)" + QByteArray("0,").repeated(1000) + "0]}", JsonFlaw::TooMany);
    row("too large", QByteArray(1'000'001, ' '), JsonFlaw::TooLarge);
}

void TestStrictJson::refuses_what_readers_disagree_on()
{
    QFETCH(const QByteArray, json);
    QFETCH(const JsonFlaw, flaw);

    const auto read = readStrictJson(json, kBounds);
    QVERIFY(!read);
    QCOMPARE(read.error(), flaw);
}

void TestStrictJson::gives_up_soon()
{
    const ThreadTimer time;
    const QByteArray many = R"({"a": [)" + QByteArray("{},").repeated(330'000) + "{}]}";
    QVERIFY(!readStrictJson(many, kBounds));
    QVERIFY2(time.elapsed() < 1s, qPrintable(QString::number(time.elapsed().count())));
}

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_StrictJson.moc"
