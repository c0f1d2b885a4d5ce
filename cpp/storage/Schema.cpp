#include "storage/Schema.h"

#include "sql/Statement.h"
#include "sql/Transaction.h"
#include "storage/SchemaStep1.h"
#include "storage/SchemaStep2.h"
#include "storage/SchemaStep3.h"
#include "storage/SchemaStep4.h"
#include "storage/SchemaStep5.h"
#include "storage/SchemaStep6.h"
#include "storage/SchemaStep7.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Append only. A step that has shipped is never edited; tests/data keeps a store of each version.
constexpr std::array<QByteArrayView, kSchemaVersion> kSteps{
    kSchemaStep1, kSchemaStep2, kSchemaStep3, kSchemaStep4, kSchemaStep5, kSchemaStep6, kSchemaStep7};

} // namespace

Result<int> storedVersion(sql::Connection &connection)
{
    auto query = sql::Statement::prepare(connection, "PRAGMA user_version");
    if (!query)
        return std::unexpected(query.error());
    if (auto row = query->step(); !row)
        return std::unexpected(row.error());
    return query->column<int>(0);
}

Result<void> migrate(sql::Connection &connection)
{
    const auto stored = storedVersion(connection);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored > kSchemaVersion)
        return fail(ErrorCode::NewerVersion, u"schema %1, not %2"_s.arg(*stored).arg(kSchemaVersion));
    if (*stored < 0)
        return fail(ErrorCode::Corrupt, u"schema %1"_s.arg(*stored));

    for (int version = *stored + 1; version <= kSchemaVersion; ++version) {
        auto transaction = sql::Transaction::begin(connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto applied = connection.execute(kSteps[std::size_t(version - 1)]); !applied)
            return applied;
        if (auto marked = connection.execute("PRAGMA user_version = " + QByteArray::number(version)); !marked)
            return marked;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace alongside
