#include "domain/AppLink.h"

#include <QLatin1StringView>

#include <algorithm>
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
    NamedPlace{AppLink::Place::CareTeam, "support/team"_L1},
    NamedPlace{AppLink::Place::NewContact, "support/new"_L1},
    NamedPlace{AppLink::Place::Calls, "support/calls"_L1},
    NamedPlace{AppLink::Place::Asks, "support/asks"_L1},
    NamedPlace{AppLink::Place::Circle, "support/circle"_L1},
    NamedPlace{AppLink::Place::Visits, "visits"_L1},
    NamedPlace{AppLink::Place::NewVisit, "visits/new"_L1},
    NamedPlace{AppLink::Place::VisitQuestions, "visits/questions"_L1},
    NamedPlace{AppLink::Place::Brief, "brief"_L1},
    NamedPlace{AppLink::Place::Learn, "learn"_L1},
    NamedPlace{AppLink::Place::Glossary, "learn/words"_L1},
    NamedPlace{AppLink::Place::Myths, "learn/myths"_L1},
    NamedPlace{AppLink::Place::Organisations, "learn/organisations"_L1},
    NamedPlace{AppLink::Place::Questions, "learn/questions"_L1},
    NamedPlace{AppLink::Place::Groups, "support/groups"_L1},
    NamedPlace{AppLink::Place::Coping, "coping"_L1},
    NamedPlace{AppLink::Place::Breathing, "coping/breathing"_L1},
    NamedPlace{AppLink::Place::Grounding, "coping/grounding"_L1},
    NamedPlace{AppLink::Place::Muscles, "coping/muscles"_L1},
    NamedPlace{AppLink::Place::WorryTime, "coping/worry-time"_L1},
    NamedPlace{AppLink::Place::KindWords, "coping/kind-words"_L1},
    NamedPlace{AppLink::Place::Trends, "trends"_L1},
    NamedPlace{AppLink::Place::Treatment, "treatment"_L1},
    NamedPlace{AppLink::Place::You, "you"_L1},
    NamedPlace{AppLink::Place::Questionnaires, "questionnaires"_L1},
    NamedPlace{AppLink::Place::Symptoms, "symptoms"_L1},
    NamedPlace{AppLink::Place::RedList, "red-list"_L1},
    NamedPlace{AppLink::Place::Help, "help"_L1},
    NamedPlace{AppLink::Place::CrisisHelp, "help?mode=crisis"_L1},
};
/// Places with a number after their name.
constexpr std::array kNumbered{
    NamedPlace{AppLink::Place::Entry, "journal/"_L1},   NamedPlace{AppLink::Place::Scan, "scans/"_L1},
    NamedPlace{AppLink::Place::Contact, "support/"_L1}, NamedPlace{AppLink::Place::Visit, "visits/"_L1},
    NamedPlace{AppLink::Place::Trend, "trends/"_L1},
};
constexpr auto kArticle = "learn/"_L1;
constexpr qsizetype kLongestArticle = 60;
constexpr auto kScheme = "alongside:"_L1;
constexpr auto kCard = "group?"_L1;

// What a card says is read by whoever shows it; here it is only kept from being anything else.
bool isCard(QStringView text)
{
    return text.startsWith(kCard) && std::ranges::all_of(text.sliced(kCard.size()), [](QChar character) {
               return (character < QChar(0x80) && character.isLetterOrNumber())
                      || u"=&._-"_s.contains(character);
           });
}

bool isArticleId(QStringView text)
{
    return !text.isEmpty() && text.size() <= kLongestArticle
           && std::ranges::all_of(text, [](QChar character) {
                  return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
                         || character == u'-';
              });
}

} // namespace

std::optional<AppLink> AppLink::fromUrl(const QString &link)
{
    if (link.size() > kLongest || !link.startsWith(kScheme, Qt::CaseInsensitive))
        return std::nullopt;
    QString place = link.sliced(kScheme.size());
    const bool hasSlashes = place.startsWith("//"_L1);
    if (hasSlashes)
        place.remove(0, 2);
    if (place.endsWith(u'/'))
        place.chop(1);
    // Cards alone come without the slashes, too: so they are shorter.
    return hasSlashes || isCard(place) ? fromText(place) : std::nullopt;
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
    // Whether there is such an article, only the screen that shows it knows.
    if (place.startsWith(kArticle) && isArticleId(QStringView(place).sliced(kArticle.size())))
        return AppLink{.place = Place::Article, .article = place.sliced(kArticle.size())};
    if (isCard(place) && place.size() <= kLongest)
        return AppLink{.place = Place::GroupCard, .card = place};
    return std::nullopt;
}

QString AppLink::toText() const
{
    if (place == Place::GroupCard)
        return card;
    if (place == Place::Article)
        return kArticle + article;
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
