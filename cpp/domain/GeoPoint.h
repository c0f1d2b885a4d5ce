#pragma once

namespace alongside {

/// A point on the globe, in degrees (WGS 84).
struct GeoPoint
{
    double latitude = 0;  ///< -90 to 90, north is positive.
    double longitude = 0; ///< -180 to 180, east is positive.

    /// False for what is no point on the globe, NaN too.
    [[nodiscard]] bool isOnGlobe() const;

    /// As the crow flies, on a sphere; within half a percent of the true way.
    /// Source: haversine formula, Sinnott, Sky and Telescope 68 (1984), with the mean radius of the IUGG.
    [[nodiscard]] double kilometresTo(const GeoPoint &other) const;

    bool operator==(const GeoPoint &) const = default;
};

} // namespace alongside
