#pragma once

#include "platform/Camera.h"

#include <QString>

#include <memory>

namespace alongside {

/// Reads what knows cameras from a plugin, and only when one is turned on: the libraries that it brings along
/// take longer to read than a page may take to open. Until then it looks whether the system has any.
class PluggedCamera final : public Camera
{
    Q_OBJECT

public:
    /// \a plugin: the whole path of the file. A plugin is code, so it is looked for nowhere else.
    /// \a devices: where the system lists what it has.
    explicit PluggedCamera(QString plugin, QString devices = QStringLiteral("/dev"));
    ~PluggedCamera() override;

    [[nodiscard]] bool isThere() override;
    /// Ends in Trouble::Missing also if the plugin cannot be read, and then reads it anew next time.
    void start() override;
    void stop() override;

private:
    [[nodiscard]] bool readPlugin();

    QString m_plugin;
    QString m_devices;
    std::unique_ptr<Camera> m_camera;
};

} // namespace alongside
