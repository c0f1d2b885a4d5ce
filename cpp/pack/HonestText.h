#pragma once

#include <QStringView>

namespace alongside {

// Text of strangers that must be what it looks like.

/// False if something in \a text is not seen, or changes how the rest is seen: control characters, marks
/// for the direction of writing, spaces of no width, fillers, private and unassigned characters, towers of
/// accents. Joiners stand only between letters of a script that needs them. Sources: Unicode TR36, TR39.
[[nodiscard]] bool isHonestText(QStringView text);

/// False if \a host, as it stands in an address or decoded from punycode, may be taken for another: letters
/// of two scripts in one part, a script with letters like the Latin ones (Cyrillic, Greek, Armenian,
/// Cherokee), Latin letters beyond those of living languages; also a number in the place of a name, and a
/// name without a dot. Source: Unicode TR39, 5.1 and 5.2, taken strictly.
[[nodiscard]] bool isHonestHost(QStringView host);

} // namespace alongside
