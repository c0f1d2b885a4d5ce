#include "storage/KeptStreets.h"

#include "StoreFile.h"

#include "support/FolderContent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr StreetSquare kLeeds{15, 16243, 10511};

StoredStreet street()
{
    return {.square = kLeeds,
            .picture = QByteArray(9'000, 'p'),
            .tag = "\"one\"",
            .until = QDateTime(QDate(2026, 12, 3), QTime(9, 0), QTimeZone::UTC)};
}

} // namespace

/// Pictures of streets that a profile keeps, and what opens them.
class TestKeptStreets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void until_there_is_one_there_is_no_file();
    void what_is_kept_is_there_once_it_is_opened_again();
    void cleared_nothing_is_left_of_it();
    void a_copy_from_before_opens_no_more_once_it_is_cleared();
    void without_its_key_it_is_made_anew();
    void damage_costs_no_more_than_the_pictures();
    void where_none_can_be_kept_it_is_said();

private:
    [[nodiscard]] QString path() const { return m_file->folder() + u"/streets.db"_s; }
    [[nodiscard]] QByteArray secret() const
    {
        return m_store->settings().find(u"map.streets-key"_s).value().value_or(QByteArray());
    }

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<KeptStreets> m_streets;
};

void TestKeptStreets::init()
{
    m_streets.reset();
    m_store.reset();
    m_file = std::make_unique<StoreFile>();
    m_store = m_file->create().value();
    m_streets = std::make_unique<KeptStreets>(*m_store, path());
}

void TestKeptStreets::until_there_is_one_there_is_no_file()
{
    const quint64 saves = m_store->saves().value();
    QVERIFY(!m_streets->find(kLeeds).value());
    QVERIFY(m_streets->renew(kLeeds, {}, QDateTime::currentDateTimeUtc()));
    QCOMPARE(m_streets->bytes().value(), 0);
    QVERIFY(m_streets->clear());
    QVERIFY(!QFileInfo::exists(path()));
    QCOMPARE(m_store->saves().value(), saves);
    QVERIFY(secret().isEmpty());
}

void TestKeptStreets::what_is_kept_is_there_once_it_is_opened_again()
{
    QVERIFY(m_streets->put(street()));
    const QByteArray before = secret();
    QCOMPARE(before.size(), qsizetype(sql::kKeyBytes + sql::kSaltBytes));
    QVERIFY(!contentOf(path()).contains(before.first(8)));
    m_streets->close();
    QCOMPARE(m_streets->find(kLeeds).value(), std::optional(street()));
    KeptStreets other(*m_store, path());
    m_streets->close();
    QCOMPARE(other.find(kLeeds).value(), std::optional(street()));
    QCOMPARE(other.bytes().value(), 9'000);
    QCOMPARE(secret(), before);
}

void TestKeptStreets::cleared_nothing_is_left_of_it()
{
    QVERIFY(m_streets->put(street()));
    QVERIFY(m_streets->clear());
    QVERIFY(secret().isEmpty());
    for (const QString &name : filesUnder(m_file->folder()).keys())
        QVERIFY2(!name.contains(u"streets"_s), qPrintable(name));
    QVERIFY(!m_streets->find(kLeeds).value());
    QVERIFY(m_streets->put(street())); // and it goes on
    QVERIFY(m_streets->find(kLeeds).value());
}

void TestKeptStreets::a_copy_from_before_opens_no_more_once_it_is_cleared()
{
    QVERIFY(m_streets->put(street()));
    m_streets->close();
    const QByteArray copy = contentOf(path());
    const QByteArray before = secret();
    QVERIFY(m_streets->clear());
    QVERIFY(setContent(path(), copy));
    QVERIFY(!m_streets->find(kLeeds).value());
    QVERIFY(secret() != before);
}

void TestKeptStreets::without_its_key_it_is_made_anew()
{
    QVERIFY(m_streets->put(street()));
    m_streets->close();
    for (const QByteArray &stored : {QByteArray(), "too short"_ba, QByteArray(48, 'k')}) {
        QVERIFY(m_store->save([&] { return m_store->settings().put(u"map.streets-key"_s, stored); }));
        QVERIFY(!m_streets->find(kLeeds).value());
        QVERIFY(m_streets->put(street()));
        QVERIFY(m_streets->find(kLeeds).value());
        m_streets->close();
    }
}

void TestKeptStreets::damage_costs_no_more_than_the_pictures()
{
    for (int x = 0; x < 30; ++x) {
        StoredStreet one = street();
        one.square.x = x;
        QVERIFY(m_streets->put(one));
    }
    m_streets->close();
    QVERIFY(flipBit(path(), QFileInfo(path()).size() * 8 - 40'000));
    bool isTold = false;
    for (int x = 0; x < 30 && !isTold; ++x)
        isTold = !m_streets->find({15, x, 10511});
    QVERIFY(isTold);
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(m_streets->put(street()));
    QVERIFY(m_streets->find(kLeeds).value());
    QVERIFY(m_store->verify());
}

void TestKeptStreets::where_none_can_be_kept_it_is_said()
{
    KeptStreets nowhere(*m_store, m_file->folder() + u"/none/streets.db"_s);
    QVERIFY(!nowhere.put(street()));
    QVERIFY(!nowhere.find(kLeeds).value());
    QVERIFY(m_store->verify());
}

QTEST_GUILESS_MAIN(TestKeptStreets)
#include "tst_KeptStreets.moc"
