#include "services/UpdateService.h"

#include "core/PlainFile.h"
#include "vault/AtomicFile.h"
#include "vault/PrivateFolder.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Read = std::expected<ContentUpdate, UpdateRefusal>;

std::unexpected<UpdateRefusal> refuse(UpdateFlaw flaw)
{
    return std::unexpected(UpdateRefusal{.flaw = flaw});
}

Result<QByteArray> bytesKept(const QString &path)
{
    auto bytes = readWhole(path, ContentUpdate::kMostBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return QByteArray();
    return bytes;
}

} // namespace

UpdateService::UpdateService(StorageQueue &queue, QString root, const Clock &clock)
    : m_queue(queue), m_root(std::move(root)), m_clock(clock)
{}

QString UpdateService::pathOfCurrent() const
{
    return m_root + u"/content/current"_s;
}

QString UpdateService::pathOfBefore() const
{
    return m_root + u"/content/before"_s;
}

bool UpdateService::hasAny() const
{
    return QFile::exists(pathOfCurrent());
}

Result<UpdateReading> UpdateService::reading(QDate today) const
{
    const auto trusted = trustedKey();
    if (!trusted)
        return std::unexpected(trusted.error());
    const auto builtIn = contentIssued();
    if (!builtIn)
        return std::unexpected(builtIn.error());
    return UpdateReading{.trusted = trusted->key, .builtIn = *builtIn, .today = today};
}

Read UpdateService::current() const
{
    const auto how = reading();
    const auto file = bytesKept(pathOfCurrent());
    if (!how || !file)
        return refuse(UpdateFlaw::Unreadable);
    return readUpdate(*file, *how);
}

ContentStanding UpdateService::standingNow() const
{
    ContentStanding standing{.issued = contentIssued().value_or(QDate()),
                             .hasBefore = QFile::exists(pathOfBefore())};
    if (!hasAny())
        return standing;
    const auto here = current();
    if (here) {
        standing.source = ContentStanding::Source::Update;
        standing.issued = here->issued;
        standing.content = here->content;
        return standing;
    }
    standing.source = here.error().flaw == UpdateFlaw::OlderThanApp ? ContentStanding::Source::OlderUpdate
                                                                    : ContentStanding::Source::OddUpdate;
    return standing;
}

QFuture<ContentStanding> UpdateService::standing()
{
    return m_queue.runBeside([this] { return standingNow(); });
}

// One that this app would take, and that is newer than the one in use.
Read UpdateService::fitting(const QByteArray &file) const
{
    const auto how = reading(m_clock.now().toTimeZone(m_clock.zone()).date());
    if (!how)
        return refuse(UpdateFlaw::Unreadable);
    auto coming = readUpdate(file, *how);
    if (!coming)
        return coming;
    const auto here = current();
    if (here && here->file == coming->file)
        return refuse(UpdateFlaw::Same);
    if (here && !here->isOlderThan(*coming))
        return refuse(UpdateFlaw::Older);
    return coming;
}

QFuture<std::expected<UpdatePreview, UpdateRefusal>> UpdateService::preview(const QUrl &file,
                                                                            const QLocale &locale)
{
    return m_queue.runBeside([this, file, locale]() -> std::expected<UpdatePreview, UpdateRefusal> {
        const auto bytes = readPlainFile(file, ContentUpdate::kMostBytes);
        if (!bytes)
            return refuse(bytes.error() == PlainFileFlaw::TooLarge ? UpdateFlaw::TooLarge
                                                                   : UpdateFlaw::Unreadable);
        auto coming = fitting(*bytes);
        if (!coming)
            return std::unexpected(coming.error());
        QList<UpdateChange> changes = changesBetween(standingNow().content, coming->content, locale);
        return UpdatePreview{.update = std::make_shared<const ContentUpdate>(*std::move(coming)),
                             .changes = std::move(changes)};
    });
}

QFuture<Result<KeptUpdates>> UpdateService::accept(const UpdatePreview &preview)
{
    return m_queue.runBeside([this, file = preview.update->file]() -> Result<KeptUpdates> {
        if (const auto coming = fitting(file); !coming)
            return fail(ErrorCode::Conflict, u"not what was looked at"_s);
        const auto here = kept();
        if (!here)
            return here;
        const bool isInUse = current().has_value();
        return replace({.current = file, .before = isInUse ? here->current : QByteArray()});
    });
}

QFuture<Result<KeptUpdates>> UpdateService::goBack()
{
    return m_queue.runBeside([this]() -> Result<KeptUpdates> {
        const auto here = kept();
        if (!here)
            return here;
        if (here->before.isEmpty())
            return fail(ErrorCode::NotFound, u"no update from before"_s);
        return replace({.current = here->before});
    });
}

QFuture<Result<KeptUpdates>> UpdateService::useBuiltIn()
{
    return m_queue.runBeside([this] { return replace({}); });
}

QFuture<Result<KeptUpdates>> UpdateService::putBack(const KeptUpdates &kept)
{
    return m_queue.runBeside([this, kept] { return replace(kept); });
}

Result<KeptUpdates> UpdateService::kept() const
{
    const auto here = bytesKept(pathOfCurrent());
    if (!here)
        return std::unexpected(here.error());
    const auto earlier = bytesKept(pathOfBefore());
    if (!earlier)
        return std::unexpected(earlier.error());
    return KeptUpdates{.current = *here, .before = *earlier};
}

Result<KeptUpdates> UpdateService::replace(const KeptUpdates &now) const
{
    // What is removed goes last, and the one before comes first: whatever happens in between, nothing is
    // lost, and the one in use stays the one in use.
    const auto putBoth = [this](const KeptUpdates &files) {
        const bool hasBefore = !files.before.isEmpty();
        return (hasBefore ? put(pathOfBefore(), files.before) : Result<void>())
            .and_then([&] { return put(pathOfCurrent(), files.current); })
            .and_then([&] { return hasBefore ? Result<void>() : put(pathOfBefore(), {}); });
    };
    const auto here = kept();
    const auto replaced = putBoth(now);
    if (!replaced && here)
        std::ignore = putBoth(*here); // as far as it goes
    // What is there may be no file that can be put back, too large for instance; it goes all the same.
    return replaced.transform([&] { return here.value_or(KeptUpdates()); });
}

Result<void> UpdateService::put(const QString &path, const QByteArray &file) const
{
    if (file.isEmpty())
        return eraseFile(path);
    return makePrivateFolder(m_root + u"/content"_s).and_then([&] {
        return writeAtomically(path, std::as_bytes(std::span(file)));
    });
}

} // namespace alongside
