#pragma once

#include "Answer.h"
#include "EntryDetails.h"
#include "PassphraseSource.h"

#include "services/OpenProfile.h"

namespace alongside::cli {

/// What was asked for, whatever the command.
struct Request
{
    QString root;
    QString profile; ///< Id; empty if there is only one.
    QString name;
    EntryOptions entry; ///< Of `add`.
    QString words;
    QString key;     ///< Of `pack sign` and `content build`: the file with the key.
    QString out;     ///< Of `content build`: the file to make.
    QString issued;  ///< Of `content build`: the day it is of; today if it is empty.
    int edition = 1; ///< Of `content build`: which one of that day.
    int most = 100;
    bool lines = false;
    bool withCode = false;    ///< The recovery code is read in place of the passphrase.
    DerivationCost costFloor; ///< What a guess at a passphrase costs at least.
    PassphraseSource passphrases{-1};
};

/// Names and ids of the profiles under the root; of one that is not listed the id alone.
[[nodiscard]] ExitCode listProfiles(Request &request);
/// Keeps the profile off the lock screen if `words` is "no"; else it is shown there.
[[nodiscard]] ExitCode listProfile(Request &request);
/// Makes a profile; answers with its id and its recovery code.
[[nodiscard]] ExitCode createProfile(Request &request);
/// Adds what is on standard input to the journal: one entry, or with `lines` one to a line, each
/// answered once it is safe.
[[nodiscard]] ExitCode addEntries(Request &request);
/// The newest entries, whole.
[[nodiscard]] ExitCode listEntries(Request &request);
/// Entries that hold all of `words`.
[[nodiscard]] ExitCode searchEntries(Request &request);
/// Erases the entry whose id is `words`, for good.
[[nodiscard]] ExitCode eraseEntry(Request &request);
/// Gives the profile a new passphrase: the second one from the source.
[[nodiscard]] ExitCode changePassphrase(Request &request);
/// Gives the profile a new recovery code, and answers with it.
[[nodiscard]] ExitCode changeCode(Request &request);
/// Locks everything anew: the second passphrase from the source opens it from now on, and the new
/// recovery code that is the answer.
[[nodiscard]] ExitCode lockAnew(Request &request);
/// Checks every page, the structure, the search index and every entry.
[[nodiscard]] ExitCode verifyProfile(Request &request);
/// Opens the profile, reads everything, locks it at the first line on standard input, and stays
/// until the input ends. To look at from outside what an open and a locked profile leave in memory.
[[nodiscard]] ExitCode holdProfile(Request &request);

} // namespace alongside::cli
