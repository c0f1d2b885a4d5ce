#include "models/AskDraft.h"

#include "models/AskText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

namespace alongside {

namespace {

constexpr int kYearsAhead = 5;
constexpr int kDaysToNewOne = 7;
const QTime kMorning(10, 0);

/// \a day in the morning in \a zone; an hour later where the clocks leave that hour out.
LivedTime morningOf(QDate day, const QTimeZone &zone)
{
    const QList<LivedTime> moments = LivedTime::whenClockShowed(day, kMorning, zone);
    return moments.isEmpty() ? LivedTime::at(QDateTime(day, kMorning, zone), zone) : moments.first();
}

} // namespace

AskDraft::AskDraft(AskKeeper &keeper, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_moment(keeper.clock())
{
    connect(&m_moment, &MomentModel::chosen, this,
            [this](const LivedTime &moment) { change(m_ask.when, std::optional(moment)); });
}

void AskDraft::begin(bool offered)
{
    if (!m_open)
        show({.stage = offered ? AskStage::Offered : AskStage::Prepared});
}

void AskDraft::edit(qint64 id)
{
    if (const Ask *ask = m_keeper.find(AskId(id)); ask && !m_open)
        show(*ask);
}

void AskDraft::show(const Ask &ask)
{
    m_ask = ask;
    m_former = ask;
    m_problem.clear();
    m_open = true;
    m_saving = false;
    Q_EMIT changed();
}

void AskDraft::setWhat(const QString &what)
{
    if (what.size() <= ask::kLongestLine) {
        change(m_ask.what, what);
        return;
    }
    m_problem = tr("One thing is said in up to %1 letters. What you added last is more, so it was left out.")
                    .arg(QLocale().toString(ask::kLongestLine));
    QMetaObject::invokeMethod(this, &AskDraft::changed, Qt::QueuedConnection);
}

void AskDraft::setWho(const QString &who)
{
    if (m_open && m_ask.who != who)
        m_ask.contact.reset();
    change(m_ask.who, who);
}

void AskDraft::choose(const QString &name, qint64 contact)
{
    setWho(name);
    if (m_open && contact > 0)
        change(m_ask.contact, std::optional(ContactId(contact)));
}

void AskDraft::beginMoment()
{
    const QDate today = m_keeper.today();
    const bool isNew = !m_ask.when;
    const LivedTime moment =
        m_ask.when.value_or(morningOf(today.addDays(kDaysToNewOne), m_keeper.clock().zone()));
    m_moment.begin(moment, today.addYears(kYearsAhead));
    if (isNew)
        change(m_ask.when, std::optional(moment));
}

void AskDraft::forgetDay()
{
    change(m_ask.hasTime, false);
    change(m_ask.when, std::optional<LivedTime>());
}

QString AskDraft::when() const
{
    const QString when = askWhenText(m_ask, m_keeper.today());
    return when.isEmpty() ? tr("No day said") : when;
}

QStringList AskDraft::lengths()
{
    return askLengthTexts();
}

int AskDraft::length() const
{
    return askLengthOf(m_ask.minutes);
}

void AskDraft::setLength(int length)
{
    if (length != this->length())
        change(m_ask.minutes, askMinutesOf(length));
}

void AskDraft::save()
{
    if (!m_open || m_saving)
        return;
    if (m_ask.what.trimmed().isEmpty())
        setProblem(tr("What would help is missing. A few words are enough, “Water the plants”."));
    else
        keep(m_ask);
}

void AskDraft::keep(const Ask &ask)
{
    m_saving = true;
    whenReady(m_keeper.service().save(ask), this, [this, ask](const Result<AskId> &id) {
        m_saving = false;
        m_keeper.note(id);
        if (id)
            end(qint64(*id), ask.id == AskId{}, !ask.words.isEmpty() && ask != m_former);
        else
            setProblem(toSentence(id.error(), Deed::Saving));
        Q_EMIT settled();
    });
}

QString AskDraft::words()
{
    QStringList words{m_ask.what, askLineText(m_ask, m_keeper.today())};
    words.removeAll(QString());
    return words.join(u'\n');
}

void AskDraft::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void AskDraft::close()
{
    if (isSettled())
        abandon();
    else
        save();
}

void AskDraft::commitForLock()
{
    if (isSettled()) {
        abandon();
        return;
    }
    if (m_saving)
        return;
    Ask ask = m_ask;
    if (ask.what.trimmed().isEmpty())
        ask.what = tr("Something, not decided yet");
    keep(ask);
}

void AskDraft::abandon()
{
    if (m_open)
        end(0, false, false);
}

void AskDraft::end(qint64 id, bool isNew, bool keptWords)
{
    m_open = false;
    Q_EMIT changed();
    Q_EMIT closed(id, isNew, keptWords);
}

} // namespace alongside
