#include "models/BriefQuestionModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

namespace alongside {

BriefQuestionModel::BriefQuestionModel(BriefService &briefs, QObject *parent)
    : QAbstractListModel(parent), m_briefs(briefs)
{
    connect(&m_soon, &SaveSoon::wanted, this, &BriefQuestionModel::save);
    connect(&m_soon, &SaveSoon::settled, this, &BriefQuestionModel::settled);
}

void BriefQuestionModel::open()
{
    whenReady(m_briefs.questions(), this, [this](const Result<QStringList> &texts) {
        if (!m_soon.isSettled() || (texts && *texts == m_texts))
            return; // what is being typed is newer
        beginResetModel();
        m_texts = texts.value_or(QStringList());
        endResetModel();
        m_problem = texts ? QString() : toSentence(texts.error(), Deed::Reading);
        Q_EMIT changed();
    });
}

void BriefQuestionModel::add()
{
    if (!takesMore())
        return;
    beginInsertRows({}, count(), count());
    m_texts += QString();
    endInsertRows();
    Q_EMIT changed();
}

void BriefQuestionModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= count() || m_texts[row] == text)
        return;
    if (text.size() > brief::kLongestQuestion) {
        m_problem = tr("A question has room for %1 letters. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(brief::kLongestQuestion));
        QMetaObject::invokeMethod(this, &BriefQuestionModel::changed, Qt::QueuedConnection);
        return;
    }
    m_texts[row] = text;
    Q_EMIT dataChanged(index(row), index(row));
    touch();
}

void BriefQuestionModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_texts.removeAt(row);
    endRemoveRows();
    touch();
    commit();
}

void BriefQuestionModel::touch()
{
    m_problem.clear();
    m_soon.note();
    Q_EMIT changed();
}

void BriefQuestionModel::save()
{
    QStringList texts;
    for (const QString &text : std::as_const(m_texts)) {
        if (!text.trimmed().isEmpty())
            texts += text;
    }
    whenReady(m_briefs.saveQuestions(texts), this, [this](const Result<void> &saved) {
        m_problem = saved ? QString() : toSentence(saved.error(), Deed::Saving);
        m_soon.answered(saved.has_value());
        Q_EMIT changed();
        if (saved)
            Q_EMIT kept();
    });
}

int BriefQuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BriefQuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != TypedRole)
        return {};
    return m_texts[index.row()];
}

QHash<int, QByteArray> BriefQuestionModel::roleNames() const
{
    return {{TypedRole, "typed"}};
}

} // namespace alongside
