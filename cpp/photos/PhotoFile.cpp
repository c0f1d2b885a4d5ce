#include "photos/PhotoFile.h"

#include "core/PlainFile.h"

namespace alongside {

namespace {

PhotoRefusal refusalFor(PlainFileFlaw flaw)
{
    switch (flaw) {
    case PlainFileFlaw::Folder: return PhotoRefusal::Folder;
    case PlainFileFlaw::TooLarge: return PhotoRefusal::TooLarge;
    case PlainFileFlaw::Unreadable: break;
    }
    return PhotoRefusal::Unreadable;
}

} // namespace

std::expected<WipedBytes, PhotoRefusal> readPhotoFile(const QUrl &url)
{
    auto bytes = readPlainFile(url, kMostPhotoBytes);
    if (!bytes)
        return std::unexpected(refusalFor(bytes.error()));
    return WipedBytes(*std::move(bytes));
}

QString photoFileName(const QUrl &url)
{
    constexpr qsizetype most = 40;
    QString name = plainFileName(url);
    // Signs that turn text round or break a line have no place in a sentence.
    const auto isUnseen = [](QChar character) {
        return !character.isPrint() || character.category() == QChar::Other_Format;
    };
    name.removeIf(isUnseen);
    return name.size() > most ? name.first(most - 1) + u'…' : name;
}

} // namespace alongside
