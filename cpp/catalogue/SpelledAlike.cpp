#include "catalogue/SpelledAlike.h"

#include <algorithm>

namespace alongside {

SpelledAlike::SpelledAlike(QByteArrayView typed) : m_length(int(std::min(typed.size(), kLongest)))
{
    for (int place = 0; place < m_length; ++place)
        m_places.at(quint8(typed[place])) |= quint64(1) << place;
}

int SpelledAlike::distanceToBeginningOf(QByteArrayView name, int most) const
{
    if (m_length == 0)
        return 0;
    // Bits are the rows of the table of distances, one for each letter typed: whether a row is one more,
    // or one less, than the row above it; `same` says where going on diagonally costs nothing.
    const quint64 lastRow = quint64(1) << (m_length - 1);
    quint64 more = ~quint64(0);
    quint64 less = 0;
    quint64 same = 0;
    quint64 placesBefore = 0;
    int distance = m_length;
    int best = m_length;
    const qsizetype longest = std::min<qsizetype>(name.size(), m_length + most);
    for (qsizetype at = 0; at < longest; ++at) {
        const quint64 places = m_places[quint8(name[at])];
        const quint64 swapped = ((~same & places) << 1) & placesBefore;
        same = (((places & more) + more) ^ more) | places | less | swapped;
        quint64 grows = less | ~(same | more);
        quint64 shrinks = same & more;
        if ((grows & lastRow) != 0)
            ++distance;
        if ((shrinks & lastRow) != 0)
            --distance;
        best = std::min(best, distance);
        // Each letter more brings it nearer by one at most.
        if (best > most && distance - int(longest - at - 1) > most)
            break;
        grows = (grows << 1) | 1;
        shrinks <<= 1;
        more = shrinks | ~(same | grows);
        less = grows & same;
        placesBefore = places;
    }
    return std::min(best, most + 1);
}

} // namespace alongside
