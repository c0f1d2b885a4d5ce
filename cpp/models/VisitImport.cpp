#include "models/VisitImport.h"

#include "models/ErrorText.h"
#include "models/VisitText.h"
#include "services/WhenReady.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Visit toVisit(const CalendarEvent &event)
{
    return {.about = event.summary,
            .time = event.start,
            .hasTime = event.hasTime,
            .minutes = event.minutes,
            .place = event.location,
            .note = event.description,
            .calendarUid = event.uid};
}

/// By what two visits are taken for the same: when, and its identity, or if it has none, what it is for.
using Sameness = std::pair<qint64, QString>;

Sameness samenessOf(const Visit &visit)
{
    return {visit.time.msSinceEpoch(), visit.calendarUid.isEmpty() ? visit.about : visit.calendarUid};
}

QString toSentence(CalendarRefusal refusal)
{
    switch (refusal) {
    case CalendarRefusal::Unreadable:
        return VisitImport::tr("This file could not be read. Another copy of it may work.");
    case CalendarRefusal::TooLarge:
        return VisitImport::tr(
                   "This file has more than %1 megabytes. A calendar saved for fewer years is smaller.")
            .arg(QLocale().toString(kMostCalendarBytes >> 20));
    case CalendarRefusal::NoCalendar:
        return VisitImport::tr("This is no calendar. Files of calendars mostly end in .ics.");
    case CalendarRefusal::NoEvent:
        return VisitImport::tr("This calendar has no appointment with a date that can be read.");
    case CalendarRefusal::TooMany:
        return VisitImport::tr(
                   "This calendar has more than %1 appointments. One saved for fewer years has less.")
            .arg(QLocale().toString(kMostCalendarEvents));
    }
    return {};
}

} // namespace

VisitImport::VisitImport(VisitKeeper &keeper, VisitCalendarService &calendars, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper), m_calendars(calendars)
{}

void VisitImport::clear()
{
    ++m_asked;
    m_remark.clear();
    m_problem.clear();
    m_busy = false;
    setFound({});
}

void VisitImport::read(const QUrl &file)
{
    if (file.isEmpty())
        return;
    clear();
    setBusy(true);
    whenReady(m_calendars.read(file), this,
              [this, asked = m_asked](const std::expected<FoundEvents, CalendarRefusal> &found) {
                  if (asked != m_asked)
                      return;
                  setBusy(false);
                  if (found)
                      show(*found);
                  else
                      setProblem(toSentence(found.error()));
              });
}

void VisitImport::show(const FoundEvents &found)
{
    QSet<Sameness> known;
    for (const Visit &visit : m_keeper.book().visits)
        known.insert(samenessOf(visit));
    QList<Found> shown;
    shown.reserve(found.events.size());
    for (const CalendarEvent &event : found.events) {
        Found one{.visit = toVisit(event), .remarks = event.remarks};
        one.known = known.contains(samenessOf(one.visit));
        one.chosen = !one.known && !visit::isOver(one.visit, m_keeper.now());
        shown += one;
    }
    QStringList remarks;
    if (found.cancelled > 0)
        remarks +=
            tr("%n appointments are called off, so they are not in this list.", nullptr, found.cancelled);
    if (found.unreadable > 0)
        remarks += tr("%n appointments have no date that can be read, so they are not in this list.", nullptr,
                      found.unreadable);
    m_remark = remarks.join(u' ');
    setFound(std::move(shown));
}

void VisitImport::setFound(QList<Found> found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

int VisitImport::chosenCount() const
{
    return int(std::ranges::count(m_found, true, &Found::chosen));
}

void VisitImport::setChosen(int row, bool chosen)
{
    if (row < 0 || row >= count() || m_found[row].chosen == chosen)
        return;
    m_found[row].chosen = chosen;
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT chosenChanged();
}

void VisitImport::setAllChosen(bool chosen)
{
    if (m_found.isEmpty())
        return;
    for (Found &found : m_found)
        found.chosen = chosen;
    Q_EMIT dataChanged(index(0), index(count() - 1), {ChosenRole});
    Q_EMIT chosenChanged();
}

void VisitImport::add()
{
    QList<Visit> chosen;
    for (const Found &found : std::as_const(m_found)) {
        if (found.chosen)
            chosen += found.visit;
    }
    if (m_busy || chosen.isEmpty())
        return;
    setBusy(true);
    whenReady(m_keeper.service().addAll(chosen), this, [this](const Result<QList<VisitId>> &ids) {
        setBusy(false);
        if (!ids) {
            setProblem(alongside::toSentence(ids.error(), Deed::Changing));
            return;
        }
        m_added = *ids;
        m_keeper.load();
        clear();
        Q_EMIT added(tr("%n appointments are here now.", nullptr, int(m_added.size())));
    });
}

void VisitImport::takeBack()
{
    whenReady(m_keeper.service().eraseAll(std::exchange(m_added, {})), this,
              [this](const Result<void> &gone) {
                  m_keeper.load();
                  if (gone)
                      Q_EMIT takenBack({});
                  else
                      Q_EMIT takenBack(alongside::toSentence(gone.error(), Deed::Changing));
              });
}

void VisitImport::setBusy(bool busy)
{
    m_busy = busy;
    m_problem.clear();
    Q_EMIT changed();
}

void VisitImport::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

QString VisitImport::detailOf(const Visit &visit) const
{
    QStringList lines{visitWhenText(visit, m_keeper.today(), m_keeper.here()),
                      visitHereText(visit, m_keeper.today(), m_keeper.here()), visit.place};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString VisitImport::remarkOf(const Found &found)
{
    QStringList remarks;
    if (found.known)
        remarks += tr("This one is here already.");
    if (found.remarks & CalendarRemark::OddZone)
        remarks += tr("Its time zone is not known, so the time is taken as yours. Please look at it.");
    if (found.remarks & CalendarRemark::GoesOn)
        remarks += tr("It repeats more often than is taken here.");
    if (found.remarks & CalendarRemark::OddRepeats)
        remarks += tr("It repeats by a rule that is not understood. Only the first time is here.");
    if (found.remarks & CalendarRemark::Shortened)
        remarks += tr("It has more words than fit. The rest is left out.");
    return remarks.join(u' ');
}

int VisitImport::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisitImport::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Found &found = m_found[index.row()];
    switch (role) {
    case TitleRole: return visitTitle(found.visit);
    case DetailRole: return detailOf(found.visit);
    case RemarkRole: return remarkOf(found);
    case ChosenRole: return found.chosen;
    default: return {};
    }
}

QHash<int, QByteArray> VisitImport::roleNames() const
{
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {RemarkRole, "remark"}, {ChosenRole, "chosen"}};
}

} // namespace alongside
