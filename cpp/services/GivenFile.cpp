#include "services/GivenFile.h"

#include "core/PlainFile.h"
#include "update/ContentUpdate.h"

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
    KnownEnding{".vcs"_L1, GivenFile::Appointments}, KnownEnding{".alongside-content"_L1, GivenFile::Update},
};
constexpr auto kGroups = ".alongside-group"_L1;
constexpr qint64 kHead = 512;

QString beginningOf(const QUrl &url)
{
    QByteArray head = readPlainBeginning(url, kHead).value_or(QByteArray());
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (head.startsWith(byteOrderMark))
        head.remove(0, byteOrderMark.size());
    return QString::fromLatin1(head.trimmed());
}

// Whatever stands before it, and however it is laid out: "format": "alongside-content".
bool saysUpdate(QByteArrayView json)
{
    const QByteArray format = '"' + kUpdateFormat.toLatin1() + '"';
    for (qsizetype at = json.indexOf(format); at >= 0; at = json.indexOf(format, at + 1)) {
        const QByteArrayView before = json.first(at).trimmed();
        if (before.endsWith(':') && before.chopped(1).trimmed().endsWith("\"format\""))
            return true;
    }
    return false;
}

} // namespace

GivenFile lookAtGivenFile(const QUrl &url)
{
    const QString beginning = beginningOf(url);
    for (const KnownBeginning &known : kBeginnings) {
        if (beginning.startsWith(known.words, Qt::CaseInsensitive))
            return known.about;
    }
    const QString name = plainFileName(url);
    for (const KnownEnding &known : kEndings) {
        if (name.endsWith(known.ending, Qt::CaseInsensitive))
            return known.about;
    }
    // A phone may lend one without its name.
    if (beginning.startsWith(u'{') && !name.endsWith(kGroups, Qt::CaseInsensitive)
        && saysUpdate(readPlainFile(url, ContentUpdate::kMostBytes).value_or(QByteArray())))
        return GivenFile::Update;
    return GivenFile::Groups;
}

} // namespace alongside
