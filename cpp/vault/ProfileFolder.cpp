#include "vault/ProfileFolder.h"

#include "core/SecretBytes.h"
#include "core/SystemError.h"
#include "vault/AtomicFile.h"
#include "vault/PrivateFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kStagedEnding = u".new"_s;
const auto kFirstGeneration = u"g0001"_s;

QString profilesPath(const QString &root)
{
    return root + u"/p"_s;
}

// Half-made by a process that died; one that is still at work holds the lock.
void removeUnlessLocked(const QString &staged)
{
    if (FolderLock::take(staged + u"/lock"_s))
        QDir(staged).removeRecursively();
}

} // namespace

ProfileId ProfileId::random()
{
    std::array<std::byte, 8> bytes{};
    fillWithRandom(bytes);
    return ProfileId(
        QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.data()), bytes.size()).toHex()));
}

std::optional<ProfileId> ProfileId::fromText(const QString &text)
{
    static const QRegularExpression wanted(u"\\A[0-9a-f]{16}\\z"_s);
    if (!wanted.match(text).hasMatch())
        return std::nullopt;
    return ProfileId(text);
}

QList<ProfileId> ProfileFolder::findAll(const QString &root)
{
    QList<ProfileId> found;
    QDir profiles(profilesPath(root));
    auto names = profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    // A folder that could not be read just then looks empty as well, and no profile is much to say.
    if (names.isEmpty()) {
        profiles.refresh();
        names = profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    for (const QString &name : names) {
        if (name.endsWith(kStagedEnding))
            removeUnlessLocked(profiles.filePath(name));
        else if (const auto id = ProfileId::fromText(name))
            found.append(*id);
    }
    return found;
}

Result<ProfileFolder> ProfileFolder::stage(const QString &root)
{
    ProfileFolder folder(root, ProfileId::random());
    folder.m_staged = true;
    if (auto prepared = folder.prepare(); !prepared) {
        folder.abandon();
        return std::unexpected(prepared.error());
    }
    return folder;
}

Result<void> ProfileFolder::prepare()
{
    if (auto made = makePrivateFolder(path()); !made)
        return made;
    m_new = true;
    // Before anything else, or another process would clear it away as the rest of a dead one.
    auto lock = FolderLock::take(lockPath());
    if (!lock)
        return std::unexpected(lock.error());
    m_lock = *std::move(lock);
    if (auto made = makePrivateFolder(path() + u'/' + kFirstGeneration); !made)
        return made;
    const QByteArray pointer = kFirstGeneration.toLatin1();
    return writeAtomically(path() + u"/current"_s, std::as_bytes(std::span(pointer)));
}

Result<void> ProfileFolder::finish()
{
    if (auto synced = syncFolder(path() + u'/' + kFirstGeneration); !synced)
        return synced;
    if (auto synced = syncFolder(path()); !synced)
        return synced;
    if (auto moved = setStaged(false); !moved)
        return moved;
    return syncFolder(profilesPath(m_root));
}

void ProfileFolder::abandon()
{
    if (!m_new)
        return;
    // Out of its place first: whatever happens from here on, no half profile is ever seen.
    if (!m_staged && !setStaged(true))
        return;
    QDir(path()).removeRecursively();
    m_new = false;
}

Result<void> ProfileFolder::setStaged(bool staged)
{
    const QByteArray before = QFile::encodeName(path());
    m_staged = staged;
    if (std::rename(before.constData(), QFile::encodeName(path()).constData()) == 0)
        return {};
    m_staged = !staged;
    return failFromSystem(errno);
}

Result<FolderLock> ProfileFolder::lock()
{
    if (!m_lock)
        return FolderLock::take(lockPath());
    FolderLock held = *std::move(m_lock);
    m_lock.reset();
    return held;
}

QString ProfileFolder::path() const
{
    return profilesPath(m_root) + u'/' + m_id.text() + (m_staged ? kStagedEnding : QString());
}

QString ProfileFolder::lockPath() const
{
    return path() + u"/lock"_s;
}

QString ProfileFolder::attemptsPath() const
{
    return path() + u"/attempts"_s;
}

Result<QString> ProfileFolder::generation() const
{
    constexpr qsizetype most = 16;
    const auto pointer = readWhole(path() + u"/current"_s, most);
    if (!pointer && pointer.error().code == ErrorCode::NotFound && QFileInfo(path()).isDir())
        return fail(ErrorCode::Corrupt, u"no pointer to the current generation"_s);
    if (!pointer)
        return std::unexpected(pointer.error());
    static const QRegularExpression wanted(u"\\Ag[0-9]{4}\\n?\\z"_s);
    const QString name = QString::fromLatin1(*pointer);
    if (!wanted.match(name).hasMatch())
        return fail(ErrorCode::Corrupt, u"the pointer to the current generation"_s);
    return path() + u'/' + name.trimmed();
}

} // namespace alongside
