#include "DemoProfile.h"

#include "DemoAnswers.h"
#include "DemoAsks.h"
#include "DemoContacts.h"
#include "DemoCoping.h"
#include "DemoGroups.h"
#include "DemoLearn.h"
#include "DemoPhoto.h"
#include "DemoScans.h"
#include "DemoSigns.h"
#include "DemoText.h"
#include "DemoTextCalendar.h"
#include "DemoTreatment.h"
#include "DemoVisits.h"

#include "sql/Statement.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace alongside::demo {

namespace {

constexpr quint64 kSeed = 7;
// A demo guards nothing: the least that a vault accepts.
constexpr DerivationCost kQuickCost{8 * 1024, 1};
constexpr int kEntriesPerSave = 2000;
constexpr int kPhotosPerSave = 100;

std::optional<Mood> toMood(std::optional<int> step)
{
    const auto mood = Mood::fromStep(step.value_or(0));
    return mood ? std::optional(*mood) : std::nullopt;
}

JournalEntry toEntry(const DemoEntry &demo)
{
    JournalEntry entry{{}, LivedTime::at(demo.at, QTimeZone(demo.zone)), demo.title, demo.body};
    entry.mood = toMood(demo.mood);
    entry.tags = demo.tags;
    entry.starred = demo.starred;
    return entry;
}

// Whoever made the profile may have named it already.
Result<Measure> findOrAddOwnSymptom(Store &store)
{
    const QString name = QString::fromUtf8(kOwnSymptom);
    const auto measures = store.measures().all();
    if (!measures)
        return std::unexpected(measures.error());
    const auto named = std::ranges::find(*measures, name, &Measure::name);
    return named != measures->end() ? *named : store.measures().add(name);
}

Result<void> addCheckIns(Store &store, const QDateTime &now)
{
    const auto ownSymptom = findOrAddOwnSymptom(store);
    if (!ownSymptom)
        return std::unexpected(ownSymptom.error());
    for (const DemoMood &demo : demoMoods(now, kSeed)) {
        const auto added = demoCheckIn(demo, now, ownSymptom->id).and_then([&](const CheckIn &checkIn) {
            return store.checkIns().add(checkIn);
        });
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<std::unique_ptr<OpenProfile>> createMaya(const QString &root)
{
    const std::string_view words(kPassphrase);
    NewProfile profile{u"Maya"_s, SecretBytes::copyOf(std::as_bytes(std::span(words))), kQuickCost};
    return OpenProfile::create(root, profile, RecoveryCode::random(), SystemClock());
}

// Calls \a add for every number below \a count, in saves of \a perSave.
template<typename Save, typename Add>
Result<void> addInSaves(int count, int perSave, const Progress &progress, Save save, Add add)
{
    for (int first = 0; first < count; first += perSave) {
        if (progress && !progress(int(qint64(100) * first / count)))
            return fail(ErrorCode::Cancelled);
        const Result<void> saved = save([&]() -> Result<void> {
            for (int index = first; index < std::min(count, first + perSave); ++index) {
                if (auto added = add(index); !added)
                    return added;
            }
            return {};
        });
        if (!saved)
            return saved;
    }
    return {};
}

// Entry 1 is the oldest of the shelf, and every so manieth has a photo.
Result<void> addPhotos(const Vault &vault, const Progress &progress)
{
    auto connection = sql::Connection::open(vault.databasePath(), vault.databaseKey(), vault.databaseSalt());
    if (!connection)
        return std::unexpected(connection.error());
    const auto add = [&](int index) -> Result<void> {
        const DemoPhoto photo = demoPhoto(index);
        auto insert = sql::Statement::prepare(
            *connection, "INSERT INTO journal_photo(entry, width, height, description, thumbnail, image)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        if (!insert)
            return std::unexpected(insert.error());
        constexpr int every = kEntriesOfLife / kPhotosOfLife;
        if (auto bound = insert->bind(1 + index * every, photo.size.width(), photo.size.height(),
                                      photo.description, photo.thumbnail, photo.image);
            !bound)
            return bound;
        return insert->run();
    };
    const auto save = [&](const auto &change) -> Result<void> {
        auto transaction = sql::Transaction::begin(*connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto changed = change(); !changed)
            return changed;
        return transaction->commit();
    };
    if (auto added = addInSaves(kPhotosOfLife, kPhotosPerSave, progress, save, add); !added)
        return added;
    return connection->checkpoint();
}

} // namespace

Result<ProfileId> makeProfile(const QString &root)
{
    const auto opened = createMaya(root);
    if (!opened)
        return std::unexpected(opened.error());
    if (auto filled = addYear((*opened)->store()); !filled)
        return std::unexpected(filled.error());
    if (auto closed = (*opened)->close(); !closed)
        return std::unexpected(closed.error());
    return (*opened)->id();
}

Result<ProfileId> makeLife(const QString &root, const Progress &progress)
{
    // Photos are about a fifth of the work.
    const auto scaled = [&progress](int from, int share) -> Progress {
        return [&progress, from, share](int percent) {
            return progress(from + percent * share / 100);
        };
    };
    const auto opened = createMaya(root);
    if (!opened)
        return std::unexpected(opened.error());
    Store &store = (*opened)->store();
    if (auto filled = addShelf(store, kEntriesOfLife, scaled(0, 80)); !filled)
        return std::unexpected(filled.error());
    if (auto felt = store.save([&] { return addCheckIns(store, SystemClock().now()); }); !felt)
        return std::unexpected(felt.error());
    if (auto closed = (*opened)->close(); !closed)
        return std::unexpected(closed.error());
    if (auto seen = addPhotos((*opened)->vault(), scaled(80, 20)); !seen)
        return std::unexpected(seen.error());
    return (*opened)->id();
}

Result<void> addYear(Store &store, const Clock &clock)
{
    const QDateTime now = clock.now();
    return store.save([&]() -> Result<void> {
        if (auto added = store.treatments().add(demoTreatment(now)); !added)
            return std::unexpected(added.error());
        if (auto treated = addTreatment(store, now.toUTC().date()); !treated)
            return treated;
        for (const DemoEntry &demo : demoYear(now, kSeed)) {
            if (auto added = store.journal().add(toEntry(demo)); !added)
                return std::unexpected(added.error());
        }
        if (auto scanned = addScans(store, LivedTime::now(clock)); !scanned)
            return scanned;
        if (auto felt = addCheckIns(store, now); !felt)
            return felt;
        if (auto known = addContacts(store); !known)
            return known;
        if (auto asked = addAsks(store, LivedTime::now(clock)); !asked)
            return asked;
        if (auto visited = addVisits(store, LivedTime::now(clock)); !visited)
            return visited;
        if (auto found = addGroups(store); !found)
            return found;
        if (auto coped = addCoping(store, now); !coped)
            return coped;
        if (auto learnt = addReading(store); !learnt)
            return learnt;
        return addSigns(store, now);
    });
}

Result<void> addShelf(Store &store, int count, const Progress &progress)
{
    const DemoShelf shelf(SystemClock().now(), kSeed, count);
    return addInSaves(
        count, kEntriesPerSave, progress, [&](const auto &change) { return store.save(change); },
        [&](int index) -> Result<void> {
            if (auto added = store.journal().add(toEntry(shelf.entry(index))); !added)
                return std::unexpected(added.error());
            return {};
        });
}

} // namespace alongside::demo
