#include "vault/Generations.h"

#include "support/FailingSync.h"
#include "support/FolderContent.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestGenerations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void the_first_one_is_in_use_at_once();
    void the_next_one_is_not_in_use_until_it_is_moved_on_to();
    void the_next_one_begins_empty_whatever_a_dead_process_left();
    void after_the_last_number_comes_the_first();
    void one_that_cannot_be_moved_on_to_is_removed_data();
    void one_that_cannot_be_moved_on_to_is_removed();
    void one_that_may_be_pointed_to_after_a_power_cut_takes_no_place_data();
    void one_that_may_be_pointed_to_after_a_power_cut_takes_no_place();
    void the_next_one_is_made_once_nothing_may_point_to_it();
    void a_pointer_to_nothing_is_damage_where_more_than_one_is_left();
    void what_is_half_removed_is_not_left_data();
    void what_is_half_removed_is_not_left();
    void one_that_is_named_is_in_use_whatever_its_headers_are();
    void all_but_the_one_in_use_are_removed_and_nothing_else();
    void nothing_is_removed_while_none_is_known_to_be_in_use();

private:
    [[nodiscard]] Generations generations() const { return Generations(m_folder->path()); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGenerations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(generations().makeFirst());
}

void TestGenerations::the_first_one_is_in_use_at_once()
{
    QCOMPARE(generations().current().value(), at(u"g0001"_s));
    QCOMPARE(contentOf(at(u"current"_s)), "g0001");
}

void TestGenerations::the_next_one_is_not_in_use_until_it_is_moved_on_to()
{
    const auto next = generations().makeNext();
    QCOMPARE(next.value(), at(u"g0002"_s));
    QVERIFY(QFileInfo(*next).isDir());
    QCOMPARE(generations().current().value(), at(u"g0001"_s));
    QVERIFY(generations().moveOnTo(*next));
    QCOMPARE(generations().current().value(), *next);
    QCOMPARE(names(), (QStringList{u"current"_s, u"g0001"_s, u"g0002"_s}));
}

void TestGenerations::the_next_one_begins_empty_whatever_a_dead_process_left()
{
    QVERIFY(generations().makeNext());
    QVERIFY(setContent(at(u"g0002/vault.db"_s), "half a vault"));
    const auto next = generations().makeNext();
    QCOMPARE(next.value(), at(u"g0002"_s));
    QVERIFY(filesUnder(*next).isEmpty());
}

void TestGenerations::after_the_last_number_comes_the_first()
{
    QVERIFY(QDir().rename(at(u"g0001"_s), at(u"g9999"_s)) && setContent(at(u"current"_s), "g9999"));
    QCOMPARE(generations().makeNext().value(), at(u"g0001"_s));
}

void TestGenerations::one_that_cannot_be_moved_on_to_is_removed_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("folders");

    QTest::newRow("the pointer could not be synchronised") << EIO << 0;
    QTest::newRow("the disk is full") << ENOSPC << ENOSPC;
}

void TestGenerations::one_that_cannot_be_moved_on_to_is_removed()
{
    QFETCH(const int, files);
    QFETCH(const int, folders);

    const auto next = generations().makeNext();
    QVERIFY(next);
    {
        const FailingSync failing(files, folders);
        QVERIFY(!generations().moveOnTo(*next));
    }
    QCOMPARE(names(), (QStringList{u"current"_s, u"g0001"_s}));
    QCOMPARE(generations().current().value(), at(u"g0001"_s));

    const auto later = generations().makeNext();
    QVERIFY(later && generations().moveOnTo(*later));
}

void TestGenerations::one_that_may_be_pointed_to_after_a_power_cut_takes_no_place_data()
{
    QTest::addColumn<int>("files");

    // Neither the new pointer nor the old one again is sure to stay.
    QTest::newRow("pointed back, maybe not for good") << 0;
    QTest::newRow("not pointed back") << EIO;
}

void TestGenerations::one_that_may_be_pointed_to_after_a_power_cut_takes_no_place()
{
    QFETCH(const int, files);

    const auto next = generations().makeNext();
    QVERIFY(next && setContent(at(u"g0002/vault.hdr"_s), "the next one"));
    {
        const FailingSync failing(files, EIO, 0, "current.tmp", 1);
        QVERIFY(!generations().moveOnTo(*next));
    }
    if (files != 0)
        QCOMPARE(contentOf(at(u"current"_s)), "g0002");
    QCOMPARE(generations().current().value(), at(u"g0001"_s));
    QVERIFY(setContent(at(u"current"_s), "g0002")); // as a power cut leaves it
    QCOMPARE(generations().current().value(), at(u"g0001"_s));
    generations().removeOthers();
    QCOMPARE(names(), (QStringList{u"current"_s, u"g0001"_s}));
    QCOMPARE(contentOf(at(u"current"_s)), "g0001");
}

