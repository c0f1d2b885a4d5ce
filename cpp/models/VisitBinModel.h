#pragma once

#include "models/BinModel.h"
#include "models/VisitKeeper.h"

namespace alongside {

/// Deleted visits and questions, last deleted first of each.
class VisitBinModel : public BinModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

public:
    /// Borrows it; it must outlive the model.
    explicit VisitBinModel(VisitKeeper &keeper, QObject *parent = nullptr);

    void load() override;
    void restore(qint64 entry) override;
    void erase(qint64 entry) override;

private:
    [[nodiscard]] QList<Row> rowsOf(const VisitBin &bin) const;

    VisitKeeper &m_keeper;
};

} // namespace alongside
