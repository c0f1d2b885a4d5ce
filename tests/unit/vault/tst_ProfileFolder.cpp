#include "vault/ProfileFolder.h"

#include "support/FailingFolder.h"
#include "support/FailingSync.h"
#include "support/FolderContent.h"
#include "support/ThreadTimer.h"
#include "support/WithoutPrivileges.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProfileFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void an_id_is_sixteen_hexadecimal_digits_data();
    void an_id_is_sixteen_hexadecimal_digits();
    void ids_differ();
    void there_is_none_at_first();
    void a_staged_one_is_not_there_until_it_is_finished();
    void a_staged_one_is_its_owners_alone();
    void an_abandoned_one_leaves_nothing_behind();
    void abandoning_removes_a_finished_one_that_was_made_here();
    void abandoning_never_removes_one_that_was_not_made_here();
    void what_a_dead_process_left_half_made_is_cleared_away();
    void one_that_is_still_being_made_is_left_alone();
    void a_lock_is_handed_over_once_and_held_on();
    void one_that_cannot_be_put_in_its_place_for_good_can_be_abandoned_data();
    void one_that_cannot_be_put_in_its_place_for_good_can_be_abandoned();
    void a_place_that_cannot_be_written_says_so_and_stays_empty();
    void other_things_in_the_folder_are_no_profiles_and_stay();
    void the_pointer_names_the_generation_data();
    void the_pointer_names_the_generation();
    void without_a_pointer_it_is_damaged_and_without_a_folder_not_found();
    void finds_a_thousand_quickly();
    void one_that_is_not_listed_says_so_until_it_is();
    void a_folder_that_cannot_be_read_is_not_an_empty_one_data();
    void a_folder_that_cannot_be_read_is_not_an_empty_one();

private:
    [[nodiscard]] ProfileFolder finished()
    {
        auto folder = ProfileFolder::stage(m_root);
        if (!folder || !folder->finish())
            qFatal("no profile could be made");
        return *std::move(folder);
    }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_root + u"/p"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

void TestProfileFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->filePath(u"data/alongside"_s);
}

void TestProfileFolder::an_id_is_sixteen_hexadecimal_digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");

    QTest::newRow("one") << u"0123456789abcdef"_s << true;
    QTest::newRow("too short") << u"0123456789abcde"_s << false;
    QTest::newRow("too long") << u"0123456789abcdef0"_s << false;
    QTest::newRow("large letters") << u"0123456789ABCDEF"_s << false;
    QTest::newRow("not hexadecimal") << u"0123456789abcdeg"_s << false;
    QTest::newRow("a line end after it") << u"0123456789abcdef\n"_s << false;
    QTest::newRow("a way out of the folder") << u"../../../../../etc"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("other digits") << u"٠١٢٣٤٥٦٧٨٩abcdef"_s << false;
}

void TestProfileFolder::an_id_is_sixteen_hexadecimal_digits()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isId);

    const auto id = ProfileId::fromText(text);
    QCOMPARE(id.has_value(), isId);
    if (id)
        QCOMPARE(id->text(), text);
}

void TestProfileFolder::ids_differ()
{
    QSet<ProfileId> ids;
    for (int index = 0; index < 1000; ++index) {
        const ProfileId id = ProfileId::random();
        QVERIFY(ProfileId::fromText(id.text()));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 1000);
}

void TestProfileFolder::there_is_none_at_first()
{
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>());
    QVERIFY(!QFileInfo::exists(m_root)); // looking makes nothing
}

void TestProfileFolder::a_staged_one_is_not_there_until_it_is_finished()
{
    auto folder = ProfileFolder::stage(m_root);
    QVERIFY(folder);
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>());
    QVERIFY(folder->generation());
    QVERIFY(QFileInfo(*folder->generation()).isDir());

    QVERIFY(folder->finish());
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>{folder->id()});
    QCOMPARE(folder->path(), m_root + u"/p/"_s + folder->id().text());
    QCOMPARE(*folder->generation(), folder->path() + u"/g0001"_s);
    QCOMPARE(*ProfileFolder(m_root, folder->id()).generation(), *folder->generation());
    QVERIFY(QFileInfo(*folder->generation()).isDir());
}

