#pragma once

#include "domain/CheckIn.h"
#include "sql/Connection.h"
#include "storage/JournalTagRepository.h"

#include <QList>

#include <optional>

namespace alongside {

/// The stored check-ins. The only code that knows how a CheckIn becomes rows.
///
/// A deleted check-in goes to the bin, out of every list and trend, until it is restored or erased.
class CheckInRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit CheckInRepository(sql::Connection &connection) : m_connection(&connection), m_tags(connection) {}

    /// Keeps a new check-in; \a checkIn.id is ignored. Use it inside a transaction.
    /// \returns it as stored; ErrorCode::InvalidValue as checkin::checked().
    [[nodiscard]] Result<CheckIn> add(const CheckIn &checkIn);
    /// Replaces all of the check-in with \a checkIn.id, in the bin too. Use it inside a transaction.
    /// \returns ErrorCode::NotFound if absent; else as add().
    [[nodiscard]] Result<CheckIn> update(const CheckIn &checkIn);

    /// \returns ErrorCode::NotFound if absent. Finds those in the bin too.
    [[nodiscard]] Result<CheckIn> find(CheckInId id) const;
    /// The one that was lived last, if there is any.
    [[nodiscard]] Result<std::optional<CheckIn>> latest() const;
    /// At most \a most, newest first: those before the moment and the id of \a before, or from the
    /// newest if that is not given.
    [[nodiscard]] Result<QList<CheckIn>> page(const std::optional<CheckIn> &before, int most) const;
    /// Those of the days from \a first to \a last, oldest first.
    [[nodiscard]] Result<QList<CheckIn>> between(QDate first, QDate last) const;

    /// The days from \a first to \a last on which \a value was answered to \a measure, each once, in order.
    [[nodiscard]] Result<QList<QDate>> days(MeasureId measure, int value, QDate first, QDate last) const;

    /// Puts one in the bin, at \a when. \returns ErrorCode::NotFound if absent or there already.
    [[nodiscard]] Result<void> moveToBin(CheckInId id, const QDateTime &when);
    /// Takes one out of the bin. \returns ErrorCode::NotFound if it is not in it.
    [[nodiscard]] Result<void> restore(CheckInId id);
    /// What is in the bin, last deleted first.
    [[nodiscard]] Result<QList<CheckIn>> bin(int most) const;
    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(CheckInId id);
    /// Erases for good what was put in the bin before \a when. \returns how many.
    [[nodiscard]] Result<int> eraseBinnedBefore(const QDateTime &when);

private:
    /// Runs \a sql, which changes the row of one check-in. \returns ErrorCode::NotFound if it did not.
    template<typename... Values>
    [[nodiscard]] Result<void> changeOne(QByteArrayView sql, const Values &...values);
    /// \a rows with their answers.
    [[nodiscard]] Result<QList<CheckIn>> answered(Result<QList<CheckIn>> rows) const;
    /// Gives the check-in its answers and tags, in place of those it has.
    [[nodiscard]] Result<void> give(const CheckIn &checkIn, const QStringList &tags);

    sql::Connection *m_connection;
    JournalTagRepository m_tags;
};

} // namespace alongside
