#pragma once

#include "services/ScanService.h"

#include <QObject>

namespace alongside {

/// Everything around scans as the store has it, for the models that show it, and every change to it:
/// after each it is read anew, so that they all show the same.
class ScanKeeper : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive the keeper.
    ScanKeeper(ScanService &service, const Clock &clock, QObject *parent = nullptr);

    /// Reads it all. Ends in changed().
    void load();

    [[nodiscard]] const ScanBook &book() const { return m_book; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the last thing failed, as a sentence; empty if it did not.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QDate today() const { return LivedTime::now(m_clock).wallClock().date(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] ScanService &service() { return m_service; }

    /// As ScanService::change().
    void change(ScanId id, const std::function<Scan(const Scan &)> &change);
    void moveToBin(ScanId id);
    void restore(ScanId id);
    /// Something was \a changed elsewhere, which is to be shown; or why it was not.
    template<typename Value>
    void note(const Result<Value> &changed)
    {
        note(changed ? std::optional<Error>() : std::optional(changed.error()));
    }

Q_SIGNALS:
    void changed();
    void movedToBin(alongside::ScanId id);
    void restored();

private:
    void note(const std::optional<Error> &error);

    ScanService &m_service;
    const Clock &m_clock;
    ScanBook m_book;
    QString m_problem;
    bool m_loaded = false;
    bool m_unread = false; ///< The problem is that it could not be read, which another reading ends.
};

} // namespace alongside
