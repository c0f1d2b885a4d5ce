#include "core/PlainFile.h"

#include "support/FailingSync.h"
#include "support/NoRoom.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// Lets every file seem to be that long, as an app that lends one may say of it; 0 for as long as it is.
struct SaidSize
{
    static inline quint64 bytes = 0;
    explicit SaidSize(quint64 said) { bytes = said; }
    ~SaidSize() { bytes = 0; }
    SaidSize(const SaidSize &) = delete;
    SaidSize &operator=(const SaidSize &) = delete;
};

} // namespace

extern "C" int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *found)
{
    const int failed = int(::syscall(SYS_statx, folder, path, flags, mask, found));
    if (failed == 0 && SaidSize::bytes > 0)
        found->stx_size = SaidSize::bytes;
    return failed;
}

class TestPlainFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_written_where_it_was_wanted();
    void replaces_what_was_there();
    void keeps_what_was_there_until_the_new_one_is_whole();
    void keeps_what_was_there_until_the_new_one_is_on_the_disk();
    void keeps_what_was_there_beside_what_a_killed_process_left();
    void is_open_to_nobody_else_than_what_was_there();
    void is_refused_where_nothing_can_be_written();
    void leaves_nothing_half_written();
    void says_where_there_is_no_room();
    void is_read_whole_or_not_at_all();
    void is_read_to_its_end_whatever_its_giver_says();
    void its_beginning_is_read();
    void only_plain_files_are_read_data();
    void only_plain_files_are_read();
    void is_called_as_its_folder_says();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestPlainFile::is_written_where_it_was_wanted()
{
    const QString path = pathOf(u"a plan & more.ics"_s);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "BEGIN:VCALENDAR\r\n"));
    QCOMPARE(contentOf(path), "BEGIN:VCALENDAR\r\n"_ba);
}

void TestPlainFile::replaces_what_was_there()
{
    const QString path = pathOf(u"again.ics"_s);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "a longer one"));
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "short"));
    QCOMPARE(contentOf(path), "short"_ba);
}

void TestPlainFile::keeps_what_was_there_until_the_new_one_is_whole()
{
    const QString path = pathOf(u"kept.ics"_s);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "before"));
    {
        PlainFile half(QUrl::fromLocalFile(path));
        QVERIFY(half.isOpen());
        QVERIFY(half.write("half of"));
    }
    QCOMPARE(contentOf(path), "before"_ba);
    QVERIFY(!QFile::exists(path + u".part"_s));
}

void TestPlainFile::keeps_what_was_there_until_the_new_one_is_on_the_disk()
{
    const QString path = pathOf(u"synchronised.ics"_s);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "before"));
    {
        const FailingSync failing(EIO, 0);
        const auto written = writePlainFile(QUrl::fromLocalFile(path), "after");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::StorageTrouble);
    }
    {
        const FailingSync failing(ENOSPC, 0);
        QCOMPARE(writePlainFile(QUrl::fromLocalFile(path), "after").error().code, ErrorCode::StorageFull);
    }
    QCOMPARE(contentOf(path), "before"_ba);
    QVERIFY(!QFile::exists(path + u".part"_s));
}

void TestPlainFile::keeps_what_was_there_beside_what_a_killed_process_left()
{
    const QString path = pathOf(u"left.ics"_s);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "before"));
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path + u".part"_s), "half of another"));
    {
        PlainFile half(QUrl::fromLocalFile(path));
        QVERIFY(half.isOpen());
        QVERIFY(half.write("half of"));
    }
    QCOMPARE(contentOf(path), "before"_ba);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "after"));
    QCOMPARE(contentOf(path), "after"_ba);
    QCOMPARE(contentOf(path + u".part"_s), "half of another"_ba); // it may be somebody's own
}

void TestPlainFile::is_open_to_nobody_else_than_what_was_there()
{
    const QString path = pathOf(u"mine.ics"_s);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "before"));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "after"));
    struct stat found{};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777U, mode_t(S_IRUSR | S_IWUSR));
}

void TestPlainFile::is_refused_where_nothing_can_be_written()
{
    const auto written = writePlainFile(QUrl::fromLocalFile(pathOf(u"no/such/folder.ics"_s)), "words");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
}

// A device that is always full takes nothing; it was there before, so it stays.
void TestPlainFile::leaves_nothing_half_written()
{
    const auto written = writePlainFile(QUrl::fromLocalFile(u"/dev/full"_s), "words");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageFull);
    QVERIFY(QFile::exists(u"/dev/full"_s));
}

