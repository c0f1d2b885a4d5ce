#pragma once

#include "models/BinModel.h"
#include "models/ScanKeeper.h"

namespace alongside {

/// Deleted scans.
class ScanBinModel : public BinModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

public:
    /// Borrows it; it must outlive the model.
    explicit ScanBinModel(ScanKeeper &keeper, QObject *parent = nullptr);

    void load() override;
    void restore(qint64 entry) override { m_keeper.restore(ScanId(entry)); }
    void erase(qint64 entry) override;

private:
    ScanKeeper &m_keeper;
};

} // namespace alongside
