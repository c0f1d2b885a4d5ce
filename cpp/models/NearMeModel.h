#pragma once

#include "models/GroupKeeper.h"
#include "platform/PositionSource.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Looks for groups near where the person is, only when they asked for it: the device is asked once, and
/// what it says is kept nowhere, and gone once the groups are left or the profile is locked.
class NearMeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    /// The device has something that can be asked; known once lookForSource() was called.
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)

public:
    enum class State {
        Idle,
        Asking,
        Found,       ///< One looks near it now.
        Refused,     ///< This app may not know.
        SwitchedOff, ///< The device tells no app.
        NotFound,    ///< It did not find out, or not closely enough.
        Missing,     ///< There is nothing that could be asked now.
    };
    Q_ENUM(State)

    /// Borrows both; they must outlive this.
    NearMeModel(GroupKeeper &keeper, PositionSource &source, QObject *parent = nullptr);
    ~NearMeModel() override;

    Q_INVOKABLE void lookForSource();
    /// Ends in Found or in what was in the way, unless stop() or leave() comes first.
    Q_INVOKABLE void ask();
    /// Nothing is waited for any more.
    Q_INVOKABLE void stop() { end(State::Idle); }
    /// The same, and forgets where the person is.
    Q_INVOKABLE void leave();

    [[nodiscard]] bool isAvailable() const { return m_available; }
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void availableChanged();
    void stateChanged();
    /// The system's question is \a shown, or is gone.
    void choosing(bool shown);

private:
    void end(State state);
    void enter(State state);
    void noteAsking(bool shown);
    void noteFound(const CoarsePosition &position);
    void noteFailed(PositionSource::Trouble trouble);
    void noteApplicationState(Qt::ApplicationState state);

    GroupKeeper &m_keeper;
    PositionSource &m_source;
    State m_state = State::Idle;
    int m_times = 0; ///< What belongs to an earlier one is dropped.
    bool m_available = false;
    bool m_asking = false;
};

} // namespace alongside
