#include "models/ErrorText.h"

#include <QCoreApplication>

namespace alongside {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

QString openingSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongSecret: return tr("That did not open it. Look at it once more, then try again.");
    case ErrorCode::TooSoon:
        return tr("That was tried several times. Please wait a moment before the next try.");
    case ErrorCode::InvalidValue:
        return tr("That is not a whole recovery code. It has 7 groups of 4 letters and digits.");
    case ErrorCode::NotFound:
        return tr("This profile's files are not where they were. If you moved them, put them back.");
    case ErrorCode::StorageFull:
        return tr("This device has no room left. Make some room, then try again. Nothing is lost.");
    case ErrorCode::ReadOnly:
        return tr(
            "Alongside may not write to its folder. Allow that in the device's settings, then try again.");
    case ErrorCode::StorageTrouble:
        return tr("This device could not read its storage. Try again in a moment.");
    case ErrorCode::Corrupt:
        return tr("This profile's file is damaged, so it stays closed. Nothing was changed. "
                  "Keep the file as it is. If your device makes backups, this folder may be in one.");
    case ErrorCode::NewerVersion:
        return tr(
            "A newer Alongside wrote this profile. Update Alongside, then try again. Nothing was changed.");
    case ErrorCode::AlreadyOpen: return tr("This profile is open in another window. Close it there first.");
    case ErrorCode::OutOfMemory:
        return tr("This device is short of memory now. Close another app, then try again.");
    case ErrorCode::Unavailable:
        return tr(
            "This copy of Alongside lacks its encryption, so it opens nothing. Please install it again.");
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: break;
    }
    return tr("This did not work, and it is not your fault. Try again. Nothing was changed.");
}

QString makingSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageFull:
        return tr("This device has no room for a new profile. Make some room, then try again.");
    case ErrorCode::ReadOnly:
        return tr(
            "Alongside may not write to its folder. Allow that in the device's settings, then try again.");
    case ErrorCode::OutOfMemory:
        return tr("This device is short of memory now. Close another app, then try again.");
    case ErrorCode::Unavailable:
        return tr(
            "This copy of Alongside lacks its encryption, so it keeps nothing. Please install it again.");
    case ErrorCode::WrongSecret:
    case ErrorCode::TooSoon:
    case ErrorCode::NotFound:
    case ErrorCode::InvalidValue:
    case ErrorCode::Conflict:
    case ErrorCode::StorageTrouble:
    case ErrorCode::Corrupt:
    case ErrorCode::NewerVersion:
    case ErrorCode::AlreadyOpen:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: break;
    }
    return tr("The profile could not be made. Nothing was left behind. Try again in a moment.");
}

QString savingSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageFull:
        return tr(
            "This device is full, so we could not save this yet. Your words are still here. Make some room.");
    case ErrorCode::ReadOnly:
        return tr(
            "Alongside may not write to its folder, so this is not saved yet. Your words are still here.");
    case ErrorCode::InvalidValue:
        return tr("This entry is longer than one entry can be. Your words are still here. Start a second one "
                  "for the rest.");
    case ErrorCode::NotFound: return tr("This entry is no longer there. Your words are still here.");
    case ErrorCode::Corrupt:
        return tr("The vault is damaged and takes nothing more. Your words are still here. Copy them to a "
                  "safe place.");
    case ErrorCode::WrongSecret:
        return tr("That passphrase does not open this profile. Nothing was changed.");
    case ErrorCode::TooSoon:
    case ErrorCode::Conflict:
    case ErrorCode::StorageTrouble:
    case ErrorCode::NewerVersion:
    case ErrorCode::AlreadyOpen:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Cancelled:
    case ErrorCode::Unavailable:
    case ErrorCode::Internal: break;
    }
    return tr("We could not save this yet. Your words are still here. We will try again.");
}

QString changingSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageFull:
        return tr("This device is full, so that could not be done. Everything is as it was. Make some room, "
                  "then try again.");
    case ErrorCode::ReadOnly:
        return tr("Alongside may not write to its folder, so that could not be done. Everything is as it "
                  "was. Allow it in the device's settings, then try again.");
    case ErrorCode::NotFound: return tr("This is no longer there.");
    case ErrorCode::Corrupt:
        return tr("The vault is damaged and takes no more changes. Everything is as it was.");
    case ErrorCode::WrongSecret:
        return tr("That passphrase does not open this profile. Nothing was changed.");
    case ErrorCode::TooSoon:
    case ErrorCode::InvalidValue:
    case ErrorCode::Conflict:
    case ErrorCode::StorageTrouble:
    case ErrorCode::NewerVersion:
    case ErrorCode::AlreadyOpen:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Cancelled:
    case ErrorCode::Unavailable:
    case ErrorCode::Internal: break;
    }
    return tr("That could not be done. Everything is as it was. Try again in a moment.");
}

QString readingSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return tr("This entry is no longer there.");
    case ErrorCode::Corrupt:
        return tr("Part of the vault is damaged and cannot be read. Nothing was changed. "
                  "What can still be read is worth copying to a safe place.");
    case ErrorCode::WrongSecret:
    case ErrorCode::TooSoon:
    case ErrorCode::InvalidValue:
    case ErrorCode::Conflict:
    case ErrorCode::StorageFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::StorageTrouble:
    case ErrorCode::NewerVersion:
    case ErrorCode::AlreadyOpen:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Cancelled:
    case ErrorCode::Unavailable:
    case ErrorCode::Internal: break;
    }
    return tr("We could not read this. Try again in a moment. Nothing is lost.");
}

QString listingSentence(ErrorCode code)
{
    if (code == ErrorCode::Conflict)
        return tr("Four profiles are kept off the lock screen already, and that is as many as can be. Yours "
                  "stays on it.");
    return tr("This could not be changed. Everything is as it was. Try again in a moment.");
}

QString lookingSentence(ErrorCode code)
{
    if (code == ErrorCode::ReadOnly)
        return tr("Alongside may not read its folder. Allow that in the device's settings, then try again. "
                  "Nothing was changed.");
    return tr("This device could not read its storage. Nothing was changed. Wait a moment, then try again. "
              "If it stays like this, restarting the device may help.");
}

} // namespace

QString toSentence(const Error &error, Deed deed)
{
    switch (deed) {
    case Deed::Opening: return openingSentence(error.code);
    case Deed::Making: return makingSentence(error.code);
    case Deed::Saving: return savingSentence(error.code);
    case Deed::Changing: return changingSentence(error.code);
    case Deed::Reading: return readingSentence(error.code);
    case Deed::Listing: return listingSentence(error.code);
    case Deed::Looking: return lookingSentence(error.code);
    }
    return {};
}

} // namespace alongside
