#include "storage/Store.h"

#include "StoreFile.h"

#include "support/SourceTree.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Stores that earlier versions wrote, with all that was in them. With ALONGSIDE_MAKE_STORE set, the store
/// of the version tested is made first; see tests/data/README.md.
class TestStoreVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_everything_a_store_of_version_1_held();
    void finds_everything_a_store_of_version_2_held();
    void finds_everything_a_store_of_version_3_held();
    void finds_everything_a_store_of_version_4_held();
    void finds_everything_a_store_of_version_5_held();
    void finds_everything_a_store_of_version_6_held();
};

namespace {

// A copy of the store that is kept at \a kept, opened and found sound. What is kept may be read only.
Result<std::unique_ptr<Store>> openCopy(const QString &kept, const StoreFile &file)
{
    if (!QFile::copy(kept, file.path())
        || !QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::StorageTrouble, u"the store could not be copied"_s);
    auto opened = file.open();
    if (!opened)
        return opened;
    if (auto sound = (*opened)->verify(); !sound)
        return std::unexpected(sound.error());
    return opened;
}

} // namespace

// Made once, by the version that wrote it; see tests/data/README.md.
void TestStoreVersions::finds_everything_a_store_of_version_1_held()
{
    const StoreFile file;
    auto opened = openCopy(testData() + u"/store-v1.db"_s, file);
    QVERIFY(opened);
    Store &store = **opened;
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

void TestStoreVersions::finds_everything_a_store_of_version_2_held()
{
    const StoreFile file;
    const QString kept = testData() + u"/store-v2.db"_s;
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
    auto opened = openCopy(kept, file);
    QVERIFY(opened);
    Store &store = **opened;
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

void TestStoreVersions::finds_everything_a_store_of_version_3_held()
{
    const StoreFile file;
    const QString kept = testData() + u"/store-v3.db"_s;
    OfVersion3 held;
    if (qEnvironmentVariableIsSet("ALONGSIDE_MAKE_STORE")) {
        auto made = Store::create(kept, keyOf(1), saltOf(2));
        QVERIFY(made && fill(**made, held));
    }
    auto opened = openCopy(kept, file);
    QVERIFY(opened);
    Store &store = **opened;
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

void TestStoreVersions::finds_everything_a_store_of_version_4_held()
{
    const StoreFile file;
    const QString kept = testData() + u"/store-v4.db"_s;
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
    auto opened = openCopy(kept, file);
    QVERIFY(opened);
    Store &store = **opened;
    contact.id = ContactId{1};
    QCOMPARE(store.contacts().find(contact.id).value(), contact);
    QCOMPARE(store.contacts().photo(contact.id)->image(), "image"_ba);
    QCOMPARE(store.callNotes().all().value(), QList<CallNote>{note});
}

namespace {

// What version 5 added.
struct OfVersion5
{
    Ask ask{.id = AskId{1},
            .stage = AskStage::Asked,
            .what = u"Drive me to the clinic"_s,
            .who = u"Ana"_s,
            .when = evening(),
            .hasTime = true,
            .minutes = 45,
            .words = u"Could you drive me?"_s};
    CirclePerson person{.id = CirclePersonId{1},
                        .name = u"Ana"_s,
                        .standing = NewsStanding::Partly,
                        .knows = u"That I am ill"_s};
    NewsWords words{.audience = NewsAudience::Work, .body = u"I will be away on Tuesdays."_s};
    Visit visit{.id = VisitId{1},
                .who = u"Dr. Osei"_s,
                .about = u"The scan"_s,
                .time = evening(60),
                .place = u"Ward 4"_s,
                .preparation = u"Bring the list"_s,
                .companion = u"Ana"_s,
                .note = u"Level 2"_s,
                .calendarUid = u"one@example.org"_s};
    QString question = u"May I swim?"_s;
    TreatmentCycle cycle{.id = TreatmentCycleId{1},
                         .name = u"Tablets"_s,
                         .first = QDate(2026, 1, 5),
                         .last = std::nullopt,
                         .length = 28,
                         .daysOn = 21,
                         .holds = {{QDate(2026, 2, 10), 5, u"Low counts"_s}},
                         .reason = u"After the scan"_s};
    TreatmentFact fact{.topic = TreatmentTopic::Sites, .text = u"Bone"_s};
    TreatmentNote medicine{.id = TreatmentNoteId{1},
                           .name = u"Tablet one"_s,
                           .detail = u"1 in the morning"_s,
                           .first = QDate(2026, 1, 5)};
    QStringList briefQuestions{u"And the blood test?"_s};
};

Result<void> fill(Store &store, const OfVersion5 &held)
{
    Result<void> saved;
    const auto keep = [&](auto change) {
        if (saved)
            saved = store.save([&]() -> Result<void> { return change().transform([](const auto &...) {}); });
    };
    keep([&] { return store.asks().add(held.ask); });
    keep([&] {
        return store.circle().put(CirclePerson{
            .name = held.person.name, .standing = held.person.standing, .knows = held.person.knows});
    });
    keep([&] { return store.circle().putWords(held.words); });
    keep([&] { return store.visits().add(held.visit); });
    keep([&] { return store.visitQuestions().add(held.visit.id, held.question); });
    keep([&] { return store.treatments().add(held.cycle); });
    keep([&] { return store.treatments().put(held.fact); });
    keep([&] {
        return store.treatments().put(TreatmentNote{
            .name = held.medicine.name, .detail = held.medicine.detail, .first = held.medicine.first});
    });
    keep([&] { return store.briefs().putQuestions(held.briefQuestions); });
    return saved;
}

} // namespace

void TestStoreVersions::finds_everything_a_store_of_version_5_held()
{
    const StoreFile file;
    const QString kept = testData() + u"/store-v5.db"_s;
    const OfVersion5 held;
    if (qEnvironmentVariableIsSet("ALONGSIDE_MAKE_STORE")) {
        auto made = Store::create(kept, keyOf(1), saltOf(2));
        QVERIFY(made);
        const auto filled = fill(**made, held);
        QVERIFY2(filled, qPrintable(filled.error().detail));
    }
    auto opened = openCopy(kept, file);
    QVERIFY(opened);
    Store &store = **opened;
    QCOMPARE(store.asks().all(10).value(), QList<Ask>{held.ask});
    QCOMPARE(store.circle().all().value(), QList<CirclePerson>{held.person});
    QCOMPARE(store.circle().words()->first().body, held.words.body);
    QCOMPARE(store.visits().all().value(), QList<Visit>{held.visit});
    QCOMPARE(store.visitQuestions().all()->first().body, held.question);
    QCOMPARE(store.treatments().all().value(), QList<TreatmentCycle>{held.cycle});
    QCOMPARE(store.treatments().facts().value(), QList<TreatmentFact>{held.fact});
    QCOMPARE(store.treatments().notes().value(), QList<TreatmentNote>{held.medicine});
    QCOMPARE(store.briefs().questions().value(), held.briefQuestions);
}

void TestStoreVersions::finds_everything_a_store_of_version_6_held()
{
    const StoreFile file;
    const QString kept = testData() + u"/store-v6.db"_s;
    const GroupMark mark{.groupId = u"gb-leeds"_s, .starred = true, .note = u"Now on Mondays"_s};
    if (qEnvironmentVariableIsSet("ALONGSIDE_MAKE_STORE")) {
        auto made = Store::create(kept, keyOf(1), saltOf(2));
        QVERIFY(made);
        QVERIFY((*made)->save([&] { return (*made)->groupMarks().put(mark); }));
    }
    auto opened = openCopy(kept, file);
    QVERIFY(opened);
    Store &store = **opened;
    QCOMPARE(store.groupMarks().all().value(), QList<GroupMark>{mark});
}

QTEST_GUILESS_MAIN(TestStoreVersions)
#include "tst_StoreVersions.moc"
