#include "storage/Store.h"

#include "StoreFile.h"
#include "sql/Statement.h"
#include "support/FailingSync.h"
#include "support/FolderContent.h"
#include "support/WithoutPrivileges.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

// Adds one entry, as everybody does.
Result<JournalEntryId> saveEntry(Store &store, const QString &body)
{
    return store.save([&] { return store.journal().add(entryOf({}, body)); });
}

int countEntries(Store &store)
{
    const auto page = store.journal().page({}, 1000);
    return page ? int(page->size()) : -1;
}

ErrorCode whyNotOpened(const StoreFile &file)
{
    const auto store = file.open();
    return store ? ErrorCode::Internal : store.error().code;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_everything_a_store_of_version_1_held();
    void finds_everything_a_store_of_version_2_held();
    void finds_everything_a_store_of_version_3_held();
    void finds_everything_a_store_of_version_4_held();
    void what_was_saved_is_there_when_opened_again();
    void a_missing_store_is_not_found_and_none_is_made();
    void an_empty_database_is_damage_not_a_new_store();
    void a_truncated_store_is_damage_data();
    void a_truncated_store_is_damage();
    void a_store_that_may_not_be_written_is_read_only_data();
    void a_store_that_may_not_be_written_is_read_only();
    void a_failed_change_changes_nothing();
    void a_change_that_fails_half_way_leaves_nothing_of_itself();
    void every_save_is_counted_and_a_failed_one_is_not();
    void a_save_that_touches_nothing_writes_nothing();
    void the_log_is_empty_after_every_save();
    void a_full_disk_is_told_and_saving_goes_on_once_there_is_room();
    void a_save_that_is_safe_only_in_the_log_says_so_until_the_next_one();
    void a_save_that_could_not_be_synchronised_is_none();
    void what_a_killed_process_left_in_the_log_is_settled_at_opening();
    void a_sound_store_verifies();
    void a_flipped_bit_is_found_by_verifying();
    void an_index_that_disagrees_is_found_by_verifying();
    void two_in_memory_share_nothing();
};

// Made once, by the version that wrote it; see tests/data/README.md.
void TestStore::finds_everything_a_store_of_version_1_held()
{
    const StoreFile file;
    const QString kept = QLatin1StringView(TEST_DATA_DIR) + u"/store-v1.db"_s;
    QVERIFY(QFile::copy(kept, file.path()));
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));

    auto opened = file.open();
    QVERIFY(opened);
    Store &store = **opened;
    QVERIFY(store.verify());
    QCOMPARE(store.saves().value_or(0), 7U);
    const auto page = store.journal().page({}, 100);
    QVERIFY(page);
    QCOMPARE(page->size(), 2);
    QCOMPARE(page->first().title, u"Café"_s);
    QCOMPARE(page->first().time, evening(60));
    QCOMPARE(page->last().preview, u"The first night at home. Slept well."_s);
    QCOMPARE(store.journal().find(page->last().id)->body, u"The first night at home.\nSlept well."_s);
    const auto found = store.journal().search({.words = SearchWords::fromTyped(u"zoe"_s), .most = 10});
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const auto bin = store.journal().bin(10);
    QVERIFY(bin);
    QCOMPARE(bin->size(), 1);
    QCOMPARE(bin->first().title, u"Old"_s);
    const auto latest = store.checkIns().latest();
    QVERIFY(latest && *latest);
    QCOMPARE((*latest)->time, evening(30));
    QCOMPARE((*latest)->mood()->step(), 4);
    QCOMPARE(store.settings().find(u"profile.name"_s)->value_or(""), "Anna");
}

void TestStore::finds_everything_a_store_of_version_2_held()
{
    const StoreFile file;
    const QString kept = QLatin1StringView(TEST_DATA_DIR) + u"/store-v2.db"_s;
    JournalEntry entry = entryOf(u"Café"_s, u"Tea with Zoë 🌿, then 检查."_s, evening(60));
    entry.mood = *Mood::fromStep(4);
    entry.tags = QStringList{u"Port"_s, u"a good day"_s};
    entry.starred = true;
    entry.mayReturn = false;
    if (qEnvironmentVariableIsSet("ALONGSIDE_MAKE_STORE")) {
        auto made = Store::create(kept, keyOf(1), saltOf(2));
        QVERIFY(made);
        Store &store = **made;
        QVERIFY(store.save([&] { return store.journal().add(entry); }));
        QVERIFY(store.save([&] { return store.journal().add(entryOf(u""_s, u"Slept well."_s)); }));
    }
    QVERIFY(QFile::copy(kept, file.path()));
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));

    auto opened = file.open();
    QVERIFY(opened);
    Store &store = **opened;
    QVERIFY(store.verify());
    QCOMPARE(store.saves().value_or(0), 2U);
    const auto page = store.journal().page({}, 100);
    QVERIFY(page);
    QCOMPARE(page->size(), 2);
    QCOMPARE(page->first().tags, entry.tags);
    entry.id = page->first().id;
    QCOMPARE(store.journal().find(entry.id).value_or(JournalEntry(entryOf({}, {}))), entry);
    QCOMPARE(store.journal().search({.words = SearchWords::fromTyped(u"检"_s), .most = 10})->size(), 1);
    QCOMPARE(store.journal().search({.words = SearchWords::fromTyped(u"port"_s), .most = 10})->size(), 1);
}

