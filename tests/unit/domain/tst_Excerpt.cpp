#include "domain/Excerpt.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

// The excerpt with brackets around what matched.
QString excerptOf(const QString &body, const QString &typed = u"tea"_s)
{
    Excerpt excerpt = Excerpt::around(body, SearchWords::fromTyped(typed));
    for (qsizetype index = excerpt.matches.size() - 1; index >= 0; --index) {
        const TextRange &range = excerpt.matches[index];
        excerpt.text.insert(range.start + range.length, u']').insert(range.start, u'[');
    }
    return excerpt.text;
}

} // namespace

class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_one_line_around_the_first_match_data();
    void is_one_line_around_the_first_match();
    void never_cuts_a_character_data();
    void never_cuts_a_character();
    void is_never_long_data();
    void is_never_long();
};

void TestExcerpt::is_one_line_around_the_first_match_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("excerpt");

    const QString filler = u"words "_s.repeated(100);
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("a short text, whole") << u"with tea\n\n and a  walk"_s << u"with [tea] and a walk"_s;
    QTest::newRow("two matches") << u"tea and teacake"_s << u"[tea] and [teacake]"_s;
    QTest::newRow("a long text without a match: its start")
        << filler << u"words "_s.repeated(29) + u"words…"_s;
    QTest::newRow("a match at the start of a long text")
        << u"tea "_s + filler << u"[tea] "_s + u"words "_s.repeated(29).chopped(1) + u"…"_s;
    QTest::newRow("a match at the end of a long text")
        << filler + u"tea"_s << u"…"_s + u"words "_s.repeated(9) + u"[tea]"_s;
    QTest::newRow("a match in the middle")
        << filler + u"tea "_s + filler
        << u"…"_s + u"words "_s.repeated(9) + u"[tea] "_s + u"words "_s.repeated(29).chopped(1) + u"…"_s;
    QTest::newRow("a long text, cut after a sentence")
        << u"tea "_s + u"words. "_s.repeated(100) << u"[tea] "_s + u"words. "_s.repeated(25) + u"…"_s;
    QTest::newRow("lines around the match")
        << u"\n\n"_s + filler + u"\ntea\n\n"_s << u"…"_s + u"words "_s.repeated(9) + u"[tea]"_s;
    QTest::newRow("a word longer than an excerpt")
        << u"tea"_s + QString(1000, u'x') + u" end"_s << u"[tea"_s + QString(177, u'x') + u"]…"_s;
}

void TestExcerpt::is_one_line_around_the_first_match()
{
    QFETCH(const QString, body);
    QFETCH(const QString, excerpt);

    QCOMPARE(excerptOf(body), excerpt);
}

void TestExcerpt::never_cuts_a_character_data()
{
    QTest::addColumn<QString>("character");

    QTest::newRow("beyond sixteen bits") << u"🌿"_s;
    QTest::newRow("a letter beyond sixteen bits") << u"𐐷"_s;
    QTest::newRow("with an accent of its own") << u"-\u0301"_s;
}

void TestExcerpt::never_cuts_a_character()
{
    QFETCH(const QString, character);

    for (int shift = 0; shift < 4; ++shift) {
        const QString before = character.repeated(100) + u"."_s + QString(shift, u'.');
        QString excerpt = excerptOf(before + u"tea."_s + character.repeated(200));
        QVERIFY(excerpt.isValidUtf16());
        excerpt.remove(character).remove(u'.').remove(u'…');
        QCOMPARE(excerpt, u"[tea]"_s);
    }
}

void TestExcerpt::is_never_long_data()
{
    QTest::addColumn<QString>("body");

    QTest::newRow("one word") << QString(1'000'000, u'x');
    QTest::newRow("no word at all") << QString(1'000'000, u'.');
    QTest::newRow("spaces") << QString(1'000'000, u' ') + u"tea"_s;
    QTest::newRow("accents only") << QString(1'000'000, QChar(0x0301));
    QTest::newRow("the match at the very end") << u"word "_s.repeated(200'000) + u"tea"_s;
}

void TestExcerpt::is_never_long()
{
    QFETCH(const QString, body);

    QVERIFY(excerptOf(body).size() <= 250);
}

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_Excerpt.moc"
