#include "catalogue/ContentFiles.h"

#include "catalogue/BundledFile.h"

#include <QFile>

#include <mutex>
#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

struct Force
{
    std::mutex mutex;
    ContentFiles files;
};

Force &force()
{
    static Force one;
    return one;
}

QString bundledPath(const QString &path)
{
    return u":/content/"_s + path;
}

} // namespace

ContentFiles::ContentFiles(QHash<QString, QByteArray> renewed)
    : m_renewed(std::make_shared<const QHash<QString, QByteArray>>(std::move(renewed)))
{}

bool ContentFiles::has(const QString &path) const
{
    return isRenewed(path) || QFile::exists(bundledPath(path));
}

Result<QByteArray> ContentFiles::read(const QString &path) const
{
    if (isRenewed(path))
        return m_renewed->value(path);
    return readBundledFile(bundledPath(path));
}

QStringList ContentFiles::renewed() const
{
    QStringList paths = m_renewed ? m_renewed->keys() : QStringList();
    paths.sort();
    return paths;
}

ContentFiles ContentFiles::inForce()
{
    const std::scoped_lock locked(force().mutex);
    return force().files;
}

void ContentFiles::putInForce(const ContentFiles &files)
{
    const std::scoped_lock locked(force().mutex);
    force().files = files;
}

} // namespace alongside
