#pragma once

#include "domain/Scan.h"

#include <QList>

namespace alongside {

/// Identity of one line of the list for scan days.
enum class ChecklistItemId : qint64 {};

/// Which part of the list. Stored: a number never changes its meaning.
enum class ChecklistPart : quint8 { TakeAlong = 1, Ask = 2, Arrange = 3 };

/// One line of the list for scan days, which is kept from one scan to the next.
struct ChecklistItem
{
    static constexpr int kLongest = 300; ///< Characters.
    static constexpr int kMost = 200;    ///< Lines.

    ChecklistItemId id{};
    ChecklistPart part = ChecklistPart::TakeAlong;
    QString body{};
    bool done = false; ///< For the scan it was read for.

    bool operator==(const ChecklistItem &) const = default;
};

/// The list a person begins with.
struct FirstChecklist
{
    bool reviewedByClinician = false; ///< Whether one has read every line.
    QList<ChecklistItem> items{};

    bool operator==(const FirstChecklist &) const = default;
};

} // namespace alongside
