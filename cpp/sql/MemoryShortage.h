#pragma once

namespace alongside::sql {

/// Starts OpenSSL, and watches what it asks for as well unless it was in use already. Without memory
/// it does not start: \returns false then. At its first use by SQLCipher it would wait for ever.
[[nodiscard]] bool startCipherLibrary();

/// SQLite or its cipher went without memory. SQLCipher does not say so of itself: it takes a page that
/// it had no memory to decrypt for a damaged one, and goes on saying that while the database is open.
void noteMemoryShortage();
/// A database is opened: what was before does not concern it.
void forgetMemoryShortage();
[[nodiscard]] bool wasShortOfMemory();

} // namespace alongside::sql
