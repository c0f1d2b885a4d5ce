#include "services/PlainFile.h"

#include <QFile>
#include <QFileInfo>

namespace alongside {

Result<void> writePlainFile(const QUrl &place, const QByteArray &content)
{
    QFile file(place.isLocalFile() ? place.toLocalFile() : place.toString(QUrl::FullyEncoded));
    const bool wasThere = QFileInfo::exists(file.fileName());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::Unavailable);
    const bool whole = file.write(content) == content.size() && file.flush();
    file.close();
    if (whole && file.error() == QFile::NoError)
        return {};
    if (!wasThere)
        file.remove();
    return fail(ErrorCode::Unavailable);
}

} // namespace alongside
