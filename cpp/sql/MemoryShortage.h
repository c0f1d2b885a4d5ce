#pragma once

namespace alongside::sql {

/// Watches what OpenSSL asks for as well. To be called once, before OpenSSL is used. \returns false if
/// it was in use already.
[[nodiscard]] bool watchCipherMemory();

/// SQLite or its cipher went without memory. SQLCipher does not say so of itself: it takes a page that
/// it had no memory to decrypt for a damaged one, and goes on saying that while the database is open.
void noteMemoryShortage();
/// A database is opened: what was before does not concern it.
void forgetMemoryShortage();
[[nodiscard]] bool wasShortOfMemory();

} // namespace alongside::sql
