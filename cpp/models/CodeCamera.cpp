#include "models/CodeCamera.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

// The middle of what the camera sees: what is shown is what is read.
QImage middleOf(const QImage &picture)
{
    const int side = std::min({picture.width(), picture.height(), Camera::kMostSide});
    const QRect middle((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    return picture.copy(middle).convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

CodeCamera::CodeCamera(Camera &camera, QObject *parent) : QObject(parent), m_camera(camera)
{
    // The camera is everybody's: what it says is for whoever turned it on.
    connect(&m_camera, &Camera::asking, this, &CodeCamera::noteAsking);
    connect(&m_camera, &Camera::seen, this, &CodeCamera::noteSeen);
    connect(&m_camera, &Camera::failed, this, [this](Camera::Trouble trouble) {
        if (isOn())
            end(trouble == Camera::Trouble::Refused ? State::Refused : State::Missing);
    });
    connect(&m_finder, &CodeFinder::found, this, &CodeCamera::noteFound);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &CodeCamera::noteApplicationState);
}

CodeCamera::~CodeCamera()
{
    if (isOn())
        m_camera.stop();
}

void CodeCamera::lookForCamera()
{
    const bool there = m_camera.isThere();
    if (std::exchange(m_available, there) != there)
        Q_EMIT availableChanged();
}

void CodeCamera::start()
{
    if (isOn())
        return;
    m_lastTexts.clear();
    setRemark({});
    enter(State::Starting);
    m_camera.start();
}

void CodeCamera::end(State state)
{
    if (isOn())
        m_camera.stop();
    m_finder.forget();
    m_lastTexts.clear();
    setPicture({});
    setRemark({});
    noteAsking(false);
    enter(state);
}

void CodeCamera::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void CodeCamera::setRemark(const QString &remark)
{
    if (m_remark == remark)
        return;
    m_remark = remark;
    Q_EMIT remarkChanged();
}

void CodeCamera::setPicture(const QImage &picture)
{
    if (m_picture.isNull() && picture.isNull())
        return;
    m_picture = picture;
    Q_EMIT pictureChanged();
}

void CodeCamera::noteAsking(bool shown)
{
    const bool now = shown && isOn();
    if (std::exchange(m_asking, now) != now)
        Q_EMIT choosing(now);
}

void CodeCamera::noteSeen(const QImage &picture)
{
    if (!isOn() || picture.isNull())
        return;
    setPicture(middleOf(picture));
    enter(State::Looking);
    m_finder.look(m_picture);
}

void CodeCamera::noteFound(const QStringList &texts)
{
    if (m_state == State::Looking && std::exchange(m_lastTexts, texts) != texts)
        Q_EMIT codesSeen(texts);
}

// The system's question takes the app from the front, too.
void CodeCamera::noteApplicationState(Qt::ApplicationState state)
{
    if (isOn() && !m_asking && state != Qt::ApplicationActive)
        end(State::Paused);
}

} // namespace alongside
