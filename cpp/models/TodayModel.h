#pragma once

#include "models/JournalModel.h"
#include "models/ProfileSettingsModel.h"

namespace alongside {

/// The words at the top of Today, and what was last written.
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// "Good morning, Maya".
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed FINAL)
    /// "Thursday 19 March".
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    /// 0 to 23, where the person is.
    Q_PROPERTY(int hour READ hour NOTIFY changed FINAL)
    /// The newest entry; 0 if there is none.
    Q_PROPERTY(qint64 lastEntryId READ lastEntryId NOTIFY changed FINAL)
    Q_PROPERTY(QString lastTitle READ lastTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString lastPreview READ lastPreview NOTIFY changed FINAL)
    /// "Yesterday, 9:40 pm".
    Q_PROPERTY(QString lastWhen READ lastWhen NOTIFY changed FINAL)

public:
    /// Borrows all; they must outlive the model.
    TodayModel(const JournalModel &journal, const ProfileSettingsModel &settings, const Clock &clock,
               QObject *parent = nullptr);

    /// The day or the hour may have changed.
    Q_INVOKABLE void refresh();

    [[nodiscard]] QString greeting() const;
    [[nodiscard]] QString date() const;
    [[nodiscard]] int hour() const;
    [[nodiscard]] qint64 lastEntryId() const;
    [[nodiscard]] QString lastTitle() const;
    [[nodiscard]] QString lastPreview() const;
    [[nodiscard]] QString lastWhen() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDateTime here() const;

    const JournalModel &m_journal;
    const ProfileSettingsModel &m_settings;
    const Clock &m_clock;
};

} // namespace alongside
