#include "tour/TourGuide.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

TourGuide::TourGuide(Composition &app, const LaunchOptions &options, const QDir &pictures)
    : m_app(app), m_options(options), m_pictures(pictures), m_hand(*app.window())
{
    m_usual.size = options.size.value_or(m_usual.size);
    m_usual.dark = options.dark;
    m_usual.textPercent = options.textPercent > 0 ? options.textPercent : 100;
    putOn(m_usual);
}

QString TourGuide::passphrase()
{
    return u"quiet harbour lantern meadow"_s;
}

Hand::Done TourGuide::take(const QString &name)
{
    ++m_number;
    const QString file = u"%1-%2%3.png"_s.arg(m_number, 2, 10, QChar(u'0')).arg(m_prefix, name);
    if (!m_hand.look().save(m_pictures.filePath(file)))
        return std::unexpected(u"%1 could not be saved"_s.arg(file));
    return {};
}

void TourGuide::putOn(const Look &look)
{
    DeviceSettingsModel *device = app().device();
    device->setAppearance(look.dark ? DeviceSettingsModel::Appearance::Dark
                                    : DeviceSettingsModel::Appearance::Light);
    device->setStrongContrast(look.strongContrast);
    device->setTextPercent(look.textPercent);
    device->setIgnoreRepeatedTaps(false); // this hand is quicker than anyone's, and means every tap
    m_prefix = look.name.isEmpty() ? QString() : look.name + u'-';
    m_app.window()->resize(look.size);
    QTest::qWait(50);
}

Hand::Done TourGuide::openProfile()
{
    ALONGSIDE_TRY(m_hand.typeInto(u"passphrase"_s, passphrase()));
    ALONGSIDE_TRY(m_hand.press(u"unlock"_s));
    return m_hand.see(u"todayScreen"_s);
}

} // namespace alongside
