#include "learn/LearnFiles.h"
#include "update/ArticleRules.h"
#include "update/TrustedKey.h"
#include "update/UpdateReader.h"

#include <sanitizer/lsan_interface.h>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

// Qt keeps a collator for each thread, and without an application never lets go of that of the first.
bool makeCollator()
{
    const __lsan::ScopedDisabler kept;
    return QString::localeAwareCompare(u"a"_s, u"b"_s) < 0;
}

} // namespace

/// Updates from anywhere are refused or read; and articles that a signature would have kept out, too.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    [[maybe_unused]] static const bool collates = makeCollator();
    static const UpdateReading reading{
        .trusted = trustedKey().value().key, .builtIn = QDate(2026, 11, 26), .today = QDate(2026, 12, 26)};
    static const LearnShelf shelf = LearnShelf::of(ContentFiles()).value();
    static const LanguageRules english = LanguageRules::of(u"en"_s).value();

    const QByteArray bytes(data, qsizetype(size));
    std::ignore = readUpdate(bytes, reading);
    const auto path = u"learn/en/trials-101.md"_s;
    const ContentFiles files({{path, bytes}});
    const ArticleRules rules(files, shelf, english, english);
    if (!rules.flawOf(path, {.kind = UpdatePath::Kind::Article, .id = u"trials-101"_s}, reading.today)
        && LearnFiles(QLocale::c(), files).blocks(u"trials-101"_s).value_or(QList<ArticleBlock>()).isEmpty())
        std::abort();
    return 0;
}
