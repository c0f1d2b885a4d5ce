#pragma once

#include "models/BinModel.h"
#include "services/JournalService.h"

namespace alongside {

/// Deleted entries.
class JournalBinModel : public BinModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

public:
    /// Borrows both; they must outlive the model.
    explicit JournalBinModel(JournalService &journal, const Clock &clock, QObject *parent = nullptr);

    void load() override;
    /// Ends in restored(), or in `problem`.
    void restore(qint64 entry) override;
    void erase(qint64 entry) override;

Q_SIGNALS:
    void restored(qint64 id);

private:
    JournalService &m_journal;
    const Clock &m_clock;
};

} // namespace alongside
