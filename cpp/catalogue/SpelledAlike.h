#pragma once

#include <QByteArrayView>

#include <array>

namespace alongside {

/// A word as it was typed, maybe wrongly and not to its end, to be compared with many names.
class SpelledAlike
{
public:
    static constexpr qsizetype kLongest = 64; ///< Bytes; the rest of a longer word is left out.

    explicit SpelledAlike(QByteArrayView typed);

    /// How many letters were added, left out, changed or swapped with the next one, between what was
    /// typed and the beginning of \a name that is most like it; \a most + 1 if it is more than \a most.
    ///
    /// Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances",
    /// Nordic Journal of Computing 10 (2003).
    [[nodiscard]] int distanceToBeginningOf(QByteArrayView name, int most) const;

private:
    std::array<quint64, 256> m_places{}; ///< For each byte, at which places of the word it stands.
    int m_length;
};

} // namespace alongside