namespace {

// What a store of version 3 holds; the ids are those that the store gives, in this order.
struct OfVersion3
{
    CheckIn checkIn = checkin::ofMood(evening(60), *Mood::fromStep(2));
    Scan scan{.id = ScanId{1}, .kind = ScanKind::PetCt, .time = evening(3600), .place = u"Room 4"_s};
    ResultPlan plan{.look = ResultLook::Call, .companion = u"Zoë"_s, .ifHard = u"Tea, then the park."_s};
    QMap<ComfortId, int> helped;
    ScanLetter letter{.time = evening(70), .scan = ScanId{1}, .body = u"You did this before."_s};
    ChecklistItem item{.id = {}, .part = ChecklistPart::Ask, .body = u"When does it come?"_s, .done = true};
    Worry worry{.id = {},
                .time = evening(80),
                .body = u"The stairs"_s,
                .sort = WorrySort::Act,
                .answer = u"Ask Ben"_s,
                .nextDay = QDate(2026, 3, 16),
                .closed = false};
    KindLine line{.id = {}, .position = 1, .body = u"One hour at a time."_s};
    TreatmentCycle cycle{.id = {},
                         .name = u"Tablets"_s,
                         .first = QDate(2026, 1, 5),
                         .last = {},
                         .length = 28,
                         .daysOn = 21,
                         .holds = {{QDate(2026, 2, 2), 7}}};
    QuestionnaireResult result{.id = {},
                               .questionnaire = u"phq-4"_s,
                               .version = u"2009"_s,
                               .language = u"en"_s,
                               .time = evening(90),
                               .answers = {{1, 2}, {2, 0}, {3, 1}},
                               .score = {}};

    OfVersion3()
    {
        checkIn.answers.insert(MeasureId::ScanWorry, 7);
        checkIn.answers.insert(MeasureId(measure::kFirstOwn), 3);
        checkIn.tags = QStringList{u"Port"_s};
        checkIn.note = u"Soup."_s;
        scan.resultDay = scan.day().addDays(3);
    }
};

Result<void> fill(Store &store, OfVersion3 &held)
{
    const auto saved = store.save([&]() -> Result<void> {
        const auto measure = store.measures().add(u"Cold hands"_s);
        const auto checkIn = store.checkIns().add(held.checkIn);
        const auto scan = store.scans().add(held.scan);
        const auto comfort = store.comforts().adoptOwn(u"The long bath"_s);
        const auto item = store.scanChecklist().add(held.item.part, held.item.body);
        if (!measure || !checkIn || !scan || !comfort || !item)
            return fail(ErrorCode::Internal);
        const bool kept =
            store.resultPlans().put(*scan, held.plan) && store.comforts().putHelped(*scan, {{*comfort, 3}})
            && store.scanLetters().put(held.letter) && store.scanChecklist().tick(*scan, *item, true)
            && store.worries().add(held.worry) && store.kindLines().add(held.line)
            && store.treatments().add(held.cycle) && store.questionnaires().add(held.result);
        return kept ? Result<void>() : fail(ErrorCode::Internal);
    });
    return saved;
}

} // namespace

