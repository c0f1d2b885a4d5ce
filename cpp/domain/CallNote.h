#pragma once

#include <QString>

namespace alongside {

/// What there is to say in a call. Stored: a number never changes its meaning.
enum class CallTopic : quint8 {
    Allergies = 1,
    Treatment = 2,
    MainContact = 3, ///< Who else to reach.
    Else = 4,
};

/// Words to have at hand in a call; only what the person chose to put there.
struct CallNote
{
    static constexpr int kLongest = 500; ///< Characters.

    CallTopic topic = CallTopic::Else;
    QString text;
    bool onLockCard = false; ///< Chosen for the card that is seen without the passphrase.

    bool operator==(const CallNote &) const = default;
};

} // namespace alongside
