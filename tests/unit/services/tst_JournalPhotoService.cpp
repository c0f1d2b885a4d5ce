#include "services/JournalPhotoService.h"

#include "support/OpenedSession.h"
#include "support/PhotoFiles.h"

#include <QTemporaryDir>

using namespace alongside;
using namespace Qt::StringLiterals;

/// A photo is read, kept with its entry or not at all, and given back as a picture.
class TestJournalPhotoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void first_photo_brings_its_entry_with_it();
    void photo_and_entry_are_kept_together_or_not_at_all();
    void all_are_erased_or_none();
    void file_that_is_too_large_is_not_read();
    void address_on_the_network_is_not_opened();

private:
    [[nodiscard]] ImportedPhoto read(const QString &name) const
    {
        return await(m_world->session->photos().import(QUrl::fromLocalFile(m_files.filePath(name))));
    }

    QTemporaryDir m_files;
    std::unique_ptr<OpenedSession> m_world;
};

void TestJournalPhotoService::initTestCase()
{
    m_world = std::make_unique<OpenedSession>();
    QVERIFY(photofiles::landscape({1000, 500}).save(m_files.filePath(u"hill.jpg"_s)));
}

void TestJournalPhotoService::first_photo_brings_its_entry_with_it()
{
    JournalPhotoService &photos = m_world->session->photos();
    const auto photo = read(u"hill.jpg"_s);
    QVERIFY(photo);
    const auto identity = std::make_shared<JournalEntryId>();
    const auto first = await(photos.add(m_world->entryOf(u"Hill."_s), identity, *photo));
    const auto second = await(photos.add(m_world->entryOf(u"Hill."_s), identity, *photo));
    QVERIFY(first && second);
    QVERIFY(first->entry == *identity && second->entry == *identity);
    QCOMPARE(await(m_world->session->journal().find(*identity))->photoCount, 2);
    QCOMPARE(await(photos.image(first->photo.id, {})).size(), QSize(1000, 500));
    QCOMPARE(await(photos.image(first->photo.id, {100, 100})).size(), QSize(100, 50));
    QCOMPARE(await(photos.thumbnail(second->photo.id)).size(), QSize(320, 160));
    QCOMPARE(await(photos.firstThumbnail(*identity)).size(), QSize(320, 160));
    QVERIFY(await(photos.thumbnail(JournalPhotoId{99})).isNull());
}

void TestJournalPhotoService::photo_and_entry_are_kept_together_or_not_at_all()
{
    const auto photo = read(u"hill.jpg"_s);
    QVERIFY(photo);
    const auto before = await(m_world->session->journal().page({}, 100));
    JournalEntry tooLong = m_world->entryOf(u"Hill."_s);
    tooLong.title = QString(JournalEntry::kLongestTitle + 1, u'x');
    const auto unborn = std::make_shared<JournalEntryId>();
    QVERIFY(!await(m_world->session->photos().add(tooLong, unborn, *photo)));
    QVERIFY(*unborn == JournalEntryId{});
    const auto gone = std::make_shared<JournalEntryId>(JournalEntryId{999});
    QVERIFY(!await(m_world->session->photos().add(m_world->entryOf(u"Hill."_s), gone, *photo)));
    QCOMPARE(await(m_world->session->journal().page({}, 100))->size(), before->size());
}

void TestJournalPhotoService::all_are_erased_or_none()
{
    JournalPhotoService &photos = m_world->session->photos();
    const auto identity = std::make_shared<JournalEntryId>();
    const auto added = await(photos.add(m_world->entryOf({}), identity, *read(u"hill.jpg"_s)));
    QVERIFY(added);
    QVERIFY(!await(photos.erase({added->photo.id, JournalPhotoId{999}})));
    QCOMPARE(await(photos.list(*identity))->size(), 1);
    QVERIFY(await(photos.erase({added->photo.id})));
    QVERIFY(await(photos.list(*identity))->isEmpty());
}

void TestJournalPhotoService::file_that_is_too_large_is_not_read()
{
    QFile large(m_files.filePath(u"large.jpg"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(65 * 1024 * 1024)); // a hole, not bytes
    const auto photo = read(u"large.jpg"_s);
    QVERIFY(!photo);
    QCOMPARE(int(photo.error()), int(PhotoRefusal::TooLarge));
}

void TestJournalPhotoService::address_on_the_network_is_not_opened()
{
    const auto photo = await(m_world->session->photos().import(QUrl(u"https://example.org/hill.jpg"_s)));
    QVERIFY(!photo);
    QCOMPARE(int(photo.error()), int(PhotoRefusal::Unreadable));
}

QTEST_GUILESS_MAIN(TestJournalPhotoService)
#include "tst_JournalPhotoService.moc"
