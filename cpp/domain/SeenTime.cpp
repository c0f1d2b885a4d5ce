#include "domain/SeenTime.h"

#include <QTimeZone>

#include <algorithm>
#include <ranges>

namespace alongside {

namespace {

constexpr qint64 kMostUnseenMs = std::chrono::milliseconds(SeenTime::kMostUnseen).count();
constexpr qint64 kNoteEveryMs = std::chrono::milliseconds(SeenTime::kNoteEvery).count();

} // namespace

bool SeenTime::look(const QDateTime &now)
{
    const qint64 shown = now.toMSecsSinceEpoch();
    if (!m_seen) {
        m_seen = shown;
        return true;
    }
    const qint64 last = *m_seen;
    if (shown < last)
        goBackTo(shown);
    else if (shown - last > kMostUnseenMs)
        m_leaps.append({last, shown});
    if (m_leaps.size() > kMostLeaps)
        m_leaps.removeFirst();
    m_seen = shown;
    return shown < last || shown - last >= kNoteEveryMs;
}

void SeenTime::goBackTo(qint64 now)
{
    m_leaps.removeIf([now](const Leap &leap) { return leap.from >= now; });
    if (m_leaps.isEmpty() || m_leaps.last().to <= now)
        return;
    // It had leapt too far, and is set right.
    if (now - m_leaps.last().from > kMostUnseenMs)
        m_leaps.last().to = now;
    else
        m_leaps.removeLast();
}

QDateTime SeenTime::before(std::chrono::milliseconds passed) const
{
    qint64 moment = m_seen.value_or(0);
    qint64 left = passed.count();
    for (const Leap &leap : std::views::reverse(m_leaps)) {
        const qint64 since = moment - leap.to;
        if (left == 0 || since > left)
            break;
        moment = leap.from; // of all that it leapt over the earliest
        left = std::max<qint64>(0, left - since - kMostUnseenMs);
    }
    return QDateTime::fromMSecsSinceEpoch(moment - left, QTimeZone::UTC);
}

QByteArray SeenTime::toBytes() const
{
    QByteArray bytes = QByteArray::number(m_seen.value_or(0));
    for (const Leap &leap : m_leaps)
        bytes += ' ' + QByteArray::number(leap.from) + ' ' + QByteArray::number(leap.to);
    return bytes;
}

std::optional<SeenTime> SeenTime::fromBytes(const QByteArray &bytes)
{
    QList<qint64> numbers;
    const QList<QByteArray> words = bytes.split(' ');
    for (const QByteArray &word : words) {
        bool isNumber = false;
        numbers.append(word.toLongLong(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    if (numbers.size() % 2 == 0 || numbers.size() > 1 + 2 * kMostLeaps)
        return std::nullopt;
    SeenTime time;
    time.m_seen = numbers.takeFirst();
    if (!std::ranges::is_sorted(numbers) || (!numbers.isEmpty() && numbers.last() > *time.m_seen))
        return std::nullopt;
    for (qsizetype at = 0; at < numbers.size(); at += 2)
        time.m_leaps.append({numbers[at], numbers[at + 1]});
    return time;
}

} // namespace alongside
