#include "models/ScanWorryModel.h"

#include "domain/Measure.h"
#include "models/DateText.h"
#include "models/ErrorText.h"
#include "models/ScanText.h"
#include "services/WhenReady.h"

namespace alongside {

ScanWorryModel::ScanWorryModel(ScanKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    connect(&m_keeper, &ScanKeeper::changed, this, [this] {
        m_busy = false;
        Q_EMIT changed();
    });
}

void ScanWorryModel::keep(int value)
{
    if (!measure::isAnswer(MeasureScale::ZeroToTen, value) || m_busy || value == this->value())
        return;
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_keeper.service().answer(LivedTime::now(m_keeper.clock()), value), this,
              [this](const Result<void> &kept) { answered(kept); });
}

void ScanWorryModel::takeBack()
{
    if (m_busy || value() < 0)
        return;
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_keeper.service().takeBack(m_keeper.today()), this,
              [this](const Result<std::optional<CheckIn>> &taken) {
                  answered(taken.transform([](const auto &) {}));
                  if (!taken || !*taken)
                      return;
                  m_taken = *taken;
                  Q_EMIT takenBack();
              });
}

void ScanWorryModel::giveBack()
{
    if (m_busy || !m_taken)
        return;
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_keeper.service().giveBack(*m_taken), this, [this](const Result<void> &given) {
        if (given)
            m_taken.reset();
        answered(given);
    });
}

void ScanWorryModel::look()
{
    const auto scan = m_keeper.book().notLookedAt();
    if (!scan)
        return;
    m_keeper.change(scan->id, [](Scan looked) {
        looked.notLooking = false;
        return looked;
    });
}

QString ScanWorryModel::notLookingAt() const
{
    const auto scan = m_keeper.book().notLookedAt();
    //: %1 is a scan, as "CT scan"; %2 a day.
    return scan ? tr("%1, %2").arg(scanTitle(*scan), fullDayText(scan->day())) : QString();
}

void ScanWorryModel::answered(const Result<void> &kept)
{
    m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
    if (kept) {
        m_keeper.load(); // busy until it is shown
    } else {
        m_busy = false;
        Q_EMIT changed();
    }
}

bool ScanWorryModel::asksOn(QDate day) const
{
    return m_keeper.book().asksOn(day) && !m_keeper.book().isNotLooking();
}

bool ScanWorryModel::isPrompted() const
{
    return m_keeper.book().promptsOn(m_keeper.today()) && !isQuiet();
}

void ScanWorryModel::setResting(bool resting)
{
    if (m_resting == resting)
        return;
    m_resting = resting;
    Q_EMIT changed();
}

int ScanWorryModel::value() const
{
    return m_keeper.book().worryOn(m_keeper.today()).value_or(-1);
}

} // namespace alongside
