#pragma once

#include "domain/Scan.h"

#include <QList>

namespace alongside {

/// Identity of something that can help while one waits.
enum class ComfortId : qint64 {};

/// Something that can help while one waits: one of the app's tools, or a person's own.
struct Comfort
{
    ComfortId id{};
    QString key;  ///< The app's tool by its key in the content, as "breathing"; empty for a person's own.
    QString name; ///< A person's own; empty for the app's, which are named in the language shown.

    bool operator==(const Comfort &) const = default;
};

/// How much one item helped around one scan.
struct ComfortUse
{
    ScanId scan{};
    QDate day; ///< Of that scan.
    ComfortId item{};
    int helped = 0; ///< 0 not at all, 1 a little, 2 some, 3 a lot.

    bool operator==(const ComfortUse &) const = default;
};

/// One item over all seasons so far.
struct ComfortRecord
{
    Comfort item;
    int used = 0;   ///< Seasons.
    int helped = 0; ///< Of them, in which it helped at least a little.

    /// Too little to count on: shown as "tried once".
    [[nodiscard]] bool isTriedOnce() const { return used < 2; }

    bool operator==(const ComfortRecord &) const = default;
};

/// The rules for what helped.
namespace comfort {

inline constexpr int kMostHelped = 3;
inline constexpr int kLongestName = 80; ///< Characters of a person's own item.
inline constexpr int kMostOwn = 200;
inline constexpr int kTop = 3;

/// The \a most items that helped most, from \a uses. First those used at least twice, by how much they
/// helped on average, then by how often they were used, then by the last time; what never helped is
/// not there. The same uses always give the same order.
[[nodiscard]] QList<ComfortRecord> ranked(const QList<Comfort> &items, const QList<ComfortUse> &uses,
                                          int most);

/// \returns ErrorCode::InvalidValue for one that is empty or too long.
[[nodiscard]] Result<void> checkedName(const QString &name);
/// \a name without what does not count when two are compared.
[[nodiscard]] QString foldedName(const QString &name);

} // namespace comfort

} // namespace alongside
