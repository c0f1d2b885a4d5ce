#include "services/PlainFile.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace alongside {

PlainFile::PlainFile(const QUrl &place)
    : m_path(pathOf(place)), m_wasThere(QFileInfo::exists(m_path)), m_file(m_path + u".part"_s)
{
    const QFileInfo there(m_path);
    // Not a link, nor what is no file at all: another in its place would be a new thing.
    if (place.isLocalFile() && there.isFile() && !there.isSymLink())
        m_replaces = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    m_open = m_replaces;
    if (m_replaces || (!place.isLocalFile() && place.scheme() != u"content"))
        return;
    m_file.setFileName(m_path); // also where a picker lends this one file, and no folder
    m_open = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
}

PlainFile::~PlainFile()
{
    if (!m_open || m_whole || (m_wasThere && !m_replaces))
        return;
    m_file.close(); // apart: what could not be written keeps remove() from removing
    QFile::remove(m_file.fileName());
}

bool PlainFile::finish()
{
    const bool isWritten = m_file.flush() && m_file.error() == QFile::NoError;
    m_file.close();
    m_whole = isWritten && (!m_replaces || takePlace());
    return m_whole;
}

bool PlainFile::takePlace() const
{
    std::error_code trouble;
    std::filesystem::rename(QFileInfo(m_file).filesystemAbsoluteFilePath(),
                            QFileInfo(m_path).filesystemAbsoluteFilePath(), trouble);
    return !trouble;
}

QString pathOf(const QUrl &place)
{
    return place.isLocalFile() ? place.toLocalFile() : place.toString(QUrl::FullyEncoded);
}

Result<void> writePlainFile(const QUrl &place, const QByteArray &content)
{
    PlainFile file(place);
    if (!file.isOpen())
        return fail(ErrorCode::Unavailable, u"a file that could not be made"_s);
    if (!file.write(content) || !file.finish())
        return fail(ErrorCode::StorageFull, u"a file that was not written to its end"_s);
    return {};
}

} // namespace alongside
