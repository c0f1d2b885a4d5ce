#include "catalogue/Gazetteer.h"

#include "catalogue/BundledFile.h"
#include "catalogue/PlaceKey.h"
#include "catalogue/SpelledAlike.h"

#include <QByteArrayMatcher>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTyped = 100; // characters; no town has as many
constexpr qsizetype kMostWishes = 3;

// In tenths of a doubling of the people who live there: a town in the own country is worth as much as one
// with 32 times as many people elsewhere.
constexpr int kWholeName = 60;
constexpr int kBeginning = 30;
constexpr int kEachSlip = -40;
constexpr int kOwnCountry = 50;
constexpr int kPartOfTown = -20;

// Slips are looked for where fewer than this were found without.
constexpr qsizetype kEnough = 5;
constexpr qsizetype kShortestForASlip = 4;
constexpr qsizetype kShortestForTwo = 8;

/// Words that are written short or whole.
constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 3> kShortened{{
    {"st ", "saint "},
    {"mt ", "mount "},
    {"ft ", "fort "},
}};

QByteArray inSmallLetters(QByteArrayView name)
{
    const bool isPlain = std::ranges::all_of(name, [](char letter) { return quint8(letter) < 0x80; });
    return isPlain ? name.toByteArray().toLower() : QString::fromUtf8(name).toLower().toUtf8();
}

QString countryName(const QString &code)
{
    return QLocale::territoryToString(QLocale::codeToTerritory(code));
}

QString zipDigits(const QString &typed)
{
    const QString code = typed.trimmed().section(u'-', 0, 0); // "02139-4307" is in 02139
    const bool isZip = code.size() >= 3 && code.size() <= 5
                       && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isZip ? code : QString();
}

} // namespace

Result<std::shared_ptr<const Gazetteer>> Gazetteer::load()
{
    const auto places = bundledBytes(u":/places/places.bin"_s);
    if (!places)
        return std::unexpected(places.error());
    const auto zips = bundledBytes(u":/places/zips.bin"_s);
    if (!zips)
        return std::unexpected(zips.error());
    const auto names = bundledBytes(u":/places/also-called.txt"_s);
    if (!names)
        return std::unexpected(names.error());
    return fromBytes(*places, *zips, *names);
}

Result<std::shared_ptr<const Gazetteer>>
Gazetteer::fromBytes(const QByteArray &places, const QByteArray &zips, const QByteArray &alsoCalled)
{
    auto placeFile = PlaceFile::over(places);
    if (!placeFile)
        return std::unexpected(placeFile.error());
    auto zipFile = ZipFile::over(zips, placeFile->count());
    if (!zipFile)
        return std::unexpected(zipFile.error());
    std::shared_ptr<Gazetteer> made(new Gazetteer(*std::move(placeFile), *std::move(zipFile)));
    for (const QByteArray &line : alsoCalled.split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0 && !line.isEmpty())
            return fail(ErrorCode::Corrupt, u"not another name of a town"_s);
        if (tab > 0)
            made->m_alsoCalled.insert(line.first(tab), line.sliced(tab + 1));
    }
    return made;
}

Gazetteer::Gazetteer(PlaceFile places, ZipFile zips) : m_places(std::move(places)), m_zips(std::move(zips))
{
    layOutKeys();
    nameAreas();
}

void Gazetteer::layOutKeys()
{
    m_keyStarts.reserve(std::size_t(m_places.count()) + 1);
    m_keys = "\n";
    for (qsizetype place = 0; place < m_places.count(); ++place) {
        m_keyStarts.push_back(quint32(m_keys.size()));
        const QByteArrayView key = m_places.key(place);
        m_keys += key.isEmpty() ? inSmallLetters(m_places.nameBytes(place)) : key.toByteArray();
        m_keys += '\n';
    }
    m_keyStarts.push_back(quint32(m_keys.size()));
}

void Gazetteer::nameAreas()
{
    for (const PlaceFile::Area &area : m_places.areas()) {
        QByteArray names = '\n' + placeKey(area.name) + '\n' + placeKey(area.code) + '\n'
                           + placeKey(area.country) + '\n' + placeKey(countryName(area.country)) + '\n';
        if (area.country == "US"_L1)
            names += "usa\n";
        if (area.country == "GB"_L1)
            names += "uk\ngreat britain\n";
        m_areas.push_back(names);
    }
}

QList<Place> Gazetteer::find(const QString &typed, qsizetype most, const QString &country) const
{
    if (const QString digits = zipDigits(typed); !digits.isEmpty())
        return findZips(digits, most);
    const QList<Wish> wishes = wishesIn(typed.first(std::min(typed.size(), kLongestTyped)));
    std::vector<Hit> hits;
    for (const Wish &wish : wishes)
        findLike(wish, country, hits);
    if (qsizetype(hits.size()) < std::min(most, kEnough)) {
        for (const Wish &wish : wishes)
            findNearly(wish, country, hits);
    }
    return best(std::move(hits), most);
}

QList<Gazetteer::Wish> Gazetteer::wishesIn(const QString &typed) const
{
    if (const qsizetype comma = typed.indexOf(u','); comma >= 0) {
        const Wish wish{placeKey(typed.first(comma)), placeKey(typed.sliced(comma + 1)), false};
        return wish.town.isEmpty() ? QList<Wish>() : QList<Wish>{wish};
    }
    const QByteArray whole = placeKey(typed);
    if (whole.isEmpty())
        return {};
    QList<Wish> wishes{{whole, {}, false}};
    // Any of the later words may be where a state or a country begins.
    for (qsizetype space = whole.indexOf(' '); space > 0 && wishes.size() < kMostWishes;
         space = whole.indexOf(' ', space + 1)) {
        const QByteArray area = '\n' + whole.sliced(space + 1);
        if (std::ranges::any_of(m_areas, [&](const QByteArray &names) { return names.contains(area); }))
            wishes += Wish{whole.first(space), whole.sliced(space + 1), true};
    }
    return wishes;
}

