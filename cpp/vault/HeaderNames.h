#pragma once

#include <QLatin1StringView>

#include <array>

namespace alongside {

/// Of the two copies of a vault's header, in the folder of its generation. The first is written first.
inline constexpr std::array kHeaderNames{QLatin1StringView("vault.hdr"), QLatin1StringView("vault.hdr.2")};

} // namespace alongside
