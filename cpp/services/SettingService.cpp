#include "services/SettingService.h"

namespace alongside {

SettingService::SettingService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

QFuture<Result<std::optional<QByteArray>>> SettingService::find(const QString &name)
{
    return m_queue.run([this, name] { return m_store.settings().find(name); });
}

QFuture<Result<void>> SettingService::put(const QString &name, const QByteArray &value)
{
    return m_queue.run(
        [this, name, value] { return m_store.save([&] { return m_store.settings().put(name, value); }); });
}

} // namespace alongside
