#include "catalogue/BundledFile.h"

#include <QFile>
#include <QResource>

namespace alongside {

using namespace Qt::StringLiterals;

Result<QByteArray> readBundledFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"not built in: "_s + path);
    if (file.size() > kMaxBundledBytes)
        return fail(ErrorCode::Corrupt, u"too large: "_s + path);
    return file.readAll();
}

Result<QByteArray> bundledBytes(const QString &path)
{
    const QResource file(path);
    if (!file.isValid())
        return fail(ErrorCode::NotFound, u"not built in: "_s + path);
    if (file.compressionAlgorithm() != QResource::NoCompression)
        return file.uncompressedData();
    return QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size());
}

} // namespace alongside
