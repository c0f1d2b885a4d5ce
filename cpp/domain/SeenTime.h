#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace alongside {

/// How much time has passed, by a clock that may be wrong: what was seen to pass, and no more.
///
/// Of a time in which nobody looked, kMostUnseen count at most. So a clock that leaps ahead by years, or
/// is set right after years, takes away a few days and not years; and so does a long absence, which looks
/// the same. Moments are as the clock showed them then.
class SeenTime
{
public:
    static constexpr std::chrono::days kMostUnseen{7};
    /// Leaps that are remembered: enough for as many times kMostUnseen.
    static constexpr int kMostLeaps = 8;
    /// What is noted may be that much older than the last look.
    static constexpr std::chrono::hours kNoteEvery{1};

    /// The clock shows \a now. \returns true if this is worth being noted: the first look, the first for
    ///   kNoteEvery, or one at a clock that was set back.
    bool look(const QDateTime &now);

    /// What the clock showed when, up to the last look, \a passed had still to pass. There must have been
    /// one.
    [[nodiscard]] QDateTime before(std::chrono::milliseconds passed) const;

    [[nodiscard]] QByteArray toBytes() const;
    /// \returns nothing if \a bytes are not from toBytes().
    [[nodiscard]] static std::optional<SeenTime> fromBytes(const QByteArray &bytes);

    bool operator==(const SeenTime &) const = default;

private:
    /// In milliseconds since the epoch, in between nobody looked: from < to.
    struct Leap
    {
        qint64 from = 0;
        qint64 to = 0;

        bool operator==(const Leap &) const = default;
    };

    void goBackTo(qint64 now);

    std::optional<qint64> m_seen; ///< Milliseconds since the epoch.
    QList<Leap> m_leaps;          ///< In order, all before m_seen.
};

} // namespace alongside
