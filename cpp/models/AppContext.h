#pragma once

#include "domain/AppLink.h"
#include "models/AboutModel.h"
#include "models/CopingModel.h"
#include "models/HelpModel.h"
#include "models/SessionModel.h"

namespace alongside {

/// Everything the Shell hands out to screens. Made by the composition root, given to Main.qml as its
/// one required property. Only the Shell may name it.
class AppContext : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the composition root")

    Q_PROPERTY(alongside::SessionModel *session READ session CONSTANT FINAL)
    Q_PROPERTY(alongside::HelpModel *help READ help CONSTANT FINAL)
    Q_PROPERTY(alongside::DeviceSettingsModel *device READ device CONSTANT FINAL)
    Q_PROPERTY(alongside::AboutModel *about READ about CONSTANT FINAL)
    Q_PROPERTY(alongside::CopingModel *coping READ coping CONSTANT FINAL)

public:
    /// Borrows all; they must outlive this.
    AppContext(SessionModel &session, HelpModel &help, DeviceSettingsModel &device, AboutModel &about,
               CopingModel &coping, QObject *parent = nullptr)
        : QObject(parent), m_session(session), m_help(help), m_device(device), m_about(about),
          m_coping(coping)
    {}

    [[nodiscard]] SessionModel *session() const { return &m_session; }
    [[nodiscard]] HelpModel *help() const { return &m_help; }
    [[nodiscard]] DeviceSettingsModel *device() const { return &m_device; }
    [[nodiscard]] AboutModel *about() const { return &m_about; }
    [[nodiscard]] CopingModel *coping() const { return &m_coping; }

    /// Asks the Shell to go where \a link leads. What needs an open profile waits for one.
    void follow(const AppLink &link) { Q_EMIT linkFollowed(link.toText()); }

Q_SIGNALS:
    /// \a place as AppLink writes it: "journal/new".
    void linkFollowed(const QString &place);

private:
    SessionModel &m_session;
    HelpModel &m_help;
    DeviceSettingsModel &m_device;
    AboutModel &m_about;
    CopingModel &m_coping;
};

} // namespace alongside