void TestStore::finds_everything_a_store_of_version_3_held()
{
    const StoreFile file;
    const QString kept = QLatin1StringView(TEST_DATA_DIR) + u"/store-v3.db"_s;
    OfVersion3 held;
    if (qEnvironmentVariableIsSet("ALONGSIDE_MAKE_STORE")) {
        auto made = Store::create(kept, keyOf(1), saltOf(2));
        QVERIFY(made && fill(**made, held));
    }
    QVERIFY(QFile::copy(kept, file.path()));
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));

    auto opened = file.open();
    QVERIFY(opened);
    Store &store = **opened;
    QVERIFY(store.verify());
    held.checkIn.id = CheckInId{1};
    QCOMPARE(store.checkIns().latest().value(), std::optional(held.checkIn));
    QCOMPARE(store.measures().all()->last().name, u"Cold hands"_s);
    QCOMPARE(store.scans().all().value(), QList<Scan>{held.scan});
    QCOMPARE(store.resultPlans().find(held.scan.id).value(), std::optional(held.plan));
    QCOMPARE(store.comforts().items()->last().name, u"The long bath"_s);
    QCOMPARE(store.comforts().helped(held.scan.id)->values(), QList<int>{3});
    QCOMPARE(store.scanLetters().all()->first().body, held.letter.body);
    held.item.id = ChecklistItemId{1};
    QCOMPARE(store.scanChecklist().items(held.scan.id).value(), QList<ChecklistItem>{held.item});
    held.worry.id = WorryId{1};
    QCOMPARE(store.worries().open(10).value(), QList<Worry>{held.worry});
    held.line.id = KindLineId{1};
    QCOMPARE(store.kindLines().all(10).value(), QList<KindLine>{held.line});
    held.cycle.id = TreatmentCycleId{1};
    QCOMPARE(store.treatments().all().value(), QList<TreatmentCycle>{held.cycle});
    held.result.id = QuestionnaireResultId{1};
    QCOMPARE(store.questionnaires().results(u"phq-4"_s, 10).value(), QList<QuestionnaireResult>{held.result});
}

void TestStore::finds_everything_a_store_of_version_4_held()
{
    const StoreFile file;
    const QString kept = QLatin1StringView(TEST_DATA_DIR) + u"/store-v4.db"_s;
    Contact contact{.role = ContactRole::NurseLine,
                    .name = u"Nurse line"_s,
                    .organisation = u"St. Example"_s,
                    .phones = {{.number = PhoneNumber::fromText(u"+44 20 7946 0101"_s).value(),
                                .label = u"Ward 4"_s,
                                .hours = CallHours::usual(CallTime::AfterHours),
                                .takesTexts = true,
                                .onLockCard = true}},
                    .emails = {u"line@example.org"_s},
                    .portal = QUrl(u"https://portal.example.org"_s),
                    .address = u"1 Main Street"_s,
                    .callAbout = u"Fever"_s,
                    .note = u"Ask for Zoë."_s,
                    .starred = true};
    const CallNote note{.topic = CallTopic::Allergies, .text = u"Penicillin"_s, .onLockCard = true};
    if (qEnvironmentVariableIsSet("ALONGSIDE_MAKE_STORE")) {
        auto made = Store::create(kept, keyOf(1), saltOf(2));
        QVERIFY(made);
        Store &store = **made;
        QVERIFY(store.save([&] { return store.contacts().add(contact); }));
        QVERIFY(store.save([&] {
            return store.contacts().setPhoto(ContactId{1},
                                             PhotoContent(QSize(2, 1), "thumbnail"_ba, "image"_ba));
        }));
        QVERIFY(store.save([&] { return store.callNotes().put(note); }));
    }
    QVERIFY(QFile::copy(kept, file.path()));
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));

    auto opened = file.open();
    QVERIFY(opened);
    Store &store = **opened;
    QVERIFY(store.verify());
    contact.id = ContactId{1};
    QCOMPARE(store.contacts().find(contact.id).value(), contact);
    QCOMPARE(store.contacts().photo(contact.id)->image(), "image"_ba);
    QCOMPARE(store.callNotes().all().value(), QList<CallNote>{note});
}

void TestStore::what_was_saved_is_there_when_opened_again()
{
    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"some words"_s));
        QVERIFY((*store)->save(
            [&] { return (*store)->checkIns().add(checkin::ofMood(evening(), *Mood::fromStep(3))); }));
        QVERIFY((*store)->save([&] { return (*store)->settings().put(u"name"_s, "value"); }));
    }
    auto store = file.open();
    QVERIFY(store);
    QCOMPARE((*store)->journal().page({}, 10)->first().preview, u"some words"_s);
    QCOMPARE((*(*store)->checkIns().latest())->mood()->step(), 3);
    QCOMPARE((*store)->settings().find(u"name"_s)->value_or(""), "value");
    QVERIFY(!(*store)->isUnsettled());
}

void TestStore::a_missing_store_is_not_found_and_none_is_made()
{
    const StoreFile file;
    QCOMPARE(whyNotOpened(file), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(file.path()));
}

