#include "domain/JournalEntry.h"

#include "domain/JournalTag.h"

#include <algorithm>

namespace alongside {

namespace {

bool isBlankText(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace(); });
}

} // namespace

bool JournalEntry::isBlank() const
{
    return isBlankText(title) && isBlankText(body) && photoCount == 0 && !mood && tags.isEmpty();
}

bool JournalEntry::isTooLong() const
{
    return title.size() > kLongestTitle || body.size() > kLongestBody || tags.size() > journaltag::kMost
           || !std::ranges::all_of(tags, journaltag::isValid);
}

QString joinedTags(const QStringList &tags)
{
    return tags.join(QStringLiteral(" · "));
}

QString previewOf(const QString &body)
{
    QString preview;
    preview.reserve(kPreviewLength);
    bool gap = false;
    for (const QChar character : body) {
        if (character.isSpace()) {
            gap = !preview.isEmpty();
            continue;
        }
        if (preview.size() + (gap ? 1 : 0) >= kPreviewLength)
            break;
        if (gap)
            preview += u' ';
        gap = false;
        preview += character;
    }
    if (!preview.isEmpty() && preview.back().isHighSurrogate())
        preview.chop(1);
    return preview;
}

} // namespace alongside
