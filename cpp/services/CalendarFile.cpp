#include "services/CalendarFile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// A phone's picker names a document by an address of the system's own, which QFile takes as it is.
QString pathOf(const QUrl &place)
{
    return place.isLocalFile() ? place.toLocalFile() : place.toString(QUrl::FullyEncoded);
}

} // namespace

Result<void> writeCalendarFile(const QUrl &place, const QByteArray &content)
{
    QFile file(pathOf(place));
    const bool wasThere = file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::ReadOnly, u"a file that could not be made"_s);
    const bool whole = file.write(content) == content.size() && file.flush();
    file.close();
    if (whole)
        return {};
    if (!wasThere)
        file.remove();
    return fail(ErrorCode::StorageFull, u"a file that was not written to its end"_s);
}

} // namespace alongside
