#include "models/QuestionChoiceModel.h"

#include "catalogue/QuestionListReader.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

QuestionChoiceModel::QuestionChoiceModel(VisitKeeper &keeper, VisitQuestionModel &questions, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper), m_questions(questions)
{
    connect(&m_questions, &VisitQuestionModel::changed, this, &QuestionChoiceModel::show);
}

void QuestionChoiceModel::begin()
{
    m_problem.clear();
    if (m_lists.lists.isEmpty()) {
        beginResetModel();
        if (auto lists = loadQuestionLists(QLocale()))
            m_lists = *std::move(lists);
        else
            m_problem = tr("The lists could not be read. You can write questions of your own.");
        endResetModel();
    }
    Q_EMIT changed();
}

QStringList QuestionChoiceModel::lists() const
{
    QStringList titles;
    for (const QuestionList &list : m_lists.lists)
        titles += list.title;
    return titles;
}

void QuestionChoiceModel::setList(int list)
{
    if (list == m_list || list < 0 || list >= m_lists.lists.size())
        return;
    beginResetModel();
    m_list = list;
    endResetModel();
    Q_EMIT changed();
}

QStringList QuestionChoiceModel::bodies() const
{
    return m_list < m_lists.lists.size() ? m_lists.lists[m_list].questions : QStringList();
}

std::optional<VisitQuestion> QuestionChoiceModel::pickedAs(const QString &body) const
{
    const QList<VisitQuestion> questions = m_keeper.book().questionsFor(m_questions.visit());
    const auto found = std::ranges::find(questions, body, &VisitQuestion::body);
    return found == questions.end() ? std::nullopt : std::optional(*found);
}

void QuestionChoiceModel::show()
{
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0), index(rows - 1));
}

void QuestionChoiceModel::toggle(int row)
{
    const QStringList all = bodies();
    if (row < 0 || row >= all.size())
        return;
    m_problem.clear();
    if (const auto picked = pickedAs(all[row]))
        m_keeper.moveQuestionToBin(picked->id);
    else
        whenReady(m_keeper.service().addQuestion(m_questions.visit(), all[row]), this,
                  [this](const Result<VisitQuestionId> &id) {
                      if (!id)
                          m_problem = toSentence(id.error(), Deed::Changing);
                      m_keeper.load();
                      Q_EMIT changed();
                  });
    Q_EMIT changed();
}

int QuestionChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(bodies().size());
}

QVariant QuestionChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString body = bodies().value(index.row());
    if (role == BodyRole)
        return body;
    const auto picked = pickedAs(body);
    if (role == PickedRole)
        return picked.has_value();
    return role == AnsweredRole ? QVariant(picked && !picked->answer.isEmpty()) : QVariant();
}

QHash<int, QByteArray> QuestionChoiceModel::roleNames() const
{
    return {{BodyRole, "body"}, {PickedRole, "picked"}, {AnsweredRole, "answered"}};
}

} // namespace alongside
