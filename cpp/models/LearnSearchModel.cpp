#include "models/LearnSearchModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QtConcurrentRun>

namespace alongside {

LearnSearchModel::LearnSearchModel(LearnKeeper &keeper, QObject *parent)
    : LearnRowModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &LearnKeeper::retold, this, &LearnSearchModel::forget);
    connect(&m_keeper, &LearnKeeper::changed, this, &LearnSearchModel::ask);
}

void LearnSearchModel::forget()
{
    ++m_told;
    m_index.reset();
    m_building = false;
    if (isActive())
        build();
}

void LearnSearchModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    if (!m_index && isActive())
        build();
    else
        ask();
}

void LearnSearchModel::build()
{
    using Built = std::shared_ptr<const Result<LearnIndex>>;
    if (m_building)
        return;
    m_building = true;
    const auto building = QtConcurrent::run([files = LearnFiles(QLocale())]() -> Built {
        return std::make_shared<const Result<LearnIndex>>(LearnIndex::build(files));
    });
    whenReady(building, this, [this, told = m_told](const Built &built) {
        if (told != m_told)
            return;
        m_building = false;
        if (!*built)
            Q_EMIT failed(toSentence(built->error(), Deed::Reading));
        else
            m_index = std::shared_ptr<const LearnIndex>(built, &**built);
        ask();
    });
}

void LearnSearchModel::ask()
{
    QList<LearnRow> rows;
    if (m_index && isActive()) {
        for (const LearnHit &hit : m_index->find(m_typed, m_keeper.library().open()))
            rows += LearnRow{.kind = hit.kind,
                             .id = hit.id,
                             .title = hit.title,
                             .line = hit.line.text,
                             .note = {},
                             .marked = hit.line.matches};
    }
    show(rows);
}

} // namespace alongside
