#include "qr/QrReader.h"

#include <ZXing/ReadBarcode.h>

#include <algorithm>

namespace alongside {

QStringList qrTextsIn(const QImage &picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    if (gray.isNull())
        return {};
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                int(gray.bytesPerLine()));
    const auto options = ZXing::ReaderOptions()
                             .setFormats(ZXing::BarcodeFormat::QRCode)
                             .setTryHarder(true)
                             .setTextMode(ZXing::TextMode::Plain)
                             .setMaxNumberOfSymbols(kMostQrCodes);
    auto codes = ZXing::ReadBarcodes(view, options);
    std::ranges::stable_sort(codes, {},
                             [](const ZXing::Barcode &code) { return code.position().topLeft().y; });
    QStringList texts;
    for (const ZXing::Barcode &code : codes) {
        if (code.isValid())
            texts += QString::fromStdString(code.text());
    }
    return texts;
}

} // namespace alongside
