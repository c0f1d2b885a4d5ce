#pragma once

#include "catalogue/HelplineCatalogue.h"
#include "catalogue/PassphraseMeter.h"
#include "catalogue/PassphraseWords.h"

namespace alongside {

/// What comes with the app and is wanted from the start, read and checked.
struct BundledContent
{
    /// For people who read \a locale. May be called from any thread.
    /// \returns ErrorCode::NotFound or Corrupt if a bundled file is missing or damaged.
    [[nodiscard]] static Result<BundledContent> load(const QLocale &locale);

    HelplineCatalogue helplines;
    PassphraseWords words;
    PassphraseMeter meter;
};

} // namespace alongside
