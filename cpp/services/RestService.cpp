#include "services/RestService.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kSetting = u"rest"_s;
const auto kNone = "none"_ba;
const auto kUntilEnded = "until ended"_ba;

// As it is kept: a word, or the day that ends it, as 2026-03-19.
QByteArray toStored(const Rest &rest)
{
    if (!rest.begun)
        return kNone;
    return rest.until.isValid() ? rest.until.toString(Qt::ISODate).toLatin1() : kUntilEnded;
}

Rest fromStored(const QByteArray &stored)
{
    if (stored == kUntilEnded)
        return Rest::untilEnded();
    const QDate day = QDate::fromString(QString::fromLatin1(stored), Qt::ISODate);
    return day.isValid() ? Rest::untilDay(day) : Rest{};
}

} // namespace

RestService::RestService(StorageQueue &queue, OpenProfile &profile) : m_queue(queue), m_store(profile.store())
{}

QFuture<Result<Rest>> RestService::find()
{
    return m_queue.run([this] {
        return m_store.settings().find(kSetting).transform(
            [](const std::optional<QByteArray> &stored) { return fromStored(stored.value_or(kNone)); });
    });
}

QFuture<Result<void>> RestService::put(const Rest &rest)
{
    return m_queue.run([this, rest] {
        return m_store.save([&] { return m_store.settings().put(kSetting, toStored(rest)); });
    });
}

} // namespace alongside
