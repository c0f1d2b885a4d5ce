#pragma once

#include "services/RestService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Rest: for a while nothing asks or reminds. Whatever would do so by itself asks isResting().
class RestModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(bool resting READ isResting NOTIFY changed FINAL)
    /// "Friday 3 April": the day that ends the rest; empty if a person ends it.
    Q_PROPERTY(QString until READ until NOTIFY changed FINAL)
    /// Why the last wish was not kept; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows both; they must outlive the model.
    RestModel(RestService &rest, const Clock &clock, QObject *parent = nullptr);

    /// The day may have changed.
    Q_INVOKABLE void refresh();
    /// Rests for \a days, today included; 0: until end().
    Q_INVOKABLE void begin(int days);
    Q_INVOKABLE void end();
    /// "Friday 3 April": the day on which a rest of \a days, begun now, would be over.
    [[nodiscard]] Q_INVOKABLE QString dayAfter(int days) const;

    [[nodiscard]] bool isResting() const;
    [[nodiscard]] QString until() const;
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDate today() const;
    void keep(const Rest &rest);

    RestService &m_service;
    const Clock &m_clock;
    Rest m_rest;
    QString m_problem;
    bool m_decided = false;
};

} // namespace alongside
