#pragma once

#include "core/Result.h"
#include "domain/GeoPoint.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace alongside {

/// ZIP codes of the United States, as `content/places/zips.bin` holds them. Used where it lies, as
/// PlaceFile. Codes of post offices alone are not in it.
class ZipFile
{
public:
    /// The middle of where a code is used.
    struct Zip
    {
        QString code;                   ///< "02139".
        GeoPoint point;                 ///< Within some ten metres.
        std::optional<qsizetype> place; ///< The town it belongs to, by its number in the PlaceFile.
    };

    /// \a bytes are checked whole against a PlaceFile of \a places. \returns ErrorCode::Corrupt.
    [[nodiscard]] static Result<ZipFile> over(const QByteArray &bytes, qsizetype places);

    [[nodiscard]] qsizetype count() const { return m_count; }
    /// The codes that begin with \a digits, three to five of them, in order; \a most at most.
    [[nodiscard]] QList<Zip> beginningWith(const QString &digits, qsizetype most) const;

private:
    ZipFile() = default;
    [[nodiscard]] qsizetype startOf(int firstThree) const;
    [[nodiscard]] Zip at(qsizetype row, int firstThree) const;
    [[nodiscard]] bool fitsTogether(qsizetype places) const;

    qsizetype m_count = 0;
    QByteArray m_bytes; ///< Keeps what the views look at.
    QByteArrayView m_starts;
    QByteArrayView m_rows;
};

} // namespace alongside
