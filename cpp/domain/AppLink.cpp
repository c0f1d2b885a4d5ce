#include "domain/AppLink.h"

#include <QLatin1StringView>

#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

struct NamedPlace
{
    AppLink::Place place;
    QLatin1StringView name;
};

constexpr std::array kPlaces{
    NamedPlace{AppLink::Place::Today, "today"_L1},
    NamedPlace{AppLink::Place::Journal, "journal"_L1},
    NamedPlace{AppLink::Place::NewEntry, "journal/new"_L1},
    NamedPlace{AppLink::Place::Calendar, "journal/calendar"_L1},
    NamedPlace{AppLink::Place::Bin, "journal/bin"_L1},
    NamedPlace{AppLink::Place::Coping, "coping"_L1},
    NamedPlace{AppLink::Place::Breathing, "coping/breathing"_L1},
    NamedPlace{AppLink::Place::Grounding, "coping/grounding"_L1},
    NamedPlace{AppLink::Place::Muscles, "coping/muscles"_L1},
    NamedPlace{AppLink::Place::WorryTime, "coping/worry-time"_L1},
    NamedPlace{AppLink::Place::KindWords, "coping/kind-words"_L1},
    NamedPlace{AppLink::Place::You, "you"_L1},
    NamedPlace{AppLink::Place::Help, "help"_L1},
    NamedPlace{AppLink::Place::CrisisHelp, "help?mode=crisis"_L1},
};
constexpr auto kEntryPrefix = "journal/"_L1;
constexpr auto kScheme = "alongside://"_L1;

} // namespace

std::optional<AppLink> AppLink::fromUrl(const QString &link)
{
    if (link.size() > kLongest || !link.startsWith(kScheme, Qt::CaseInsensitive))
        return std::nullopt;
    QString place = link.sliced(kScheme.size());
    if (place.endsWith(u'/'))
        place.chop(1);
    return fromText(place);
}

std::optional<AppLink> AppLink::fromText(const QString &place)
{
    for (const NamedPlace &known : kPlaces) {
        if (place == known.name)
            return AppLink{known.place};
    }
    bool isNumber = false;
    const qint64 entry =
        place.startsWith(kEntryPrefix) ? place.sliced(kEntryPrefix.size()).toLongLong(&isNumber) : 0;
    if (!isNumber || entry <= 0)
        return std::nullopt;
    return AppLink{Place::Entry, entry};
}

QString AppLink::toText() const
{
    if (place == Place::Entry)
        return kEntryPrefix + QString::number(entry);
    for (const NamedPlace &known : kPlaces) {
        if (place == known.place)
            return known.name;
    }
    return {};
}

} // namespace alongside
