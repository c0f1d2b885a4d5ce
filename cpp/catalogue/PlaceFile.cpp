#include "catalogue/PlaceFile.h"

#include <QList>
#include <QtEndian>

#include <array>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic = "ALPLACE1";
constexpr qsizetype kSections = 8;
constexpr qsizetype kHead = 8 + 4 + 4 * kSections;
constexpr qsizetype kMostPlaces = 1'000'000;
constexpr qsizetype kMostBytes = 64 << 20;
constexpr double kDegreesPerUnit = 1e-5;
constexpr quint8 kSeat = 1 | 2; // of a country, of a state
constexpr quint8 kNeighbourhood = 4;

template<typename Number>
Number numberAt(QByteArrayView bytes, qsizetype position)
{
    return qFromLittleEndian<Number>(bytes.data() + position * qsizetype(sizeof(Number)));
}

// Where each line begins, and one past the last one's break; nothing if there are not \a count lines.
std::vector<quint32> lineStarts(QByteArrayView lines, qsizetype count)
{
    std::vector<quint32> starts;
    starts.reserve(std::size_t(count) + 1);
    starts.push_back(0);
    for (qsizetype at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1))
        starts.push_back(quint32(at) + 1);
    starts.push_back(quint32(lines.size()) + 1);
    if (qsizetype(starts.size()) != count + 1)
        starts.clear();
    return starts;
}

QByteArrayView lineAt(QByteArrayView lines, const std::vector<quint32> &starts, qsizetype number)
{
    const quint32 start = starts[std::size_t(number)];
    return lines.sliced(start, starts[std::size_t(number) + 1] - start - 1);
}

} // namespace

bool PlaceFile::findSections(QByteArrayView bytes)
{
    if (bytes.size() < kHead || bytes.size() > kMostBytes || !bytes.startsWith(kMagic))
        return false;
    const QByteArrayView numbers = bytes.sliced(kMagic.size());
    m_count = numberAt<quint32>(numbers, 0);
    if (m_count == 0 || m_count > kMostPlaces)
        return false;
    const std::array<QByteArrayView *, kSections> sections{&m_areaLines,   &m_latitudes, &m_longitudes,
                                                           &m_populations, &m_flags,     &m_areaNumbers,
                                                           &m_names,       &m_keys};
    // The bytes each place has in a section; in those of 0 it has a line, or none.
    constexpr std::array<qsizetype, kSections> each{0, 4, 4, 1, 1, 2, 0, 0};
    QByteArrayView rest = bytes.sliced(kHead);
    for (qsizetype section = 0; section < kSections; ++section) {
        const qsizetype size = numberAt<quint32>(numbers, 1 + section);
        const qsizetype expected = each.at(std::size_t(section)) * m_count;
        if (size > rest.size() || (expected > 0 && size != expected))
            return false;
        *sections.at(std::size_t(section)) = rest.first(size);
        rest = rest.sliced(size);
    }
    return rest.isEmpty();
}

bool PlaceFile::readAreas()
{
    for (const QByteArray &line : m_areaLines.toByteArray().split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() != 3)
            return false;
        m_areas.push_back(
            {QString::fromUtf8(parts[0]), QString::fromUtf8(parts[1]), QString::fromUtf8(parts[2])});
    }
    for (qsizetype place = 0; place < m_count; ++place) {
        if (area(place) >= qsizetype(m_areas.size()))
            return false;
    }
    return true;
}

bool PlaceFile::pointsAreOnGlobe() const
{
    for (qsizetype place = 0; place < m_count; ++place) {
        if (!point(place).isOnGlobe())
            return false;
    }
    return true;
}

Result<PlaceFile> PlaceFile::over(const QByteArray &bytes)
{
    PlaceFile file;
    file.m_bytes = bytes;
    if (!file.findSections(file.m_bytes) || !file.readAreas() || !file.pointsAreOnGlobe())
        return fail(ErrorCode::Corrupt, u"not a file of places"_s);
    file.m_nameStarts = lineStarts(file.m_names, file.m_count);
    file.m_keyStarts = lineStarts(file.m_keys, file.m_count);
    if (file.m_nameStarts.empty() || file.m_keyStarts.empty())
        return fail(ErrorCode::Corrupt, u"not a name and a key for each place"_s);
    return file;
}

QByteArrayView PlaceFile::nameBytes(qsizetype place) const
{
    return lineAt(m_names, m_nameStarts, place);
}

QString PlaceFile::name(qsizetype place) const
{
    return QString::fromUtf8(nameBytes(place));
}

QByteArrayView PlaceFile::key(qsizetype place) const
{
    return lineAt(m_keys, m_keyStarts, place);
}

GeoPoint PlaceFile::point(qsizetype place) const
{
    return {numberAt<qint32>(m_latitudes, place) * kDegreesPerUnit,
            numberAt<qint32>(m_longitudes, place) * kDegreesPerUnit};
}

int PlaceFile::population(qsizetype place) const
{
    return quint8(m_populations[place]);
}

bool PlaceFile::isNeighbourhood(qsizetype place) const
{
    return (quint8(m_flags[place]) & kNeighbourhood) != 0;
}

bool PlaceFile::isSeat(qsizetype place) const
{
    return (quint8(m_flags[place]) & kSeat) != 0;
}

qsizetype PlaceFile::area(qsizetype place) const
{
    return numberAt<quint16>(m_areaNumbers, place);
}

} // namespace alongside
