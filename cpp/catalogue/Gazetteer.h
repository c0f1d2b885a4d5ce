#pragma once

#include "catalogue/PlaceFile.h"
#include "catalogue/ZipFile.h"
#include "domain/Place.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace alongside {

/// Finds towns of the world and US ZIP codes as they are typed, without any connection. Accents, capitals
/// and punctuation do not matter, a slip or two of the finger are forgiven, and a state or a country
/// may follow: "portland or", "Springfield, Illinois". May be used from any thread.
class Gazetteer
{
public:
    /// What is built in, some 68,000 towns and 34,000 codes. Takes some tens of milliseconds.
    /// \returns ErrorCode::NotFound or Corrupt.
    [[nodiscard]] static Result<std::shared_ptr<const Gazetteer>> load();

    /// For tests: the same from bytes. \a alsoCalled: lines of another name, a tab, and the name in
    /// \a places, both as placeKey() makes them.
    [[nodiscard]] static Result<std::shared_ptr<const Gazetteer>>
    fromBytes(const QByteArray &places, const QByteArray &zips, const QByteArray &alsoCalled = {});

    /// The places that \a typed may mean, the likeliest first, \a most at most; none if nothing is like
    /// it. Of equals those in \a country, ISO 3166-1 alpha-2, and those where more people live come first.
    [[nodiscard]] QList<Place> find(const QString &typed, qsizetype most, const QString &country = {}) const;

    /// The town nearest to \a point; no part of a town.
    [[nodiscard]] std::optional<Place> nearest(const GeoPoint &point) const;

    [[nodiscard]] qsizetype count() const { return m_places.count(); }

private:
    struct Hit
    {
        qsizetype place;
        int score;
    };
    /// A town, and the state or country it is said to be in; that may be empty.
    struct Wish
    {
        QByteArray town;
        QByteArray area;
        bool isWhole = false; ///< The town was typed to its end.
    };

    Gazetteer(PlaceFile places, ZipFile zips);
    void layOutKeys();
    void nameAreas();
    [[nodiscard]] QList<Wish> wishesIn(const QString &typed) const;
    [[nodiscard]] QList<QByteArray> spellingsOf(const QByteArray &town) const;
    [[nodiscard]] bool isIn(qsizetype place, const QByteArray &area) const;
    [[nodiscard]] qsizetype placeAt(qsizetype keyPosition) const;
    [[nodiscard]] int worthOf(qsizetype place, const QString &country) const;
    void findLike(const Wish &wish, const QString &country, std::vector<Hit> &hits) const;
    void findNearly(const Wish &wish, const QString &country, std::vector<Hit> &hits) const;
    [[nodiscard]] QList<Place> best(std::vector<Hit> hits, qsizetype most) const;
    [[nodiscard]] QList<Place> findZips(const QString &digits, qsizetype most) const;
    [[nodiscard]] Place toPlace(qsizetype place) const;

    PlaceFile m_places;
    ZipFile m_zips;
    QByteArray m_keys;                ///< Every key in a line, with a break before the first one, too.
    std::vector<quint32> m_keyStarts; ///< One more than there are places.
    std::vector<QByteArray> m_areas;  ///< What each area may be called, in lines, with breaks around.
    QHash<QByteArray, QByteArray> m_alsoCalled;
};

} // namespace alongside
