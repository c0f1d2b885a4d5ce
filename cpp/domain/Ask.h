#pragma once

#include "core/Result.h"
#include "domain/Contact.h"
#include "domain/LivedTime.h"

namespace alongside {

/// Identity of a stored ask. Distinct from every other id by type.
enum class AskId : qint64 {};

/// How far an ask has come. Any can follow any. Stored: a number never changes its meaning.
enum class AskStage : quint8 {
    Prepared = 1, ///< Written down, nobody was asked yet.
    Asked = 2,
    Offered = 3, ///< Someone said yes, or came with it themselves.
    Done = 4,
    Thanked = 5,
};

/// One thing that somebody could do for the person.
struct Ask
{
    AskId id{};
    AskStage stage = AskStage::Prepared;
    QString what{};                     ///< As it is said to the other: "Drive me to treatment".
    QString who{};                      ///< A name; may be empty.
    std::optional<ContactId> contact{}; ///< Whose name it is, if it was chosen.
    std::optional<LivedTime> when{};    ///< Without hasTime only its day counts.
    bool hasTime = false;
    int minutes = 0; ///< How long it takes; 0 if that is not said.
    QString words{}; ///< The request in the person's own words; empty while it is made of the above.

    bool operator==(const Ask &) const = default;
};

/// The rules for asks.
namespace ask {

inline constexpr int kLongestLine = 200;     ///< Characters of what, and of who.
inline constexpr int kLongestWords = 2'000;  ///< Characters: a message.
inline constexpr int kMostMinutes = 24 * 60; ///< A day.

[[nodiscard]] std::optional<AskStage> stageOf(int stored);
/// What usually follows \a stage; nothing after the last.
[[nodiscard]] std::optional<AskStage> after(AskStage stage);

/// \a ask without white space around its words. \returns ErrorCode::InvalidValue for one of nothing, for
///   words too many or in lines where there is one, a time without a day, or a length beyond a day.
[[nodiscard]] Result<Ask> checked(Ask ask);

} // namespace ask

} // namespace alongside
