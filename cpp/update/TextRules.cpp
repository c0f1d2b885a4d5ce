#include "update/TextRules.h"

namespace alongside {

namespace {

std::optional<UpdateRefusal> flawIf(const QString &words, UpdateFlaw flaw)
{
    return words.isEmpty() ? std::nullopt : std::optional(UpdateRefusal{.flaw = flaw, .detail = words});
}

} // namespace

std::optional<UpdateRefusal> wordingFlaw(const LanguageRules &rules, const QString &text, Gates around)
{
    if (auto flaw = flawIf(rules.wordsInFrontOf(around, text), UpdateFlaw::OpenGate))
        return flaw;
    if (auto flaw = flawIf(rules.unkindWordsIn(text), UpdateFlaw::UnkindWords))
        return flaw;
    return flawIf(rules.longSentenceIn(text), UpdateFlaw::HardToRead);
}

std::optional<UpdateRefusal> numberFlaw(const LanguageRules &rules, const QString &text,
                                        const QSet<QString> &numbers)
{
    for (const QString &number : rules.numbersIn(text)) {
        if (!numbers.contains(number))
            return UpdateRefusal{.flaw = UpdateFlaw::UnknownNumber, .detail = number};
    }
    return std::nullopt;
}

} // namespace alongside
