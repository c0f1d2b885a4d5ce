#include "vault/AtomicFile.h"

#include "support/FailingSync.h"
#include "support/FolderContent.h"
#include "support/WithoutPrivileges.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

Result<void> write(const QString &path, const QByteArray &content)
{
    return writeAtomically(path, std::as_bytes(std::span(content)));
}

// No file may grow beyond \a bytes while this lives: a disk that is full, for this process.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writes_and_reads_back_data();
    void writes_and_reads_back();
    void replaces_the_whole_file();
    void is_its_owners_alone_whatever_the_process_asks_for();
    void leaves_nothing_beside_the_file();
    void a_missing_folder_is_not_found();
    void a_folder_that_may_not_be_written_is_read_only_and_the_old_content_stays();
    void a_full_disk_leaves_the_old_content();
    void a_failed_synchronisation_leaves_the_old_content();
    void a_folder_that_cannot_be_synchronised_is_told();
    void what_a_dead_process_left_is_no_obstacle();
    void a_folder_in_its_place_is_an_error_and_stays();
    void never_writes_through_a_link();
    void reading_refuses_more_than_was_asked_for_data();
    void reading_refuses_more_than_was_asked_for();
    void reading_what_is_not_there_is_not_found();
    void reading_never_follows_a_link();
    void reading_a_folder_is_an_error();
    void synchronises_a_folder_that_is_there();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file"_s); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void setFolderPermissions(QFile::Permissions permissions)
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), permissions));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicFile::writes_and_reads_back_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'm');
}

void TestAtomicFile::writes_and_reads_back()
{
    QFETCH(const QByteArray, content);

    QVERIFY(write(path(), content));
    QCOMPARE(readWhole(path(), 1 << 20).value_or("unread"), content);
}

void TestAtomicFile::replaces_the_whole_file()
{
    QVERIFY(write(path(), "a long first content"));
    QVERIFY(write(path(), "short"));
    QCOMPARE(contentOf(path()), "short");
}

void TestAtomicFile::is_its_owners_alone_whatever_the_process_asks_for()
{
    const mode_t before = ::umask(0);
    QVERIFY(setContent(path(), "open to all"));
    const auto written = write(path(), "mine");
    ::umask(before);
    QVERIFY(written);
    struct stat found{};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0600U);
}

void TestAtomicFile::leaves_nothing_beside_the_file()
{
    QVERIFY(write(path(), "content"));
    QCOMPARE(names(), QStringList{u"file"_s});
}

void TestAtomicFile::a_missing_folder_is_not_found()
{
    const auto written = write(m_folder->filePath(u"none/file"_s), "content");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    QCOMPARE(names(), QStringList());
}

void TestAtomicFile::a_folder_that_may_not_be_written_is_read_only_and_the_old_content_stays()
{
    QVERIFY(write(path(), "old"));
    setFolderPermissions(QFile::ReadOwner | QFile::ExeOwner);
    const auto written = [&] {
        const WithoutPrivileges ordinary;
        return write(path(), "new");
    }();
    setFolderPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    QCOMPARE(contentOf(path()), "old");
}

void TestAtomicFile::a_full_disk_leaves_the_old_content()
{
    QVERIFY(write(path(), "old"));
    const auto written = [&] {
        const SmallDisk disk(1000);
        return write(path(), QByteArray(5000, 'n'));
    }();
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageFull);
    QCOMPARE(contentOf(path()), "old");
    QCOMPARE(names(), QStringList{u"file"_s});
}

void TestAtomicFile::a_failed_synchronisation_leaves_the_old_content()
{
    QVERIFY(write(path(), "old"));
    const auto written = [&] {
        const FailingSync failing(EIO, 0);
        return write(path(), "new");
    }();
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageTrouble);
    QCOMPARE(contentOf(path()), "old");
    QCOMPARE(names(), QStringList{u"file"_s});
}

void TestAtomicFile::a_folder_that_cannot_be_synchronised_is_told()
{
    QVERIFY(write(path(), "old"));
    const auto written = [&] {
        const FailingSync failing(0, EIO);
        return write(path(), "new");
    }();
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageTrouble);
    QCOMPARE(names(), QStringList{u"file"_s});
}

void TestAtomicFile::what_a_dead_process_left_is_no_obstacle()
{
    QVERIFY(setContent(path() + u".tmp"_s, "half"));
    QVERIFY(QFile::setPermissions(path() + u".tmp"_s, QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(write(path(), "whole"));
    QCOMPARE(contentOf(path()), "whole");
    QCOMPARE(names(), QStringList{u"file"_s});
}

void TestAtomicFile::a_folder_in_its_place_is_an_error_and_stays()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"file"_s));
    QVERIFY(!write(path(), "content"));
    QCOMPARE(names(), QStringList{u"file"_s});
    QVERIFY(QFileInfo(path()).isDir());
}

void TestAtomicFile::never_writes_through_a_link()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(setContent(elsewhere, "untouched"));
    QVERIFY(QFile::link(elsewhere, path()));
    QVERIFY(QFile::link(elsewhere, path() + u".tmp"_s));
    QVERIFY(write(path(), "content"));
    QCOMPARE(contentOf(elsewhere), "untouched");
    QVERIFY(!QFileInfo(path()).isSymLink());
}

void TestAtomicFile::reading_refuses_more_than_was_asked_for_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("readable");

    QTest::newRow("less") << 99 << 100 << true;
    QTest::newRow("exactly") << 100 << 100 << true;
    QTest::newRow("one more") << 101 << 100 << false;
    QTest::newRow("very much more") << 1'000'000 << 100 << false;
    QTest::newRow("nothing, where nothing may be") << 0 << 0 << true;
}

void TestAtomicFile::reading_refuses_more_than_was_asked_for()
{
    QFETCH(const int, size);
    QFETCH(const int, most);
    QFETCH(const bool, readable);

    QVERIFY(setContent(path(), QByteArray(size, 'x')));
    const auto content = readWhole(path(), most);
    QCOMPARE(content.has_value(), readable);
    if (readable)
        QCOMPARE(content->size(), size);
    else
        QCOMPARE(content.error().code, ErrorCode::Corrupt);
}

void TestAtomicFile::reading_what_is_not_there_is_not_found()
{
    QCOMPARE(readWhole(path(), 100).error().code, ErrorCode::NotFound);
}

void TestAtomicFile::reading_never_follows_a_link()
{
    QVERIFY(setContent(m_folder->filePath(u"elsewhere"_s), "content"));
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), path()));
    QVERIFY(!readWhole(path(), 100));
}

void TestAtomicFile::reading_a_folder_is_an_error()
{
    QCOMPARE(readWhole(m_folder->path(), 100).error().code, ErrorCode::StorageTrouble);
}

void TestAtomicFile::synchronises_a_folder_that_is_there()
{
    QVERIFY(syncFolder(m_folder->path()));
    QCOMPARE(syncFolder(path()).error().code, ErrorCode::NotFound);
    const FailingSync failing(0, EIO);
    QCOMPARE(syncFolder(m_folder->path()).error().code, ErrorCode::StorageTrouble);
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_AtomicFile.moc"
