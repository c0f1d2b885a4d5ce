#include "photos/PhotoFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Empty for what is not on this device.
QString pathOf(const QUrl &url)
{
    if (url.isLocalFile())
        return url.toLocalFile();
    return url.scheme() == u"content" ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace

std::expected<WipedBytes, PhotoRefusal> readPhotoFile(const QUrl &url)
{
    const QString path = pathOf(url);
    const QFileInfo info(path);
    if (url.isLocalFile() && info.isDir())
        return std::unexpected(PhotoRefusal::Folder);
    QFile file(path);
    // A pipe or a device could keep one waiting for ever.
    if (path.isEmpty() || (url.isLocalFile() && !info.isFile())
        || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(PhotoRefusal::Unreadable);
    if (file.size() > kMostPhotoBytes)
        return std::unexpected(PhotoRefusal::TooLarge);

    // One byte more than there is to come; some givers do not say how much that is.
    QByteArray bytes(file.size() > 0 ? file.size() + 1 : kMostPhotoBytes + 1, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < bytes.size()) {
        const qint64 got = file.read(bytes.data() + filled, bytes.size() - filled);
        if (got < 0)
            return std::unexpected(PhotoRefusal::Unreadable);
        if (got == 0)
            break;
        filled += got;
    }
    if (filled > kMostPhotoBytes)
        return std::unexpected(PhotoRefusal::TooLarge);
    bytes.truncate(filled);
    return WipedBytes(std::move(bytes));
}

QString photoFileName(const QUrl &url)
{
    constexpr qsizetype most = 40;
    const QString path = pathOf(url);
    QString name = path.isEmpty() ? url.fileName() : QFileInfo(path).fileName();
    // Signs that turn text round or break a line have no place in a sentence.
    const auto isUnseen = [](QChar character) {
        return !character.isPrint() || character.category() == QChar::Other_Format;
    };
    name.removeIf(isUnseen);
    return name.size() > most ? name.first(most - 1) + u'…' : name;
}

} // namespace alongside
