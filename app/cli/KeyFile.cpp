#include "KeyFile.h"

#include "core/PlainFile.h"

#include <QFile>

#include <span>

using namespace Qt::StringLiterals;

namespace alongside::cli {

Result<QByteArray> contentOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, path);
    return file.read(most + 1); // of what is larger, enough to say so
}

Result<SigningKey> keyIn(const QString &path)
{
    if (path.isEmpty())
        return fail(ErrorCode::InvalidValue, u"no --key FILE"_s);
    if (!QFile::exists(path)) {
        const SigningKey made = SigningKey::make();
        const QByteArray seed(reinterpret_cast<const char *>(made.seed().bytes().data()),
                              qsizetype(made.seed().size()));
        if (auto written = writePlainFile(QUrl::fromLocalFile(path), seed.toHex() + '\n'); !written)
            return std::unexpected(written.error());
        if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorCode::ReadOnly, path);
    }
    const auto text = contentOf(path, 1024);
    if (!text)
        return std::unexpected(text.error());
    const QByteArray seed = QByteArray::fromHex(text->trimmed());
    return SigningKey::fromSeed(SecretBytes::copyOf(std::as_bytes(std::span(seed))));
}

} // namespace alongside::cli
