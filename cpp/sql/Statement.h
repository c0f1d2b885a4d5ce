#pragma once

#include "sql/Connection.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>

struct sqlite3_stmt;

namespace alongside::sql {

template<typename T>
concept Scalar = std::same_as<T, int> || std::same_as<T, qint64> || std::same_as<T, double>
                 || std::same_as<T, QString> || std::same_as<T, QByteArray>;

/// One prepared SQL statement, borrowed from its connection, which keeps it ready for the next use.
///
/// Text is copied in and out, so no value outlives its meaning. A statement holds a read lock from
/// its first row until it is exhausted, reset or destroyed: keep it in the smallest scope that does
/// the work.
class Statement
{
public:
    /// Prepares exactly one statement. \a sql must be a literal, never built.
    /// \returns ErrorCode::Internal if it does not parse or holds more than one.
    [[nodiscard]] static Result<Statement> prepare(Connection &connection, QByteArrayView sql);

    /// Starts over and binds \a values to ?1, ?2, ... All parameters at once.
    template<typename... Values>
    [[nodiscard]] Result<void> bind(const Values &...values)
    {
        reset();
        if (auto counted = expectParameters(int(sizeof...(Values))); !counted)
            return counted;
        int index = 0;
        Result<void> bound;
        std::ignore = ((bound = bindOne(++index, values)).has_value() && ...); // stops at the first failure
        return bound;
    }

    /// Advances. \returns true on a row, false when there are no more.
    [[nodiscard]] Result<bool> step();

    /// Advances once, for a statement that returns nothing.
    [[nodiscard]] Result<void> run();

    /// Column \a index of the current row, counted from 0. `std::optional<T>` for NULL.
    template<typename T>
    [[nodiscard]] T column(int index) const
    {
        if constexpr (Scalar<T>)
            return read(index, std::type_identity<T>{});
        else
            return isNull(index) ? T{} : T(read(index, std::type_identity<typename T::value_type>{}));
    }

    /// Steps to the end, turning each row into a value with \a toValue, which returns a Result; the
    /// first failure ends the walk.
    template<typename ToValue>
    [[nodiscard]] auto collect(ToValue toValue)
        -> Result<QList<typename std::invoke_result_t<ToValue, const Statement &>::value_type>>
    {
        QList<typename std::invoke_result_t<ToValue, const Statement &>::value_type> values;
        while (true) {
            const auto row = step();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                return values;
            auto value = toValue(std::as_const(*this));
            if (!value)
                return std::unexpected(value.error());
            values.append(*std::move(value));
        }
    }

    /// Rewinds and forgets the bound values.
    void reset();

private:
    /// \returns an error if a page that was read for the row at hand could not be decrypted whole.
    [[nodiscard]] Result<void> expectSoundPages() const;

    /// Puts the statement back to rest in its connection.
    struct GiveBack
    {
        Connection::State *home = nullptr;
        void operator()(sqlite3_stmt *handle) const;
    };
    using Handle = std::unique_ptr<sqlite3_stmt, GiveBack>;

    explicit Statement(Handle handle) : m_handle(std::move(handle)) {}

    [[nodiscard]] Result<void> expectParameters(int count) const;
    [[nodiscard]] Result<void> bindOne(int index, int value);
    [[nodiscard]] Result<void> bindOne(int index, qint64 value);
    [[nodiscard]] Result<void> bindOne(int index, double value);
    [[nodiscard]] Result<void> bindOne(int index, const QString &value);
    [[nodiscard]] Result<void> bindOne(int index, const QByteArray &value);
    [[nodiscard]] Result<void> bindOne(int index, std::nullopt_t);
    template<Scalar T>
    [[nodiscard]] Result<void> bindOne(int index, const std::optional<T> &value)
    {
        return value ? bindOne(index, *value) : bindOne(index, std::nullopt);
    }
    template<typename T>
        requires(!Scalar<T>)
    Result<void> bindOne(int, const T &) = delete; // no silent conversions

    [[nodiscard]] Result<void> check(int code) const;
    [[nodiscard]] bool isNull(int index) const;
    [[nodiscard]] int read(int index, std::type_identity<int>) const;
    [[nodiscard]] qint64 read(int index, std::type_identity<qint64>) const;
    [[nodiscard]] double read(int index, std::type_identity<double>) const;
    [[nodiscard]] QString read(int index, std::type_identity<QString>) const;
    [[nodiscard]] QByteArray read(int index, std::type_identity<QByteArray>) const;

    Handle m_handle;
};

} // namespace alongside::sql
