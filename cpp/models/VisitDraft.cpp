#include "models/VisitDraft.h"

#include "models/ScanText.h"
#include "models/VisitText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

namespace {

constexpr int kYearsAhead = 5;
constexpr int kDaysToNewOne = 7;
const QTime kMorning(10, 0);

} // namespace

VisitDraft::VisitDraft(VisitKeeper &keeper, QObject *parent)
    : FormDraft(parent), m_keeper(keeper), m_moment(keeper.clock()),
      m_visit{.time = LivedTime::now(keeper.clock())}, m_former(m_visit)
{
    connect(&m_moment, &MomentModel::chosen, this,
            [this](const LivedTime &moment) { change(m_visit.time, moment); });
}

void VisitDraft::begin()
{
    if (!isOpen())
        show(
            {.time = LivedTime::onClock(m_keeper.today().addDays(kDaysToNewOne), kMorning, m_keeper.here())});
}

void VisitDraft::beginWith(const Visit &visit)
{
    if (isOpen())
        return;
    show(visit);
    Q_EMIT begun();
}

void VisitDraft::edit(qint64 id)
{
    if (const auto visit = m_keeper.book().find(VisitId(id)); visit && !isOpen())
        show(*visit);
}

void VisitDraft::show(const Visit &visit)
{
    m_visit = visit;
    m_former = visit;
    m_scans.clear();
    std::ranges::reverse_copy(m_keeper.book().scans, std::back_inserter(m_scans));
    open();
}

void VisitDraft::setWho(const QString &who)
{
    if (!isOpen() || m_visit.who == who)
        return;
    m_visit.contact.reset();
    change(m_visit.who, who);
}

void VisitDraft::setContact(qint64 id, const QString &name)
{
    if (!isOpen())
        return;
    m_visit.who = name;
    m_visit.contact = ContactId(id);
    noteChange();
}

void VisitDraft::beginMoment()
{
    m_moment.begin(m_visit.time, m_keeper.today().addYears(kYearsAhead));
}

void VisitDraft::setHasTime(bool hasTime)
{
    if (isOpen() && hasTime != m_visit.hasTime)
        m_visit.minutes = 0; // hours are no days
    if (!hasTime && m_visit.hasTime)
        m_visit.time = visit::momentOf(m_visit.day(), m_visit.time.zone());
    change(m_visit.hasTime, hasTime);
}

QStringList VisitDraft::lengths()
{
    return visitLengthTexts();
}

int VisitDraft::length() const
{
    return visitLengthOf(m_visit.minutes);
}

void VisitDraft::setLength(int length)
{
    change(m_visit.minutes, visitMinutesOf(length));
}

QString VisitDraft::when() const
{
    return visitWhenText(m_visit, m_keeper.today(), m_keeper.here());
}

QString VisitDraft::here() const
{
    return visitHereText(m_visit, m_keeper.today(), m_keeper.here());
}

QStringList VisitDraft::scans() const
{
    QStringList names;
    for (const Scan &scan : m_scans)
        names += scanTitle(scan) + u'\n' + scanWhenText(scan, m_keeper.today(), m_keeper.here());
    return names;
}

int VisitDraft::scan() const
{
    const auto found = std::ranges::find_if(
        m_scans, [this](const Scan &scan) { return m_visit.scan == std::optional(scan.id); });
    return found == m_scans.end() ? -1 : int(found - m_scans.begin());
}

void VisitDraft::setScan(int scan)
{
    const bool known = scan >= 0 && scan < m_scans.size();
    change(m_visit.scan, known ? std::optional(m_scans[scan].id) : std::nullopt);
}

QString VisitDraft::obstacle() const
{
    if (m_visit.place.size() > visit::kLongestPlace || m_visit.preparation.size() > visit::kLongestText
        || m_visit.note.size() > visit::kLongestText)
        return tr("The notes hold up to %1 letters, and the place %2. Please shorten them a little.")
            .arg(QLocale().toString(visit::kLongestText), QLocale().toString(visit::kLongestPlace));
    return {};
}

void VisitDraft::keep()
{
    Visit visit = m_visit;
    visit.who = visit.who.simplified();
    visit.about = visit.about.simplified();
    visit.companion = visit.companion.simplified();
    whenReady(m_keeper.service().save(visit), this, [this](const Result<VisitId> &id) {
        if (id)
            m_keeper.load();
        answer(id.transform([](VisitId kept) { return qint64(kept); }));
    });
}

void VisitDraft::commitForLock()
{
    m_visit.place.truncate(visit::kLongestPlace);
    m_visit.preparation.truncate(visit::kLongestText);
    m_visit.note.truncate(visit::kLongestText);
    close();
}

QString VisitDraft::words()
{
    QStringList words{m_visit.who,         m_visit.about,     m_visit.place,
                      m_visit.preparation, m_visit.companion, m_visit.note};
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace alongside
