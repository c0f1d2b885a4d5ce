#pragma once

#include "models/BinModel.h"
#include "models/MeasureModel.h"
#include "services/CheckInService.h"

namespace alongside {

/// Deleted check-ins.
class CheckInBinModel : public BinModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

public:
    /// Borrows all; they must outlive the model.
    CheckInBinModel(CheckInService &checkIns, const MeasureModel &measures, const Clock &clock,
                    QObject *parent = nullptr);

    void load() override;
    /// Ends in restored(), or in `problem`.
    void restore(qint64 entry) override;
    void erase(qint64 entry) override;

Q_SIGNALS:
    void restored(qint64 id);

private:
    [[nodiscard]] Row rowOf(const CheckIn &checkIn) const;

    CheckInService &m_service;
    const MeasureModel &m_measures;
    const Clock &m_clock;
};

} // namespace alongside
