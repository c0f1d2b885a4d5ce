#include "storage/Store.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestAskRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = Store::openInMemory().value(); }
    void keeps_all_of_an_ask();
    void changes_one_and_no_other();
    void outlives_the_contact_it_names();
    void waits_in_the_bin();
    void refuses_what_is_no_ask();

private:
    AskRepository &asks() { return m_store->asks(); }
    /// Those that are not in the bin.
    QStringList listed();
    static QDateTime day(int number) { return {QDate(2026, 3, number), QTime(9, 0), QTimeZone::UTC}; }

    std::unique_ptr<Store> m_store;
};

QStringList TestAskRepository::listed()
{
    QStringList what;
    const auto asks = this->asks().all(10);
    for (const Ask &ask : asks.value())
        what += ask.what;
    return what;
}

void TestAskRepository::keeps_all_of_an_ask()
{
    const ContactId sam = m_store->contacts().add({.role = ContactRole::Family, .name = u"Sam"_s}).value();
    Ask ask{.stage = AskStage::Offered,
            .what = u"Drive me to treatment."_s,
            .who = u"Sam"_s,
            .contact = sam,
            .when = LivedTime::at(day(28), QTimeZone("Europe/Berlin")),
            .hasTime = true,
            .minutes = 120,
            .words = u"Hello Sam,\ncould you?"_s};
    const auto id = asks().add(ask);
    QVERIFY(id);
    ask.id = *id;
    QCOMPARE(asks().all(10).value(), QList{ask});
}

void TestAskRepository::changes_one_and_no_other()
{
    const AskId plants = asks().add({.what = u"Water the plants"_s}).value();
    const AskId dog = asks().add({.what = u"Walk the dog"_s}).value();
    QVERIFY(asks().update({.id = plants, .what = u"Water all plants"_s}));
    QVERIFY(asks().setStage(dog, AskStage::Done));
    QVERIFY(asks().setWords(dog, u"Please."_s));
    QCOMPARE(asks().all(10).value(),
             (QList{Ask{.id = dog, .stage = AskStage::Done, .what = u"Walk the dog"_s, .words = u"Please."_s},
                    Ask{.id = plants, .what = u"Water all plants"_s}}));
    QCOMPARE(asks().all(1)->size(), 1);
    QCOMPARE(asks().setStage(AskId{77}, AskStage::Done).error().code, ErrorCode::NotFound);
}

void TestAskRepository::outlives_the_contact_it_names()
{
    const ContactId sam = m_store->contacts().add({.role = ContactRole::Family, .name = u"Sam"_s}).value();
    QVERIFY(asks().add({.what = u"Walk the dog"_s, .who = u"Sam"_s, .contact = sam}));
    QVERIFY(m_store->contacts().erase(sam));
    const Ask kept = asks().all(10)->constFirst();
    QCOMPARE(kept.who, u"Sam"_s);
    QVERIFY(!kept.contact);
}

void TestAskRepository::waits_in_the_bin()
{
    const AskId plants = asks().add({.what = u"Water the plants"_s}).value();
    const AskId dog = asks().add({.what = u"Walk the dog"_s}).value();
    QVERIFY(asks().moveToBin(plants, day(1)));
    QVERIFY(asks().moveToBin(dog, day(2)));
    QCOMPARE(listed(), QStringList());
    QCOMPARE(asks().bin(10)->constFirst().id, dog);
    QVERIFY(asks().restore(dog));
    QCOMPARE(listed(), QStringList{u"Walk the dog"_s});
    QCOMPARE(asks().restore(dog).error().code, ErrorCode::NotFound);
    QCOMPARE(asks().eraseBinnedBefore(day(1)).value(), 0);
    QCOMPARE(asks().eraseBinnedBefore(day(3)).value(), 1);
    QCOMPARE(asks().restore(plants).error().code, ErrorCode::NotFound);
    QVERIFY(asks().erase(dog));
    QCOMPARE(asks().erase(dog).error().code, ErrorCode::NotFound);
}

void TestAskRepository::refuses_what_is_no_ask()
{
    QCOMPARE(asks().add({.what = u" "_s}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(asks().setWords(AskId{1}, QString(ask::kLongestWords + 1, u'x')).error().code,
             ErrorCode::InvalidValue);
    QCOMPARE(listed(), QStringList());
}

QTEST_GUILESS_MAIN(TestAskRepository)
#include "tst_AskRepository.moc"
