#pragma once

#include "sql/Connection.h"
#include "sql/Statement.h"
#include "support/TestKeys.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace alongside {

inline constexpr auto kTable = "CREATE TABLE note(id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT";

/// A folder for a database.
class TestConnectionFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("vault.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

inline QString pragma(sql::Connection &connection, const QByteArray &name)
{
    auto query = sql::Statement::prepare(connection, "PRAGMA " + name);
    if (!query || !query->step().value_or(false))
        return QStringLiteral("no answer");
    return query->column<QString>(0);
}

inline Result<void> addNote(sql::Connection &connection, const QString &words)
{
    auto insert = sql::Statement::prepare(connection, "INSERT INTO note(words) VALUES (?1)");
    if (!insert)
        return std::unexpected(insert.error());
    if (auto bound = insert->bind(words); !bound)
        return bound;
    return insert->run();
}

/// A database with a few pages in it.
inline void makeNotes(const QString &path, int count = 200)
{
    auto made = sql::Connection::create(path, keyOf(1), saltOf(2));
    QVERIFY(made);
    QVERIFY(made->execute(kTable));
    for (int index = 0; index < count; ++index)
        QVERIFY(addNote(*made, QStringLiteral("A plain sentence of note %1. ").arg(index).repeated(10)));
}

/// Opens it, reads all of it and verifies it.
inline Result<void> readWholly(const QString &path)
{
    auto opened = sql::Connection::open(path, keyOf(1), saltOf(2));
    if (!opened)
        return std::unexpected(opened.error());
    if (auto read = opened->execute("SELECT sum(length(words)) FROM note"); !read)
        return read;
    return opened->verify();
}

inline ErrorCode whyNotOpened(const QString &path, const SecretBytes &key = keyOf(1))
{
    const auto opened = sql::Connection::open(path, key, saltOf(2));
    return opened ? ErrorCode::Internal : opened.error().code;
}

} // namespace alongside
