#include "models/StreetsModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kSetting = u"map.streets"_s;
const QByteArray kOn = "1"_ba;
const QByteArray kOff = "0"_ba;

} // namespace

StreetsModel::StreetsModel(SettingService &settings, StreetSource &source, const Clock &clock,
                           QObject *parent)
    : QObject(parent), m_settings(settings), m_source(source), m_pictures(source, clock)
{
    whenReady(m_settings.find(kSetting), this, [this](const Result<std::optional<QByteArray>> &kept) {
        if (m_decided || !kept || *kept != kOn)
            return;
        m_pictures.setOn(true);
        Q_EMIT changed();
    });
}

void StreetsModel::decide(bool on)
{
    m_decided = true;
    m_pictures.setOn(on);
    m_problem.clear();
    Q_EMIT changed();
    whenReady(m_settings.put(kSetting, on ? kOn : kOff), this, [this](const Result<void> &kept) {
        m_problem = kept ? QString() : toSentence(kept.error(), Deed::Changing);
        Q_EMIT changed();
    });
}

} // namespace alongside
