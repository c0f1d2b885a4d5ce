#include "storage/Store.h"

#include "sql/Statement.h"
#include "storage/Rows.h"
#include "storage/Schema.h"

using namespace Qt::StringLiterals;

namespace alongside {

Store::Store(sql::Connection connection)
    : m_connection(std::move(connection)), m_journalTags(m_connection), m_journal(m_connection),
      m_journalPhotos(m_connection), m_asks(m_connection), m_circle(m_connection), m_briefs(m_connection),
      m_callNotes(m_connection), m_checkIns(m_connection), m_questionnaires(m_connection),
      m_symptoms(m_connection), m_scans(m_connection), m_resultPlans(m_connection), m_comforts(m_connection),
      m_contacts(m_connection), m_groupMarks(m_connection), m_groupPacks(m_connection),
      m_scanLetters(m_connection), m_scanChecklist(m_connection), m_measures(m_connection),
      m_kindLines(m_connection), m_settings(m_connection), m_worries(m_connection),
      m_treatments(m_connection), m_trends(m_connection), m_visits(m_connection),
      m_visitQuestions(m_connection)
{}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const SecretBytes &key,
                                             const sql::Salt &salt)
{
    return over(sql::Connection::create(path, key, salt));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const SecretBytes &key, const sql::Salt &salt)
{
    auto connection = sql::Connection::open(path, key, salt);
    if (!connection)
        return std::unexpected(connection.error());
    const auto version = storedVersion(*connection);
    if (!version)
        return std::unexpected(version.error());
    // Migrating it would make a new, empty store of it.
    if (*version == 0)
        return fail(ErrorCode::Corrupt, u"a database without a store in it"_s);
    return over(std::move(connection));
}

Result<std::unique_ptr<Store>> Store::openInMemory()
{
    return over(sql::Connection::openInMemory());
}

Result<std::unique_ptr<Store>> Store::over(Result<sql::Connection> connection)
{
    if (!connection)
        return std::unexpected(connection.error());
    if (auto migrated = migrate(*connection); !migrated)
        return std::unexpected(migrated.error());
    auto store = std::unique_ptr<Store>(new Store(*std::move(connection)));
    store->settle(); // what a killed process left in the log
    return store;
}

Result<void> Store::countSave()
{
    auto count = sql::Statement::prepare(m_connection, "UPDATE vault SET saves = saves + 1");
    if (!count)
        return std::unexpected(count.error());
    return count->run();
}

void Store::settle()
{
    m_unsettled = !m_connection.checkpoint().has_value();
}

Result<quint64> Store::saves()
{
    auto query = sql::Statement::prepare(m_connection, "SELECT saves FROM vault");
    if (!query)
        return std::unexpected(query.error());
    if (auto row = query->step(); !row)
        return std::unexpected(row.error());
    return quint64(query->column<qint64>(0));
}

Result<std::unique_ptr<Store>> Store::copyTo(const QString &path, const SecretBytes &key,
                                             const sql::Salt &salt)
{
    auto connection = sql::Connection::create(path, key, salt);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto copied = m_connection.copyTo(*connection); !copied)
        return std::unexpected(copied.error());
    auto copy = over(std::move(connection));
    if (!copy)
        return copy;
    if (auto sound = (*copy)->verify(); !sound)
        return std::unexpected(sound.error());
    return copy;
}

void Store::continueIn(std::unique_ptr<Store> copy)
{
    const std::scoped_lock lock(m_replacing);
    m_changedRowsBefore += m_connection.changedRowsEver();
    m_connection = std::move(copy->m_connection);
    m_unsettled = copy->m_unsettled.load();
}

std::function<void()> Store::interruptor()
{
    return [this] {
        const std::scoped_lock lock(m_replacing);
        m_connection.interruptor()();
    };
}

Result<void> Store::dateBinsBackTo(const QDateTime &latest)
{
    for (const QByteArrayView sql : {"UPDATE journal_entry SET deleted_ms = ?1 WHERE deleted_ms > ?1",
                                     "UPDATE check_in SET deleted_ms = ?1 WHERE deleted_ms > ?1",
                                     "UPDATE scan SET deleted_ms = ?1 WHERE deleted_ms > ?1",
                                     "UPDATE measure SET deleted_ms = ?1 WHERE deleted_ms > ?1",
                                     "UPDATE contact SET deleted_ms = ?1 WHERE deleted_ms > ?1",
                                     "UPDATE ask SET deleted_ms = ?1 WHERE deleted_ms > ?1",
                                     "UPDATE visit SET deleted_ms = ?1 WHERE deleted_ms > ?1",
                                     "UPDATE visit_question SET deleted_ms = ?1 WHERE deleted_ms > ?1"}) {
        if (auto dated = rows::change(m_connection, sql, latest.toMSecsSinceEpoch()); !dated)
            return dated;
    }
    return {};
}

Result<void> Store::verify()
{
    if (auto sound = m_connection.verify(); !sound)
        return sound;
    return m_journal.verifySearch();
}

} // namespace alongside
