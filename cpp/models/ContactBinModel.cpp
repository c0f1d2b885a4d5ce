#include "models/ContactBinModel.h"

#include "models/ContactText.h"
#include "services/WhenReady.h"

namespace alongside {

ContactBinModel::ContactBinModel(ContactKeeper &keeper, QObject *parent) : BinModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &ContactKeeper::restored, this, &ContactBinModel::load);
}

void ContactBinModel::load()
{
    whenReady(m_keeper.service().bin(), this, [this](const Result<QList<ContactHead>> &heads) {
        show(heads, [](const ContactHead &head) {
            return Row{.entry = qint64(head.id), .title = head.name, .preview = contactLineText(head)};
        });
    });
}

void ContactBinModel::erase(qint64 entry)
{
    whenReady(m_keeper.service().erase(ContactId(entry)), this, [this](const Result<void> &erased) {
        m_keeper.note(erased);
        note(erased);
    });
}

} // namespace alongside
