#pragma once

#include "platform/CoarsePosition.h"
#include "services/GroupService.h"

#include <QObject>

#include <functional>

namespace alongside {

/// The directory of support groups with what the person noted and chose, for the models that show it,
/// and every change to that.
class GroupKeeper : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive the keeper.
    GroupKeeper(GroupService &service, const Clock &clock, QObject *parent = nullptr)
        : QObject(parent), m_service(service), m_clock(clock)
    {}

    /// Reads it all, once. Ends in changed().
    void load();
    /// The same again, if it was read before: packs came or went.
    void reload();

    [[nodiscard]] const QList<SupportGroup> &groups() const;
    /// \returns null if there is none.
    [[nodiscard]] const SupportGroup *find(const QString &id) const;
    /// What was noted about the group \a id; empty if nothing was.
    [[nodiscard]] GroupMark markOf(const QString &id) const;
    /// Near which one looks: where one is, once that was asked for; else the place chosen last.
    [[nodiscard]] const std::optional<Place> &place() const { return m_here ? m_here : m_book.place; }
    /// True if that is where one is.
    [[nodiscard]] bool isHere() const { return m_here.has_value(); }
    /// True if \a kilometres are less than what is known of where one is.
    [[nodiscard]] bool isCloseBy(double kilometres) const
    {
        return isHere() && kilometres <= CoarsePosition::kKilometres;
    }
    [[nodiscard]] DistanceUnit unit() const { return m_book.unit; }
    [[nodiscard]] bool isLoaded() const { return m_book.groups != nullptr; }
    /// Why the last thing failed, as a sentence; empty if it did not.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] GroupService &service() { return m_service; }

    /// The hour or the day is another one.
    void refresh() { Q_EMIT changed(); }
    /// Looks near \a place from now on; nothing: near none.
    void usePlace(const std::optional<Place> &place);
    /// Looks near \a place, where one is, until leaveHere(). It is kept nowhere: what was chosen is left as
    /// it is, and holds again from then on.
    void lookHere(const Place &place);
    void leaveHere();
    void useUnit(DistanceUnit unit);
    /// Keeps \a mark; calls \a then, unless \a guard is gone, with whether it is kept.
    void keep(const GroupMark &mark, QObject *guard, const std::function<void(const Result<void> &)> &then);

Q_SIGNALS:
    void changed();

private:
    void read();
    void put(const GroupMark &mark);
    void note(const Result<void> &kept);

    GroupService &m_service;
    const Clock &m_clock;
    GroupBook m_book;
    std::optional<Place> m_here; ///< In memory only, and no closer than a CoarsePosition.
    QString m_problem;
    bool m_reading = false;
    bool m_outdated = false; ///< What is being read was changed meanwhile.
};

} // namespace alongside
