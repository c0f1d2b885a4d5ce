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
    NamedPlace{AppLink::Place::CheckIn, "checkin"_L1},
    NamedPlace{AppLink::Place::CheckIns, "checkin/all"_L1},
    NamedPlace{AppLink::Place::Journal, "journal"_L1},
    NamedPlace{AppLink::Place::NewEntry, "journal/new"_L1},
    NamedPlace{AppLink::Place::Calendar, "journal/calendar"_L1},
    NamedPlace{AppLink::Place::Bin, "journal/bin"_L1},
    NamedPlace{AppLink::Place::Scans, "scans"_L1},
    NamedPlace{AppLink::Place::NewScan, "scans/new"_L1},
    NamedPlace{AppLink::Place::Support, "support"_L1},
    NamedPlace{AppLink::Place::NewContact, "support/new"_L1},
    NamedPlace{AppLink::Place::Calls, "support/calls"_L1},
    NamedPlace{AppLink::Place::Groups, "support/groups"_L1},
    NamedPlace{AppLink::Place::Coping, "coping"_L1},
    NamedPlace{AppLink::Place::Breathing, "coping/breathing"_L1},
    NamedPlace{AppLink::Place::Grounding, "coping/grounding"_L1},
    NamedPlace{AppLink::Place::Muscles, "coping/muscles"_L1},
    NamedPlace{AppLink::Place::WorryTime, "coping/worry-time"_L1},
    NamedPlace{AppLink::Place::KindWords, "coping/kind-words"_L1},
    NamedPlace{AppLink::Place::Trends, "trends"_L1},
    NamedPlace{AppLink::Place::You, "you"_L1},
    NamedPlace{AppLink::Place::Questionnaires, "questionnaires"_L1},
    NamedPlace{AppLink::Place::Symptoms, "symptoms"_L1},
    NamedPlace{AppLink::Place::RedList, "red-list"_L1},
    NamedPlace{AppLink::Place::Help, "help"_L1},
    NamedPlace{AppLink::Place::CrisisHelp, "help?mode=crisis"_L1},
};
/// Places with a number after their name.
constexpr std::array kNumbered{
    NamedPlace{AppLink::Place::Entry, "journal/"_L1},
    NamedPlace{AppLink::Place::Scan, "scans/"_L1},
    NamedPlace{AppLink::Place::Contact, "support/"_L1},
    NamedPlace{AppLink::Place::Trend, "trends/"_L1},
};
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
    for (const NamedPlace &known : kNumbered) {
        if (!place.startsWith(known.name))
            continue;
        bool isNumber = false;
        const qint64 entry = place.sliced(known.name.size()).toLongLong(&isNumber);
        if (isNumber && entry > 0)
            return AppLink{known.place, entry};
    }
    return std::nullopt;
}

QString AppLink::toText() const
{
    for (const NamedPlace &known : kNumbered) {
        if (place == known.place)
            return known.name + QString::number(entry);
    }
    for (const NamedPlace &known : kPlaces) {
        if (place == known.place)
            return known.name;
    }
    return {};
}

} // namespace alongside
