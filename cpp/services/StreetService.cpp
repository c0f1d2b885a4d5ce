#include "services/StreetService.h"

namespace alongside {

QFuture<std::optional<StoredStreet>> StreetService::find(const StreetSquare &square)
{
    return m_queue.run([this, square] { return m_profile.streets().find(square).value_or(std::nullopt); });
}

QFuture<Result<void>> StreetService::put(const StoredStreet &street)
{
    return m_queue.run([this, street] { return m_profile.streets().put(street); });
}

QFuture<Result<void>> StreetService::renew(const StreetSquare &square, const QByteArray &tag,
                                           const QDateTime &until)
{
    return m_queue.run([this, square, tag, until] { return m_profile.streets().renew(square, tag, until); });
}

QFuture<Result<qint64>> StreetService::bytes()
{
    return m_queue.run([this] { return m_profile.streets().bytes(); });
}

QFuture<Result<void>> StreetService::clear()
{
    return m_queue.run([this] { return m_profile.streets().clear(); });
}

} // namespace alongside
