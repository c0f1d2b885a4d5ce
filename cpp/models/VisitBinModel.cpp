#include "models/VisitBinModel.h"

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

VisitBinModel::VisitBinModel(VisitKeeper &keeper, QObject *parent) : BinModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &VisitKeeper::restored, this, &VisitBinModel::load);
}

void VisitBinModel::load()
{
    whenReady(m_keeper.service().bin(), this, [this](const Result<VisitBin> &bin) {
        show(bin.transform([this](const VisitBin &found) { return rowsOf(found); }));
    });
}

QList<BinModel::Row> VisitBinModel::rowsOf(const VisitBin &bin) const
{
    QList<Row> rows;
    for (const Visit &visit : bin.visits)
        rows += Row{.entry = qint64(visit.id),
                    .title = visitTitle(visit),
                    .preview = visitAbout(visit),
                    .when = visitWhenText(visit, m_keeper.today(), m_keeper.here())};
    for (const VisitQuestion &question : bin.questions)
        rows += Row{.entry = entryOf(question.id),
                    .title = question.body,
                    .preview = question.answer,
                    .when = tr("A question")};
    return rows;
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
        note(erased);
    });
}

} // namespace alongside
