#pragma once

#include "models/BinModel.h"
#include "models/ContactKeeper.h"

namespace alongside {

/// Deleted contacts.
class ContactBinModel : public BinModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CareTeamModels")

public:
    /// Borrows it; it must outlive the model.
    explicit ContactBinModel(ContactKeeper &keeper, QObject *parent = nullptr);

    void load() override;
    void restore(qint64 entry) override { m_keeper.restore(ContactId(entry)); }
    void erase(qint64 entry) override;

private:
    ContactKeeper &m_keeper;
};

} // namespace alongside
