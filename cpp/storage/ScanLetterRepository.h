#pragma once

#include "domain/ScanLetter.h"
#include "sql/Connection.h"

#include <QList>

namespace alongside {

/// The stored letters to oneself.
class ScanLetterRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit ScanLetterRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// All, the newest first. Those of erased scans are for the next one.
    [[nodiscard]] Result<QList<ScanLetter>> all() const;
    /// Keeps \a letter: adds it if its id is 0, else replaces it; one without a word is erased.
    /// \returns its id, 0 if it is erased; ErrorCode::InvalidValue if it is too long, NotFound if absent.
    [[nodiscard]] Result<ScanLetterId> put(const ScanLetter &letter);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
