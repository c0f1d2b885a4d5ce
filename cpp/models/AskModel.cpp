#include "models/AskModel.h"

#include "icalendar/CalendarWriter.h"
#include "models/AskText.h"
#include "models/ErrorText.h"
#include "models/HandOver.h"
#include "services/WhenReady.h"

#include <QLocale>
#include <QUuid>

#include <utility>

namespace alongside {

AskModel::AskModel(AskKeeper &keeper, AppLauncher &launcher, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_launcher(launcher), m_recipient(keeper)
{
    connect(&m_soon, &SaveSoon::wanted, this, &AskModel::save);
    connect(&m_soon, &SaveSoon::settled, this, &AskModel::settled);
    connect(&m_keeper, &AskKeeper::changed, this, [this] {
        if (m_ask.id != AskId{})
            reread();
    });
}

void AskModel::open(qint64 id)
{
    m_soon.flush();
    const Ask *ask = m_keeper.find(AskId(id));
    if (!ask) {
        Q_EMIT missing();
        return;
    }
    m_problem.clear();
    m_calendarNames = false;
    m_ask = {}; // so that whatever was on the screen goes
    m_ask.id = ask->id;
    m_request.clear();
    m_emptied = false;
    m_before.clear();
    reread();
    Q_EMIT opened();
}

QString AskModel::suggested() const
{
    return askRequestText(m_ask, m_keeper.today());
}

// The words on the screen change only where the person did not write them.
void AskModel::reread()
{
    const Ask *ask = m_keeper.find(m_ask.id);
    if (!ask)
        return; // deleted: the screen goes by itself
    const bool isSuggested = m_request.isEmpty() || m_request == suggested();
    m_ask = *ask;
    const QString kept = m_unsaved.value(m_ask.id, m_ask.words);
    if (!kept.isEmpty())
        m_request = kept;
    else if (isSuggested && !m_emptied)
        m_request = suggested();
    m_recipient.show(m_ask.who, m_ask.contact);
    Q_EMIT changed();
}

QString AskModel::line() const
{
    return askLineText(m_ask, m_keeper.today());
}

QStringList AskModel::stages()
{
    return askStageTexts();
}

bool AskModel::hasOwnWords() const
{
    return m_ask.id != AskId{} && m_request != suggested();
}

void AskModel::setRequest(const QString &words)
{
    if (m_ask.id == AskId{} || words == m_request)
        return;
    if (words.size() > ask::kLongestWords) {
        m_problem = tr("A request holds up to %1 letters. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(ask::kLongestWords));
        QMetaObject::invokeMethod(this, &AskModel::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    m_request = words;
    m_emptied = words.isEmpty();
    m_unsaved.insert(m_ask.id, words == suggested() ? QString() : words);
    m_soon.note();
    Q_EMIT changed();
}

void AskModel::writeAnew()
{
    if (!hasOwnWords())
        return;
    m_before = m_request;
    setRequest(suggested());
    m_soon.flush();
    Q_EMIT wroteAnew();
}

void AskModel::takeWordsBack()
{
    if (m_before.isEmpty())
        return;
    setRequest(std::exchange(m_before, QString()));
    m_soon.flush();
}

void AskModel::save()
{
    whenReady(m_keeper.service().saveRequests(m_unsaved), this,
              [this, asked = m_unsaved](const Result<void> &kept) {
                  if (kept) {
                      for (auto words = asked.cbegin(); words != asked.cend(); ++words) {
                          if (m_unsaved.value(words.key()) == words.value())
                              m_unsaved.remove(words.key());
                      }
                  }
                  m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
                  m_soon.answered(kept.has_value());
                  m_keeper.note(kept);
                  Q_EMIT changed();
              });
}

QString AskModel::words()
{
    return m_unsaved.values().join(QStringLiteral("\n\n"));
}

void AskModel::moveTo(int stage)
{
    if (const auto known = ask::stageOf(stage + 1))
        m_keeper.moveTo(m_ask.id, *known);
}

void AskModel::noteHandedOver()
{
    if (m_ask.stage == AskStage::Prepared)
        m_keeper.moveTo(m_ask.id, AskStage::Asked);
}

QString AskModel::calendarTitle() const
{
    // Calendars go to clouds, and are looked at by others.
    return m_calendarNames ? m_ask.what : tr("Something planned");
}

QString AskModel::calendarWhen() const
{
    return askWhenText(m_ask, m_keeper.today());
}

void AskModel::setCalendarNames(bool names)
{
    if (m_calendarNames == names)
        return;
    m_calendarNames = names;
    Q_EMIT changed();
}

QByteArray AskModel::calendarFile() const
{
    if (!m_ask.when)
        return {};
    return writeCalendar({{.uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                           .summary = calendarTitle(),
                           .start = *m_ask.when,
                           .hasTime = m_ask.hasTime,
                           .minutes = m_ask.hasTime ? m_ask.minutes : 0}},
                         m_keeper.clock().now());
}

void AskModel::shareCalendar()
{
    if (!m_ask.when)
        return;
    m_problem = handOver(m_launcher, {calendarFileName(), QStringLiteral("text/calendar"), calendarFile()});
    Q_EMIT changed();
}

void AskModel::saveCalendar(const QUrl &place)
{
    if (!m_ask.when)
        return;
    whenReady(
        m_keeper.service().writeCalendar(place, calendarFile()), this, [this](const Result<void> &written) {
            m_problem =
                written ? QString()
                        : tr("The file could not be written there. Choose another place, or make some room.");
            Q_EMIT changed();
            if (written)
                Q_EMIT calendarSaved();
        });
}

} // namespace alongside
