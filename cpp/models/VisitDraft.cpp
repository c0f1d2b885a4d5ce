#include "models/VisitDraft.h"

#include "models/ErrorText.h"
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
    : QObject(parent), m_keeper(keeper), m_moment(keeper.clock()),
      m_visit{.time = LivedTime::now(keeper.clock())}, m_former(m_visit)
{
    connect(&m_moment, &MomentModel::chosen, this,
            [this](const LivedTime &moment) { change(m_visit.time, moment); });
}

void VisitDraft::begin()
{
    if (!m_open)
        show(
            {.time = LivedTime::onClock(m_keeper.today().addDays(kDaysToNewOne), kMorning, m_keeper.here())});
}

void VisitDraft::edit(qint64 id)
{
    if (const auto visit = m_keeper.book().find(VisitId(id)); visit && !m_open)
        show(*visit);
}

void VisitDraft::show(const Visit &visit)
{
    m_visit = visit;
    m_former = visit;
    m_scans.clear();
    std::ranges::reverse_copy(m_keeper.book().scans, std::back_inserter(m_scans));
    m_failure.clear();
    m_open = true;
    m_saving = false;
    Q_EMIT changed();
}

void VisitDraft::setWho(const QString &who)
{
    if (!m_open || m_visit.who == who)
        return;
    m_visit.contact.reset();
    change(m_visit.who, who);
}

void VisitDraft::setContact(qint64 id, const QString &name)
{
    if (!m_open)
        return;
    m_visit.who = name;
    m_visit.contact = ContactId(id);
    m_failure.clear();
    Q_EMIT changed();
}

void VisitDraft::beginMoment()
{
    m_moment.begin(m_visit.time, m_keeper.today().addYears(kYearsAhead));
}

void VisitDraft::setHasTime(bool hasTime)
{
    if (!hasTime && m_visit.hasTime)
        m_visit.time = visit::momentOf(m_visit.day(), m_visit.time.zone());
    change(m_visit.hasTime, hasTime);
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

QString VisitDraft::problem() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_visit.place.size() > visit::kLongestPlace || m_visit.preparation.size() > visit::kLongestText
        || m_visit.note.size() > visit::kLongestText)
        return tr("The notes hold up to %1 letters, and the place %2. Please shorten them a little.")
            .arg(QLocale().toString(visit::kLongestText), QLocale().toString(visit::kLongestPlace));
    return {};
}

void VisitDraft::save()
{
    if (!m_open || m_saving)
        return;
    m_failure.clear(); // maybe it can be kept by now
    if (!problem().isEmpty()) {
        Q_EMIT changed();
        return;
    }
    Visit visit = m_visit;
    visit.who = visit.who.simplified();
    visit.about = visit.about.simplified();
    visit.companion = visit.companion.simplified();
    m_saving = true;
    whenReady(m_keeper.service().save(visit), this, [this](const Result<VisitId> &id) {
        m_saving = false;
        if (id) {
            m_keeper.load();
            end(qint64(*id));
        } else {
            m_failure = toSentence(id.error(), Deed::Saving);
            Q_EMIT changed();
        }
        Q_EMIT settled();
    });
}

void VisitDraft::close()
{
    if (m_open && m_visit != m_former)
        save();
    else
        abandon();
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

void VisitDraft::abandon()
{
    if (m_open)
        end(0);
}

void VisitDraft::end(qint64 id)
{
    m_open = false;
    Q_EMIT changed();
    Q_EMIT closed(id);
}

} // namespace alongside