void TestPlainFile::says_where_there_is_no_room()
{
    const QString path = pathOf(u"full.ics"_s);
    const NoRoom full;
    for (const QByteArray &content : {"words"_ba, QByteArray(100'000, 'x')}) {
        const auto written = writePlainFile(QUrl::fromLocalFile(path), content);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::StorageFull);
    }
    QVERIFY(!QFile::exists(path));
}

void TestPlainFile::is_read_whole_or_not_at_all()
{
    const QUrl place = QUrl::fromLocalFile(pathOf(u"read & more.txt"_s));
    QVERIFY(writePlainFile(place, "twelve bytes"));
    QCOMPARE(readPlainFile(place, 12).value(), "twelve bytes"_ba);
    QCOMPARE(readPlainFile(place, 100).value(), "twelve bytes"_ba);
    QCOMPARE(readPlainFile(place, 11).error(), PlainFileFlaw::TooLarge);
    QVERIFY(writePlainFile(place, {}));
    QCOMPARE(readPlainFile(place, 12).value(), QByteArray());
    // A hole of 200 MB, of which nothing is to be read.
    QVERIFY(QFile::resize(place.toLocalFile(), 200'000'000));
    QCOMPARE(readPlainFile(place, 12).error(), PlainFileFlaw::TooLarge);
}

void TestPlainFile::is_read_to_its_end_whatever_its_giver_says()
{
    const QUrl place = QUrl::fromLocalFile(pathOf(u"longer.txt"_s));
    QVERIFY(writePlainFile(place, "twelve bytes"));
    const SaidSize said(4);
    QCOMPARE(QFile(place.toLocalFile()).size(), 4); // or this shows nothing
    QCOMPARE(readPlainFile(place, 12).value(), "twelve bytes"_ba);
    QCOMPARE(readPlainFile(place, 11).error(), PlainFileFlaw::TooLarge);
    QCOMPARE(readPlainBeginning(place, 6).value(), "twelve"_ba);
}

void TestPlainFile::its_beginning_is_read()
{
    const QUrl place = QUrl::fromLocalFile(pathOf(u"begun.txt"_s));
    QVERIFY(writePlainFile(place, "twelve bytes"));
    QCOMPARE(readPlainBeginning(place, 6).value(), "twelve"_ba);
    QCOMPARE(readPlainBeginning(place, 100).value(), "twelve bytes"_ba);
}

void TestPlainFile::only_plain_files_are_read_data()
{
    QTest::addColumn<QUrl>("place");
    QTest::addColumn<PlainFileFlaw>("flaw");
    const QString pipe = pathOf(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0); // nobody writes into it
    QVERIFY(QFile::link(pipe, pathOf(u"link"_s)));
    QTest::newRow("a pipe") << QUrl::fromLocalFile(pipe) << PlainFileFlaw::Unreadable;
    QTest::newRow("a link to one") << QUrl::fromLocalFile(pathOf(u"link"_s)) << PlainFileFlaw::Unreadable;
    QTest::newRow("a device") << QUrl::fromLocalFile(u"/dev/zero"_s) << PlainFileFlaw::Unreadable;
    QTest::newRow("a folder") << QUrl::fromLocalFile(m_folder.path()) << PlainFileFlaw::Folder;
    QTest::newRow("nothing") << QUrl::fromLocalFile(pathOf(u"nothing"_s)) << PlainFileFlaw::Unreadable;
    QTest::newRow("no address") << QUrl() << PlainFileFlaw::Unreadable;
    QTest::newRow("a page of the web") << QUrl(u"https://example.org/a"_s) << PlainFileFlaw::Unreadable;
    QTest::newRow("what is built in") << QUrl(u"qrc:/a"_s) << PlainFileFlaw::Unreadable;
}

void TestPlainFile::only_plain_files_are_read()
{
    QFETCH(const QUrl, place);
    QFETCH(const PlainFileFlaw, flaw);
    QCOMPARE(readPlainFile(place, 100).error(), flaw);
    QCOMPARE(readPlainBeginning(place, 100).error(), flaw);
}

void TestPlainFile::is_called_as_its_folder_says()
{
    QCOMPARE(plainFileName(QUrl::fromLocalFile(u"/a b/c#1.vcf"_s)), u"c#1.vcf"_s);
    QCOMPARE(plainFileName(QUrl(u"content://there/c.vcf"_s)), u"c.vcf"_s);
    QCOMPARE(plainFileName(QUrl(u"https://example.org/c.vcf"_s)), u"c.vcf"_s);
    QCOMPARE(plainFileName({}), QString());
}

QTEST_GUILESS_MAIN(TestPlainFile)
#include "tst_PlainFile.moc"
