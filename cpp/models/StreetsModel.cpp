#include "models/StreetsModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kSetting = u"map.streets"_s;
const QByteArray kOn = "1"_ba;
const QByteArray kOff = "0"_ba;

QString sizeText(qint64 bytes)
{
    const bool hasTenths = bytes >= 1'000'000 && bytes < 10'000'000;
    return QLocale().formattedDataSize(bytes, hasTenths ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace

StreetsModel::StreetsModel(const Foundation &foundation, QObject *parent)
    : QObject(parent), m_settings(foundation.settings), m_streets(foundation.streets),
      m_source(foundation.source), m_keeper(foundation.streets),
      m_pictures(foundation.source, foundation.clock, &m_keeper)
{
    whenReady(m_settings.find(kSetting), this, [this](const Result<std::optional<QByteArray>> &kept) {
        if (m_decided || !kept)
            return;
        if (*kept != kOn) {
            m_keeper.clear(); // what a kill left while they were being turned off
            return;
        }
        m_pictures.setOn(true);
        Q_EMIT changed();
    });
}

QString StreetsModel::most()
{
    return sizeText(StreetFile::kMostBytes);
}

void StreetsModel::look()
{
    whenReady(m_streets.bytes(), this, [this](const Result<qint64> &bytes) {
        m_kept = bytes.value_or(0) > 0 ? sizeText(*bytes) : QString();
        Q_EMIT changed();
    });
}

void StreetsModel::forget()
{
    m_pictures.forget();
    look();
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
