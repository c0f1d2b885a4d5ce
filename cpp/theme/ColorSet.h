#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The colours of one appearance, by the job they do.
///
/// `xSoft` is a tinted surface and `xSoftInk` what is written on it; every such pair, and ink and
/// inkSoft on every surface, keeps 7:1 (tests/unit/theme/tst_ColorSet.cpp). Red (`alert`) means an
/// emergency or a field to correct, never a bad mood. In high contrast the tints are gone and
/// surfaces are told apart by borders.
class ColorSet
{
    Q_GADGET
    QML_VALUE_TYPE(colorSet)

    /// The page, and the surfaces that lie on it.
    Q_PROPERTY(QColor canvas MEMBER canvas FINAL)
    Q_PROPERTY(QColor surface MEMBER surface FINAL)
    Q_PROPERTY(QColor surfaceSunken MEMBER surfaceSunken FINAL)
    Q_PROPERTY(QColor surfaceRaised MEMBER surfaceRaised FINAL)
    Q_PROPERTY(QColor surfaceHover MEMBER surfaceHover FINAL)
    Q_PROPERTY(QColor bar MEMBER bar FINAL)
    Q_PROPERTY(QColor scrim MEMBER scrim FINAL)

    Q_PROPERTY(QColor ink MEMBER ink FINAL)
    Q_PROPERTY(QColor inkSoft MEMBER inkSoft FINAL)
    /// Written on primary and on alert.
    Q_PROPERTY(QColor inkOnFill MEMBER inkOnFill FINAL)

    /// Decoration only; an edge that must be seen is `outline` (3:1).
    Q_PROPERTY(QColor hairline MEMBER hairline FINAL)
    Q_PROPERTY(QColor outline MEMBER outline FINAL)
    Q_PROPERTY(QColor focus MEMBER focus FINAL)

    Q_PROPERTY(QColor primary MEMBER primary FINAL)
    Q_PROPERTY(QColor primaryHover MEMBER primaryHover FINAL)
    Q_PROPERTY(QColor primaryPressed MEMBER primaryPressed FINAL)
    Q_PROPERTY(QColor primarySoft MEMBER primarySoft FINAL)
    Q_PROPERTY(QColor primarySoftHover MEMBER primarySoftHover FINAL)
    Q_PROPERTY(QColor primarySoftPressed MEMBER primarySoftPressed FINAL)
    Q_PROPERTY(QColor primarySoftInk MEMBER primarySoftInk FINAL)

    Q_PROPERTY(QColor leaf MEMBER leaf FINAL)
    Q_PROPERTY(QColor leafSoft MEMBER leafSoft FINAL)
    Q_PROPERTY(QColor leafSoftInk MEMBER leafSoftInk FINAL)

    Q_PROPERTY(QColor thread MEMBER thread FINAL)
    Q_PROPERTY(QColor threadSoft MEMBER threadSoft FINAL)
    Q_PROPERTY(QColor threadSoftInk MEMBER threadSoftInk FINAL)

    Q_PROPERTY(QColor sun MEMBER sun FINAL)
    Q_PROPERTY(QColor sunSoft MEMBER sunSoft FINAL)
    Q_PROPERTY(QColor sunSoftInk MEMBER sunSoftInk FINAL)

    Q_PROPERTY(QColor alert MEMBER alert FINAL)
    Q_PROPERTY(QColor alertPressed MEMBER alertPressed FINAL)
    Q_PROPERTY(QColor alertSoft MEMBER alertSoft FINAL)
    Q_PROPERTY(QColor alertSoftInk MEMBER alertSoftInk FINAL)

    /// A note that floats over the page in the opposite tone: the toast.
    Q_PROPERTY(QColor inverse MEMBER inverse FINAL)
    Q_PROPERTY(QColor inverseInk MEMBER inverseInk FINAL)
    Q_PROPERTY(QColor inverseAction MEMBER inverseAction FINAL)

    Q_PROPERTY(QColor chartPast MEMBER chartPast FINAL)
    Q_PROPERTY(QColor chartBand MEMBER chartBand FINAL)

    /// A found word in a text.
    Q_PROPERTY(QColor match MEMBER match FINAL)
    Q_PROPERTY(QColor matchInk MEMBER matchInk FINAL)

    /// The pebbles' faces. Shape, face and word say the mood; the colour only goes with them.
    Q_PROPERTY(QColor moodInk MEMBER moodInk FINAL)

public:
    QColor canvas, surface, surfaceSunken, surfaceRaised, surfaceHover, bar, scrim;
    QColor ink, inkSoft, inkOnFill;
    QColor hairline, outline, focus;
    QColor primary, primaryHover, primaryPressed;
    QColor primarySoft, primarySoftHover, primarySoftPressed, primarySoftInk;
    QColor leaf, leafSoft, leafSoftInk;
    QColor thread, threadSoft, threadSoftInk;
    QColor sun, sunSoft, sunSoftInk;
    QColor alert, alertPressed, alertSoft, alertSoftInk;
    QColor inverse, inverseInk, inverseAction;
    QColor chartPast, chartBand;
    QColor match, matchInk;
    QColor moodInk;

    /// The surface and the ink of a Tone.
    Q_INVOKABLE QColor soft(int tone) const;
    Q_INVOKABLE QColor softInk(int tone) const;

    [[nodiscard]] static const ColorSet &of(bool dark, bool highContrast);

    bool operator==(const ColorSet &) const = default;
};

/// The fill of a mood's pebble. \a level 0 (very low) to 4 (good); the same in every appearance.
[[nodiscard]] QColor moodFill(int level);

/// How far apart two opaque colours are in lightness: 1 (same) to 21 (black on white).
/// Source: WCAG 2.2, definitions of "relative luminance" and "contrast ratio".
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// The colour a part \a strength (0..1) of the way from \a from to \a to.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, float strength);

} // namespace alongside
