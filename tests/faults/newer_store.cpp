// Marks the store of a profile as one that a newer Alongside made: newer_store FOLDER, and the passphrase on
// standard input. What is written goes through SQLCipher, so that nothing but the mark is unusual.
#include "Process.h"

#include "services/OpenProfile.h"
#include "sql/Connection.h"

#include <cstdio>
#include <iostream>
#include <string>

namespace {

bool markAsNewer(const alongside::Vault &vault)
{
    auto connection =
        alongside::sql::Connection::open(vault.databasePath(), vault.databaseKey(), vault.databaseSalt());
    return connection && connection->execute("CREATE TABLE from_the_future(a); PRAGMA user_version = 1000")
           && connection->checkpoint();
}

} // namespace

int main(int argc, char *argv[])
{
    alongside::hardenProcess();
    std::string passphrase;
    std::getline(std::cin, passphrase);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto ids = alongside::ProfileFolder::findAll(folder);
    if (!ids || ids->isEmpty())
        return 1;
    const auto profile = alongside::OpenProfile::unlock(
        folder, ids->first(), alongside::SecretBytes::copyOf(std::as_bytes(std::span(passphrase))),
        alongside::SystemUptime());
    if (!profile || !(*profile)->close())
        return 1;
    return markAsNewer((*profile)->vault()) ? 0 : 1;
}
