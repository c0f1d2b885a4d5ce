#include "storage/StreetFile.h"

#include "support/FolderContent.h"
#include "support/TestKeys.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr StreetSquare kLeeds{15, 16243, 10511};
constexpr StreetSquare kBeside{15, 16244, 10511};

/// Bytes that do not become smaller.
QByteArray pictureOf(int number, qsizetype size = 12'000)
{
    QByteArray bytes;
    quint32 state = quint32(number) * 2'654'435'761U + 1;
    while (bytes.size() < size) {
        state = state * 1'664'525U + 1'013'904'223U;
        bytes += char(state >> 24);
    }
    return bytes;
}

StoredStreet streetOf(const StreetSquare &square, int number = 1)
{
    return {.square = square,
            .picture = pictureOf(number),
            .tag = "\"edition-of-march\"",
            .until = QDateTime(QDate(2026, 12, 3), QTime(9, 0), QTimeZone::UTC)};
}

} // namespace

/// Pictures of streets in an encrypted file of their own.
class TestStreetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void what_was_put_is_there_after_a_restart();
    void another_edition_takes_its_place();
    void what_is_still_right_is_renewed();
    void nothing_of_it_can_be_read_on_the_disk();
    void what_was_not_looked_at_for_longest_makes_room();
    void it_stays_within_its_bounds();
    void one_that_cannot_be_read_gives_way_data();
    void one_that_cannot_be_read_gives_way();
    void damage_found_later_is_told();
    void removed_nothing_is_left();
    void only_its_owner_may_read_it();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"streets.db"_s); }
    [[nodiscard]] auto open(unsigned char key = 1, qint64 most = StreetFile::kMostBytes) const
    {
        return StreetFile::open(path(), keyOf(key), saltOf(2), most);
    }
    void keepOne()
    {
        const auto file = open();
        QVERIFY(file && (*file)->put(streetOf(kLeeds)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStreetFile::what_was_put_is_there_after_a_restart()
{
    keepOne();
    const auto file = open();
    QVERIFY(file);
    QCOMPARE((*file)->find(kLeeds).value(), std::optional(streetOf(kLeeds)));
    QCOMPARE((*file)->find(kBeside).value(), std::nullopt);
    QCOMPARE((*file)->bytes().value(), 12'000);
}

void TestStreetFile::another_edition_takes_its_place()
{
    const auto file = open();
    QVERIFY(file && (*file)->put(streetOf(kLeeds, 1)) && (*file)->put(streetOf(kLeeds, 2)));
    QCOMPARE((*file)->find(kLeeds).value()->picture, pictureOf(2));
    QCOMPARE((*file)->bytes().value(), 12'000);
}

void TestStreetFile::what_is_still_right_is_renewed()
{
    keepOne();
    const QDateTime later(QDate(2027, 1, 3), QTime(9, 0), QTimeZone::UTC);
    {
        const auto file = open();
        QVERIFY(file && (*file)->renew(kLeeds, "\"april\"", later));
        QVERIFY((*file)->renew(kBeside, "\"april\"", later)); // which is not there
    }
    const auto file = open();
    QVERIFY(file);
    const auto street = (*file)->find(kLeeds).value();
    QVERIFY(street);
    QCOMPARE(street->tag, "\"april\"");
    QCOMPARE(street->until, later);
    QCOMPARE(street->picture, pictureOf(1));
    QVERIFY(!(*file)->find(kBeside).value());
}

void TestStreetFile::nothing_of_it_can_be_read_on_the_disk()
{
    auto file = open();
    QVERIFY(file && (*file)->put(streetOf(kLeeds)));
    const auto search = [this](const char *when) {
        const QMap<QString, QByteArray> files = filesUnder(m_folder->path());
        QVERIFY2(!files.isEmpty(), when);
        for (const auto &[name, content] : files.asKeyValueRange()) {
            QVERIFY2(!name.contains(u"16243"_s) && !name.contains(u"10511"_s), when);
            for (const QByteArray &needle :
                 {pictureOf(1).sliced(4'000, 16), "edition-of-march"_ba, "16243"_ba, "street_picture"_ba,
                  "CREATE TABLE"_ba, "SQLite format"_ba, QByteArray("\x3f\x73\x29\x0f", 4)})
                QVERIFY2(!content.contains(needle), needle.constData());
        }
    };
    search("while it is open");
    file->reset();
    search("once it is closed");
    QCOMPARE(filesUnder(m_folder->path()).keys(), QStringList{u"streets.db"_s}); // no log stays behind
}

void TestStreetFile::what_was_not_looked_at_for_longest_makes_room()
{
    constexpr qint64 most = 300'000;
    {
        const auto file = open(1, most);
        QVERIFY(file);
        for (int x = 0; x < 12; ++x)
            QVERIFY((*file)->put(streetOf({10, x, 5}, x)));
        QVERIFY((*file)->find({10, 0, 5}).value());
    }
    const auto file = open(1, most); // it is known after a restart, too
    QVERIFY(file);
    for (int x = 12; x < 24; ++x)
        QVERIFY((*file)->put(streetOf({10, x, 5}, x)));
    QVERIFY((*file)->find({10, 0, 5}).value());
    QVERIFY(!(*file)->find({10, 1, 5}).value());
    QVERIFY((*file)->find({10, 23, 5}).value());
}

void TestStreetFile::it_stays_within_its_bounds()
{
    constexpr qint64 most = 2'000'000;
    auto file = open(1, most);
    QVERIFY(file);
    for (int x = 0; x < 400; ++x)
        QVERIFY((*file)->put(streetOf({12, x, 9}, x)));
    QVERIFY((*file)->bytes().value() <= most);
    QVERIFY((*file)->bytes().value() > most / 2);
    file->reset();
    const qint64 size = QFileInfo(path()).size();
    QVERIFY2(size < most * 11 / 10, qPrintable(QString::number(size)));
}

void TestStreetFile::one_that_cannot_be_read_gives_way_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("This is no database.").repeated(500);
    QTest::newRow("under another key") << QByteArray("another");
    QTest::newRow("cut short") << QByteArray("cut");
    QTest::newRow("a flipped bit") << QByteArray("flip");
    QTest::newRow("another database") << QByteArray("foreign");
    QTest::newRow("from a later version") << QByteArray("later");
}

void TestStreetFile::one_that_cannot_be_read_gives_way()
{
    const QFETCH(QByteArray, content);
    unsigned char key = 1;
    if (content == "foreign" || content == "later") {
        auto made = sql::Connection::create(path(), keyOf(1), saltOf(2));
        QVERIFY(made && made->execute("CREATE TABLE journal (words TEXT)"));
        QVERIFY(content == "foreign" || made->execute("PRAGMA user_version = 2"));
    } else if (content == "another" || content == "cut" || content == "flip") {
        keepOne();
        key = content == "another" ? 9 : 1;
        if (content == "cut")
            QVERIFY(setContent(path(), contentOf(path()).first(3'000)));
        if (content == "flip")
            QVERIFY(flipBit(path(), 8 * 2'000));
    } else {
        QVERIFY(setContent(path(), content));
    }
    const auto file = open(key);
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QVERIFY(!(*file)->find(kLeeds).value());
    QVERIFY((*file)->put(streetOf(kLeeds)));
    QVERIFY((*file)->find(kLeeds).value());
}

void TestStreetFile::damage_found_later_is_told()
{
    {
        const auto file = open();
        QVERIFY(file);
        for (int x = 0; x < 50; ++x)
            QVERIFY((*file)->put(streetOf({10, x, 5}, x)));
    }
    const QByteArray whole = contentOf(path());
    int told = 0;
    for (const int eighth : {1, 2, 3, 4, 5, 6, 7}) {
        QVERIFY(setContent(path(), whole));
        QVERIFY(flipBit(path(), whole.size() * eighth + 77));
        const auto file = open();
        for (int x = 0; file && x < 50; ++x) {
            const auto street = (*file)->find({10, x, 5});
            if (street && *street)
                QCOMPARE((*street)->picture, pictureOf(x)); // never half a picture
            if (!street) {
                QVERIFY2(StreetFile::isDamage(street.error()), qPrintable(street.error().detail));
                ++told;
                break;
            }
        }
    }
    QVERIFY(told > 4);
}

void TestStreetFile::removed_nothing_is_left()
{
    keepOne();
    QVERIFY(setContent(path() + u"-wal"_s, "left by a process that died"));
    QVERIFY(StreetFile::remove(path()));
    QVERIFY(filesUnder(m_folder->path()).isEmpty());
    QVERIFY(StreetFile::remove(path())); // there is none
}

void TestStreetFile::only_its_owner_may_read_it()
{
    keepOne();
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestStreetFile)
#include "tst_StreetFile.moc"
