#pragma once

#include <QString>

namespace alongside {

/// Something a person is writing, as whoever closes the vault asks it. Implemented beside QObject by
/// models that have a signal settled(), sent when a save that was asked for is over.
class UnsettledWork
{
public:
    /// True if every word of it is in the vault.
    [[nodiscard]] virtual bool isSettled() const = 0;
    /// True while a save is under way. What is neither settled nor saving could not be kept: it is
    /// still here, and is tried again.
    [[nodiscard]] virtual bool isSaving() const = 0;
    /// Puts it into the vault now; the person may write on.
    virtual void commit() = 0;
    /// The same, as nobody is there to write on: what is kept whole, by leaving it, is left.
    virtual void commitForLock() { commit(); }
    /// Why it is not kept; empty if nothing is wrong.
    [[nodiscard]] virtual QString problem() const = 0;
    /// Its words, for the person to put them elsewhere.
    [[nodiscard]] virtual QString words() = 0;

protected:
    UnsettledWork() = default;
    ~UnsettledWork() = default;
    UnsettledWork(const UnsettledWork &) = default;
    UnsettledWork &operator=(const UnsettledWork &) = default;
};

} // namespace alongside
