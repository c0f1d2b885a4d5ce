#include "vault/PrivateFolder.h"

#include "support/FailingSync.h"
#include "support/FolderContent.h"
#include "support/WithoutPrivileges.h"

#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestPrivateFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_made_with_all_that_lead_there_for_the_owner_only();
    void one_that_is_there_is_left_as_it_is();
    void what_cannot_be_made_is_told();
    void what_would_not_outlast_a_power_cut_is_told();
};

void TestPrivateFolder::is_made_with_all_that_lead_there_for_the_owner_only()
{
    const QTemporaryDir root;
    const mode_t before = ::umask(0);
    const auto made = makePrivateFolder(root.filePath(u"one/two/three"_s));
    ::umask(before);
    QVERIFY(made);
    for (const QString &name : {u"one"_s, u"one/two"_s, u"one/two/three"_s}) {
        struct stat found{};
        QCOMPARE(::stat(QFile::encodeName(root.filePath(name)).constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777, 0700U);
    }
}

void TestPrivateFolder::one_that_is_there_is_left_as_it_is()
{
    const QTemporaryDir root;
    QVERIFY(setContent(root.filePath(u"file"_s), "content"));
    QVERIFY(makePrivateFolder(root.path()));
    QCOMPARE(contentOf(root.filePath(u"file"_s)), "content");
}

void TestPrivateFolder::what_cannot_be_made_is_told()
{
    const QTemporaryDir root;
    QVERIFY(setContent(root.filePath(u"file"_s), "content"));
    QCOMPARE(makePrivateFolder(root.filePath(u"file/folder"_s)).error().code, ErrorCode::StorageTrouble);

    QVERIFY(QFile::setPermissions(root.path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const WithoutPrivileges ordinary;
        QCOMPARE(makePrivateFolder(root.filePath(u"folder"_s)).error().code, ErrorCode::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(root.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestPrivateFolder::what_would_not_outlast_a_power_cut_is_told()
{
    const QTemporaryDir root;
    const FailingSync failing(0, EIO);
    QCOMPARE(makePrivateFolder(root.filePath(u"folder"_s)).error().code, ErrorCode::StorageTrouble);
}

QTEST_GUILESS_MAIN(TestPrivateFolder)
#include "tst_PrivateFolder.moc"
