#include "storage/MeasureRepository.h"

#include "sql/Statement.h"
#include "storage/Rows.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kStepsOfFive = 5;
constexpr int kStepsToTen = 11;

struct Placed
{
    int position = 0;
    Measure measure;
};

// Column order wherever a measure is read: id, name, shown, position.
Result<Placed> toPlaced(const sql::Statement &row)
{
    const auto id = MeasureId(row.column<qint64>(0));
    const auto scale = measure::isOwn(id) ? MeasureScale::ZeroToTen : measure::scaleOf(id);
    if (!scale)
        return std::unexpected(scale.error());
    return Placed{row.column<int>(3), {id, row.column<QString>(1), *scale, row.column<int>(2) == 1}};
}

int usualPosition(MeasureId id)
{
    return int(std::ranges::find(measure::kUsualOrder, id) - measure::kUsualOrder.begin());
}

bool isUsual(MeasureId id)
{
    return usualPosition(id) < int(measure::kUsualOrder.size());
}

int stepsOf(MeasureId id)
{
    const auto scale = measure::scaleOf(id);
    return scale && *scale == MeasureScale::FiveSteps ? kStepsOfFive : kStepsToTen;
}

} // namespace

template<typename... Values>
Result<void> MeasureRepository::run(QByteArrayView sql, const Values &...values)
{
    return rows::change(*m_connection, sql, values...);
}

template<typename... Values>
Result<void> MeasureRepository::changeOne(QByteArrayView sql, const Values &...values)
{
    return rows::changeOne(*m_connection, sql, values...);
}

Result<QList<Measure>> MeasureRepository::all() const
{
    auto select = sql::Statement::prepare(*m_connection, "SELECT id, name, shown, position FROM measure"
                                                         " WHERE deleted_ms IS NULL ORDER BY position, id");
    if (!select)
        return std::unexpected(select.error());
    auto placed = select->collect(toPlaced);
    if (!placed)
        return std::unexpected(placed.error());
    // Those of the app's that a person never touched have no row.
    for (const MeasureId id : measure::kUsualOrder) {
        const auto known = std::ranges::any_of(*placed, [id](const Placed &p) { return p.measure.id == id; });
        if (!known)
            placed->append({usualPosition(id), {id, {}, *measure::scaleOf(id), true}});
    }
    std::ranges::stable_sort(*placed, {},
                             [](const Placed &p) { return std::pair(p.position, p.measure.id); });
    QList<Measure> measures;
    for (const Placed &p : std::as_const(*placed))
        measures += p.measure;
    return measures;
}

Result<void> MeasureRepository::arrange(const QList<MeasureId> &order)
{
    int position = 0;
    for (const MeasureId id : order) {
        const auto put = isUsual(id)
                             ? run("INSERT INTO measure(id, name, steps, position, shown)"
                                   " VALUES (?1, '', ?2, ?3, 1) ON CONFLICT(id) DO UPDATE SET position = ?3",
                                   std::to_underlying(id), stepsOf(id), position)
                             : changeOne("UPDATE measure SET position = ?2 WHERE id = ?1",
                                         std::to_underlying(id), position);
        if (!put)
            return put;
        ++position;
    }
    return {};
}

Result<void> MeasureRepository::setShown(MeasureId id, bool shown)
{
    if (isUsual(id))
        return run("INSERT INTO measure(id, name, steps, position, shown) VALUES (?1, '', ?2, ?3, ?4)"
                   " ON CONFLICT(id) DO UPDATE SET shown = ?4",
                   std::to_underlying(id), stepsOf(id), usualPosition(id), int(shown));
    return changeOne("UPDATE measure SET shown = ?2 WHERE id = ?1", std::to_underlying(id), int(shown));
}

Result<std::optional<MeasureId>> MeasureRepository::findBinned(const QString &folded) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id FROM measure WHERE folded = ?1 AND deleted_ms IS NOT NULL");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(folded); !bound)
        return std::unexpected(bound.error());
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(MeasureId(select->column<qint64>(0))) : std::nullopt;
}

Result<int> MeasureRepository::countOwn() const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT count(*) FROM measure WHERE folded IS NOT NULL AND deleted_ms IS NULL");
    if (!select)
        return std::unexpected(select.error());
    if (auto row = select->step(); !row)
        return std::unexpected(row.error());
    return select->column<int>(0);
}

