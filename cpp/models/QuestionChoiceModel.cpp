#include "models/QuestionChoiceModel.h"

#include "learn/LearnMarks.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

QuestionChoiceModel::QuestionChoiceModel(VisitKeeper &keeper, VisitQuestionModel &questions,
                                         SettingService &settings, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper), m_questions(questions), m_settings(settings),
      m_library(QLocale())
{
    connect(&m_questions, &VisitQuestionModel::changed, this, &QuestionChoiceModel::show);
}

void QuestionChoiceModel::begin()
{
    // What a person wants to be told is not known before it was read: until then every gate is closed.
    whenReady(m_settings.find(LearnMarks::kSetting), this,
              [this](const Result<std::optional<QByteArray>> &kept) {
                  const QByteArray marks = kept ? kept->value_or(QByteArray()) : QByteArray();
                  read(LearnMarks::fromStored(marks).open);
              });
}

void QuestionChoiceModel::read(Gates open)
{
    m_problem.clear();
    m_library.setOpen(open);
    beginResetModel();
    if (auto questions = m_library.questions())
        m_all = *std::move(questions);
    else
        m_problem = tr("The lists could not be read. You can write questions of your own.");
    if (m_list >= m_all.situations.size())
        m_list = 0;
    endResetModel();
    Q_EMIT changed();
}

QStringList QuestionChoiceModel::lists() const
{
    QStringList titles;
    for (const Situation &situation : m_all.situations)
        titles += situation.title;
    return titles;
}

void QuestionChoiceModel::setList(int list)
{
    if (list == m_list || list < 0 || list >= m_all.situations.size())
        return;
    beginResetModel();
    m_list = list;
    endResetModel();
    Q_EMIT changed();
}

QStringList QuestionChoiceModel::bodies() const
{
    QStringList bodies;
    if (m_list < m_all.situations.size()) {
        for (const GivenQuestion &question : m_all.situations[m_list].questions)
            bodies += question.text;
    }
    return bodies;
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
