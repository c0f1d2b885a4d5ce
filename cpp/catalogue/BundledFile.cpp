#include "catalogue/BundledFile.h"

#include <QFile>

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

} // namespace alongside
