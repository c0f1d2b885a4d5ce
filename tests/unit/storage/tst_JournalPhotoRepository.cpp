#include "storage/JournalPhotoRepository.h"

#include "DecryptedPages.h"
#include "StoreFile.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestJournalPhotoRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_photos_in_the_order_they_were_added();
    void counts_the_photos_of_an_entry();
    void description_is_replaced_and_bounded();
    void photos_go_into_the_bin_and_back_with_their_entry();
    void no_photo_without_its_entry();
    void what_is_not_there_is_not_found();
    void erased_photos_are_on_no_page_of_the_file_data();
    void erased_photos_are_on_no_page_of_the_file();

private:
    static PhotoContent contentOf(const QByteArray &mark, int size = 40)
    {
        return {QSize(40, 30), mark.repeated(size / 4), mark.repeated(size)};
    }
};

void TestJournalPhotoRepository::keeps_photos_in_the_order_they_were_added()
{
    const auto store = Store::openInMemory();
    QVERIFY(store);
    const auto entry = (*store)->journal().add(entryOf(u"a"_s, {}));
    QVERIFY(entry);
    JournalPhotoRepository &photos = (*store)->journalPhotos();
    const auto first = photos.add(*entry, contentOf("one "));
    const auto second = photos.add(*entry, contentOf("two "));
    QVERIFY(first && second);
    const auto list = photos.list(*entry);
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QVERIFY((*list)[0] == (JournalPhoto{*first, QSize(40, 30), {}}));
    QVERIFY((*list)[1].id == *second);
    QCOMPARE(photos.image(*second).value_or("none"), "two "_ba.repeated(40));
    QCOMPARE(photos.thumbnail(*second).value_or("none"), "two "_ba.repeated(10));
    QCOMPARE(photos.firstThumbnail(*entry).value_or("none"), "one "_ba.repeated(10));
}

void TestJournalPhotoRepository::counts_the_photos_of_an_entry()
{
    const auto store = Store::openInMemory();
    QVERIFY(store);
    const auto entry = (*store)->journal().add(entryOf({}, {}));
    QVERIFY(entry);
    const auto first = (*store)->journalPhotos().add(*entry, contentOf("one "));
    QVERIFY(first && (*store)->journalPhotos().add(*entry, contentOf("two ")));
    QCOMPARE((*store)->journal().summary(*entry)->photoCount, 2);
    QVERIFY(!(*store)->journal().find(*entry)->isBlank());
    QVERIFY((*store)->journalPhotos().erase(*first));
    QCOMPARE((*store)->journal().summary(*entry)->photoCount, 1);
}

void TestJournalPhotoRepository::description_is_replaced_and_bounded()
{
    const auto store = Store::openInMemory();
    QVERIFY(store);
    const auto entry = (*store)->journal().add(entryOf({}, {}));
    QVERIFY(entry);
    const auto photo = (*store)->journalPhotos().add(*entry, contentOf("one "));
    QVERIFY(photo);
    QVERIFY((*store)->journalPhotos().describe(*photo, u"Eleven fish 🐟"_s));
    QVERIFY((*store)->journalPhotos().describe(*photo, u"Twelve fish 🐟"_s));
    const QString tooLong(JournalPhoto::kLongestDescription + 1, u'x');
    const auto refused = (*store)->journalPhotos().describe(*photo, tooLong);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(ErrorCode::InvalidValue));
    QCOMPARE((*store)->journalPhotos().list(*entry)->first().description, u"Twelve fish 🐟"_s);
}

void TestJournalPhotoRepository::photos_go_into_the_bin_and_back_with_their_entry()
{
    const auto store = Store::openInMemory();
    QVERIFY(store);
    const auto entry = (*store)->journal().add(entryOf({}, {}));
    QVERIFY(entry && (*store)->journalPhotos().add(*entry, contentOf("one ")));
    QVERIFY((*store)->journal().moveToBin(*entry, QDateTime::currentDateTimeUtc()));
    QCOMPARE((*store)->journal().bin(10)->first().photoCount, 1);
    QVERIFY((*store)->journal().restore(*entry));
    QCOMPARE((*store)->journalPhotos().list(*entry)->size(), 1);
    QCOMPARE((*store)->journal().summary(*entry)->photoCount, 1);
}

void TestJournalPhotoRepository::no_photo_without_its_entry()
{
    const auto store = Store::openInMemory();
    QVERIFY(store);
    const auto orphan = (*store)->journalPhotos().add(JournalEntryId{7}, contentOf("one "));
    QVERIFY(!orphan);
    QCOMPARE(int(orphan.error().code), int(ErrorCode::Conflict));
    const auto entry = (*store)->journal().add(entryOf({}, {}));
    const auto photo = (*store)->journalPhotos().add(*entry, contentOf("one "));
    QVERIFY(photo && (*store)->journal().erase(*entry));
    QVERIFY(!(*store)->journalPhotos().image(*photo));
}

void TestJournalPhotoRepository::what_is_not_there_is_not_found()
{
    const auto store = Store::openInMemory();
    QVERIFY(store);
    JournalPhotoRepository &photos = (*store)->journalPhotos();
    QCOMPARE(int(photos.image(JournalPhotoId{1}).error().code), int(ErrorCode::NotFound));
    QCOMPARE(int(photos.firstThumbnail(JournalEntryId{1}).error().code), int(ErrorCode::NotFound));
    QCOMPARE(int(photos.describe(JournalPhotoId{1}, u"x"_s).error().code), int(ErrorCode::NotFound));
    QCOMPARE(int(photos.erase(JournalPhotoId{1}).error().code), int(ErrorCode::NotFound));
    QVERIFY(photos.list(JournalEntryId{1})->isEmpty());
}

void TestJournalPhotoRepository::erased_photos_are_on_no_page_of_the_file_data()
{
    QTest::addColumn<bool>("entryToo");
    QTest::newRow("the photo") << false;
    QTest::newRow("the entry") << true;
}

void TestJournalPhotoRepository::erased_photos_are_on_no_page_of_the_file()
{
    const QFETCH(bool, entryToo);
    const StoreFile file;
    const QByteArray mark = "unmistakable ";
    const auto timesOnDisk = [&] {
        const auto pages = decryptedPages(file.path(), keyOf(1));
        qsizetype times = pages ? 0 : -1;
        for (const QByteArray &page : pages.value_or(QList<QByteArray>{}))
            times += page.count(mark.sliced(1, 8));
        return times;
    };
    auto store = file.create();
    QVERIFY(store);
    JournalEntryId entry{};
    JournalPhotoId photo{};
    QVERIFY((*store)->save([&]() -> Result<void> {
        entry = *(*store)->journal().add(entryOf(u"kept"_s, {}));
        photo = *(*store)->journalPhotos().add(entry, contentOf(mark, 20'000));
        return (*store)->journalPhotos().describe(photo, QString::fromLatin1(mark));
    }));
    store->reset();
    QVERIFY(timesOnDisk() > 20'000);

    store = file.open();
    QVERIFY(store);
    QVERIFY((*store)->save([&] {
        return entryToo ? (*store)->journal().erase(entry) : (*store)->journalPhotos().erase(photo);
    }));
    QVERIFY((*store)->verify());
    store->reset();
    QCOMPARE(timesOnDisk(), 0);
}

QTEST_GUILESS_MAIN(TestJournalPhotoRepository)
#include "tst_JournalPhotoRepository.moc"
