#pragma once

#include "vcard/VCard.h"
#include "vcard/VCardHead.h"
#include "vcard/VCardLines.h"

#include <optional>

namespace alongside {

/// Reads the cards of a file one by one, so that thousands never are in memory at once.
///
/// It knows versions 2.1, 3.0 and 4.0, and takes what programs really write: lines of any end, folded
/// or softly broken in every known way, other charsets than the ones claimed, cards without an end,
/// text around them. Nothing in a file makes it fail; what is no card is passed over.
class VCardReader
{
public:
    /// Most bytes of one text. A longer one is cut there, and its card is not whole.
    static constexpr qsizetype kMostTextBytes = qsizetype(64) * 1024;
    /// Most properties of one card.
    static constexpr qsizetype kMostProperties = 500;

    explicit VCardReader(const QByteArray &file);

    /// The next card; nothing after the last one.
    [[nodiscard]] std::optional<VCard> next();

private:
    using Head = vcard::VCardHead;

    void readLine();
    void read(Head head, QByteArrayView line);
    void keep(VCardProperty property);
    void addToNote(QByteArrayView line);
    void skipNestedCard();

    [[nodiscard]] QByteArray wholeHead(QByteArrayView start);
    [[nodiscard]] QByteArray plainValue(QByteArrayView start);
    [[nodiscard]] QByteArray quotedValue(QByteArrayView start, bool claimsUtf8);
    [[nodiscard]] QByteArray base64Value(QByteArrayView start);

    const QByteArray m_file;
    vcard::VCardLines m_lines;
    VCard m_card;
};

} // namespace alongside
