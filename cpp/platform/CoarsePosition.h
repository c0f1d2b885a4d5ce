#pragma once

#include <optional>

namespace alongside {

/// Where a device is, to some four kilometres and no closer: whatever is finer is dropped as one is made.
///
/// It is the middle of a square of 5.6 km. Groups are known by the town they meet in, which is about as
/// large, so nothing finer would sort them better; and thousands of people live in a square of most towns.
class CoarsePosition
{
public:
    /// How far the device may be from it, in kilometres.
    static constexpr double kKilometres = 4;

    /// \returns nothing for what is no point on the globe. Degrees (WGS 84).
    [[nodiscard]] static std::optional<CoarsePosition> of(double latitude, double longitude);

    [[nodiscard]] double latitude() const { return m_latitude; }
    [[nodiscard]] double longitude() const { return m_longitude; }

    bool operator==(const CoarsePosition &) const = default;

private:
    CoarsePosition(double latitude, double longitude) : m_latitude(latitude), m_longitude(longitude) {}

    double m_latitude;
    double m_longitude;
};

} // namespace alongside
