#pragma once

namespace alongside {

/// Part of a text, in UTF-16 units: what a search matched.
struct TextRange
{
    int start = 0;
    int length = 0;

    bool operator==(const TextRange &) const = default;
};

} // namespace alongside
