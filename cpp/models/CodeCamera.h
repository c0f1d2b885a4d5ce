#pragma once

#include "platform/Camera.h"
#include "services/CodeFinder.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Looks through the device's camera for a QR code, only when a person asked for it. What it sees is shown
/// and looked at, and then gone. It falls still when the app is not in front.
class CodeCamera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by PackInbox and CareTeamImport")

    /// The device has a camera; known once lookForCamera() was called.
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /// What to know of the codes that were seen, as a sentence; empty if there is nothing to say.
    Q_PROPERTY(QString remark READ remark NOTIFY remarkChanged FINAL)

public:
    enum class State {
        Off,
        Starting, ///< Asked for, and nothing seen yet.
        Looking,
        Paused,  ///< Off, because the app was not in front.
        Refused, ///< Off: this app may not use it.
        Missing, ///< Off: there is none that works.
    };
    Q_ENUM(State)

    /// Borrows it; it must outlive this.
    explicit CodeCamera(Camera &camera, QObject *parent = nullptr);
    ~CodeCamera() override;

    Q_INVOKABLE void lookForCamera();
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop() { end(State::Off); }

    [[nodiscard]] bool isAvailable() const { return m_available; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString remark() const { return m_remark; }
    void setRemark(const QString &remark);
    /// What is seen now: a square, light and dark only. Null while it is off.
    [[nodiscard]] const QImage &picture() const { return m_picture; }

Q_SIGNALS:
    void availableChanged();
    void stateChanged();
    void remarkChanged();
    void pictureChanged();
    /// What the codes that came into sight say; once for as long as they are the same.
    void codesSeen(const QStringList &texts);
    /// The system's question is \a shown, or is gone.
    void choosing(bool shown);

private:
    [[nodiscard]] bool isOn() const { return m_state == State::Starting || m_state == State::Looking; }
    void enter(State state);
    void end(State state);
    void setPicture(const QImage &picture);
    void noteAsking(bool shown);
    void noteSeen(const QImage &picture);
    void noteFound(const QStringList &texts);
    void noteApplicationState(Qt::ApplicationState state);

    Camera &m_camera;
    CodeFinder m_finder;
    QImage m_picture;
    QStringList m_lastTexts;
    QString m_remark;
    State m_state = State::Off;
    bool m_available = false;
    bool m_asking = false;
};

} // namespace alongside
