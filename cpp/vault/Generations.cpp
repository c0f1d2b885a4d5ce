#include "vault/Generations.h"

#include "vault/AtomicFile.h"
#include "vault/HeaderFiles.h"
#include "vault/HeaderNames.h"
#include "vault/PrivateFolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kDigits = 4;
constexpr int kMostGenerations = 9999;
const auto kGone = u".gone"_s;

QString nameOf(int number)
{
    return u"g%1"_s.arg(number, kDigits, 10, QChar(u'0'));
}

// Without QRegularExpression: one that gets no memory matches nothing, and all would look damaged.
bool isGeneration(QStringView name)
{
    return name.size() == 1 + kDigits && name.front() == u'g'
           && std::ranges::all_of(name.sliced(1), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

// True if nobody can ever open what is in \a folder, for lack of a header: it is half made, or a power cut
// ended its removal. A header that is damaged, or cannot be read just now, is one.
bool hasNoHeader(const QString &folder)
{
    return std::ranges::all_of(kHeaderNames, [&folder](QLatin1StringView name) {
        const auto bytes = readWhole(folder + u'/' + name, VaultHeader::kBytes);
        return bytes ? std::ranges::count(*bytes, '\0') == bytes->size() // overwritten to be removed
                     : bytes.error().code == ErrorCode::NotFound;
    });
}

} // namespace

Result<QString> Generations::named() const
{
    constexpr qsizetype most = 16;
    const auto pointer = readWhole(m_profile + u"/current"_s, most);
    if (!pointer && pointer.error().code == ErrorCode::NotFound && QFileInfo(m_profile).isDir())
        return fail(ErrorCode::Corrupt, u"no pointer to the current generation"_s);
    if (!pointer)
        return std::unexpected(pointer.error());
    QString name = QString::fromLatin1(*pointer);
    if (name.endsWith(u'\n'))
        name.chop(1);
    if (!isGeneration(name))
        return fail(ErrorCode::Corrupt, u"the pointer to the current generation"_s);
    return m_profile + u'/' + name;
}

QStringList Generations::folders() const
{
    QStringList names = QDir(m_profile).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    names.removeIf([](const QString &name) { return !isGeneration(name); });
    return names;
}

Result<QString> Generations::current() const
{
    const auto folder = named();
    if (!folder || QFileInfo::exists(*folder))
        return folder;
    QStringList left = folders();
    if (left.size() > 1)
        left.removeIf([this](const QString &name) { return hasNoHeader(m_profile + u'/' + name); });
    return left.size() == 1 ? m_profile + u'/' + left.first() : folder;
}

Result<void> Generations::point(const QString &folder) const
{
    const QByteArray pointer = QFileInfo(folder).fileName().toLatin1();
    return writeAtomically(m_profile + u"/current"_s, std::as_bytes(std::span(pointer)));
}

Result<QString> Generations::makeFirst() const
{
    QString folder = m_profile + u'/' + nameOf(1);
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    if (auto pointed = point(folder); !pointed)
        return std::unexpected(pointed.error());
    return folder;
}

Result<QString> Generations::makeNext() const
{
    const auto present = current();
    if (!present)
        return present;
    // What is half made may be named by nothing, not even by what was to be named and failed.
    if (auto certain = named().value_or(QString()) == *present ? syncFolder(m_profile) : point(*present);
        !certain)
        return std::unexpected(certain.error());
    const int number = QStringView(*present).last(kDigits).toInt();
    QString folder = m_profile + u'/' + nameOf(number % kMostGenerations + 1);
    remove(folder);
    remove(folder + kGone);
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    return folder;
}

Result<void> Generations::moveOnTo(const QString &next) const
{
    const auto before = current();
    if (!before)
        return std::unexpected(before.error());
    auto pointed = point(next);
    if (pointed)
        return pointed;
    // It may point there all the same, and only not be certain to stay so. If that cannot be turned back
    // either, nothing of that name may be there: what is written from now on would not be in it.
    const auto now = current();
    if (now && (*now == *before || point(*before)))
        remove(next);
    else
        QDir().rename(next, next + kGone);
    return pointed;
}

void Generations::remove(const QString &folder)
{
    HeaderFiles(folder).erase(); // without them whoever has the rest, and an old secret, has nothing
    QDir(folder).removeRecursively();
}

void Generations::removeOthers() const
{
    const auto present = current();
    if (!present || !QFileInfo::exists(*present))
        return;
    // Before the former one goes, on the disk too nothing may name it any more.
    if (!(named().value_or(QString()) == *present ? syncFolder(m_profile) : point(*present)))
        return;
    for (const QString &name : QDir(m_profile).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const bool isGone = name.endsWith(kGone) && isGeneration(QStringView(name).chopped(kGone.size()));
        const QString folder = m_profile + u'/' + name;
        if (isGone || (isGeneration(name) && folder != *present))
            remove(folder);
    }
}

} // namespace alongside
