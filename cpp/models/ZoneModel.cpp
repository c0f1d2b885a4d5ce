#include "models/ZoneModel.h"

#include "models/NameText.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

/// A zone that people live in, and the words it is found by.
struct KnownZone
{
    QByteArray id;
    QString city;
    QString words; ///< City and country, folded, a space before each word.
};

bool isPlace(const QByteArray &id)
{
    constexpr std::array<QByteArrayView, 10> continents{"Africa", "America",  "Antarctica", "Arctic",
                                                        "Asia",   "Atlantic", "Australia",  "Europe",
                                                        "Indian", "Pacific"};
    return std::ranges::contains(continents,
                                 QByteArrayView(id).first(std::max<qsizetype>(id.indexOf('/'), 0)));
}

QString folded(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : apart) {
        if (character.isLetterOrNumber())
            plain += character;
        else if (!character.isMark())
            plain += u' ';
    }
    return plain.simplified();
}

QString countryOf(const QByteArray &id)
{
    const QLocale::Territory country = QTimeZone(id).territory();
    return country == QLocale::AnyTerritory || country == QLocale::World
               ? QString()
               : countryName(QLocale::territoryToCode(country));
}

/// Read once: it takes some milliseconds, and only who travels needs it.
const QList<KnownZone> &knownZones()
{
    static const QList<KnownZone> s_zones = [] {
        QList<KnownZone> zones;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids) {
            if (!isPlace(id))
                continue;
            const QString city = ZoneModel::cityOf(id);
            zones += {id, city, u' ' + folded(city + u' ' + countryOf(id))};
        }
        std::ranges::sort(zones, {}, [](const KnownZone &zone) { return zone.city; });
        return zones;
    }();
    return s_zones;
}

} // namespace

ZoneModel::ZoneModel(QObject *parent) : QAbstractListModel(parent) {}

void ZoneModel::begin(const QList<QByteArray> &atHand)
{
    m_atHand = atHand;
    m_typed.clear();
    search();
    Q_EMIT typedChanged();
}

void ZoneModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    search();
    Q_EMIT typedChanged();
}

void ZoneModel::search()
{
    beginResetModel();
    m_hasMore = false;
    const QString wanted = folded(m_typed.first(std::min<qsizetype>(m_typed.size(), 100)));
    m_shown = wanted.isEmpty() ? m_atHand : QList<QByteArray>();
    if (!wanted.isEmpty()) {
        for (const KnownZone &zone : knownZones()) {
            if (!zone.words.contains(u' ' + wanted))
                continue;
            m_hasMore = m_shown.size() == kMost;
            if (m_hasMore)
                break;
            m_shown += zone.id;
        }
    }
    endResetModel();
}

QString ZoneModel::cityOf(const QByteArray &zone)
{
    return QString::fromLatin1(zone.sliced(zone.lastIndexOf('/') + 1)).replace(u'_', u' ');
}

int ZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ZoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QByteArray &zone = m_shown[index.row()];
    switch (role) {
    case ZoneRole: return QString::fromLatin1(zone);
    case CityRole: return cityOf(zone);
    case CountryRole: return countryOf(zone);
    default: return {};
    }
}

QHash<int, QByteArray> ZoneModel::roleNames() const
{
    return {{ZoneRole, "zone"}, {CityRole, "city"}, {CountryRole, "country"}};
}

} // namespace alongside
