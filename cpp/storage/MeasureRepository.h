#pragma once

#include "domain/Measure.h"
#include "sql/Connection.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace alongside {

/// What a person wants to be asked in a check-in, in which order, and the measures of their own.
///
/// One of a person's own that is deleted goes to the bin, with what was answered to it, until it is
/// given back or erased. Mood and ScanWorry are not among these: see measure::kUsualOrder.
class MeasureRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit MeasureRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// All outside the bin, the hidden too, in the order the person wants them.
    [[nodiscard]] Result<QList<Measure>> all() const;
    /// Puts the measures into \a order, which names all that all() tells. Use it inside a transaction.
    /// \returns ErrorCode::NotFound for what is no measure.
    [[nodiscard]] Result<void> arrange(const QList<MeasureId> &order);
    /// \returns ErrorCode::NotFound if there is no such measure.
    [[nodiscard]] Result<void> setShown(MeasureId id, bool shown);

    /// Adds one of a person's own, last and shown. One of that name that is in the bin is given back.
    /// \returns it; ErrorCode::Conflict if there is one of that name; InvalidValue if that is no name
    ///   or there are measure::kMostOwn already.
    [[nodiscard]] Result<Measure> add(const QString &name);
    /// \returns ErrorCode::NotFound if absent; Conflict if another has that name, in the bin too;
    ///   InvalidValue if that is no name.
    [[nodiscard]] Result<void> rename(MeasureId id, const QString &name);

    /// Puts one of a person's own in the bin, at \a when. \returns ErrorCode::NotFound if absent or
    /// there already.
    [[nodiscard]] Result<void> moveToBin(MeasureId id, const QDateTime &when);
    /// Takes one out of the bin. \returns ErrorCode::NotFound if it is not in it.
    [[nodiscard]] Result<void> restore(MeasureId id);
    /// What is in the bin, last deleted first.
    [[nodiscard]] Result<QList<Measure>> bin() const;
    /// Erases one in the bin for good: its answers, and the check-ins that hold nothing else. Use it
    /// inside a transaction. \returns ErrorCode::NotFound if it is not in the bin.
    [[nodiscard]] Result<void> erase(MeasureId id);
    /// The same for all that were put in the bin before \a when. \returns how many.
    [[nodiscard]] Result<int> eraseBinnedBefore(const QDateTime &when);

private:
    /// Runs \a sql, which changes a row. \returns ErrorCode::NotFound if it did not.
    template<typename... Values>
    [[nodiscard]] Result<void> changeOne(QByteArrayView sql, const Values &...values);
    template<typename... Values>
    [[nodiscard]] Result<void> run(QByteArrayView sql, const Values &...values);
    /// The one of that name in the bin, if there is one.
    [[nodiscard]] Result<std::optional<MeasureId>> findBinned(const QString &folded) const;
    [[nodiscard]] Result<int> countOwn() const;

    sql::Connection *m_connection;
};

} // namespace alongside
