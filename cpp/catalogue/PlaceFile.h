#pragma once

#include "core/Result.h"
#include "domain/GeoPoint.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace alongside {

/// Towns of the world, the most populous first, as `content/places/places.bin` holds them. The file is
/// used where it lies and never copied; a bundled one is a part of the program in memory.
/// The format is in content/README.md.
class PlaceFile
{
public:
    /// \a bytes are checked whole. \returns ErrorCode::Corrupt if anything in them does not fit together.
    [[nodiscard]] static Result<PlaceFile> over(const QByteArray &bytes);

    /// A state, province or the like.
    struct Area
    {
        QString country; ///< ISO 3166-1 alpha-2.
        QString code;    ///< "MA"; in many countries a number.
        QString name;    ///< May be empty.
    };

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] QString name(qsizetype place) const;
    /// As placeKey() makes it; empty where it is the name in small letters.
    [[nodiscard]] QByteArrayView key(qsizetype place) const;
    /// In UTF-8.
    [[nodiscard]] QByteArrayView nameBytes(qsizetype place) const;
    [[nodiscard]] GeoPoint point(qsizetype place) const;
    /// Ten times the binary logarithm of how many live there; 0 where that is not known.
    [[nodiscard]] int population(qsizetype place) const;
    /// A part of a town.
    [[nodiscard]] bool isNeighbourhood(qsizetype place) const;
    /// The capital of its country, or the seat of a state or province.
    [[nodiscard]] bool isSeat(qsizetype place) const;
    [[nodiscard]] qsizetype area(qsizetype place) const;
    [[nodiscard]] const std::vector<Area> &areas() const { return m_areas; }

private:
    PlaceFile() = default;
    [[nodiscard]] bool findSections(QByteArrayView bytes);
    [[nodiscard]] bool readAreas();
    [[nodiscard]] bool pointsAreOnGlobe() const;

    qsizetype m_count = 0;
    QByteArray m_bytes; ///< Keeps what the views look at.
    QByteArrayView m_areaLines;
    QByteArrayView m_latitudes;
    QByteArrayView m_longitudes;
    QByteArrayView m_populations;
    QByteArrayView m_flags;
    QByteArrayView m_areaNumbers;
    QByteArrayView m_names;
    QByteArrayView m_keys;
    std::vector<quint32> m_nameStarts; ///< One more than there are places, as the next.
    std::vector<quint32> m_keyStarts;
    std::vector<Area> m_areas;
};

} // namespace alongside
