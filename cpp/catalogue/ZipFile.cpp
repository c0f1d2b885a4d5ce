#include "catalogue/ZipFile.h"

#include <QList>
#include <QtEndian>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic = "ALZIP001";
constexpr qsizetype kHead = 8 + 4;
constexpr int kGroups = 1000; // by the first three digits
constexpr qsizetype kStarts = 2 * (qsizetype(kGroups) + 1);
constexpr qsizetype kRow = 10; // the last two digits, latitude, longitude, town
constexpr int kLastDigits = 100;
constexpr double kDegreesPerUnit = 1e-4;
constexpr quint32 kNoPlace = 0xffffff;

quint32 threeBytes(QByteArrayView bytes)
{
    return quint32(quint8(bytes[0])) | quint32(quint8(bytes[1])) << 8 | quint32(quint8(bytes[2])) << 16;
}

double degrees(QByteArrayView bytes)
{
    constexpr qint32 sign = 1 << 23;
    const auto number = qint32(threeBytes(bytes));
    return ((number ^ sign) - sign) * kDegreesPerUnit;
}

} // namespace

Result<ZipFile> ZipFile::over(const QByteArray &bytes, qsizetype places)
{
    ZipFile file;
    file.m_bytes = bytes;
    const QByteArrayView all = file.m_bytes;
    if (all.size() < kHead + kStarts || !all.startsWith(kMagic))
        return fail(ErrorCode::Corrupt, u"not a file of ZIP codes"_s);
    file.m_count = qFromLittleEndian<quint32>(all.data() + kMagic.size());
    if (all.size() != kHead + kStarts + file.m_count * kRow)
        return fail(ErrorCode::Corrupt, u"ZIP codes that are cut short"_s);
    file.m_starts = all.sliced(kHead, kStarts);
    file.m_rows = all.sliced(kHead + kStarts);
    if (!file.fitsTogether(places))
        return fail(ErrorCode::Corrupt, u"ZIP codes that do not fit together"_s);
    return file;
}

qsizetype ZipFile::startOf(int firstThree) const
{
    return qFromLittleEndian<quint16>(m_starts.data() + qsizetype(2) * firstThree);
}

ZipFile::Zip ZipFile::at(qsizetype row, int firstThree) const
{
    const QByteArrayView bytes = m_rows.sliced(row * kRow, kRow);
    const int code = firstThree * kLastDigits + quint8(bytes[0]);
    const quint32 place = threeBytes(bytes.sliced(7));
    return {.code = QString::number(code).rightJustified(5, u'0'),
            .point = {degrees(bytes.sliced(1)), degrees(bytes.sliced(4))},
            .place = place == kNoPlace ? std::nullopt : std::optional<qsizetype>(place)};
}

bool ZipFile::fitsTogether(qsizetype places) const
{
    if (startOf(0) != 0 || startOf(kGroups) != m_count)
        return false;
    for (int group = 0; group < kGroups; ++group) {
        if (startOf(group) > startOf(group + 1) || startOf(group + 1) > m_count)
            return false;
    }
    for (qsizetype row = 0; row < m_count; ++row) {
        const Zip zip = at(row, 0);
        if (quint8(m_rows[row * kRow]) >= kLastDigits || !zip.point.isOnGlobe()
            || zip.place.value_or(0) >= places)
            return false;
    }
    return true;
}

QList<ZipFile::Zip> ZipFile::beginningWith(const QString &digits, qsizetype most) const
{
    bool isNumber = false;
    const int firstThree = digits.first(std::min<qsizetype>(digits.size(), 3)).toInt(&isNumber);
    if (!isNumber || firstThree < 0 || digits.size() < 3)
        return {};
    QList<Zip> found;
    for (qsizetype row = startOf(firstThree); row < startOf(firstThree + 1) && found.size() < most; ++row) {
        if (Zip zip = at(row, firstThree); zip.code.startsWith(digits))
            found += std::move(zip);
    }
    return found;
}

} // namespace alongside
