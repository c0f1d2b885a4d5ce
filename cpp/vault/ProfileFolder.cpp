#include "vault/ProfileFolder.h"

#include "core/SecretBytes.h"
#include "core/SystemError.h"
#include "vault/AtomicFile.h"
#include "vault/Generations.h"
#include "vault/PrivateFolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kStagedEnding = u".new"_s;

bool isProfileId(QStringView text)
{
    constexpr qsizetype digits = 16;
    return text.size() == digits && std::ranges::all_of(text, [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

QString profilesPath(const QString &root)
{
    return root + u"/p"_s;
}

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

Result<bool> isFolder(const QString &path)
{
    struct stat found{};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return S_ISDIR(found.st_mode);
    if (errno == ENOENT)
        return false;
    return failFromSystem(errno);
}

// Not QDir: to that a folder that cannot be read is an empty one.
Result<QStringList> foldersIn(const QString &path)
{
    const std::unique_ptr<DIR, CloseFolder> folder(::opendir(QFile::encodeName(path).constData()));
    if (!folder)
        return failFromSystem(errno);
    QStringList names;
    while (true) {
        errno = 0;
        const dirent *entry = ::readdir(folder.get());
        if (!entry && errno != 0)
            return failFromSystem(errno);
        if (!entry)
            break;
        const QString name = QFile::decodeName(entry->d_name);
        const Result<bool> wanted = entry->d_type == DT_DIR ? true : isFolder(path + u'/' + name);
        if (!wanted)
            return std::unexpected(wanted.error());
        if (*wanted)
            names.append(name);
    }
    names.sort();
    return names;
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
    if (!isProfileId(text))
        return std::nullopt;
    return ProfileId(text);
}

Result<QList<ProfileId>> ProfileFolder::findAll(const QString &root)
{
    const auto names = foldersIn(profilesPath(root));
    if (!names && names.error().code == ErrorCode::NotFound)
        return {};
    if (!names)
        return std::unexpected(names.error());
    QList<ProfileId> found;
    for (const QString &name : *names) {
        if (name.endsWith(kStagedEnding))
            removeUnlessLocked(profilesPath(root) + u'/' + name);
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
    if (auto made = Generations(path()).makeFirst(); !made)
        return std::unexpected(made.error());
    return {};
}

Result<void> ProfileFolder::finish()
{
    const auto first = generation();
    if (!first)
        return std::unexpected(first.error());
    if (auto synced = syncFolder(*first); !synced)
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

QString ProfileFolder::lockCardPath() const
{
    return path() + u"/lock-card"_s;
}

QString ProfileFolder::unlistedPath() const
{
    return path() + u"/unlisted"_s;
}

Result<bool> ProfileFolder::isListed() const
{
    struct stat found{};
    if (::lstat(QFile::encodeName(unlistedPath()).constData(), &found) == 0)
        return false;
    if (errno == ENOENT)
        return true;
    return failFromSystem(errno);
}

Result<void> ProfileFolder::setListed(bool listed) const
{
    if (!listed)
        return writeAtomically(unlistedPath(), {});
    if (::unlink(QFile::encodeName(unlistedPath()).constData()) != 0 && errno != ENOENT)
        return failFromSystem(errno);
    return syncFolder(path());
}

Result<QString> ProfileFolder::generation() const
{
    return Generations(path()).current();
}

} // namespace alongside
