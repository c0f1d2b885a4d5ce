#include "models/LastCopingModel.h"

#include "domain/CopingTool.h"
#include "services/WhenReady.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kSetting = u"coping.last"_s;

bool isKnown(const QString &key)
{
    constexpr std::array known{coping::kBreathing, coping::kGrounding, coping::kMuscles, coping::kWorryTime,
                               coping::kKindWords};
    return std::ranges::find(known, key) != known.end();
}

} // namespace

LastCopingModel::LastCopingModel(SettingService &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_key(coping::kBreathing)
{
    whenReady(m_settings.find(kSetting), this, [this](const Result<std::optional<QByteArray>> &kept) {
        if (kept && *kept)
            show(QString::fromUtf8(**kept));
    });
}

void LastCopingModel::note(const QString &key)
{
    if (!isKnown(key) || key == m_key)
        return;
    show(key);
    // Nobody waits for it: if it is not kept, Today offers what it did before.
    std::ignore = m_settings.put(kSetting, key.toUtf8());
}

void LastCopingModel::show(const QString &key)
{
    if (!isKnown(key) || key == m_key)
        return;
    m_key = key;
    Q_EMIT changed();
}

} // namespace alongside
