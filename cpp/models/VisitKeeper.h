#pragma once

#include "services/VisitService.h"

#include <QObject>

namespace alongside {

/// Everything around visits as the store has it, for the models that show it, and every change to it:
/// after each it is read anew, so that they all show the same.
class VisitKeeper : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive the keeper.
    VisitKeeper(VisitService &service, const Clock &clock, QObject *parent = nullptr)
        : QObject(parent), m_service(service), m_clock(clock)
    {}

    /// Reads it all. Ends in changed().
    void load();
    /// Time went on: what was to come may be over.
    void refresh() { Q_EMIT changed(); }

    [[nodiscard]] const VisitBook &book() const { return m_book; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the last thing failed, as a sentence; empty if it did not.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] QDate today() const { return LivedTime::now(m_clock).wallClock().date(); }
    [[nodiscard]] QTimeZone here() const { return m_clock.zone(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] VisitService &service() { return m_service; }

    void moveToBin(VisitId id);
    void restore(VisitId id);
    void moveQuestionToBin(VisitQuestionId id);
    void restoreQuestion(VisitQuestionId id);
    /// Something was \a changed elsewhere, which is to be shown; or why it was not.
    template<typename Value>
    void note(const Result<Value> &changed)
    {
        note(changed ? std::optional<Error>() : std::optional(changed.error()));
    }

Q_SIGNALS:
    void changed();
    void movedToBin(alongside::VisitId id);
    void questionMovedToBin(alongside::VisitQuestionId id);
    /// Something came out of the bin.
    void restored();

private:
    void note(const std::optional<Error> &error);

    VisitService &m_service;
    const Clock &m_clock;
    VisitBook m_book;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
