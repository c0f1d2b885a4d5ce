#include "vault/PrivateFolder.h"

#include "core/SystemError.h"
#include "vault/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <sys/stat.h>

namespace alongside {

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    const QString above = folder.absolutePath();
    if (auto made = makePrivateFolder(above); !made)
        return made;
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return failFromSystem(errno);
    return syncFolder(above);
}

} // namespace alongside
