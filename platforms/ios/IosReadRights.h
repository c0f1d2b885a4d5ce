#pragma once

#import <Foundation/Foundation.h>

namespace alongside {

/// Lets the app read what a person chose in a sheet of the system: files that are not its own. They are
/// read once the sheet is gone, and nobody tells when that is done; so what was chosen stays readable
/// until several more choices were made, or the profile is locked. For the thread of the user interface.
void keepReadable(NSArray<NSURL *> *chosen);

/// Ends that for all that was chosen.
void forgetReadable();

/// Does so for what is chosen in Qt's dialog for files. Qt 6.8 takes the addresses from the system's sheet,
/// and leaves the right to read there behind. To be called once.
void keepReadableWhatDialogsGive();

} // namespace alongside
