#include "domain/Comfort.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::comfort {

namespace {

/// A record and all that it is ranked by.
struct Ranked
{
    ComfortRecord record;
    int sum = 0;
    QDate last{};

    // Means compared as fractions: sum/used > sum/used without rounding.
    [[nodiscard]] bool isBefore(const Ranked &other) const
    {
        if (record.isTriedOnce() != other.record.isTriedOnce())
            return other.record.isTriedOnce();
        const int mine = sum * other.record.used;
        const int theirs = other.sum * record.used;
        if (mine != theirs)
            return mine > theirs;
        const auto rest = [](const Ranked &one) {
            return std::tuple(-one.record.used, -one.last.toJulianDay(),
                              std::to_underlying(one.record.item.id));
        };
        return rest(*this) < rest(other);
    }
};

Ranked rankedOf(const Comfort &item, const QList<ComfortUse> &uses)
{
    Ranked ranked{.record = {item}};
    for (const ComfortUse &use : uses) {
        if (use.item != item.id)
            continue;
        ++ranked.record.used;
        ranked.record.helped += use.helped > 0 ? 1 : 0;
        ranked.sum += use.helped;
        ranked.last = ranked.last.isValid() ? std::max(ranked.last, use.day) : use.day;
    }
    return ranked;
}

} // namespace

QList<ComfortRecord> ranked(const QList<Comfort> &items, const QList<ComfortUse> &uses, int most)
{
    QList<Ranked> all;
    for (const Comfort &item : items) {
        if (const Ranked one = rankedOf(item, uses); one.record.helped > 0)
            all += one;
    }
    std::ranges::sort(all, [](const Ranked &one, const Ranked &other) { return one.isBefore(other); });
    QList<ComfortRecord> top;
    for (const Ranked &one : all.first(std::min<qsizetype>(most, all.size())))
        top += one.record;
    return top;
}

Result<void> checkedName(const QString &name)
{
    if (name.trimmed().isEmpty() || name.size() > kLongestName)
        return fail(ErrorCode::InvalidValue, u"no name for what helps"_s);
    return {};
}

QString foldedName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace alongside::comfort
