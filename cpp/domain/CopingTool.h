#pragma once

#include "domain/BreathingPattern.h"

#include <QStringList>

namespace alongside {

/// One thing to do, or to read, in a coping tool.
struct CopingStep
{
    QString title; ///< Empty where there is nothing but text.
    QString text;

    bool operator==(const CopingStep &) const = default;
};

/// Something that some people find steadying.
struct CopingTool
{
    QString key; ///< "breathing".
    QString name;
    QString line; ///< What it is, in one line.
    int minutes = 0;
    QStringList cautions; ///< For whom it is to be changed, or left.
    QString instead;      ///< What to do if it feels wrong.
    QString evidence;     ///< What is known of it, in a sentence that promises nothing.
    QString source;       ///< Where that is known from.
    QList<CopingStep> steps;
    QString ending; ///< Said when all is done.
    QList<BreathingPattern> patterns;
    QList<int> lengths;           ///< Minutes to choose from.
    std::chrono::seconds tense{}; ///< How long a muscle is tensed,
    std::chrono::seconds letGo{}; ///< and let go of.

    bool operator==(const CopingTool &) const = default;
};

/// Every tool there is.
struct CopingTools
{
    bool reviewedByClinician = false; ///< Whether one has read every line.
    QList<CopingTool> tools;

    bool operator==(const CopingTools &) const = default;
};

/// The tools by the names that the content, links and settings have for them.
namespace coping {

inline constexpr auto kBreathing = QLatin1StringView("breathing");
inline constexpr auto kGrounding = QLatin1StringView("grounding");
inline constexpr auto kMuscles = QLatin1StringView("muscles");
inline constexpr auto kWorryTime = QLatin1StringView("worry-time");
inline constexpr auto kKindWords = QLatin1StringView("kind-words");

} // namespace coping

} // namespace alongside
