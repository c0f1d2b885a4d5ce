#include "sql/WordTokenizer.h"

#include "core/UnspacedScript.h"
#include "sql/Connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace alongside::sql {

namespace {

using Emit = int (*)(void *context, int flags, const char *token, int size, int start, int end);

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

// unicode61, created with what this tokenizer asks of it.
struct Unicode
{
    fts5_tokenizer methods{};
    Fts5Tokenizer *instance = nullptr;

    Unicode() = default;
    Unicode(const Unicode &) = delete;
    Unicode &operator=(const Unicode &) = delete;
    ~Unicode()
    {
        if (instance)
            methods.xDelete(instance);
    }
};

struct Character
{
    char32_t code;
    int size; // bytes
};

// unicode61 only hands on what it decoded itself, so that the bytes are known to be whole.
Character characterAt(std::string_view text)
{
    const auto byte = [text](std::size_t at) {
        return at < text.size() ? char32_t(static_cast<unsigned char>(text[at])) : 0;
    };
    const auto tail = [byte](std::size_t at) {
        return byte(at) & 0x3f;
    };
    const char32_t first = byte(0);
    if (first < 0xc0)
        return {first, 1};
    if (first < 0xe0)
        return {((first & 0x1f) << 6) | tail(1), 2};
    if (first < 0xf0)
        return {((first & 0x0f) << 12) | (tail(1) << 6) | tail(2), 3};
    return {((first & 0x07) << 18) | (tail(1) << 12) | (tail(2) << 6) | tail(3), 4};
}

// Hands on the words of unicode61, those of unspaced scripts character by character.
struct Splitter
{
    void *context;
    Emit emit;
};

int split(void *splitterPointer, int flags, const char *token, int size, int start, int end)
{
    const auto &splitter = *static_cast<Splitter *>(splitterPointer);
    const std::string_view word(token, std::size_t(size));
    // Folding leaves the length of such scripts as it is; where it does not, the parts of a word
    // share the place of the whole.
    const bool aligned = end - start == size;
    const auto hand = [&](int from, int to) {
        return splitter.emit(splitter.context, flags, token + from, to - from, aligned ? start + from : start,
                             aligned ? start + to : end);
    };
    int begun = 0;
    for (int at = 0; at < size;) {
        const Character character = characterAt(word.substr(std::size_t(at)));
        const int next = std::min(at + character.size, size);
        if (isUnspacedScript(character.code)) {
            if (at > begun) {
                if (const int code = hand(begun, at); code != SQLITE_OK)
                    return code;
            }
            if (const int code = hand(at, next); code != SQLITE_OK)
                return code;
            begun = next;
        }
        at = next;
    }
    return begun < size ? hand(begun, size) : SQLITE_OK;
}

int create(void *api, const char **, int, Fts5Tokenizer **made)
{
    auto unicode = std::make_unique<Unicode>();
    void *context = nullptr;
    auto *fts5 = static_cast<fts5_api *>(api);
    if (const int code = fts5->xFindTokenizer(fts5, "unicode61", &context, &unicode->methods);
        code != SQLITE_OK)
        return code;
    std::array<const char *, 2> arguments{"remove_diacritics", "2"};
    if (const int code =
            unicode->methods.xCreate(context, arguments.data(), int(arguments.size()), &unicode->instance);
        code != SQLITE_OK)
        return code;
    *made = reinterpret_cast<Fts5Tokenizer *>(unicode.release());
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    const std::unique_ptr<Unicode> unicode(reinterpret_cast<Unicode *>(tokenizer));
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, Emit emit)
{
    auto &unicode = *reinterpret_cast<Unicode *>(tokenizer);
    Splitter splitter{context, emit};
    return unicode.methods.xTokenize(unicode.instance, &splitter, flags, text, size, split);
}

int keep(void *words, int, const char *token, int size, int, int)
{
    constexpr int longest = 32 * 1024; // FTS5_MAX_TOKEN_SIZE: the index cuts what is longer
    static_cast<Words *>(words)->insert(QByteArray(token, std::min(size, longest)));
    return SQLITE_OK;
}

} // namespace

Result<void> registerWordTokenizer(sqlite3 *handle)
{
    fts5_api *api = apiOf(handle);
    if (!api)
        return fail(ErrorCode::Unavailable, QStringLiteral("SQLCipher without full-text search"));
    fts5_tokenizer methods{create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "alongside_words", api, &methods, nullptr) != SQLITE_OK)
        return lastErrorOf(handle);
    return {};
}

Result<Words> wordsIn(sqlite3 *handle, std::string_view text)
{
    Fts5Tokenizer *made = nullptr;
    if (const int code = create(apiOf(handle), nullptr, 0, &made); code != SQLITE_OK)
        return fail(ErrorCode::OutOfMemory);
    Words words;
    const int code = tokenize(made, &words, FTS5_TOKENIZE_DOCUMENT, text.data(), int(text.size()), keep);
    destroy(made);
    if (code != SQLITE_OK)
        return fail(ErrorCode::OutOfMemory);
    return words;
}

} // namespace alongside::sql
