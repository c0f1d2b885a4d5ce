#include "domain/Ask.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comes_without_stray_space();
    void is_refused_if_it_is_none_data();
    void is_refused_if_it_is_none();
    void goes_on_to_the_end();
};

void TestAsk::comes_without_stray_space()
{
    const auto ask = ask::checked(
        {.what = u"  Water \n the plants "_s, .who = u" Sam "_s, .words = u"\nHello Sam,\nplease.\n"_s});
    QVERIFY(ask);
    QCOMPARE(ask->what, u"Water the plants"_s);
    QCOMPARE(ask->who, u"Sam"_s);
    QCOMPARE(ask->words, u"Hello Sam,\nplease."_s);
}

void TestAsk::is_refused_if_it_is_none_data()
{
    QTest::addColumn<Ask>("ask");

    QTest::newRow("nothing") << Ask{.what = u" \n"_s};
    QTest::newRow("too long") << Ask{.what = QString(ask::kLongestLine + 1, u'x')};
    QTest::newRow("too long a name") << Ask{.what = u"a"_s, .who = QString(ask::kLongestLine + 1, u'x')};
    QTest::newRow("a novel") << Ask{.what = u"a"_s, .words = QString(ask::kLongestWords + 1, u'x')};
    QTest::newRow("a time of no day") << Ask{.what = u"a"_s, .hasTime = true};
    QTest::newRow("less than no time") << Ask{.what = u"a"_s, .minutes = -1};
    QTest::newRow("more than a day") << Ask{.what = u"a"_s, .minutes = ask::kMostMinutes + 1};
}

void TestAsk::is_refused_if_it_is_none()
{
    QFETCH(const Ask, ask);

    const auto checked = ask::checked(ask);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidValue);
}

void TestAsk::goes_on_to_the_end()
{
    QList<AskStage> stages;
    for (std::optional<AskStage> stage = AskStage::Prepared; stage; stage = ask::after(*stage))
        stages += *stage;
    QCOMPARE(stages, (QList{AskStage::Prepared, AskStage::Asked, AskStage::Offered, AskStage::Done,
                            AskStage::Thanked}));
    QVERIFY(!ask::stageOf(0));
    QVERIFY(!ask::stageOf(6));
}

QTEST_GUILESS_MAIN(TestAsk)
#include "tst_Ask.moc"