// Or half of it would be in use.
void TestGenerations::the_next_one_is_made_once_nothing_may_point_to_it()
{
    QVERIFY(setContent(at(u"current"_s), "g0002"));
    {
        const FailingSync failing(0, EIO);
        QVERIFY(!generations().makeNext());
    }
    QCOMPARE(names(), (QStringList{u"current"_s, u"g0001"_s}));
    QCOMPARE(generations().makeNext().value(), at(u"g0002"_s));
    QCOMPARE(contentOf(at(u"current"_s)), "g0001");
}

void TestGenerations::a_pointer_to_nothing_is_damage_where_more_than_one_is_left()
{
    QVERIFY(QDir().mkdir(at(u"g0003"_s)));
    QVERIFY(setContent(at(u"g0001/vault.hdr.2"_s), "one") && setContent(at(u"g0003/vault.hdr"_s), "other"));
    QVERIFY(setContent(at(u"current"_s), "g0002"));
    QCOMPARE(generations().current().value(), at(u"g0002"_s)); // which is not there
    generations().removeOthers();
    QCOMPARE(names(), (QStringList{u"current"_s, u"g0001"_s, u"g0003"_s}));
}

void TestGenerations::what_is_half_removed_is_not_left_data()
{
    QTest::addColumn<std::optional<QByteArray>>("header");
    QTest::addColumn<std::optional<QByteArray>>("spare");

    using Header = std::optional<QByteArray>;
    QTest::newRow("without headers") << Header() << Header();
    QTest::newRow("the spare is overwritten") << Header() << Header(QByteArray(1024, '\0'));
    QTest::newRow("both are") << Header(QByteArray(1024, '\0')) << Header(QByteArray(1024, '\0'));
    QTest::newRow("both are empty") << Header(QByteArray()) << Header(QByteArray());
}

// A power cut ended its removal, and another one came when the next one could not be moved on to.
void TestGenerations::what_is_half_removed_is_not_left()
{
    QFETCH(const std::optional<QByteArray>, header);
    QFETCH(const std::optional<QByteArray>, spare);

    QVERIFY(setContent(at(u"g0001/vault.db"_s), "a former one"));
    QVERIFY(!header || setContent(at(u"g0001/vault.hdr"_s), *header));
    QVERIFY(!spare || setContent(at(u"g0001/vault.hdr.2"_s), *spare));
    QVERIFY(QDir().mkdir(at(u"g0002"_s)) && setContent(at(u"g0002/vault.hdr"_s), "the one in use"));
    QVERIFY(setContent(at(u"current"_s), "g0003"));
    QCOMPARE(generations().current().value(), at(u"g0002"_s));
    generations().removeOthers();
    QCOMPARE(names(), (QStringList{u"current"_s, u"g0002"_s}));
    QCOMPARE(contentOf(at(u"current"_s)), "g0002");
}

// Or a former one would open with a secret that opens nothing any more, and this one would be removed.
void TestGenerations::one_that_is_named_is_in_use_whatever_its_headers_are()
{
    QVERIFY(setContent(at(u"g0001/vault.hdr"_s), "a former one"));
    QVERIFY(QDir().mkdir(at(u"g0002"_s)) && setContent(at(u"current"_s), "g0002"));
    QCOMPARE(generations().current().value(), at(u"g0002"_s));
}

void TestGenerations::all_but_the_one_in_use_are_removed_and_nothing_else()
{
    const auto next = generations().makeNext();
    QVERIFY(next && generations().moveOnTo(*next));
    for (const QString &file :
         {u"g0001/vault.hdr"_s, u"g0001/vault.db"_s, u"g0002/vault.db"_s, u"lock-card"_s})
        QVERIFY(setContent(at(file), "something"));
    QVERIFY(QDir().mkdir(at(u"g1"_s)) && QDir().mkdir(at(u"g0003"_s)));
    generations().removeOthers();
    QCOMPARE(names(), (QStringList{u"current"_s, u"g0002"_s, u"g1"_s, u"lock-card"_s}));
    QCOMPARE(contentOf(at(u"g0002/vault.db"_s)), "something");
}

void TestGenerations::nothing_is_removed_while_none_is_known_to_be_in_use()
{
    QVERIFY(generations().makeNext());
    QVERIFY(setContent(at(u"current"_s), "nonsense"));
    generations().removeOthers();
    QVERIFY(QFile::remove(at(u"current"_s)));
    generations().removeOthers();
    QCOMPARE(names(), (QStringList{u"g0001"_s, u"g0002"_s}));
}

QTEST_GUILESS_MAIN(TestGenerations)
#include "tst_Generations.moc"
