#include "models/NearMeModel.h"

#include "services/WhenReady.h"

#include <QGuiApplication>
#include <QLocale>

#include <utility>

namespace alongside {

namespace {

NearMeModel::State stateFor(PositionSource::Trouble trouble)
{
    switch (trouble) {
    case PositionSource::Trouble::Refused: return NearMeModel::State::Refused;
    case PositionSource::Trouble::SwitchedOff: return NearMeModel::State::SwitchedOff;
    case PositionSource::Trouble::NotFound: return NearMeModel::State::NotFound;
    case PositionSource::Trouble::Missing: break;
    }
    return NearMeModel::State::Missing;
}

} // namespace

NearMeModel::NearMeModel(GroupKeeper &keeper, PositionSource &source, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_source(source)
{
    connect(&m_source, &PositionSource::asking, this, &NearMeModel::noteAsking);
    connect(&m_source, &PositionSource::found, this, &NearMeModel::noteFound);
    connect(&m_source, &PositionSource::failed, this, &NearMeModel::noteFailed);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &NearMeModel::noteApplicationState);
}

NearMeModel::~NearMeModel()
{
    if (m_state == State::Asking)
        m_source.stop();
}

void NearMeModel::lookForSource()
{
    const bool there = m_source.isThere();
    if (std::exchange(m_available, there) != there)
        Q_EMIT availableChanged();
}

void NearMeModel::ask()
{
    if (m_state == State::Asking)
        return;
    enter(State::Asking);
    m_source.ask();
}

void NearMeModel::leave()
{
    end(State::Idle);
    m_keeper.leaveHere();
}

void NearMeModel::end(State state)
{
    ++m_times;
    if (m_state == State::Asking)
        m_source.stop();
    noteAsking(false);
    enter(state);
}

void NearMeModel::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void NearMeModel::noteAsking(bool shown)
{
    const bool now = shown && m_state == State::Asking;
    if (std::exchange(m_asking, now) != now)
        Q_EMIT choosing(now);
}

// The nearest town tells the country, and says to the person whether the device was right.
void NearMeModel::noteFound(const CoarsePosition &position)
{
    if (m_state != State::Asking)
        return;
    const GeoPoint point{position.latitude(), position.longitude()};
    whenReady(m_keeper.service().findNearest(point), this,
              [this, point, times = m_times](const Result<std::optional<Place>> &town) {
                  if (times != m_times)
                      return;
                  const Place unnamed{.country = QLocale::territoryToCode(QLocale().territory())};
                  Place here = town ? town->value_or(unnamed) : unnamed;
                  here.point = point;
                  m_keeper.lookHere(here);
                  end(State::Found);
              });
}

void NearMeModel::noteFailed(PositionSource::Trouble trouble)
{
    if (m_state == State::Asking)
        end(stateFor(trouble));
}

// The system's question takes the app from the front, too.
void NearMeModel::noteApplicationState(Qt::ApplicationState state)
{
    if (m_state == State::Asking && !m_asking && state != Qt::ApplicationActive)
        end(State::Idle);
}

} // namespace alongside
