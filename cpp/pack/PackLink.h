#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace alongside {

/// A piece of a pack on its way through a link or a QR code: "alongside:group?v=1&s=SET&p=1.3&d=DATA".
/// All pieces of a set, in their order, are a zlib stream in base64url; SET is the beginning of the
/// SHA-256 sum of that stream, in hexadecimal.
struct PackPiece
{
    static constexpr int kMost = 12; ///< Of one set.

    QString set;
    int number = 1; ///< From 1 to `count`.
    int count = 1;
    QByteArray data; ///< Base64url.

    bool operator==(const PackPiece &) const = default;
};

/// Most bytes of a pack as it is sent; it can become a thousand times as many, no more (zlib's limit).
inline constexpr qsizetype kMostSentBytes = qsizetype(12) * 1024;
/// Most characters of one link that holds a whole pack.
inline constexpr qsizetype kLongestPackLink = 4000;

/// The links for \a file, the fewest of at most \a longest characters each.
/// \returns none if there would be more than PackPiece::kMost.
[[nodiscard]] QStringList packLinks(const QByteArray &file, qsizetype longest);

/// What \a link says. \returns nothing if it is no such link.
[[nodiscard]] std::optional<PackPiece> readPackLink(const QString &link);

/// Pieces of one set, as they come in.
class PackPieces
{
public:
    /// Takes \a piece in; one of another set begins anew. \returns false if it does not belong to the
    /// others of its set.
    bool add(const PackPiece &piece);
    void clear() { m_pieces.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty(); }
    [[nodiscard]] int count() const { return m_pieces.isEmpty() ? 0 : m_pieces.first().count; }
    /// The numbers of those that are still to come.
    [[nodiscard]] QList<int> missing() const;
    [[nodiscard]] bool isWhole() const { return !isEmpty() && missing().isEmpty(); }
    /// The file that they are, once they are whole. \returns nothing if they were changed on their way,
    /// or are more than \a most bytes.
    [[nodiscard]] std::optional<QByteArray> file(qsizetype most) const;

private:
    QList<PackPiece> m_pieces; ///< By number.
};

} // namespace alongside