void TestProfileFolder::a_staged_one_is_its_owners_alone()
{
    const mode_t before = ::umask(0);
    const auto folder = ProfileFolder::stage(m_root);
    ::umask(before);
    QVERIFY(folder);
    for (const QString &path : {m_root, m_root + u"/p"_s, folder->path(), *folder->generation()}) {
        struct stat found{};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
        QVERIFY2((found.st_mode & 0777) == 0700, qPrintable(path));
    }
}

void TestProfileFolder::an_abandoned_one_leaves_nothing_behind()
{
    auto folder = ProfileFolder::stage(m_root);
    QVERIFY(folder && setContent(*folder->generation() + u"/vault.db"_s, "content"));
    folder->abandon();
    QCOMPARE(entries(), QStringList());
    folder->abandon(); // once is enough
}

void TestProfileFolder::abandoning_removes_a_finished_one_that_was_made_here()
{
    ProfileFolder folder = finished();
    const ProfileFolder other = finished();
    folder.abandon();
    QCOMPARE(entries(), QStringList{other.id().text()});
}

void TestProfileFolder::abandoning_never_removes_one_that_was_not_made_here()
{
    const ProfileId id = finished().id();
    ProfileFolder(m_root, id).abandon();
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>{id});
}

void TestProfileFolder::what_a_dead_process_left_half_made_is_cleared_away()
{
    const ProfileId id = finished().id();
    const QString staged = m_root + u"/p/0123456789abcdef.new"_s;
    QVERIFY(QDir().mkpath(staged + u"/g0001"_s));
    QVERIFY(setContent(staged + u"/g0001/vault.hdr"_s, "half"));
    QVERIFY(setContent(staged + u"/lock"_s, ""));
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>{id});
    QCOMPARE(entries(), QStringList{id.text()});
}

void TestProfileFolder::one_that_is_still_being_made_is_left_alone()
{
    auto folder = ProfileFolder::stage(m_root);
    QVERIFY(folder);
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>());
    QVERIFY(QFileInfo(folder->path()).isDir());
    const auto lock = folder->lock(); // whoever fills it holds the lock from here on
    QVERIFY(lock);
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>());
    QVERIFY(folder->finish());
}

void TestProfileFolder::a_lock_is_handed_over_once_and_held_on()
{
    auto folder = ProfileFolder::stage(m_root);
    QVERIFY(folder);
    {
        const auto lock = folder->lock();
        QVERIFY(lock);
        QCOMPARE(folder->lock().error().code, ErrorCode::AlreadyOpen);
    }
    QVERIFY(folder->lock());
}

void TestProfileFolder::one_that_cannot_be_put_in_its_place_for_good_can_be_abandoned_data()
{
    QTest::addColumn<int>("spared");
    QTest::addColumn<bool>("inItsPlace");

    QTest::newRow("what is in it is not safe") << 0 << false;
    QTest::newRow("its own name is not safe") << 1 << false;
    QTest::newRow("its place is not safe") << 2 << true;
}

void TestProfileFolder::one_that_cannot_be_put_in_its_place_for_good_can_be_abandoned()
{
    QFETCH(const int, spared);
    QFETCH(const bool, inItsPlace);

    auto folder = ProfileFolder::stage(m_root);
    QVERIFY(folder);
    {
        const FailingSync failing(0, EIO, spared);
        QCOMPARE(folder->finish().error().code, ErrorCode::StorageTrouble);
    }
    QCOMPARE(!ProfileFolder::findAll(m_root)->isEmpty(), inItsPlace);
    folder->abandon();
    QCOMPARE(entries(), QStringList());
}

