#include "qr/QrCode.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace alongside {

std::optional<QImage> qrCodeOf(const QString &text)
{
    constexpr int medium = 2; // of 0 to 8, the fifteen per cent
    constexpr int quiet = 4;
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > kMostQrBytes)
        return std::nullopt;
    try { // the library's way to refuse
        const ZXing::BitMatrix matrix = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                            .setEncoding(ZXing::CharacterSet::UTF8)
                                            .setEccLevel(medium)
                                            .setMargin(quiet)
                                            .encode(bytes.toStdString(), 0, 0);
        QImage code(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
        for (int row = 0; row < matrix.height(); ++row) {
            for (int column = 0; column < matrix.width(); ++column)
                code.scanLine(row)[column] = matrix.get(column, row) ? 0x00 : 0xff;
        }
        return code;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace alongside
