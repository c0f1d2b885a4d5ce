#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <cstring>

namespace alongside {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kOwnMemoryReadable = false; // freed memory is kept aside, and the rest is vast
#else
inline constexpr bool kOwnMemoryReadable = true;
#endif

/// A needle that is nowhere in memory as it is written, so that only what is looked for is found.
class HiddenNeedle
{
public:
    /// Keeps \a bytes back to front and inverted. The caller's copy is the caller's to forget.
    explicit HiddenNeedle(QByteArrayView bytes)
    {
        for (qsizetype index = bytes.size() - 1; index >= 0; --index)
            m_hidden.append(char(~bytes[index]));
    }

    [[nodiscard]] bool isAt(const char *place) const
    {
        for (qsizetype index = 0; index < m_hidden.size(); ++index) {
            if (place[index] != char(~m_hidden[m_hidden.size() - 1 - index]))
                return false;
        }
        return true;
    }
    [[nodiscard]] qsizetype size() const { return m_hidden.size(); }

private:
    QByteArray m_hidden;
};

/// How often \a needle is in the memory of this process, wherever that can be read or written.
inline int timesInOwnMemory(const HiddenNeedle &needle)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains(" rw"))
            continue;
        const QList<QByteArray> ends = line.left(line.indexOf(' ')).split('-');
        const qint64 first = ends.value(0).toLongLong(nullptr, 16);
        const qint64 last = ends.value(1).toLongLong(nullptr, 16);
        if (!memory.seek(first))
            continue;
        QByteArray bytes = memory.read(last - first);
        for (qsizetype at = 0; at + needle.size() <= bytes.size(); ++at)
            found += needle.isAt(bytes.constData() + at) ? 1 : 0;
        std::memset(bytes.data(), 0, std::size_t(bytes.size()));
    }
    return found;
}

} // namespace alongside
