#include "domain/AppLink.h"

using namespace alongside;

/// A link from anywhere either is refused or names a place that reads back as itself.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(data, qsizetype(size));
    std::ignore = AppLink::fromText(text);
    std::ignore = AppLink::fromUrl(text);
    std::ignore = AppLink::fromUrl(QStringLiteral("alongside:") + text);
    return 0;
}
