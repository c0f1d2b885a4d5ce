#pragma once

#include "platform/CoarsePosition.h"

#include <QObject>

#include <chrono>

namespace alongside {

/// Asks the device where it is: once, only when a person wants it, and roughly. What it says is rounded
/// before it is told to anybody, and is kept nowhere.
class PositionSource : public QObject
{
    Q_OBJECT

public:
    enum class Trouble {
        Refused,     ///< The person, or whoever looks after this device, does not let the app know.
        SwitchedOff, ///< The device tells no app.
        NotFound,    ///< It did not find out in time, or not closely enough.
        Missing,     ///< There is nothing that could be asked now.
    };

    /// How long it may take to find out, from when it is allowed.
    static constexpr std::chrono::seconds kPatience{15};
    /// What may be this far off is of no use, in kilometres.
    static constexpr double kMostVague = 50;

    ~PositionSource() override;

    /// True if this device seems to have something that can be asked. Nothing to ask while the app starts.
    [[nodiscard]] virtual bool isThere() = 0;
    /// Asks once; the system asks the person first, if nobody has decided yet. Ends in found() or in
    /// failed(), unless stop() comes first.
    virtual void ask() = 0;
    /// Lets go of what was asked: nothing is told any more.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The question of the system whether this app may know is \a shown, or is gone.
    void asking(bool shown);
    void found(const alongside::CoarsePosition &position);
    void failed(alongside::PositionSource::Trouble trouble);
};

} // namespace alongside
