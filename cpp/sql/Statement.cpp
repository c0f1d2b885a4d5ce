#include "sql/Statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace alongside::sql {

namespace {

const auto kCopy = reinterpret_cast<sqlite3_destructor_type>(-1); // SQLITE_TRANSIENT

// From the file, and so decrypted.
int pagesReadBy(sqlite3 *handle)
{
    int now = 0;
    int most = 0;
    sqlite3_db_status(handle, SQLITE_DBSTATUS_CACHE_MISS, &now, &most, 0);
    return now;
}

} // namespace

void Statement::GiveBack::operator()(sqlite3_stmt *handle) const
{
    sqlite3_reset(handle); // repeats the last step's error, which step() has reported
    sqlite3_clear_bindings(handle);
    std::unique_ptr<sqlite3_stmt, Connection::Finalize> resting(handle);
    home->resting.try_emplace(sqlite3_sql(handle), std::move(resting));
}

Result<Statement> Statement::prepare(Connection &connection, QByteArrayView sql)
{
    Connection::State &home = *connection.m_state;
    if (const auto found = home.resting.find(std::string(sql.data(), std::size_t(sql.size())));
        found != home.resting.end()) {
        Statement statement{Handle(found->second.release(), GiveBack{&home})};
        home.resting.erase(found);
        return statement;
    }

    sqlite3_stmt *raw = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql.data(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, &tail);
    std::unique_ptr<sqlite3_stmt, Connection::Finalize> prepared(raw);
    if (code != SQLITE_OK)
        return lastErrorOf(connection.handle());
    if (!raw || !QByteArrayView(tail, sql.data() + sql.size()).trimmed().isEmpty())
        return fail(ErrorCode::Internal, u"not exactly one statement"_s);
    return Statement{Handle(prepared.release(), GiveBack{&home})};
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_handle.get())) {
    case SQLITE_ROW: return expectSoundPages().transform([] { return true; });
    case SQLITE_DONE: return false;
    default: return lastErrorOf(sqlite3_db_handle(m_handle.get()));
    }
}

// SQLCipher hands out a page that it cannot decrypt all the same, and fails whoever asks for the next
// one: what a row has on the last page that was read would be taken for good.
Result<void> Statement::expectSoundPages() const
{
    if (QByteArrayView(sqlite3_sql(m_handle.get())).startsWith("PRAGMA"))
        return {}; // its rows are on no page
    Connection::State &home = *m_handle.get_deleter().home;
    const int pagesRead = pagesReadBy(home.handle.get());
    if (pagesRead == home.pagesRead)
        return {};
    if (!home.probe) {
        sqlite3_stmt *raw = nullptr;
        sqlite3_prepare_v3(home.handle.get(), "SELECT 1 FROM sqlite_schema LIMIT 1", -1,
                           SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
        home.probe.reset(raw);
    }
    if (!home.probe) // as it stands it is right: only memory can be missing
        return fail(ErrorCode::OutOfMemory, u"no memory to look at the pages"_s);
    const int code = sqlite3_step(home.probe.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        auto error = pageErrorOf(home.handle.get());
        sqlite3_reset(home.probe.get());
        return error;
    }
    sqlite3_reset(home.probe.get());
    home.pagesRead = pagesRead;
    return {};
}

Result<void> Statement::run()
{
    if (const auto stepped = step(); !stepped)
        return std::unexpected(stepped.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
}

Result<void> Statement::expectParameters(int count) const
{
    const int wanted = sqlite3_bind_parameter_count(m_handle.get());
    if (wanted != count)
        return fail(ErrorCode::Internal, u"%1 values for %2 parameters"_s.arg(count).arg(wanted));
    return {};
}

Result<void> Statement::check(int code) const
{
    if (code != SQLITE_OK)
        return lastErrorOf(sqlite3_db_handle(m_handle.get()));
    return {};
}

Result<void> Statement::bindOne(int index, int value)
{
    return check(sqlite3_bind_int(m_handle.get(), index, value));
}

Result<void> Statement::bindOne(int index, qint64 value)
{
    return check(sqlite3_bind_int64(m_handle.get(), index, value));
}

Result<void> Statement::bindOne(int index, double value)
{
    return check(sqlite3_bind_double(m_handle.get(), index, value));
}

Result<void> Statement::bindOne(int index, const QString &value)
{
    QByteArray utf8 = value.toUtf8();
    const auto bound = check(sqlite3_bind_text64(m_handle.get(), index, utf8.constData(),
                                                 sqlite3_uint64(utf8.size()), kCopy, SQLITE_UTF8));
    wipe(std::as_writable_bytes(std::span(utf8)));
    return bound;
}

Result<void> Statement::bindOne(int index, const QByteArray &value)
{
    return check(
        sqlite3_bind_blob64(m_handle.get(), index, value.constData(), sqlite3_uint64(value.size()), kCopy));
}

Result<void> Statement::bindOne(int index, std::nullopt_t)
{
    return check(sqlite3_bind_null(m_handle.get(), index));
}

bool Statement::isNull(int index) const
{
    return sqlite3_column_type(m_handle.get(), index) == SQLITE_NULL;
}

int Statement::read(int index, std::type_identity<int>) const
{
    return sqlite3_column_int(m_handle.get(), index);
}

qint64 Statement::read(int index, std::type_identity<qint64>) const
{
    return sqlite3_column_int64(m_handle.get(), index);
}

double Statement::read(int index, std::type_identity<double>) const
{
    return sqlite3_column_double(m_handle.get(), index);
}

QString Statement::read(int index, std::type_identity<QString>) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), index));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_handle.get(), index));
}

QByteArray Statement::read(int index, std::type_identity<QByteArray>) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), index));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle.get(), index));
}

} // namespace alongside::sql
