#pragma once

#include "update/LanguageRules.h"
#include "update/UpdateRefusal.h"

#include <QSet>

#include <optional>

namespace alongside {

/// What is wrong with the words of \a text, whoever says it, with the gates \a around it: what belongs behind
/// another gate, what hurts or presses, a sentence that is too long.
[[nodiscard]] std::optional<UpdateRefusal> wordingFlaw(const LanguageRules &rules, const QString &text,
                                                       Gates around);

/// A number in \a text that is not among \a numbers.
[[nodiscard]] std::optional<UpdateRefusal> numberFlaw(const LanguageRules &rules, const QString &text,
                                                      const QSet<QString> &numbers);

} // namespace alongside
