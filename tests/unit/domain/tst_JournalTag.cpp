#include "domain/JournalTag.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestJournalTag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tidies_what_was_typed_data();
    void tidies_what_was_typed();
    void folds_two_spellings_to_one_data();
    void folds_two_spellings_to_one();
    void keeps_only_what_is_tidy_and_short_data();
    void keeps_only_what_is_tidy_and_short();
};

void TestJournalTag::tidies_what_was_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tidied");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("white space") << u" \t\n"_s << u""_s;
    QTest::newRow("tidy already") << u"by the sea"_s << u"by the sea"_s;
    QTest::newRow("space around it") << u"  scan "_s << u"scan"_s;
    QTest::newRow("much space inside") << u"by \t the\n\nsea"_s << u"by the sea"_s;
    QTest::newRow("spaces that do not break") << u"by\u00a0the\u3000sea"_s << u"by the sea"_s;
    QTest::newRow("line and paragraph separators") << u"a\u2028b\u2029c"_s << u"a b c"_s;
    QTest::newRow("what cannot be seen goes") << QString(QChar(0)) + u"a\u0007b"_s << u"ab"_s;
    QTest::newRow("case and accents stay") << u"Zoë"_s << u"Zoë"_s;
}

void TestJournalTag::tidies_what_was_typed()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, tidied);

    QCOMPARE(journaltag::tidied(typed), tidied);
    QCOMPARE(journaltag::tidied(tidied), tidied);
}

void TestJournalTag::folds_two_spellings_to_one_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    QTest::newRow("case") << u"Scan"_s << u"sCAN"_s << true;
    QTest::newRow("an accent, composed or not") << u"Zoë"_s << u"zoe\u0308"_s << true;
    QTest::newRow("full-width letters") << u"ＣＴ"_s << u"ct"_s << true;
    QTest::newRow("kana, half-width") << u"ｶﾅ"_s << u"カナ"_s << true;
    QTest::newRow("Greek, at the end of a word") << u"ΠΟΝΟΣ"_s << u"πονος"_s << true;
    QTest::newRow("with an accent and without") << u"Zoë"_s << u"Zoe"_s << false;
    QTest::newRow("a part of it") << u"port"_s << u"portal"_s << false;
    QTest::newRow("a joker is a character") << u"sc%"_s << u"scan"_s << false;
}

void TestJournalTag::folds_two_spellings_to_one()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);

    QCOMPARE(journaltag::folded(one) == journaltag::folded(other), same);
}

void TestJournalTag::keeps_only_what_is_tidy_and_short_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("valid");

    QTest::newRow("a word") << u"scan"_s << true;
    QTest::newRow("words") << u"by the sea"_s << true;
    QTest::newRow("a picture character") << u"🌿"_s << true;
    QTest::newRow("as long as it may be") << QString(journaltag::kLongest, u'x') << true;
    QTest::newRow("one longer") << QString(journaltag::kLongest + 1, u'x') << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("a space") << u" "_s << false;
    QTest::newRow("a space after it") << u"scan "_s << false;
    QTest::newRow("two lines") << u"a\nb"_s << false;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83c) << false;
    QTest::newRow("a zero character") << u"a"_s + QChar(0) + u"b"_s << false;
}

void TestJournalTag::keeps_only_what_is_tidy_and_short()
{
    QFETCH(const QString, tag);
    QFETCH(const bool, valid);

    QCOMPARE(journaltag::isValid(tag), valid);
}

QTEST_GUILESS_MAIN(TestJournalTag)
#include "tst_JournalTag.moc"
