#pragma once

#include "services/ContactCardService.h"

#include <QString>

namespace alongside {

/// What telephones are called whose cards say no more than their kind, and what a note calls the rest.
[[nodiscard]] CardWords cardWords();

/// Why nobody was found in a file, and what to do, in a sentence or two.
[[nodiscard]] QString toSentence(CardRefusal why);

/// Why people could not be added or taken back: nothing was changed.
[[nodiscard]] QString keepingSentence(const Error &error);
/// Why a file could not be written.
[[nodiscard]] QString writingSentence(const Error &error);

/// What to know of one card before it is kept; empty if there is nothing to say.
[[nodiscard]] QString cardRemark(const FoundContact &person);

} // namespace alongside
