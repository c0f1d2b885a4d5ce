#pragma once

#include "models/AskKeeper.h"
#include "models/BinModel.h"

namespace alongside {

/// Deleted asks.
class AskBinModel : public BinModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AskModels")

public:
    /// Borrows it; it must outlive the model.
    explicit AskBinModel(AskKeeper &keeper, QObject *parent = nullptr);

    void load() override;
    void restore(qint64 entry) override { m_keeper.restore(AskId(entry)); }
    void erase(qint64 entry) override;

private:
    AskKeeper &m_keeper;
};

} // namespace alongside
