#pragma once

#include "models/Stopwatch.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Something with a time of its own: it begins, can be paused and left at any moment, and ends by itself.
class Exercise : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Each exercise has a model of its own")

    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged FINAL)
    /// How much of it is left: "1:40".
    Q_PROPERTY(QString left READ left NOTIFY secondPassed FINAL)

public:
    enum class State {
        Ready,
        Running,
        Paused,
        Done, ///< It came to its end.
    };
    Q_ENUM(State)

    /// \a uptime must outlive the model.
    explicit Exercise(const Uptime &uptime, QObject *parent = nullptr);

    /// From the beginning.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void pause();
    /// After a pause.
    Q_INVOKABLE void goOn();
    /// Leaves it; the next time it begins anew.
    Q_INVOKABLE void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    [[nodiscard]] QString left() const;

    /// Looks at the clock. Called many times a second while it runs.
    void look();

Q_SIGNALS:
    void stateChanged();
    /// The picture moved on.
    void moved();
    /// A number on the screen changed.
    void secondPassed();

protected:
    /// How long it takes in all.
    [[nodiscard]] virtual std::chrono::milliseconds length() const = 0;
    /// \a elapsed of it have passed: never more than length().
    virtual void follow(std::chrono::milliseconds elapsed) = 0;
    /// It began, went on, was paused, left, or came to its end.
    virtual void stateHasChanged() {}

    [[nodiscard]] std::chrono::milliseconds elapsed() const;

private:
    void enter(State state);

    Stopwatch m_watch;
    QTimer m_timer;
    State m_state = State::Ready;
    qint64 m_shownSeconds = -1;
};

} // namespace alongside
