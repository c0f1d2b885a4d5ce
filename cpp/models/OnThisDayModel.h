#pragma once

#include "services/JournalService.h"
#include "services/SettingService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// An entry of this day in an earlier year, for those who want to be reminded. Off until a person
/// switches it on; what is not to be brought back is never shown.
class OnThisDayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed FINAL)
    /// 0 if there is nothing to show.
    Q_PROPERTY(qint64 entryId READ entryId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    /// "3 years ago today".
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    /// True if an entry was just put away, which can be undone.
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)

public:
    /// Borrows all; they must outlive the model.
    OnThisDayModel(JournalService &journal, SettingService &settings, const Clock &clock,
                   QObject *parent = nullptr);

    /// The day, or the journal, may have changed.
    Q_INVOKABLE void refresh();
    /// The entry shown is not brought back again, here or elsewhere.
    Q_INVOKABLE void notThisOne();
    /// The entry that was put away last may come back.
    Q_INVOKABLE void undo();

    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    [[nodiscard]] qint64 entryId() const { return m_entry ? qint64(m_entry->id) : 0; }
    [[nodiscard]] QString title() const { return m_entry ? m_entry->title : QString(); }
    [[nodiscard]] QString preview() const { return m_entry ? m_entry->preview : QString(); }
    [[nodiscard]] QString when() const;
    [[nodiscard]] bool canUndo() const { return m_putAway != JournalEntryId{}; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDate today() const;
    void bringBack(JournalEntryId id, bool mayReturn);

    JournalService &m_journal;
    SettingService &m_settings;
    const Clock &m_clock;
    std::optional<JournalSummary> m_entry;
    JournalEntryId m_putAway{};
    bool m_enabled = false;
};

} // namespace alongside
