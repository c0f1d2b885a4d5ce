#pragma once

namespace alongside {

/// Why a file is not taken as a photo.
enum class PhotoRefusal {
    Unreadable,    ///< Not there, not allowed, or not a file that can be read to its end.
    Folder,        ///< A folder, not a file.
    Empty,         ///< A file with nothing in it.
    TooLarge,      ///< More than kMostPhotoBytes.
    TooManyPixels, ///< More than can be decoded in the memory that a photo may take.
    UnknownKind,   ///< Its content is no picture that Alongside knows, whatever its name says.
    Drawing,       ///< SVG: a program for drawing, which could name files and run scripts.
    OtherCamera,   ///< HEIC or AVIF on a device that does not decode it.
    NoDecoder,     ///< A known kind that this copy of Qt does not decode.
    Incomplete,    ///< It ends too early.
    Damaged,       ///< It does not decode.
    NoMemory,      ///< Not enough memory just now.
};

} // namespace alongside
