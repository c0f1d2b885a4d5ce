#pragma once

#include "domain/CirclePerson.h"
#include "sql/Connection.h"

namespace alongside {

/// Who knows what, and the words for the news, as they are stored.
class CircleRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit CircleRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps \a person: in place of the one with their id, or of whoever is the same contact, or as a new
    /// one, whose id is 0. \returns ErrorCode::InvalidValue as circle::checked(); NotFound if the one with
    ///   their id is gone.
    [[nodiscard]] Result<void> put(const CirclePerson &person);
    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(CirclePersonId id);
    /// Everyone, in the order they were added.
    [[nodiscard]] Result<QList<CirclePerson>> all() const;

    /// Keeps \a words in place of those for the same audience. \returns ErrorCode::InvalidValue for too many.
    [[nodiscard]] Result<void> putWords(const NewsWords &words);
    /// Those for \a audience are as they came again.
    [[nodiscard]] Result<void> forgetWords(NewsAudience audience);
    [[nodiscard]] Result<QList<NewsWords>> words() const;

private:
    sql::Connection *m_connection;
};

} // namespace alongside
