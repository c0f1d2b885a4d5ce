#pragma once

#include "domain/GeoPoint.h"

#include <QString>

namespace alongside {

/// A town, or the middle of a US ZIP code.
struct Place
{
    QString name{};    ///< "Leeds".
    QString region{};  ///< State or province, "England"; may be empty.
    QString country{}; ///< ISO 3166-1 alpha-2.
    QString zip{};     ///< "02139"; empty for a town.
    GeoPoint point{};

    bool operator==(const Place &) const = default;
};

} // namespace alongside
