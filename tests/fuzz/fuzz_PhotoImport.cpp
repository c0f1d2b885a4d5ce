#include "photos/PhotoFormat.h"
#include "photos/PhotoImport.h"

#include <QBuffer>
#include <QImageReader>

using namespace alongside;

/// A file from anywhere either is refused or becomes pictures within their bounds. What claims more
/// than a small size is only looked at from outside: decoding it takes longer than a run may.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QByteArray file(data, qsizetype(size));
    std::ignore = isWholePhoto(file, PhotoFormat::Jpeg);
    std::ignore = isWholePhoto(file, PhotoFormat::Png);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    constexpr int most = 512;
    const QSize claimed = QImageReader(&buffer).size();
    if (claimed.width() > most || claimed.height() > most)
        return 0;
    const auto photo = importPhoto(file);
    if (!photo)
        return 0;
    const bool bounded = photo->size().width() <= kPhotoSide && photo->size().height() <= kPhotoSide
                         && photo->image().startsWith("\xff\xd8")
                         && photo->thumbnail().startsWith("\xff\xd8");
    if (!bounded)
        std::abort();
    return 0;
}
