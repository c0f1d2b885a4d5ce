#include "theme/ColorSet.h"

#include "theme/Tone.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alongside {

namespace {

/// One role and its colour as light, dark, high contrast light, high contrast dark (AARRGGBB).
struct Token
{
    QColor ColorSet::*role;
    std::array<QRgb, 4> values;
};

constexpr auto kTokens = std::to_array<Token>({
    {&ColorSet::canvas, {0xFFF1F5F2, 0xFF0E1A1B, 0xFFFFFFFF, 0xFF000000}},
    {&ColorSet::surface, {0xFFFFFFFF, 0xFF172627, 0xFFFFFFFF, 0xFF000000}},
    {&ColorSet::surfaceSunken, {0xFFE7EEEA, 0xFF0A1415, 0xFFF2F2F2, 0xFF101414}},
    {&ColorSet::surfaceRaised, {0xFFFFFFFF, 0xFF203334, 0xFFFFFFFF, 0xFF0A0F0F}},
    {&ColorSet::bar, {0xFFFBFDFB, 0xFF132122, 0xFFFFFFFF, 0xFF000000}},
    {&ColorSet::scrim, {0x73051417, 0xB3051417, 0x99000000, 0xBF000000}},

    {&ColorSet::ink, {0xFF12302E, 0xFFEAF3F0, 0xFF000000, 0xFFFFFFFF}},
    {&ColorSet::inkSoft, {0xFF314B48, 0xFFB4C8C4, 0xFF1A1F1E, 0xFFE6EFED}},
    {&ColorSet::inkOnFill, {0xFFFFFFFF, 0xFF06282A, 0xFFFFFFFF, 0xFF000000}},

    {&ColorSet::hairline, {0xFFD5E0DB, 0xFF2A3D3D, 0xFF4A5654, 0xFF9FB3AF}},
    {&ColorSet::outline, {0xFF64807C, 0xFF7E9995, 0xFF000000, 0xFFFFFFFF}},
    {&ColorSet::focus, {0xFF075356, 0xFF8ED3CC, 0xFF000000, 0xFFFFFFFF}},

    {&ColorSet::primary, {0xFF075356, 0xFF8ED3CC, 0xFF003C3E, 0xFFA8F0E7}},
    {&ColorSet::primaryPressed, {0xFF053E40, 0xFFB4E5DF, 0xFF001E1F, 0xFFD6FFFA}},
    {&ColorSet::primarySoft, {0xFFD3E9E5, 0xFF1B4143, 0xFFFFFFFF, 0xFF000000}},
    {&ColorSet::primarySoftPressed, {0xFFBFDDD8, 0xFF153436, 0xFFE4E9E8, 0xFF1A2423}},
    {&ColorSet::primarySoftInk, {0xFF07403F, 0xFFCDEDE8, 0xFF003C3E, 0xFFA8F0E7}},

    {&ColorSet::leaf, {0xFF33603F, 0xFFA5D3A6, 0xFF17401F, 0xFFBFF0BF}},
    {&ColorSet::leafSoft, {0xFFDCEBDC, 0xFF213B29, 0xFFFFFFFF, 0xFF000000}},
    {&ColorSet::leafSoftInk, {0xFF1F4229, 0xFFD3EBD2, 0xFF17401F, 0xFFBFF0BF}},

    {&ColorSet::thread, {0xFF93294F, 0xFFF2A6BF, 0xFF6B0F33, 0xFFFFC2D6}},
    {&ColorSet::threadSoft, {0xFFF9E3EA, 0xFF46222F, 0xFFFFFFFF, 0xFF000000}},
    {&ColorSet::threadSoftInk, {0xFF6B1D3B, 0xFFFBD9E4, 0xFF6B0F33, 0xFFFFC2D6}},

    {&ColorSet::sun, {0xFF8A5A0B, 0xFFF0C983, 0xFF4A2F00, 0xFFFFDF9E}},
    {&ColorSet::sunSoft, {0xFFFBEBCF, 0xFF40311A, 0xFFFFFFFF, 0xFF000000}},
    {&ColorSet::sunSoftInk, {0xFF55380A, 0xFFFAE6C4, 0xFF4A2F00, 0xFFFFDF9E}},

    {&ColorSet::alert, {0xFF9C2A20, 0xFFFFB3A7, 0xFF7A0E06, 0xFFFFC4BB}},
    {&ColorSet::alertPressed, {0xFF7A1D15, 0xFFFFD0C8, 0xFF560904, 0xFFFFE3DE}},
    {&ColorSet::alertSoft, {0xFFFBE4DF, 0xFF4A211C, 0xFFFFFFFF, 0xFF000000}},
    {&ColorSet::alertSoftInk, {0xFF6E1A12, 0xFFFFDAD3, 0xFF7A0E06, 0xFFFFC4BB}},

    {&ColorSet::inverse, {0xFF12302E, 0xFFE6F0ED, 0xFF000000, 0xFFFFFFFF}},
    {&ColorSet::inverseInk, {0xFFFFFFFF, 0xFF12302E, 0xFFFFFFFF, 0xFF000000}},
    {&ColorSet::inverseAction, {0xFF9FE3DB, 0xFF075356, 0xFFA8F0E7, 0xFF003C3E}},

    {&ColorSet::chartPast, {0xFF6F8A86, 0xFF87A19D, 0xFF4A5654, 0xFFB5C7C3}},
    {&ColorSet::chartBand, {0xFFD3E9E5, 0xFF1E4446, 0xFFDDE5E3, 0xFF1F3B3A}},

    {&ColorSet::match, {0xFFFBE0A8, 0xFFE3B863, 0xFF000000, 0xFFFFFFFF}},
    {&ColorSet::matchInk, {0xFF12302E, 0xFF12201F, 0xFFFFFFFF, 0xFF000000}},

    {&ColorSet::moodInk, {0xFF1B2B3A, 0xFF1B2B3A, 0xFF000000, 0xFFFFFFFF}},
});

ColorSet fromColumn(size_t column)
{
    ColorSet set;
    for (const Token &token : kTokens)
        set.*token.role = QColor::fromRgba(token.values.at(column));
    // Under a resting pointer a surface goes half of the way a press takes it.
    set.surfaceHover = mixed(set.surface, set.surfaceSunken, 0.5F);
    set.primaryHover = mixed(set.primary, set.primaryPressed, 0.5F);
    set.primarySoftHover = mixed(set.primarySoft, set.primarySoftPressed, 0.5F);
    return set;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const ColorSet &ColorSet::of(bool dark, bool highContrast)
{
    static const std::array<ColorSet, 4> sets{fromColumn(0), fromColumn(1), fromColumn(2), fromColumn(3)};
    return sets.at((highContrast ? 2U : 0U) + (dark ? 1U : 0U));
}

QColor ColorSet::soft(int tone) const
{
    switch (tone::Value(tone)) {
    case tone::Primary: return primarySoft;
    case tone::Leaf: return leafSoft;
    case tone::Thread: return threadSoft;
    case tone::Sun: return sunSoft;
    case tone::Alert: return alertSoft;
    }
    return primarySoft;
}

QColor ColorSet::softInk(int tone) const
{
    switch (tone::Value(tone)) {
    case tone::Primary: return primarySoftInk;
    case tone::Leaf: return leafSoftInk;
    case tone::Thread: return threadSoftInk;
    case tone::Sun: return sunSoftInk;
    case tone::Alert: return alertSoftInk;
    }
    return primarySoftInk;
}

QColor moodFill(int level)
{
    static constexpr std::array<QRgb, 5> kFills{0x8C97C4, 0x8FB6D1, 0xA3C9BB, 0xCBD98C, 0xF4CE7C};
    return QColor(kFills.at(size_t(std::clamp(level, 0, 4))));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, float strength)
{
    const auto part = [strength](float start, float end) {
        return start + (end - start) * strength;
    };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()), part(from.alphaF(), to.alphaF()));
}

} // namespace alongside
