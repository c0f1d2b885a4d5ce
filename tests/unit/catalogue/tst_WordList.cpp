#include "catalogue/WordList.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestWordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_its_words_and_no_others();
    void needs_no_line_end_at_the_end();
    void refuses_what_is_not_a_sorted_list_data();
    void refuses_what_is_not_a_sorted_list();
    void says_when_a_list_was_not_built_in();
};

void TestWordList::finds_its_words_and_no_others()
{
    const auto list = WordList::fromText("apple\nbread\nbreads\nzebra\n"_ba);
    QVERIFY(list);
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->at(0), QByteArrayView("apple"));
    QCOMPARE(list->at(3), QByteArrayView("zebra"));
    QVERIFY(list->contains("bread"));
    QVERIFY(list->contains("breads"));
    QVERIFY(!list->contains("brea"));
    QVERIFY(!list->contains("breadss"));
    QVERIFY(!list->contains(""));
    QVERIFY(!list->contains("zzz"));
}

void TestWordList::needs_no_line_end_at_the_end()
{
    const auto list = WordList::fromText("apple\nbread"_ba);
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->contains("bread"));
}

void TestWordList::refuses_what_is_not_a_sorted_list_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("out of order") << "bread\napple\n"_ba;
    QTest::newRow("twice") << "apple\napple\n"_ba;
    QTest::newRow("a capital") << "Apple\n"_ba;
    QTest::newRow("a space") << "apple \n"_ba;
    QTest::newRow("an empty line") << "apple\n\nbread\n"_ba;
    QTest::newRow("an empty line first") << "\napple\n"_ba;
    QTest::newRow("carriage returns") << "apple\r\nbread\r\n"_ba;
    QTest::newRow("another script") << "\xc3\xa4pfel\n"_ba;
}

void TestWordList::refuses_what_is_not_a_sorted_list()
{
    QFETCH(const QByteArray, text);

    const auto list = WordList::fromText(text);
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Corrupt);
}

void TestWordList::says_when_a_list_was_not_built_in()
{
    const auto list = WordList::load(u":/content/vault/none.txt"_s);
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestWordList)
#include "tst_WordList.moc"
