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
    NamedPlace{AppLink::Place::Trends, "trends"_L1},
    NamedPlace{AppLink::Place::You, "you"_L1},
    NamedPlace{AppLink::Place::Help, "help"_L1},
    NamedPlace{AppLink::Place::CrisisHelp, "help?mode=crisis"_L1},
};
// Places of which there are many, by number.
constexpr std::array kNumberedPlaces{
    NamedPlace{AppLink::Place::Entry, "journal/"_L1},
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
    for (const NamedPlace &known : kNumberedPlaces) {
        bool isNumber = false;
        const qint64 number =
            place.startsWith(known.name) ? place.sliced(known.name.size()).toLongLong(&isNumber) : 0;
        if (isNumber && number > 0)
            return AppLink{known.place, number};
    }
    return std::nullopt;
}

QString AppLink::toText() const
{
    for (const NamedPlace &known : kNumberedPlaces) {
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
