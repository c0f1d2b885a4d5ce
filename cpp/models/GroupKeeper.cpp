#include "models/GroupKeeper.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

/// Under which id is kept what is noted about the group \a id: one that somebody passed on is the
/// directory's, which may have it too, today or later.
QString notedUnder(const GroupKeeper &keeper, const QString &id)
{
    const qsizetype slash = id.indexOf(u'/');
    if (slash < 0)
        return id;
    const QString group =
        passedOnGroup(GroupTeller{.packId = id.first(slash), .name = {}, .isSigned = false});
    if (group.isEmpty() || id.sliced(slash + 1) != group)
        return id;
    const SupportGroup *known = keeper.find(id);
    return known && known->teller && !isPassedOn(*known->teller) ? id : group;
}

} // namespace

void GroupKeeper::load()
{
    if (!isLoaded())
        read();
}

void GroupKeeper::reload()
{
    m_outdated = m_reading;
    if (isLoaded())
        read();
}

void GroupKeeper::read()
{
    if (m_reading)
        return;
    m_reading = true;
    whenReady(m_service.book(), this, [this](const Result<GroupBook> &book) {
        m_reading = false;
        m_problem = book ? QString() : toSentence(book.error(), Deed::Reading);
        if (book && isLoaded())
            m_book.groups = book->groups; // what was noted meanwhile is newer here
        else if (book)
            m_book = *book;
        Q_EMIT changed();
        if (std::exchange(m_outdated, false))
            read();
    });
}

const QList<SupportGroup> &GroupKeeper::groups() const
{
    static const QList<SupportGroup> s_none;
    return m_book.groups ? *m_book.groups : s_none;
}

const SupportGroup *GroupKeeper::find(const QString &id) const
{
    const auto found = std::ranges::find(groups(), id, &SupportGroup::id);
    return found == groups().end() ? nullptr : &*found;
}

GroupMark GroupKeeper::markOf(const QString &id) const
{
    const QString noted = notedUnder(*this, id);
    const auto found = std::ranges::find(m_book.marks, noted, &GroupMark::groupId);
    return found == m_book.marks.end() ? GroupMark{.groupId = noted} : *found;
}

void GroupKeeper::usePlace(const std::optional<Place> &place)
{
    m_here.reset();
    m_book.place = place;
    Q_EMIT changed();
    whenReady(m_service.putPlace(place), this, [this](const Result<void> &kept) { note(kept); });
}

void GroupKeeper::lookHere(const Place &place)
{
    m_here = place;
    Q_EMIT changed();
}

void GroupKeeper::leaveHere()
{
    if (!m_here)
        return;
    m_here.reset();
    Q_EMIT changed();
}

void GroupKeeper::useUnit(DistanceUnit unit)
{
    m_book.unit = unit;
    Q_EMIT changed();
    whenReady(m_service.putUnit(unit), this, [this](const Result<void> &kept) { note(kept); });
}

void GroupKeeper::keep(const GroupMark &mark, QObject *guard,
                       const std::function<void(const Result<void> &)> &then)
{
    const GroupMark before = markOf(mark.groupId);
    put(mark); // at once, so that the next change is made to this one
    whenReady(m_service.putMark(mark), this,
              [this, before, guard = QPointer(guard), then](const Result<void> &kept) {
                  if (!kept)
                      put(before);
                  note(kept);
                  if (guard)
                      then(kept);
              });
}

void GroupKeeper::put(const GroupMark &mark)
{
    m_book.marks.removeIf([&](const GroupMark &known) { return known.groupId == mark.groupId; });
    if (!mark.isEmpty())
        m_book.marks += mark;
    Q_EMIT changed();
}

void GroupKeeper::note(const Result<void> &kept)
{
    m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
    Q_EMIT changed();
}

} // namespace alongside
