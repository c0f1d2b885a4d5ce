#include "storage/Store.h"

#include "StoreFile.h"
#include "support/FolderContent.h"

#include <QTest>
#include <QThread>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

Result<JournalEntryId> saveEntry(Store &store, const QString &body)
{
    return store.save([&] { return store.journal().add(entryOf({}, body)); });
}

QStringList bodies(Store &store)
{
    QStringList found;
    const auto page = store.journal().page({}, 100);
    for (const JournalSummary &summary : page.value_or(QList<JournalSummary>()))
        found.prepend(summary.preview);
    return found;
}

} // namespace

/// A store in another file, and going on there.
class TestStoreCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all_is_in_the_copy_and_can_be_searched();
    void saving_goes_on_in_the_copy_alone();
    void changes_are_counted_on();
    void what_runs_in_the_copy_can_be_interrupted();
    void damage_is_told_and_no_copy_is_trusted();

private:
    static Result<std::unique_ptr<Store>> copyOf(Store &store, const StoreFile &file)
    {
        return store.copyTo(file.path(), keyOf(7), saltOf(8));
    }
    static Result<std::unique_ptr<Store>> openCopy(const StoreFile &file)
    {
        return Store::open(file.path(), keyOf(7), saltOf(8));
    }
};

void TestStoreCopy::all_is_in_the_copy_and_can_be_searched()
{
    const StoreFile file;
    const StoreFile other;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"a harbour"_s) && saveEntry(**store, u"a meadow"_s));
        const auto copy = copyOf(**store, other);
        QVERIFY(copy);
        QCOMPARE((*copy)->saves().value(), (*store)->saves().value());
    }
    auto copy = openCopy(other);
    QVERIFY(copy && (*copy)->verify());
    QCOMPARE(bodies(**copy), (QStringList{u"a harbour"_s, u"a meadow"_s}));
    const auto found = (*copy)->journal().search({.words = SearchWords::fromTyped(u"meadow"_s), .most = 10});
    QCOMPARE(found.value().size(), 1);
    QCOMPARE(file.open().value()->journal().page({}, 10)->size(), 2);
}

void TestStoreCopy::saving_goes_on_in_the_copy_alone()
{
    const StoreFile file;
    const StoreFile other;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"before"_s));
        auto copy = copyOf(**store, other);
        QVERIFY(copy);
        (*store)->continueIn(*std::move(copy));
        QVERIFY(saveEntry(**store, u"after"_s));
        QCOMPARE(bodies(**store), (QStringList{u"before"_s, u"after"_s}));
        QVERIFY(file.open()); // nobody holds it any more
    }
    QCOMPARE(bodies(*file.open().value()), QStringList{u"before"_s});
    QCOMPARE(bodies(*openCopy(other).value()), (QStringList{u"before"_s, u"after"_s}));
    QVERIFY(contentOf(other.path() + u"-wal"_s).isEmpty());
}

void TestStoreCopy::changes_are_counted_on()
{
    const StoreFile file;
    const StoreFile other;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"before"_s));
    const qint64 before = (*store)->changedRowsEver();
    (*store)->continueIn(*copyOf(**store, other));
    QVERIFY((*store)->changedRowsEver() >= before);
    const qint64 between = (*store)->changedRowsEver();
    QVERIFY(saveEntry(**store, u"after"_s));
    QVERIFY((*store)->changedRowsEver() > between);
}

void TestStoreCopy::what_runs_in_the_copy_can_be_interrupted()
{
    const StoreFile file;
    const StoreFile other;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"words "_s.repeated(1000)));
    const auto interrupt = (*store)->interruptor();
    (*store)->continueIn(*copyOf(**store, other));

    std::atomic<bool> ended = false;
    const std::unique_ptr<QThread> another(QThread::create([&] {
        while (!ended)
            interrupt();
    }));
    another->start();
    bool cancelled = false;
    for (int round = 0; round < 10'000 && !cancelled; ++round) {
        const auto found =
            (*store)->journal().search({.words = SearchWords::fromTyped(u"words"_s), .most = 10});
        cancelled = !found && found.error().code == ErrorCode::Cancelled;
    }
    ended = true;
    another->wait();
    QVERIFY(cancelled);
    QVERIFY(saveEntry(**store, u"after"_s));
}

void TestStoreCopy::damage_is_told_and_no_copy_is_trusted()
{
    const StoreFile file;
    const StoreFile other;
    {
        auto store = file.create();
        QVERIFY(store);
        for (int entry = 0; entry < 30; ++entry)
            QVERIFY(saveEntry(**store, u"many words "_s.repeated(200)));
    }
    QVERIFY(flipBit(file.path(), QFileInfo(file.path()).size() * 8 - 40'000));
    auto store = file.open();
    QVERIFY(store);
    const auto copy = copyOf(**store, other);
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestStoreCopy)
#include "tst_StoreCopy.moc"
