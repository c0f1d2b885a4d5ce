#include "storage/WorryRepository.h"

#include "StoreFile.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestWorryRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keeps_all_of_a_worry_in_the_file();
    void list_is_in_the_order_of_writing();
    void only_what_was_sorted_is_put_down();
    void refuses_what_is_no_worry_data();
    void refuses_what_is_no_worry();
    void erased_is_gone_and_can_be_added_again();

private:
    Worry add(const QString &body, qint64 minutes = 0, WorrySort sort = WorrySort::None);

    std::unique_ptr<Store> m_store;
};

void TestWorryRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

Worry TestWorryRepository::add(const QString &body, qint64 minutes, WorrySort sort)
{
    const auto added = m_store->worries().add({{}, evening(minutes), body, sort, {}, {}, false});
    return added.value_or(Worry{{}, evening(), {}, {}, {}, {}, false});
}

void TestWorryRepository::keeps_all_of_a_worry_in_the_file()
{
    const StoreFile file;
    Worry worry{{},   evening(), u"  The scan  "_s, WorrySort::Act, u"Ring the nurse"_s, QDate(2026, 3, 16),
                false};
    {
        auto store = file.create();
        QVERIFY(store);
        const auto added = (*store)->save([&] { return (*store)->worries().add(worry); });
        QVERIFY(added);
        worry = *added;
    }
    auto store = file.open();
    QVERIFY(store);
    QCOMPARE(worry.body, u"The scan"_s);
    QCOMPARE((*store)->worries().open(10).value_or(QList<Worry>()), QList<Worry>{worry});

    worry.sort = WorrySort::Carry;
    worry.answer = u"I carry it"_s;
    worry.nextDay.reset();
    QVERIFY((*store)->save([&] { return (*store)->worries().update(worry); }));
    QCOMPARE((*store)->worries().open(10).value_or(QList<Worry>()), QList<Worry>{worry});
}

void TestWorryRepository::list_is_in_the_order_of_writing()
{
    const Worry second = add(u"second"_s, 1);
    const Worry first = add(u"first"_s, 0);
    const Worry third = add(u"third"_s, 1);
    QCOMPARE(m_store->worries().open(10).value_or(QList<Worry>()), (QList<Worry>{first, second, third}));
    QCOMPARE(m_store->worries().open(2).value_or(QList<Worry>()).size(), 2);
}

void TestWorryRepository::only_what_was_sorted_is_put_down()
{
    const Worry waiting = add(u"waits"_s);
    Worry act = add(u"act"_s, 1, WorrySort::Act);
    Worry carry = add(u"carry"_s, 2, WorrySort::Carry);
    QCOMPARE(m_store->worries().closeSorted().value_or(-1), 2);
    act.closed = true;
    carry.closed = true;
    QCOMPARE(m_store->worries().open(10).value_or(QList<Worry>()), QList<Worry>{waiting});
    QCOMPARE(m_store->worries().closed(10).value_or(QList<Worry>()), (QList<Worry>{carry, act}));
    QCOMPARE(m_store->worries().closeSorted().value_or(-1), 0);
}

void TestWorryRepository::refuses_what_is_no_worry_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("sort");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<bool>("closed");
    QTest::newRow("no words") << u" \n "_s << 0 << QString() << false << false;
    QTest::newRow("too many words") << QString(worry::kLongest + 1, u'x') << 0 << QString() << false << false;
    QTest::newRow("too long an answer")
        << u"x"_s << 1 << QString(worry::kLongest + 1, u'x') << false << false;
    QTest::newRow("an answer unsorted") << u"x"_s << 0 << u"y"_s << false << false;
    QTest::newRow("a day to carry") << u"x"_s << 2 << QString() << true << false;
    QTest::newRow("a day unsorted") << u"x"_s << 0 << QString() << true << false;
    QTest::newRow("put down unsorted") << u"x"_s << 0 << QString() << false << true;
}

void TestWorryRepository::refuses_what_is_no_worry()
{
    const QFETCH(QString, body);
    const QFETCH(int, sort);
    const QFETCH(QString, answer);
    const QFETCH(bool, dated);
    const QFETCH(bool, closed);
    const std::optional<QDate> day = dated ? std::optional(QDate(2026, 3, 16)) : std::nullopt;
    const Worry worry{{}, evening(), body, WorrySort(sort), answer, day, closed};
    const auto added = m_store->worries().add(worry);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidValue);
    QVERIFY(!m_store->worries().update(worry));
    QCOMPARE(m_store->worries().open(10).value_or(QList<Worry>{worry}).size(), 0);
}

void TestWorryRepository::erased_is_gone_and_can_be_added_again()
{
    const Worry worry = add(u"The scan"_s);
    QVERIFY(m_store->worries().erase(worry.id));
    QCOMPARE(m_store->worries().erase(worry.id).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->worries().update(worry).error().code, ErrorCode::NotFound);
    const auto back = m_store->worries().add(worry);
    QVERIFY(back);
    QCOMPARE(back->time, worry.time);
    QCOMPARE(back->body, worry.body);
}

QTEST_GUILESS_MAIN(TestWorryRepository)
#include "tst_WorryRepository.moc"
