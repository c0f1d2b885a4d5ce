#pragma once

#include "app/RunningApp.h"
#include "support/Secrets.h"

/// Check-ins for the trends to show.
namespace alongside::trenddata {

struct Given
{
    QDate day;
    QTime time;
    QMap<MeasureId, int> answers;
    QStringList tags = {};
};

/// Adds \a given, and \a treatments, to the one profile in \a folder, which must not be open.
[[nodiscard]] inline bool add(const QString &folder, const Clock &clock, const Uptime &uptime,
                              const QList<Given> &given, const QList<TreatmentCycle> &treatments = {})
{
    const auto profile = OpenProfile::unlock(folder, ProfileFolder::findAll(folder)->first(),
                                             secretOf(RunningApp::kPassphrase), uptime);
    if (!profile)
        return false;
    Store &store = (*profile)->store();
    const auto added = store.save([&]() -> Result<void> {
        for (const Given &one : given) {
            const auto time = LivedTime::whenClockShowed(one.day, one.time, clock.zone());
            if (auto kept = store.checkIns().add({{}, time.first(), one.answers, one.tags, {}}); !kept)
                return std::unexpected(kept.error());
        }
        for (const TreatmentCycle &cycle : treatments) {
            if (auto kept = store.treatments().add(cycle); !kept)
                return std::unexpected(kept.error());
        }
        return {};
    });
    return added && (*profile)->close();
}

/// Five weeks up to now: mood and pain, a tag, gaps, and a treatment with a held week.
[[nodiscard]] inline bool addWeeks(const QString &folder, const Clock &clock, const Uptime &uptime)
{
    const QDate today = LivedTime::now(clock).wallClock().date();
    QList<Given> given;
    for (int ago = 34; ago >= 0; --ago) {
        if (ago % 7 == 3)
            continue;
        given.append({today.addDays(-ago),
                      QTime(8, 0),
                      {{MeasureId::Mood, 1 + ago % 5}, {MeasureId::Pain, (ago * 3) % 11}},
                      ago % 2 == 0 ? QStringList{QStringLiteral("walk")} : QStringList()});
    }
    TreatmentCycle cycle;
    cycle.first = today.addDays(-34);
    cycle.length = 14;
    cycle.daysOn = 7;
    cycle.holds = {{today.addDays(-14), 7}};
    return add(folder, clock, uptime, given, {cycle});
}

} // namespace alongside::trenddata
