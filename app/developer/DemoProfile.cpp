#include "DemoProfile.h"

#include "DemoText.h"

#include <string_view>

using namespace Qt::StringLiterals;

namespace alongside::demo {

namespace {

constexpr quint64 kSeed = 7;
// A demo guards nothing: the least that a vault accepts.
constexpr DerivationCost kQuickCost{8 * 1024, 1};
constexpr int kEntriesPerSave = 1000;

JournalEntry toEntry(const DemoEntry &demo)
{
    return {{}, LivedTime::at(demo.at, QTimeZone(demo.zone)), demo.title, demo.body};
}

Result<void> addMoods(Store &store, const QDateTime &now)
{
    for (const DemoMood &demo : demoMoods(now, kSeed)) {
        const auto mood = Mood::fromStep(demo.mood);
        if (!mood)
            return std::unexpected(mood.error());
        if (auto added = store.checkIns().add(LivedTime::at(demo.at, QTimeZone(demo.zone)), *mood); !added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace

Result<ProfileId> makeProfile(const QString &root)
{
    const std::string_view words(kPassphrase);
    NewProfile profile{u"Maya"_s, SecretBytes::copyOf(std::as_bytes(std::span(words))), kQuickCost};
    const auto opened = OpenProfile::create(root, profile, RecoveryCode::random(), SystemClock());
    if (!opened)
        return std::unexpected(opened.error());
    if (auto filled = addYear((*opened)->store()); !filled)
        return std::unexpected(filled.error());
    if (auto closed = (*opened)->close(); !closed)
        return std::unexpected(closed.error());
    return (*opened)->id();
}

Result<void> addYear(Store &store)
{
    const QDateTime now = SystemClock().now();
    return store.save([&]() -> Result<void> {
        for (const DemoEntry &demo : demoYear(now, kSeed)) {
            if (auto added = store.journal().add(toEntry(demo)); !added)
                return std::unexpected(added.error());
        }
        return addMoods(store, now);
    });
}

Result<void> addShelf(Store &store, int count)
{
    const DemoShelf shelf(SystemClock().now(), kSeed, count);
    for (int first = 0; first < count; first += kEntriesPerSave) {
        const auto saved = store.save([&]() -> Result<void> {
            for (int index = first; index < std::min(count, first + kEntriesPerSave); ++index) {
                if (auto added = store.journal().add(toEntry(shelf.entry(index))); !added)
                    return std::unexpected(added.error());
            }
            return {};
        });
        if (!saved)
            return saved;
    }
    return {};
}

} // namespace alongside::demo
