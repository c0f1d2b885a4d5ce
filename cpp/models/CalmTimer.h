#pragma once

#include "models/Exercise.h"

namespace alongside {

/// A quiet timer: it shows how much is left, and makes no sound at its end.
class CalmTimer : public Exercise
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CopingModel")

    Q_PROPERTY(int minutes READ minutes NOTIFY minutesChanged FINAL)

public:
    /// \a uptime must outlive the model.
    explicit CalmTimer(const Uptime &uptime, QObject *parent = nullptr);

    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }

Q_SIGNALS:
    void minutesChanged();

protected:
    [[nodiscard]] std::chrono::milliseconds length() const override
    {
        return std::chrono::minutes(m_minutes);
    }
    void follow(std::chrono::milliseconds) override {}

private:
    int m_minutes = 0;
};

} // namespace alongside
