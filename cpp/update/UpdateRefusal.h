#pragma once

#include <QString>

namespace alongside {

/// Why an update is not taken, all of it.
enum class UpdateFlaw {
    // The whole of it.
    Unreadable, ///< No file that can be read to its end.
    TooLarge,
    NotJson,      ///< Cut off, or no such file at all.
    TwiceTheSame, ///< The same thing said twice in one place.
    NotAnUpdate,  ///< Some other file.
    NewerFormat,  ///< From a later Alongside.
    WrongSignature,
    UnknownSigner, ///< Not signed, or not by whom this app trusts.
    OddHeader,
    Future, ///< Of a day after today.
    Older,  ///< The one in use is newer.
    Same,   ///< It is in use already.
    OlderThanApp,
    // One of its files.
    UnknownFile, ///< One that updates may not bring.
    UnknownLanguage,
    HiddenCharacters, ///< Characters that are not seen, or that turn the others around.
    OddHelplines,
    OddGroups,
    OddList,
    OddArticle,
    SameIdTwice,
    UnknownFact,   ///< A text, or a source, that nothing stands behind.
    UnknownNumber, ///< A number that none of its facts has.
    DeadLink,
    UnsafeLink,          ///< An address that is not https, or where none may be.
    UnknownReview,       ///< It says another review than the one that it waits for.
    UnfoundedMedicine,   ///< A paragraph about medicine that names no fact.
    HardToRead,          ///< Above the reading grade, or a sentence that is too long.
    UnfitLength,         ///< An article that is too short or too long.
    UnkindWords,         ///< Words that hurt or press.
    BroughtAndWithdrawn, ///< An article that it brings and takes out at once.
    OpenGate,            ///< Text that people may leave out, where they could not.
};

struct UpdateRefusal
{
    UpdateFlaw flaw = UpdateFlaw::Unreadable;
    QString file{};   ///< As "learn/en/trials-101.md"; empty: it is about the whole.
    QString detail{}; ///< For the command line and developers; never shown in the app.
};

} // namespace alongside
