#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// The check-in that is being answered, while it may not have been added yet: 0 until it is. Read and
/// set on the storage thread only, so that a second save never adds it a second time.
using CheckInIdentity = std::shared_ptr<CheckInId>;

/// The check-ins of the open profile, without waiting. Take the answers with whenReady().
class CheckInService
{
public:
    /// Borrows all; they must outlive every future given out.
    CheckInService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    /// At most \a most, newest first: those before \a before, or from the newest.
    [[nodiscard]] QFuture<Result<QList<CheckIn>>> page(const std::optional<CheckIn> &before, int most);
    [[nodiscard]] QFuture<Result<CheckIn>> find(CheckInId id);

    /// Keeps a new check-in for good. \returns it as stored.
    [[nodiscard]] QFuture<Result<CheckIn>> add(const CheckIn &checkIn);
    /// Answers \a measure with \a value in the check-in \a id; everything else in it stays. \returns it as
    /// stored.
    [[nodiscard]] QFuture<Result<CheckIn>> answer(CheckInId id, MeasureId measure, int value);
    /// Keeps \a checkIn for good, as the check-in \a identity: adds it if that is still 0, else
    /// replaces it. \a checkIn.id is ignored. \returns its id.
    [[nodiscard]] QFuture<Result<CheckInId>> save(const CheckIn &checkIn, const CheckInIdentity &identity);
    /// Keeps the check-in \a identity no longer, since nothing is left in it; that is 0 afterwards.
    /// What it held before, \a former, goes to the bin; if that was nothing either, it is erased.
    /// \returns the id it had; 0 if it was never kept.
    [[nodiscard]] QFuture<Result<CheckInId>> discard(const CheckIn &former, const CheckInIdentity &identity);

    [[nodiscard]] QFuture<Result<void>> moveToBin(CheckInId id);
    [[nodiscard]] QFuture<Result<void>> restore(CheckInId id);
    /// Takes a check-in back, for good.
    [[nodiscard]] QFuture<Result<void>> erase(CheckInId id);
    /// The bin. BinService empties it.
    [[nodiscard]] QFuture<Result<QList<CheckIn>>> bin(int most);

    /// True if the days up to \a today have been very low ones: see checkin::hasSeveralHardDays().
    [[nodiscard]] QFuture<Result<bool>> severalHardDays(QDate today);

    /// True if the last save is safe, but the device's storage has a problem: see Store::isUnsettled().
    [[nodiscard]] bool isStorageTroubled() const { return m_store.isUnsettled(); }

private:
    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
