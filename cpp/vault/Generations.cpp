#include "vault/Generations.h"

#include "vault/AtomicFile.h"
#include "vault/HeaderFiles.h"
#include "vault/PrivateFolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kDigits = 4;
constexpr int kMostGenerations = 9999;

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

} // namespace

Result<QString> Generations::current() const
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
    const int number = QStringView(*present).last(kDigits).toInt();
    QString folder = m_profile + u'/' + nameOf(number % kMostGenerations + 1);
    remove(folder);
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
    // It may point there all the same, and only not be certain to stay so. As long as that is possible, both
    // have to stay.
    const auto now = current();
    if (now && (*now == *before || point(*before)))
        remove(next);
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
    if (!present)
        return;
    for (const QString &name : QDir(m_profile).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const QString folder = m_profile + u'/' + name; isGeneration(name) && folder != *present)
            remove(folder);
    }
}

} // namespace alongside
