#include "storage/SettingRepository.h"

#include "StoreFile.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestSettingRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void what_was_never_put_is_not_there();
    void keeps_values_data();
    void keeps_values();
    void a_new_value_takes_the_place_of_the_old_one();
    void names_are_told_apart_exactly();

private:
    std::unique_ptr<Store> m_store;
};

void TestSettingRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestSettingRepository::what_was_never_put_is_not_there()
{
    const auto found = m_store->settings().find(u"name"_s);
    QVERIFY(found);
    QVERIFY(!*found);
}

void TestSettingRepository::keeps_values_data()
{
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("text") << "Anna"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(32, '\0');
    QTest::newRow("bytes that are no text") << "\xff\xfe\x00"_ba;
    QTest::newRow("much") << QByteArray(1'000'000, 'x');
}

void TestSettingRepository::keeps_values()
{
    QFETCH(const QByteArray, value);

    QVERIFY(m_store->settings().put(u"name"_s, value));
    const auto found = m_store->settings().find(u"name"_s);
    QVERIFY(found && *found);
    QCOMPARE(**found, value);
}

void TestSettingRepository::a_new_value_takes_the_place_of_the_old_one()
{
    QVERIFY(m_store->settings().put(u"name"_s, "old"));
    QVERIFY(m_store->settings().put(u"name"_s, "new"));
    QCOMPARE(**m_store->settings().find(u"name"_s), "new");
}

void TestSettingRepository::names_are_told_apart_exactly()
{
    QVERIFY(m_store->settings().put(u"name"_s, "one"));
    QVERIFY(m_store->settings().put(u"Name"_s, "two"));
    QCOMPARE(**m_store->settings().find(u"name"_s), "one");
    QVERIFY(!*m_store->settings().find(u"name "_s));
}

QTEST_GUILESS_MAIN(TestSettingRepository)
#include "tst_SettingRepository.moc"
