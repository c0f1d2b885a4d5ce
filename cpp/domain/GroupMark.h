#pragma once

#include <QString>

namespace alongside {

/// What a person noted about a group.
struct GroupMark
{
    static constexpr int kLongestNote = 2'000; ///< Characters.

    QString groupId{};
    bool starred = false; ///< Kept at hand.
    QString note{};       ///< What has changed there, in own words.

    [[nodiscard]] bool isEmpty() const { return !starred && note.isEmpty(); }

    bool operator==(const GroupMark &) const = default;
};

} // namespace alongside
