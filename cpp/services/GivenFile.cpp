#include "services/GivenFile.h"

#include "services/PlainFile.h"

#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

struct KnownBeginning
{
    QLatin1StringView words;
    GivenFile about;
};

struct KnownEnding
{
    QLatin1StringView ending;
    GivenFile about;
};

constexpr std::array kBeginnings{KnownBeginning{"BEGIN:VCARD"_L1, GivenFile::People},
                                 KnownBeginning{"BEGIN:VCALENDAR"_L1, GivenFile::Appointments}};
constexpr std::array kEndings{
    KnownEnding{".vcf"_L1, GivenFile::People},       KnownEnding{".vcard"_L1, GivenFile::People},
    KnownEnding{".ics"_L1, GivenFile::Appointments}, KnownEnding{".ical"_L1, GivenFile::Appointments},
    KnownEnding{".vcs"_L1, GivenFile::Appointments},
};
constexpr qint64 kHead = 512;

QString beginningOf(const QUrl &url)
{
    const QString path = pathOf(url);
    // A pipe or a device could keep one waiting for ever.
    if (path.isEmpty() || (url.isLocalFile() && !QFileInfo(path).isFile()))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray head = file.read(kHead);
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (head.startsWith(byteOrderMark))
        head.remove(0, byteOrderMark.size());
    return QString::fromLatin1(head.trimmed());
}

} // namespace

GivenFile lookAtGivenFile(const QUrl &url)
{
    const QString beginning = beginningOf(url);
    for (const KnownBeginning &known : kBeginnings) {
        if (beginning.startsWith(known.words, Qt::CaseInsensitive))
            return known.about;
    }
    const QString name = url.fileName();
    for (const KnownEnding &known : kEndings) {
        if (name.endsWith(known.ending, Qt::CaseInsensitive))
            return known.about;
    }
    return GivenFile::Groups;
}

} // namespace alongside
