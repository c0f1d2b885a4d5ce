#pragma once

#include <QList>

#include <algorithm>
#include <functional>

namespace alongside {

/// What stays where it is when the rows of a list are read again: those before what changed, and those
/// after it. Whoever looks at a list that is changed in the middle stays where they are in it.
struct KeptRows
{
    qsizetype before = 0;
    qsizetype after = 0;
    qsizetype gone = 0; ///< In between, as it was.
    qsizetype come = 0; ///< In between, as it is now.

    /// \a idOf: what tells one row from another.
    template<typename Row, typename IdOf>
    static KeptRows of(const QList<Row> &was, const QList<Row> &is, IdOf idOf)
    {
        const auto [oldEnd, newEnd] = std::ranges::mismatch(was, is, {}, idOf, idOf);
        const qsizetype before = oldEnd - was.begin();
        const qsizetype most = std::min(was.size(), is.size()) - before;
        qsizetype after = 0;
        while (after < most
               && std::invoke(idOf, was[was.size() - 1 - after])
                      == std::invoke(idOf, is[is.size() - 1 - after]))
            ++after;
        return {.before = before,
                .after = after,
                .gone = was.size() - before - after,
                .come = is.size() - before - after};
    }

    /// True if the list is another one.
    [[nodiscard]] bool isNone() const { return before + after == 0; }
};

} // namespace alongside