QList<QByteArray> Gazetteer::spellingsOf(const QByteArray &town) const
{
    QList<QByteArray> spellings{town};
    for (const auto &[brief, whole] : kShortened) {
        if (town.startsWith(brief))
            spellings += whole.toByteArray() + town.sliced(brief.size());
        else if (town.startsWith(whole))
            spellings += brief.toByteArray() + town.sliced(whole.size());
    }
    if (const QByteArray other = m_alsoCalled.value(town); !other.isEmpty())
        spellings += other;
    return spellings;
}

bool Gazetteer::isIn(qsizetype place, const QByteArray &area) const
{
    return area.isEmpty() || m_areas[std::size_t(m_places.area(place))].contains('\n' + area);
}

qsizetype Gazetteer::placeAt(qsizetype keyPosition) const
{
    const auto next = std::ranges::upper_bound(m_keyStarts, quint32(keyPosition));
    return next - m_keyStarts.begin() - 1;
}

int Gazetteer::worthOf(qsizetype place, const QString &country) const
{
    const bool own = m_places.areas()[std::size_t(m_places.area(place))].country == country;
    return m_places.population(place) + (own ? kOwnCountry : 0)
           + (m_places.isNeighbourhood(place) ? kPartOfTown : 0);
}

void Gazetteer::findLike(const Wish &wish, const QString &country, std::vector<Hit> &hits) const
{
    for (const QByteArray &town : spellingsOf(wish.town)) {
        for (const char before : {'\n', ' '}) {
            const QByteArrayMatcher matcher(before + town);
            for (qsizetype at = matcher.indexIn(m_keys); at >= 0; at = matcher.indexIn(m_keys, at + 1)) {
                const qsizetype place = placeAt(at + 1);
                const bool begins = before == '\n';
                const bool isAll = begins && m_keys[at + 1 + town.size()] == '\n';
                // Words that do not stand for a state are a part of the name, and were looked for.
                if ((wish.isWhole && !isAll) || !isIn(place, wish.area))
                    continue;
                const int match = isAll ? kWholeName : begins ? kBeginning : 0;
                hits.push_back({place, worthOf(place, country) + match});
            }
        }
    }
}

void Gazetteer::findNearly(const Wish &wish, const QString &country, std::vector<Hit> &hits) const
{
    if (wish.town.size() < kShortestForASlip)
        return;
    const int most = wish.town.size() < kShortestForTwo ? 1 : 2;
    const SpelledAlike typed(wish.town);
    // Asked for each area once, for there are far more places.
    std::vector<bool> isMeant(m_areas.size());
    std::ranges::transform(m_areas, isMeant.begin(), [area = '\n' + wish.area](const QByteArray &names) {
        return area.size() == 1 || names.contains(area);
    });
    for (qsizetype place = 0; place < m_places.count(); ++place) {
        if (!isMeant[std::size_t(m_places.area(place))])
            continue;
        const quint32 start = m_keyStarts[std::size_t(place)];
        const quint32 end = m_keyStarts[std::size_t(place) + 1] - 1;
        const QByteArrayView key = QByteArrayView(m_keys).sliced(start, end - start);
        const int slips = typed.distanceToBeginningOf(key, most);
        if (slips <= most)
            hits.push_back({place, worthOf(place, country) + slips * kEachSlip});
    }
}

QList<Place> Gazetteer::best(std::vector<Hit> hits, qsizetype most) const
{
    std::ranges::sort(hits, [](const Hit &one, const Hit &other) {
        return std::pair(-one.score, one.place) < std::pair(-other.score, other.place);
    });
    QList<qsizetype> taken;
    for (const Hit &hit : hits) {
        if (taken.size() == most)
            break;
        if (!taken.contains(hit.place))
            taken += hit.place;
    }
    QList<Place> places;
    for (const qsizetype place : std::as_const(taken))
        places += toPlace(place);
    return places;
}

std::optional<Place> Gazetteer::nearest(const GeoPoint &point) const
{
    std::optional<qsizetype> nearest;
    double least = std::numeric_limits<double>::max();
    for (qsizetype place = 0; place < m_places.count(); ++place) {
        if (m_places.isNeighbourhood(place))
            continue;
        const double way = point.kilometresTo(m_places.point(place));
        if (way >= least)
            continue;
        least = way;
        nearest = place;
    }
    return nearest.transform([this](qsizetype place) { return toPlace(place); });
}

QList<Place> Gazetteer::findZips(const QString &digits, qsizetype most) const
{
    QList<Place> places;
    for (const ZipFile::Zip &zip : m_zips.beginningWith(digits, most)) {
        Place place = zip.place ? toPlace(*zip.place) : Place{.country = u"US"_s};
        place.zip = zip.code;
        place.point = zip.point;
        places += place;
    }
    return places;
}

Place Gazetteer::toPlace(qsizetype place) const
{
    const PlaceFile::Area &area = m_places.areas()[std::size_t(m_places.area(place))];
    return {.name = m_places.name(place),
            .region = area.name,
            .country = area.country,
            .point = m_places.point(place)};
}

} // namespace alongside
