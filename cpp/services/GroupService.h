#pragma once

#include "catalogue/ContentFiles.h"
#include "catalogue/Gazetteer.h"
#include "domain/DistanceUnit.h"
#include "domain/SupportGroup.h"
#include "pack/PassedOn.h"
#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// The directory of support groups, and what the person noted and chose, as it is now.
struct GroupBook
{
    std::shared_ptr<const QList<SupportGroup>> groups; ///< Never null in a book that was read.
    QList<GroupMark> marks;
    std::optional<Place> place; ///< Near which they looked last.
    DistanceUnit unit = DistanceUnit::AsUsual;
};

/// Support groups and places without waiting. Take the answers with whenReady(). The directory and the
/// places are read when they are first asked for; where somebody looks is kept in the vault alone.
class GroupService
{
public:
    /// Borrows both; they must outlive every future given out.
    GroupService(StorageQueue &queue, OpenProfile &profile);

    /// \param locale  in whose words groups are told.
    [[nodiscard]] QFuture<Result<GroupBook>> book(const QLocale &locale = {});
    /// A file that gives \a group to somebody else: of one that came from outside the file that it came in,
    /// with all that is in that; of one that is built in a new one, see passedOnContent().
    /// \returns ErrorCode::NotFound if it is not there any more.
    [[nodiscard]] QFuture<Result<QByteArray>> file(const SupportGroup &group, const WordsByLanguage &caution,
                                                   const QLocale &locale = {});
    /// As Gazetteer::find().
    [[nodiscard]] QFuture<Result<QList<Place>>> findPlaces(const QString &typed, qsizetype most,
                                                           const QString &country);
    /// As Gazetteer::nearest().
    [[nodiscard]] QFuture<Result<std::optional<Place>>> findNearest(const GeoPoint &point);
    /// Keeps \a mark in place of the one about the same group.
    [[nodiscard]] QFuture<Result<void>> putMark(const GroupMark &mark);
    /// Remembers \a place as the one looked near; nothing forgets it.
    [[nodiscard]] QFuture<Result<void>> putPlace(const std::optional<Place> &place);
    [[nodiscard]] QFuture<Result<void>> putUnit(DistanceUnit unit);

private:
    [[nodiscard]] Result<GroupBook> read(const QLocale &locale);
    /// Read when it is first wanted.
    [[nodiscard]] Result<const Gazetteer *> gazetteer();
    [[nodiscard]] Result<void> readDirectory(const QLocale &locale);
    /// What is built in, then what came in packs; what somebody passed on only while it is not built in.
    [[nodiscard]] Result<std::shared_ptr<const QList<SupportGroup>>> withPacks();

    StorageQueue &m_queue;
    Store &m_store;
    // Touched by jobs of the queue only, one after the other.
    std::shared_ptr<const QList<SupportGroup>> m_groups;
    QLocale m_locale;     ///< Of the groups.
    ContentFiles m_files; ///< That the groups are in.
    std::shared_ptr<const Gazetteer> m_places;
};

} // namespace alongside
