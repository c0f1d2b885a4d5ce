#include "models/VisitBinModel.h"

#include "models/ErrorText.h"
#include "models/VisitText.h"
#include "services/WhenReady.h"

namespace alongside {

namespace {

// Visits and questions are numbered apart: in the one list, questions count down from -1.
qint64 entryOf(VisitQuestionId id)
{
    return -qint64(id);
}

} // namespace

VisitBinModel::VisitBinModel(VisitKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &VisitKeeper::restored, this, &VisitBinModel::load);
}

void VisitBinModel::load()
{
    whenReady(m_keeper.service().bin(), this, [this](const Result<VisitBin> &bin) {
        m_problem = bin ? QString() : toSentence(bin.error(), Deed::Reading);
        if (bin) {
            beginResetModel();
            m_bin = *bin;
            endResetModel();
            m_loaded = true;
        }
        Q_EMIT changed();
    });
}

void VisitBinModel::restore(qint64 entry)
{
    if (entry < 0)
        m_keeper.restoreQuestion(VisitQuestionId(-entry));
    else
        m_keeper.restore(VisitId(entry));
}

void VisitBinModel::erase(qint64 entry)
{
    const auto erasing = entry < 0 ? m_keeper.service().eraseQuestion(VisitQuestionId(-entry))
                                   : m_keeper.service().erase(VisitId(entry));
    whenReady(erasing, this, [this](const Result<void> &erased) {
        m_keeper.note(erased);
        load();
    });
}

int VisitBinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisitBinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype visits = m_bin.visits.size();
    return index.row() < visits ? ofVisit(m_bin.visits[index.row()], role)
                                : ofQuestion(m_bin.questions[index.row() - visits], role);
}

QVariant VisitBinModel::ofVisit(const Visit &visit, int role) const
{
    switch (role) {
    case EntryIdRole: return qint64(visit.id);
    case TitleRole: return visitTitle(visit);
    case PreviewRole: return visitAbout(visit);
    case WhenRole: return visitWhenText(visit, m_keeper.today(), m_keeper.here());
    default: return {};
    }
}

QVariant VisitBinModel::ofQuestion(const VisitQuestion &question, int role)
{
    switch (role) {
    case EntryIdRole: return entryOf(question.id);
    case TitleRole: return question.body;
    case PreviewRole: return question.answer;
    case WhenRole: return tr("A question");
    default: return {};
    }
}

QHash<int, QByteArray> VisitBinModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {TitleRole, "title"}, {PreviewRole, "preview"}, {WhenRole, "when"}};
}

} // namespace alongside
