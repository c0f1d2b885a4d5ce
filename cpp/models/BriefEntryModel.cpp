#include "models/BriefEntryModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "models/MeasureText.h"
#include "services/WhenReady.h"

namespace alongside {

void BriefEntryModel::open(const QString &text, MeasureId measure, QDate first, QDate last)
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    m_text = text;
    m_measure = measure;
    m_first = first;
    m_last = last;
    m_loaded = false;
    m_problem.clear();
    Q_EMIT changed();
    reread();
}

void BriefEntryModel::reread()
{
    if (!m_first.isValid())
        return;
    whenReady(m_briefs.entries(m_measure, m_first, m_last), this,
              [this](const Result<QList<BriefEntry>> &entries) {
                  beginResetModel();
                  m_entries = entries.value_or(QList<BriefEntry>{});
                  endResetModel();
                  m_loaded = true;
                  m_problem = entries ? QString() : toSentence(entries.error(), Deed::Reading);
                  Q_EMIT changed();
              });
}

QString BriefEntryModel::countText() const
{
    return tr("%n answers", nullptr, int(m_entries.size()));
}

int BriefEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant BriefEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BriefEntry &entry = m_entries[index.row()];
    const QDateTime when = entry.time.wallClock();
    switch (role) {
    case CheckInRole: return qint64(entry.checkIn);
    //: %1 is a day, %2 a time of the day.
    case WhenRole: return tr("%1, %2").arg(fullDayText(when.date()), timeText(when.time()));
    case AnswerRole: return answerText(m_measure, entry.value);
    default: return {};
    }
}

QHash<int, QByteArray> BriefEntryModel::roleNames() const
{
    return {{CheckInRole, "checkIn"}, {WhenRole, "when"}, {AnswerRole, "answer"}};
}

} // namespace alongside
