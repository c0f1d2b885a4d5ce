#pragma once

#include <QObject>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// `AssistiveTool` in a Quick test: stands in for a screen reader. Controls publish what they are
/// only to one, so call arrive() before asking.
class AssistiveTool : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// What was announced since the last forget(), oldest first.
    Q_PROPERTY(QStringList announcements READ announcements NOTIFY announcementsChanged FINAL)

public:
    explicit AssistiveTool(QObject *parent = nullptr);
    ~AssistiveTool() override;

    /// Tells the controls that exist now, and those to come, that someone is listening.
    Q_INVOKABLE void arrive();
    Q_INVOKABLE void forget();

    /// What is met in \a root in reading order: "Button: Help", "CheckBox: Less movement, checked".
    /// Only things with a name.
    Q_INVOKABLE QStringList spoken(QQuickItem *root) const;

    /// Presses what is called \a name in \a root. \returns false when there is no such thing.
    Q_INVOKABLE bool press(QQuickItem *root, const QString &name) const;

    /// As press(), by the other action some platforms send to what can be on or off.
    Q_INVOKABLE bool toggle(QQuickItem *root, const QString &name) const;

    [[nodiscard]] QStringList announcements() const { return m_announcements; }
    void note(const QString &announcement);

Q_SIGNALS:
    void announcementsChanged();

private:
    QStringList m_announcements;
};

} // namespace alongside
