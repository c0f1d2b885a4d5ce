#include "pack/CanonicalJson.h"
#include "pack/PackChange.h"
#include "pack/PackLink.h"
#include "pack/PackReader.h"

using namespace alongside;

/// Packs and links from anywhere are refused or read, and what was read is read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QByteArray bytes(data, qsizetype(size));
    if (const auto pack =
            readPack(bytes, {.locale = QLocale(QLocale::German), .today = QDate(2026, 11, 26)})) {
        const auto again = readPack(bytes, {});
        if (!again || again->content != pack->content)
            std::abort();
        std::ignore = changesBetween(&*again, *pack);
    }
    if (const auto json = readStrictJson(bytes, kPackBounds)) {
        const auto again = readStrictJson(canonicalJson(*json), kPackBounds);
        if (again && canonicalJson(*again) != canonicalJson(*json))
            std::abort();
    }
    if (const auto piece = readPackLink(QString::fromUtf8(bytes))) {
        PackPieces pieces;
        pieces.add(*piece);
        if (const auto file = pieces.file(GroupPack::kMostBytes);
            file && file->size() > GroupPack::kMostBytes)
            std::abort();
    }
    return 0;
}