void TestStore::an_empty_database_is_damage_not_a_new_store()
{
    const StoreFile file;
    {
        auto connection = sql::Connection::create(file.path(), keyOf(1), saltOf(2));
        QVERIFY(connection && connection->execute("CREATE TABLE t(a); DROP TABLE t"));
    }
    const QByteArray before = contentOf(file.path());
    QVERIFY(!before.isEmpty());
    QCOMPARE(whyNotOpened(file), ErrorCode::Corrupt);
    QCOMPARE(contentOf(file.path()), before);

    QVERIFY(setContent(file.path(), {}));
    QCOMPARE(whyNotOpened(file), ErrorCode::Corrupt);
}

void TestStore::a_truncated_store_is_damage_data()
{
    QTest::addColumn<qint64>("bytes");

    for (const qint64 bytes : {1, 15, 16, 100, 511, 512, 4095, 4096, 4097, 3 * 4096, 10 * 4096 - 1})
        QTest::newRow(qPrintable(QString::number(bytes))) << bytes;
}

void TestStore::a_truncated_store_is_damage()
{
    QFETCH(const qint64, bytes);

    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"some words "_s.repeated(1000)));
    }
    QVERIFY(QFile(file.path()).size() > 10 * 4096);
    QVERIFY(QFile::resize(file.path(), bytes));
    auto store = file.open();
    const auto sound = store ? (*store)->verify() : std::unexpected(store.error());
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::Corrupt);
}

void TestStore::a_store_that_may_not_be_written_is_read_only_data()
{
    QTest::addColumn<bool>("folder");

    QTest::newRow("the file") << false;
    QTest::newRow("the folder") << true;
}

void TestStore::a_store_that_may_not_be_written_is_read_only()
{
    QFETCH(const bool, folder);

    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"some words"_s));
    }
    const QByteArray before = contentOf(file.path());
    const QString place = folder ? file.folder() : file.path();
    QVERIFY(QFile::setPermissions(place, QFile::ReadOwner | QFile::ExeOwner));
    {
        const WithoutPrivileges ordinary;
        QCOMPARE(whyNotOpened(file), ErrorCode::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(contentOf(file.path()), before);
    QVERIFY(file.open());
}

void TestStore::a_failed_change_changes_nothing()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"some words"_s));
    const auto failed = (*store)->save([&]() -> Result<void> {
        if (!(*store)->journal().add(entryOf({}, u"never kept"_s)))
            return fail(ErrorCode::Internal);
        return fail(ErrorCode::InvalidValue);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::InvalidValue);
    QCOMPARE(countEntries(**store), 1);
    QVERIFY((*store)->journal().search({.words = SearchWords::fromTyped(u"never"_s), .most = 10})->isEmpty());
    QVERIFY(saveEntry(**store, u"and on"_s));
}

void TestStore::a_change_that_fails_half_way_leaves_nothing_of_itself()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store);
    const auto failed = (*store)->save([&]() -> Result<void> {
        for (int index = 0; index < 10; ++index) {
            if (auto added = (*store)->journal().add(entryOf({}, u"words"_s, evening(index))); !added)
                return std::unexpected(added.error());
        }
        return (*store)->journal().erase(JournalEntryId{999});
    });
    QCOMPARE(failed.error().code, ErrorCode::NotFound);
    QCOMPARE(countEntries(**store), 0);
    QVERIFY((*store)->verify());
}

void TestStore::every_save_is_counted_and_a_failed_one_is_not()
{
    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store);
        QCOMPARE((*store)->saves().value_or(99), 0U);
        QVERIFY(saveEntry(**store, u"one"_s));
        QVERIFY(saveEntry(**store, u"two"_s));
        QVERIFY(!(*store)->save([]() -> Result<void> { return fail(ErrorCode::InvalidValue); }));
        QCOMPARE((*store)->saves().value_or(99), 2U);
    }
    auto store = file.open();
    QVERIFY(store);
    QCOMPARE((*store)->saves().value_or(99), 2U);
}

void TestStore::a_save_that_touches_nothing_writes_nothing()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"some words"_s));
    const auto before = filesUnder(file.folder());
    const auto nothing =
        (*store)->save([&] { return (*store)->journal().eraseBinnedBefore(evening(1000).instant()); });
    QCOMPARE(nothing.value_or(-1), 0);
    QCOMPARE(filesUnder(file.folder()), before);
    QCOMPARE((*store)->saves().value_or(99), 1U);
    QVERIFY(saveEntry(**store, u"and on"_s));
}

