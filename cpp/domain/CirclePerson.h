#pragma once

#include "core/Result.h"
#include "domain/Contact.h"

namespace alongside {

/// Identity of a stored person of the circle. Distinct from every other id by type.
enum class CirclePersonId : qint64 {};

/// How much someone knows. Stored: a number never changes its meaning.
enum class NewsStanding : quint8 {
    Told = 1,
    Partly = 2,
    NotYet = 3,
};

/// Someone who may know of the illness, or not.
struct CirclePerson
{
    CirclePersonId id{};
    QString name{};
    std::optional<ContactId> contact{}; ///< If it is one of the contacts.
    std::optional<NewsStanding> standing{};
    QString knows{}; ///< In own words, as "That I am ill, not that it has spread".

    bool operator==(const CirclePerson &) const = default;
};

/// Whom words about the illness are for. Stored: a number never changes its meaning.
enum class NewsAudience : quint8 {
    Work = 1,
    Friends = 2,
    UnderSix = 3,
    SixToEight = 4,
    NineToTwelve = 5,
    Teenager = 6,
    Myself = 7, ///< The news itself, in a sentence or two; it goes into some of the others.
};

/// Words about the illness, as the person changed them.
struct NewsWords
{
    NewsAudience audience = NewsAudience::Myself;
    QString body{};

    bool operator==(const NewsWords &) const = default;
};

/// The rules for the circle.
namespace circle {

inline constexpr int kLongestName = 200;
inline constexpr int kLongestKnows = 2'000;
inline constexpr int kLongestWords = 5'000;

[[nodiscard]] std::optional<NewsStanding> standingOf(int stored);
[[nodiscard]] std::optional<NewsAudience> audienceOf(int stored);

/// Whether \a name and \a other are how one and the same person is called.
[[nodiscard]] bool isSameName(const QString &name, const QString &other);

/// \a person without white space around the name. \returns ErrorCode::InvalidValue for one without a
///   name, or with too many words.
[[nodiscard]] Result<CirclePerson> checked(CirclePerson person);

} // namespace circle

} // namespace alongside
