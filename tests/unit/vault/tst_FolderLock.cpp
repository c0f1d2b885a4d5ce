#include "vault/FolderLock.h"

#include "support/FolderContent.h"
#include "support/WithoutPrivileges.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestFolderLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void only_one_can_have_it_even_in_one_process();
    void is_free_again_once_it_dies();
    void moves_with_its_owner();
    void taking_another_one_lets_go_of_the_first();
    void another_process_cannot_have_it_and_lets_go_when_killed();
    void a_child_process_does_not_keep_it();
    void a_missing_folder_is_not_found();
    void a_folder_that_may_not_be_written_is_read_only();
    void never_follows_a_link();
    void its_file_is_its_owners_alone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"lock"_s); }
    [[nodiscard]] bool isTaken() const
    {
        const auto lock = FolderLock::take(path());
        return !lock && lock.error().code == ErrorCode::AlreadyOpen;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFolderLock::only_one_can_have_it_even_in_one_process()
{
    const auto first = FolderLock::take(path());
    QVERIFY(first);
    QVERIFY(isTaken());
    QVERIFY(isTaken()); // asking did not free it
}

void TestFolderLock::is_free_again_once_it_dies()
{
    {
        const auto first = FolderLock::take(path());
        QVERIFY(first);
    }
    QVERIFY(!isTaken());
}

void TestFolderLock::moves_with_its_owner()
{
    auto first = FolderLock::take(path());
    QVERIFY(first);
    {
        const FolderLock moved = *std::move(first);
        QVERIFY(isTaken());
    }
    QVERIFY(!isTaken());
}

void TestFolderLock::taking_another_one_lets_go_of_the_first()
{
    auto first = FolderLock::take(path());
    auto other = FolderLock::take(m_folder->filePath(u"other"_s));
    QVERIFY(first && other);
    {
        FolderLock held = *std::move(first);
        held = *std::move(other);
        QVERIFY(!isTaken());
        QVERIFY(!FolderLock::take(m_folder->filePath(u"other"_s)));
    }
}

void TestFolderLock::another_process_cannot_have_it_and_lets_go_when_killed()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = FolderLock::take(path());
        std::ignore = ::write(ready[1], lock ? "y" : "n", 1);
        ::pause();
        ::_exit(0);
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    QVERIFY(isTaken());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(!isTaken());
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestFolderLock::a_child_process_does_not_keep_it()
{
    pid_t child = 0;
    int done[2];
    QCOMPARE(::pipe(done), 0);
    {
        const auto lock = FolderLock::take(path());
        QVERIFY(lock);
        child = ::fork();
        if (child == 0) {
            ::dup2(done[0], STDIN_FILENO);
            ::close(done[1]);
            ::execlp("cat", "cat", nullptr); // waits for its input to end
            ::_exit(1);
        }
        // The lock dies here; what another program inherited must not keep it.
    }
    QTRY_VERIFY(!isTaken());
    ::close(done[1]);
    ::waitpid(child, nullptr, 0);
    ::close(done[0]);
}

void TestFolderLock::a_missing_folder_is_not_found()
{
    QCOMPARE(FolderLock::take(m_folder->filePath(u"none/lock"_s)).error().code, ErrorCode::NotFound);
}

void TestFolderLock::a_folder_that_may_not_be_written_is_read_only()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const WithoutPrivileges ordinary;
        QCOMPARE(FolderLock::take(path()).error().code, ErrorCode::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestFolderLock::never_follows_a_link()
{
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), path()));
    QVERIFY(!FolderLock::take(path()));
    QVERIFY(!QFile::exists(m_folder->filePath(u"elsewhere"_s)));
}

void TestFolderLock::its_file_is_its_owners_alone()
{
    const mode_t before = ::umask(0);
    const auto lock = FolderLock::take(path());
    ::umask(before);
    QVERIFY(lock);
    struct stat found{};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0600U);
}

QTEST_GUILESS_MAIN(TestFolderLock)
#include "tst_FolderLock.moc"
