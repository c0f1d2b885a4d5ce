#include "models/PhotoText.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PhotoText", text);
}

// %1 is the name of a file.
QString sentenceFor(PhotoRefusal why)
{
    switch (why) {
    case PhotoRefusal::Unreadable:
        return tr("%1 could not be opened. It may have been moved, or not be on this device yet.");
    case PhotoRefusal::Folder: return tr("%1 is a folder. Open it and choose the photos inside.");
    case PhotoRefusal::Empty: return tr("%1 is empty, so there is no photo in it.");
    case PhotoRefusal::TooLarge: return tr("%1 is larger than 64 MB. A smaller copy of it can be added.");
    case PhotoRefusal::TooManyPixels:
        return tr("%1 is too large to open safely. A smaller copy of it can be added.");
    case PhotoRefusal::UnknownKind:
        return tr("%1 is not a photo that Alongside knows. JPEG, PNG, WebP and GIF can be added.");
    case PhotoRefusal::Drawing:
        return tr("%1 is a drawing (SVG), not a photo. Save it as PNG or JPEG, then add that.");
    case PhotoRefusal::OtherCamera:
        return tr(
            "%1 is a HEIC photo, which this device cannot open. Share or save it as JPEG, then add that.");
    case PhotoRefusal::NoDecoder:
        return tr("%1 is of a kind this device cannot open. Save it as JPEG, then add that.");
    case PhotoRefusal::Incomplete:
        return tr("Part of %1 is missing. It may still be downloading. Try again when it is all there.");
    case PhotoRefusal::Damaged: return tr("%1 is damaged and does not open. Another copy of it may.");
    case PhotoRefusal::NoMemory:
        return tr("There was not enough memory for %1. Close another app, then try again.");
    }
    return {};
}

QString reasonFor(PhotoRefusal why)
{
    switch (why) {
    case PhotoRefusal::Unreadable: return tr("cannot be opened");
    case PhotoRefusal::Folder: return tr("a folder");
    case PhotoRefusal::Empty: return tr("empty");
    case PhotoRefusal::TooLarge:
    case PhotoRefusal::TooManyPixels: return tr("too large");
    case PhotoRefusal::UnknownKind: return tr("not a photo");
    case PhotoRefusal::Drawing: return tr("a drawing");
    case PhotoRefusal::OtherCamera: return tr("HEIC: save it as JPEG");
    case PhotoRefusal::NoDecoder: return tr("save it as JPEG");
    case PhotoRefusal::Incomplete: return tr("part of it is missing");
    case PhotoRefusal::Damaged: return tr("damaged");
    case PhotoRefusal::NoMemory: return tr("not enough memory");
    }
    return {};
}

} // namespace

QString toSentence(const QList<RefusedPhoto> &refused)
{
    if (refused.isEmpty())
        return {};
    if (refused.size() == 1)
        return sentenceFor(refused.first().why).arg(refused.first().name);
    constexpr qsizetype mostNamed = 6;
    QStringList named;
    for (const RefusedPhoto &photo : refused.first(std::min(refused.size(), mostNamed)))
        //: %1 is the name of a file, %2 why it was not added, as "not a photo".
        named += tr("%1 (%2)").arg(photo.name, reasonFor(photo.why));
    if (refused.size() > mostNamed)
        named += tr("others");
    //: %1 is a list of files.
    return tr("These could not be added: %1. The photos you have are unchanged.")
        .arg(QLocale().createSeparatedList(named));
}

} // namespace alongside