void TestStore::the_log_is_empty_after_every_save()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store);
    for (int index = 0; index < 5; ++index) {
        QVERIFY(saveEntry(**store, u"words "_s.repeated(index * 1000 + 1)));
        QCOMPARE(QFile(file.path() + u"-wal"_s).size(), 0);
    }
}

void TestStore::a_full_disk_is_told_and_saving_goes_on_once_there_is_room()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"before"_s));

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{rlim_t(QFile(file.path()).size()), before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    const auto refused = saveEntry(**store, u"too much "_s.repeated(100'000));
    ::setrlimit(RLIMIT_FSIZE, &before);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFull);
    QCOMPARE(countEntries(**store), 1);
    QVERIFY(saveEntry(**store, u"after"_s));
    QCOMPARE(countEntries(**store), 2);
    QVERIFY((*store)->verify());
}

void TestStore::a_save_that_is_safe_only_in_the_log_says_so_until_the_next_one()
{
    const StoreFile file;
    const QTemporaryDir copy;
    auto store = file.create();
    QVERIFY(store);
    {
        const FailingSync failing(EIO, 0, 0, "vault.db");
        QVERIFY(saveEntry(**store, u"safe in the log"_s));
    }
    QVERIFY((*store)->isUnsettled());
    QVERIFY(saveEntry(**store, u"settled"_s));
    QVERIFY(!(*store)->isUnsettled());
    QCOMPARE(countEntries(**store), 2);
}

void TestStore::a_save_that_could_not_be_synchronised_is_none()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"before"_s));
    {
        const FailingSync failing(EIO, 0, 0, "-wal");
        const auto refused = saveEntry(**store, u"never safe"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StorageTrouble);
    }
    QCOMPARE(countEntries(**store), 1);
    QVERIFY(saveEntry(**store, u"after"_s));
    QVERIFY((*store)->verify());
}

void TestStore::what_a_killed_process_left_in_the_log_is_settled_at_opening()
{
    const StoreFile file;
    const StoreFile left;
    {
        auto store = file.create();
        QVERIFY(store);
        const FailingSync failing(EIO, 0, 0, "vault.db");
        QVERIFY(saveEntry(**store, u"in the log"_s));
        QVERIFY(QFile::copy(file.path(), left.path()));
        QVERIFY(QFile::copy(file.path() + u"-wal"_s, left.path() + u"-wal"_s));
    }
    QVERIFY(QFile(left.path() + u"-wal"_s).size() > 0);
    auto store = left.open();
    QVERIFY(store);
    QCOMPARE(QFile(left.path() + u"-wal"_s).size(), 0);
    QVERIFY(!(*store)->isUnsettled());
    QCOMPARE(countEntries(**store), 1);
}

void TestStore::a_sound_store_verifies()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && (*store)->verify());
    for (int index = 0; index < 50; ++index)
        QVERIFY(saveEntry(**store, u"words of entry %1 "_s.arg(index).repeated(20)));
    QVERIFY((*store)->verify());
}

void TestStore::a_flipped_bit_is_found_by_verifying()
{
    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store);
        for (int index = 0; index < 50; ++index)
            QVERIFY(saveEntry(**store, u"words of entry %1 "_s.arg(index).repeated(20)));
    }
    const QByteArray whole = contentOf(file.path());
    QRandomGenerator dice(7);
    for (qint64 page = 0; page < whole.size() / 4096; ++page) {
        QVERIFY(setContent(file.path(), whole));
        QVERIFY(flipBit(file.path(), 8 * (page * 4096 + dice.bounded(16, 4096)) + dice.bounded(8)));
        auto store = file.open();
        const auto sound = store ? (*store)->verify() : std::unexpected(store.error());
        QVERIFY2(!sound, qPrintable(QString::number(page)));
        QCOMPARE(sound.error().code, ErrorCode::Corrupt);
    }
}

void TestStore::an_index_that_disagrees_is_found_by_verifying()
{
    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"some words"_s));
    }
    {
        auto connection = file.connect();
        QVERIFY(connection);
        QVERIFY(connection->execute("INSERT INTO journal_search(journal_search, rowid, title, tags, body)"
                                    " SELECT 'delete', place, title, tags, body FROM journal_entry"));
    }
    auto store = file.open();
    QVERIFY(store);
    const auto sound = (*store)->verify();
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::Corrupt);
}

void TestStore::two_in_memory_share_nothing()
{
    auto first = Store::openInMemory();
    auto second = Store::openInMemory();
    QVERIFY(first && second && saveEntry(**first, u"words"_s));
    QCOMPARE(countEntries(**first), 1);
    QCOMPARE(countEntries(**second), 0);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_Store.moc"
