#pragma once

#include "core/Clock.h"

namespace alongside {

/// A clock that stands where a test puts it.
class FixedClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return instant; }
    [[nodiscard]] QTimeZone zone() const override { return place; }

    QDateTime instant = QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53), QTimeZone::UTC);
    QTimeZone place = QTimeZone("Europe/Berlin");
};

} // namespace alongside
