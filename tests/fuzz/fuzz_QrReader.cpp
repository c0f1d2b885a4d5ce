#include "qr/QrCode.h"
#include "qr/QrReader.h"

using namespace alongside;

namespace {

// The bytes as the pixels of a picture: the first one says how wide it is.
void readPicture(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return;
    const int width = 1 + quint8(bytes[0]) % 64;
    const int height = int((bytes.size() - 1) / width);
    if (height == 0)
        return;
    const QImage picture(reinterpret_cast<const uchar *>(bytes.constData()) + 1, width, height, width,
                         QImage::Format_Grayscale8);
    if (qrTextsIn(picture).size() > kMostQrCodes)
        std::abort();
}

} // namespace

/// Pictures from anywhere are read without harm, and a code says what it was given.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QByteArray bytes(data, qsizetype(size));
    readPicture(bytes);
    // A code cannot tell its reader which of the many ways to write nothing was meant.
    const QString text =
        QString::fromUtf8(bytes).remove(QChar::Null).remove(QChar(QChar::ReplacementCharacter));
    if (const auto code = qrCodeOf(text)) {
        if (qrTextsIn(code->scaled(code->size() * 3)) != QStringList(text))
            std::abort();
    }
    return 0;
}
