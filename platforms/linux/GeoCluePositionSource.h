#pragma once

#include "platform/PositionSource.h"

#include <QDBusConnection>
#include <QTimer>
#include <QVariant>

#include <functional>

class QDBusMessage;
class QDBusObjectPath;

namespace alongside {

/// GeoClue, the desktop's service for where a device is, asked over the system's bus. Qt's own way to it is
/// not taken: it keeps the last position, as exact as it came, in a file that anybody can read.
///
/// The bus is reached only from being asked to the answer; leaving it ends what GeoClue does for this app.
/// Source: https://www.freedesktop.org/software/geoclue/docs/
class GeoCluePositionSource final : public PositionSource
{
    Q_OBJECT

public:
    /// Makes a connection of the name that is given.
    using Connector = std::function<QDBusConnection(const QString &name)>;

    /// The system's bus.
    GeoCluePositionSource();
    /// \a services: where the system lists what can be asked over its bus.
    GeoCluePositionSource(Connector connector, QString services, std::chrono::milliseconds patience);
    ~GeoCluePositionSource() override;

    [[nodiscard]] bool isThere() override;
    void ask() override;
    void stop() override;

private Q_SLOTS:
    void noteMoved(const QDBusObjectPath &before, const QDBusObjectPath &now);

private:
    using Answer = std::function<void(const QDBusMessage &)>;

    void call(const QDBusMessage &question, const Answer &answer, std::chrono::milliseconds time = kCallTime);
    void set(const QString &property, const QVariant &value);
    void letGo();
    void begin(const QDBusMessage &made);
    void noteStarted(const QDBusMessage &answer);
    void readLocation(const QString &path);
    void take(const QVariantMap &location);
    void fail(Trouble trouble);
    [[nodiscard]] QString service() const;
    [[nodiscard]] QDBusMessage to(const QString &path, const QString &interface, const QString &method,
                                  const QVariantList &arguments = {}) const;

    static constexpr std::chrono::seconds kCallTime{10};

    Connector m_connector;
    QString m_services;
    QDBusConnection m_bus; ///< Leads nowhere while nothing is asked.
    QString m_client;      ///< GeoClue's object for this app.
    QTimer m_patience;     ///< From when it is allowed.
    int m_asks = 0;        ///< What belongs to an earlier one is dropped.
    bool m_open = false;   ///< Something is asked.
    bool m_asking = false; ///< The person may be asked just now.
};

} // namespace alongside
