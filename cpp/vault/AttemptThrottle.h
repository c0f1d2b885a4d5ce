#pragma once

#include "core/Result.h"
#include "core/Uptime.h"

#include <chrono>
#include <optional>

namespace alongside {

/// Slows down guessing at a passphrase by hand, and never does more than that: no wrong try ever
/// deletes anything, or a curious partner would hold a delete button.
///
/// Four free tries, then waits of 5 s, 15 s, 30 s, 1 min, 5 min, and 15 min each. Counted on a clock
/// that people cannot set; after a restart of the device the wait begins again. A try is on record
/// before it is made, so killing the app does not win it back.
class AttemptThrottle
{
public:
    /// \a path: the file that remembers. \a uptime must outlive this.
    AttemptThrottle(QString path, const Uptime &uptime) : m_path(std::move(path)), m_uptime(&uptime) {}

    /// How long until the next try is allowed; zero if now.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

    /// Puts a try on record as failed. \returns ErrorCode::TooSoon if none is allowed yet, or why
    /// it could not be recorded (ReadOnly and StorageFull do not stand in the way of opening).
    [[nodiscard]] Result<void> begin();

    /// The try was right after all: forgets every failure.
    void succeeded();

    /// There was no try after all, as for want of memory: takes the one begin() put on record off
    /// again. Does nothing if begin() did not.
    void withdraw();

    /// Tries on record that failed since the last right one.
    [[nodiscard]] int failures() const;

private:
    struct Record
    {
        int failures = 0;
        std::chrono::milliseconds at{};
    };
    [[nodiscard]] Record read() const;
    [[nodiscard]] Result<void> write(const Record &record) const;

    QString m_path;
    const Uptime *m_uptime;
    std::optional<Record> m_before; ///< What was on record before begin().
};

} // namespace alongside
