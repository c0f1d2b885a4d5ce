#include "domain/Excerpt.h"
#include "domain/SearchWords.h"

#include <sqlite3.h>

#include <cstdlib>

using namespace alongside;

namespace {

sqlite3 *table()
{
    static sqlite3 *const database = [] {
        sqlite3 *made = nullptr;
        const bool ready = sqlite3_open(":memory:", &made) == SQLITE_OK
                           && sqlite3_exec(made,
                                           "CREATE VIRTUAL TABLE text USING fts5(title, body);"
                                           "INSERT INTO text VALUES('Before Monday', 'a fish tank AND NOT')",
                                           nullptr, nullptr, nullptr)
                                  == SQLITE_OK;
        if (!ready)
            std::abort();
        return made;
    }();
    return database;
}

} // namespace

/// Whatever is typed is a question that FTS5 understands, and marks nothing outside the text.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(data, qsizetype(size));
    const SearchWords words = SearchWords::fromTyped(typed);
    const QByteArray question = words.toMatchExpression().toUtf8();
    if (!question.isEmpty()) {
        sqlite3_stmt *search = nullptr;
        if (sqlite3_prepare_v2(table(), "SELECT rowid FROM text WHERE text MATCH ?1", -1, &search, nullptr)
            != SQLITE_OK)
            std::abort();
        sqlite3_bind_text(search, 1, question.constData(), int(question.size()), SQLITE_STATIC);
        if (const int answer = sqlite3_step(search); answer != SQLITE_ROW && answer != SQLITE_DONE)
            std::abort();
        sqlite3_finalize(search);
    }
    const Excerpt excerpt = Excerpt::around(typed + QStringLiteral(" a fish tank ") + typed, words);
    for (const TextRange &match : excerpt.matches) {
        if (match.start < 0 || match.length < 0 || match.start + match.length > excerpt.text.size())
            std::abort();
    }
    return 0;
}
