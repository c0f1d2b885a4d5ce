#pragma once

#include "services/CareTeamService.h"

#include <QObject>

namespace alongside {

/// Everything around the care team as the store has it, for the models that show it, and every change
/// to it: after each it is read anew, so that they all show the same.
class ContactKeeper : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive the keeper.
    ContactKeeper(CareTeamService &service, const Clock &clock, QObject *parent = nullptr)
        : QObject(parent), m_service(service), m_clock(clock)
    {}

    /// Reads it all. Ends in changed().
    void load();

    [[nodiscard]] const CareTeam &team() const { return m_team; }
    /// \returns null if it is not there.
    [[nodiscard]] const ContactHead *find(ContactId id) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the last thing failed, as a sentence; empty if it did not.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] CareTeamService &service() { return m_service; }

    /// Another one whenever a photo may be another one.
    [[nodiscard]] int photoRevision() const { return m_photoRevision; }

    void moveToBin(ContactId id);
    void restore(ContactId id);
    /// Something was \a changed elsewhere, which is to be shown; or why it was not.
    template<typename Value>
    void note(const Result<Value> &changed)
    {
        note(changed ? std::optional<Error>() : std::optional(changed.error()));
    }

    /// The same, of a photo.
    template<typename Value>
    void notePhoto(const Result<Value> &changed)
    {
        ++m_photoRevision;
        note(changed);
    }

Q_SIGNALS:
    void changed();
    void movedToBin(alongside::ContactId id);
    void restored();

private:
    void note(const std::optional<Error> &error);

    CareTeamService &m_service;
    const Clock &m_clock;
    CareTeam m_team;
    QString m_problem;
    int m_photoRevision = 0;
    bool m_loaded = false;
};

} // namespace alongside
