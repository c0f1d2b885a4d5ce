#include "BundledContent.h"

namespace alongside {

Result<BundledContent> BundledContent::load(const QLocale &locale)
{
    auto helplines = HelplineCatalogue::load(locale);
    if (!helplines)
        return std::unexpected(helplines.error());
    auto words = PassphraseWords::load();
    if (!words)
        return std::unexpected(words.error());
    auto meter = PassphraseMeter::load(*words);
    if (!meter)
        return std::unexpected(meter.error());
    return BundledContent{*std::move(helplines), *std::move(words), *std::move(meter)};
}

} // namespace alongside