void TestProfileFolder::a_place_that_cannot_be_written_says_so_and_stays_empty()
{
    QVERIFY(QDir().mkpath(m_root + u"/p"_s));
    QVERIFY(QFile::setPermissions(m_root + u"/p"_s, QFile::ReadOwner | QFile::ExeOwner));
    {
        const WithoutPrivileges ordinary;
        QCOMPARE(ProfileFolder::stage(m_root).error().code, ErrorCode::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(m_root + u"/p"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(entries(), QStringList());

    const FailingSync failing(EIO, 0);
    QCOMPARE(ProfileFolder::stage(m_root).error().code, ErrorCode::StorageTrouble);
    QCOMPARE(entries(), QStringList());
}

void TestProfileFolder::other_things_in_the_folder_are_no_profiles_and_stay()
{
    const ProfileId id = finished().id();
    QVERIFY(QDir(m_root + u"/p"_s).mkdir(u"lost+found"_s));
    QVERIFY(QDir(m_root + u"/p"_s).mkdir(u"0123456789ABCDEF"_s));
    QVERIFY(setContent(m_root + u"/p/fedcba9876543210"_s, "a file"));
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>{id});
    QCOMPARE(entries().size(), 4);
}

void TestProfileFolder::the_pointer_names_the_generation_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QString>("generation");

    QTest::newRow("the first") << "g0001"_ba << u"g0001"_s;
    QTest::newRow("a later one") << "g0042"_ba << u"g0042"_s;
    QTest::newRow("with a line end") << "g0001\n"_ba << u"g0001"_s;
    QTest::newRow("nothing") << ""_ba << u""_s;
    QTest::newRow("too many digits") << "g00001"_ba << u""_s;
    QTest::newRow("a way out of the folder") << "../../g0001"_ba << u""_s;
    QTest::newRow("two lines") << "g0001\ng0002"_ba << u""_s;
    QTest::newRow("a zero character") << QByteArray("g0001\0x", 7) << u""_s;
    QTest::newRow("huge") << QByteArray(100'000, 'g') << u""_s;
}

void TestProfileFolder::the_pointer_names_the_generation()
{
    QFETCH(const QByteArray, pointer);
    QFETCH(const QString, generation);

    const ProfileFolder folder = finished();
    QVERIFY(QDir().mkpath(folder.path() + u'/' + generation));
    QVERIFY(setContent(folder.path() + u"/current"_s, pointer));
    const auto named = folder.generation();
    QCOMPARE(named.has_value(), !generation.isEmpty());
    if (named)
        QCOMPARE(*named, folder.path() + u'/' + generation);
    else
        QCOMPARE(named.error().code, ErrorCode::Corrupt);
}

void TestProfileFolder::without_a_pointer_it_is_damaged_and_without_a_folder_not_found()
{
    const ProfileFolder folder = finished();
    QVERIFY(QFile::remove(folder.path() + u"/current"_s));
    QCOMPARE(folder.generation().error().code, ErrorCode::Corrupt);
    QVERIFY(QDir(folder.path()).removeRecursively());
    QCOMPARE(folder.generation().error().code, ErrorCode::NotFound);
}

void TestProfileFolder::finds_a_thousand_quickly()
{
    for (int index = 0; index < 1000; ++index)
        QVERIFY(QDir().mkpath(m_root + u"/p/"_s + ProfileId::random().text()));
    const ThreadTimer timer;
    QCOMPARE(ProfileFolder::findAll(m_root)->size(), 1000);
    QVERIFY2(timer.elapsed() < 1s, qPrintable(QString::number(timer.elapsed().count())));
}

void TestProfileFolder::one_that_is_not_listed_says_so_until_it_is()
{
    const ProfileFolder folder = finished();
    QCOMPARE(folder.isListed().value_or(false), true);
    QVERIFY(folder.setListed(false) && folder.setListed(false));
    QCOMPARE(ProfileFolder(m_root, folder.id()).isListed().value_or(true), false);
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>{folder.id()});
    QVERIFY(folder.setListed(true) && folder.setListed(true));
    QCOMPARE(folder.isListed().value_or(false), true);
}

void TestProfileFolder::a_folder_that_cannot_be_read_is_not_an_empty_one_data()
{
    QTest::addColumn<int>("opening");
    QTest::addColumn<int>("reading");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("it does not open") << EIO << 0 << ErrorCode::StorageTrouble;
    QTest::newRow("it opens and does not read") << 0 << EIO << ErrorCode::StorageTrouble;
    QTest::newRow("it may not be read") << EACCES << 0 << ErrorCode::ReadOnly;
    QTest::newRow("no memory for it") << ENOMEM << 0 << ErrorCode::OutOfMemory;
}

void TestProfileFolder::a_folder_that_cannot_be_read_is_not_an_empty_one()
{
    QFETCH(const int, opening);
    QFETCH(const int, reading);
    QFETCH(const ErrorCode, code);

    const ProfileId id = finished().id();
    {
        const FailingFolder failing(opening, reading);
        const auto found = ProfileFolder::findAll(m_root);
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
    }
    QCOMPARE(*ProfileFolder::findAll(m_root), QList<ProfileId>{id});
}

QTEST_GUILESS_MAIN(TestProfileFolder)
#include "tst_ProfileFolder.moc"