Result<Measure> MeasureRepository::add(const QString &name)
{
    const auto count = countOwn();
    if (!count)
        return std::unexpected(count.error());
    if (!measure::isName(name) || *count >= measure::kMostOwn)
        return fail(ErrorCode::InvalidValue, u"a measure's name, or too many"_s);
    const QString folded = measure::folded(name);
    const auto binned = findBinned(folded);
    if (!binned)
        return std::unexpected(binned.error());
    if (const std::optional<MeasureId> former = *binned) {
        const auto back =
            changeOne("UPDATE measure SET deleted_ms = NULL, shown = 1, name = ?2 WHERE id = ?1",
                      std::to_underlying(*former), name);
        return back.transform([&] { return Measure{*former, name, MeasureScale::ZeroToTen, true}; });
    }
    const auto added =
        changeOne("INSERT INTO measure(id, name, folded, steps, position, shown)"
                  " SELECT max(?3, coalesce(max(id) + 1, 0)), ?1, ?2, ?4,"
                  " max(?5, coalesce(max(position) + 1, 0)), 1 FROM measure",
                  name, folded, measure::kFirstOwn, kStepsToTen, int(measure::kUsualOrder.size()));
    return added.transform([&] {
        return Measure{MeasureId(m_connection->lastInsertId()), name, MeasureScale::ZeroToTen, true};
    });
}

Result<void> MeasureRepository::rename(MeasureId id, const QString &name)
{
    if (!measure::isName(name))
        return fail(ErrorCode::InvalidValue, u"a measure's name"_s);
    return changeOne("UPDATE measure SET name = ?2, folded = ?3 WHERE id = ?1 AND folded IS NOT NULL",
                     std::to_underlying(id), name, measure::folded(name));
}

Result<void> MeasureRepository::moveToBin(MeasureId id, const QDateTime &when)
{
    return changeOne("UPDATE measure SET deleted_ms = ?2"
                     " WHERE id = ?1 AND folded IS NOT NULL AND deleted_ms IS NULL",
                     std::to_underlying(id), when.toMSecsSinceEpoch());
}

Result<void> MeasureRepository::restore(MeasureId id)
{
    return changeOne("UPDATE measure SET deleted_ms = NULL WHERE id = ?1 AND deleted_ms IS NOT NULL",
                     std::to_underlying(id));
}

Result<QList<Measure>> MeasureRepository::bin() const
{
    auto select = sql::Statement::prepare(*m_connection,
                                          "SELECT id, name, shown, position FROM measure"
                                          " WHERE deleted_ms IS NOT NULL ORDER BY deleted_ms DESC, id DESC");
    if (!select)
        return std::unexpected(select.error());
    return select->collect([](const sql::Statement &row) -> Result<Measure> {
        return toPlaced(row).transform([](const Placed &placed) { return placed.measure; });
    });
}

Result<void> MeasureRepository::erase(MeasureId id)
{
    const qint64 gone = std::to_underlying(id);
    if (auto left = changeOne("DELETE FROM measure WHERE id = ?1 AND deleted_ms IS NOT NULL", gone); !left)
        return left;
    if (auto empty = run("DELETE FROM check_in WHERE tags = '' AND note = ''"
                         " AND id IN (SELECT check_in FROM check_in_answer WHERE measure = ?1)"
                         " AND NOT EXISTS (SELECT 1 FROM check_in_answer AS other"
                         " WHERE other.check_in = check_in.id AND other.measure <> ?1)",
                         gone);
        !empty)
        return empty;
    return run("DELETE FROM check_in_answer WHERE measure = ?1", gone);
}

Result<int> MeasureRepository::eraseBinnedBefore(const QDateTime &when)
{
    auto select = sql::Statement::prepare(*m_connection, "SELECT id FROM measure WHERE deleted_ms < ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(when.toMSecsSinceEpoch()); !bound)
        return std::unexpected(bound.error());
    const auto old = select->collect(
        [](const sql::Statement &row) -> Result<MeasureId> { return MeasureId(row.column<qint64>(0)); });
    if (!old)
        return std::unexpected(old.error());
    for (const MeasureId id : *old) {
        if (auto gone = erase(id); !gone)
            return std::unexpected(gone.error());
    }
    return int(old->size());
}

} // namespace alongside
