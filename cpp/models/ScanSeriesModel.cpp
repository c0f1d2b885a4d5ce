#include "models/ScanSeriesModel.h"

#include "models/DateText.h"
#include "models/ScanPicture.h"
#include "models/ScanText.h"

#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr std::array kPhases{ScanPhase::Before, ScanPhase::ScanDay, ScanPhase::Waiting, ScanPhase::After};

} // namespace

ScanSeriesModel::ScanSeriesModel(ScanKeeper &keeper, bool follows, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper), m_follows(follows)
{
    connect(&m_keeper, &ScanKeeper::changed, this, &ScanSeriesModel::show);
}

void ScanSeriesModel::open(qint64 id)
{
    m_id = ScanId(id);
    show();
}

void ScanSeriesModel::show()
{
    const ScanBook &book = m_keeper.book();
    const QDate today = m_keeper.today();
    beginResetModel();
    m_scan = m_follows ? book.current(today) : book.find(m_id);
    // With nothing to come, the last one is what there is to look at.
    if (!m_scan && m_follows) {
        for (const Scan &scan : book.scans)
            m_scan = scan.cancelled ? m_scan : scan;
    }
    m_earlier = m_scan ? book.earlierThan(*m_scan, today) : QList<Scan>();
    m_rows.clear();
    if (m_scan)
        list(*m_scan);
    for (const Scan &scan : std::views::reverse(m_earlier))
        list(scan);
    m_summary = summarize();
    m_picture = draw();
    endResetModel();
    Q_EMIT changed();
}

void ScanSeriesModel::list(const Scan &scan)
{
    const ScanWorry worry = m_keeper.book().worryOf(scan, m_keeper.today());
    //: %1 is a scan, %2 a day.
    const QString season = tr("%1, %2").arg(scanTitle(scan), fullDayText(scan.day()));
    for (const WorryPoint &point : worry.points()) {
        const QString day = point.day < 0   ? tr("%n days before", nullptr, -point.day)
                            : point.day > 0 ? tr("%n days after", nullptr, point.day)
                                            : tr("Scan day");
        m_rows += {season, day, longDayText(scan.day().addDays(point.day)), worryText(point.mean)};
    }
    for (const ScanPhase phase : kPhases) {
        const PhaseWorry means = worry.phase(phase);
        if (!means.mean)
            continue;
        //: %1 is a phase, as "Waiting"; %2 a number.
        m_rows += {season, tr("%1: mean %2").arg(scanPhaseText(phase), worryText(*means.mean)),
                   tr("Answered on %n days. %1 with worry (1 or more), %2 with much (4 or more).", nullptr,
                      means.answered)
                       .arg(QLocale().toString(means.present), QLocale().toString(means.severe)),
                   QString(), true};
    }
}

// Only what was, and nothing from fewer than three: see WorryCompared.
QString ScanSeriesModel::summarize() const
{
    if (!m_scan)
        return {};
    const ScanBook &book = m_keeper.book();
    const QDate today = m_keeper.today();
    const ScanWorry worry = book.worryOf(*m_scan, today);
    QList<ScanWorry> earlier;
    for (const Scan &scan : m_earlier)
        earlier += book.worryOf(scan, today);
    const WorryCompared compared = WorryCompared::of(worry, earlier);
    QStringList sentences;
    if (const auto range = worry.range()) {
        const QString least = worryText(range->first);
        const QString most = worryText(range->second);
        sentences += least == most ? tr("Around this scan you answered on %n days: %1.", nullptr,
                                        int(worry.points().size()))
                                         .arg(least)
                                   : tr("Around this scan you answered on %n days, from %1 to %2.", nullptr,
                                        int(worry.points().size()))
                                         .arg(least, most);
    }
    if (compared.level) {
        const QString seasons = QLocale().toString(compared.seasons);
        switch (*compared.level) {
        case WorryCompared::Level::Lower:
            sentences += tr("On the same days of your %1 scans before, worry was higher.").arg(seasons);
            break;
        case WorryCompared::Level::Same:
            sentences += tr("That is like the same days of your %1 scans before.").arg(seasons);
            break;
        case WorryCompared::Level::Higher:
            sentences += tr("On the same days of your %1 scans before, worry was lower.").arg(seasons);
            break;
        }
    }
    if (const int eased = compared.eased.value_or(0); eased > 0)
        sentences += tr("In %1 of the last 3, it was lower on the day after the result than at its height.")
                         .arg(QLocale().toString(eased));
    if (sentences.isEmpty())
        sentences += tr("This fills in as you answer around scans. There is no right amount.");
    return sentences.join(u' ');
}

bool ScanSeriesModel::hasAny() const
{
    return !m_rows.isEmpty();
}

ChartPicture ScanSeriesModel::draw() const
{
    const QDate today = m_keeper.today();
    const auto seasonOf = [&](const Scan &scan) {
        return WorrySeason{scan, m_keeper.book().worryOf(scan, today)};
    };
    if (!m_scan)
        return {};
    QList<WorrySeason> earlier;
    for (const Scan &scan : m_earlier)
        earlier += seasonOf(scan);
    return scanPicture(seasonOf(*m_scan), earlier, m_summary, today);
}

int ScanSeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ScanSeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case SeasonRole: return row.season;
    case DayRole: return row.day;
    case DateRole: return row.date;
    case ValueRole: return row.value;
    case MeansRole: return row.means;
    default: return {};
    }
}

QHash<int, QByteArray> ScanSeriesModel::roleNames() const
{
    return {{SeasonRole, "season"},
            {DayRole, "day"},
            {DateRole, "date"},
            {ValueRole, "value"},
            {MeansRole, "means"}};
}

} // namespace alongside
