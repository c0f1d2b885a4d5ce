#include "models/VisitQuestionModel.h"

#include "models/ErrorText.h"
#include "models/VisitText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

namespace {

QList<VisitQuestionId> idsOf(const QList<VisitQuestion> &questions)
{
    QList<VisitQuestionId> ids;
    for (const VisitQuestion &question : questions)
        ids += question.id;
    return ids;
}

} // namespace

VisitQuestionModel::VisitQuestionModel(VisitKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &VisitKeeper::changed, this, &VisitQuestionModel::show);
    connect(&m_keeper, &VisitKeeper::questionMovedToBin, this,
            [this](VisitQuestionId id) { Q_EMIT removed(qint64(id)); });
}

void VisitQuestionModel::open(qint64 id)
{
    m_visit = id > 0 ? std::optional(VisitId(id)) : std::nullopt;
    m_problem.clear();
    show();
}

void VisitQuestionModel::show()
{
    const QList<VisitQuestion> questions = m_keeper.book().questionsFor(m_visit);
    // Rows stay where they are while they are ticked.
    if (idsOf(questions) == idsOf(m_questions)) {
        m_questions = questions;
        if (!m_questions.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_questions = questions;
        endResetModel();
    }
    Q_EMIT changed();
}

QString VisitQuestionModel::title() const
{
    const auto visit = m_visit ? m_keeper.book().find(*m_visit) : std::nullopt;
    return visit ? visitTitle(*visit) : QString();
}

QString VisitQuestionModel::when() const
{
    const auto visit = m_visit ? m_keeper.book().find(*m_visit) : std::nullopt;
    return visit ? visitWhenText(*visit, m_keeper.today(), m_keeper.here()) : QString();
}

QList<Visit> VisitQuestionModel::otherVisits() const
{
    QList<Visit> visits = m_keeper.book().toCome(m_keeper.now());
    visits.removeIf([this](const Visit &visit) { return m_visit == std::optional(visit.id); });
    return visits.first(std::min(visits.size(), qsizetype(kMostPlaces)));
}

QStringList VisitQuestionModel::places() const
{
    QStringList places;
    for (const Visit &visit : otherVisits())
        places += visitTitle(visit) + u'\n' + visitWhenText(visit, m_keeper.today(), m_keeper.here());
    if (m_visit)
        places += tr("For no appointment yet");
    return places;
}

template<typename Value>
bool VisitQuestionModel::granted(const Result<Value> &result)
{
    if (result)
        setProblem({});
    else if (result.error().code == ErrorCode::InvalidValue)
        setProblem(
            tr("A question has up to %1 letters, and there is room for %2 questions.")
                .arg(QLocale().toString(VisitQuestion::kLongest), QLocale().toString(VisitQuestion::kMost)));
    else
        setProblem(toSentence(result.error(), Deed::Changing));
    m_keeper.load();
    return result.has_value();
}

void VisitQuestionModel::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void VisitQuestionModel::add(const QString &body)
{
    if (body.trimmed().isEmpty())
        return;
    whenReady(m_keeper.service().addQuestion(m_visit, body), this, [this](const Result<VisitQuestionId> &id) {
        if (granted(id))
            Q_EMIT added();
    });
}

void VisitQuestionModel::reword(qint64 id, const QString &body)
{
    if (body.trimmed().isEmpty())
        return;
    whenReady(m_keeper.service().rewordQuestion(VisitQuestionId(id), body), this,
              [this](const Result<void> &kept) {
                  if (granted(kept))
                      Q_EMIT reworded();
              });
}

void VisitQuestionModel::setAsked(int row, bool asked)
{
    if (has(row))
        whenReady(m_keeper.service().setAsked(m_questions[row].id, asked), this,
                  [this](const Result<void> &kept) { granted(kept); });
}

void VisitQuestionModel::move(int row, int rows)
{
    if (!has(row))
        return;
    const int to = std::clamp(row + rows, 0, count() - 1);
    if (to == row)
        return;
    const VisitQuestionId id = m_questions[row].id;
    // Shown at once: whoever taps again means the place where it stands by then.
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_questions.move(row, to);
    endMoveRows();
    Q_EMIT dataChanged(index(0), index(count() - 1), {FirstRole, LastRole});
    whenReady(m_keeper.service().moveQuestion(id, to - row), this,
              [this](const Result<void> &kept) { granted(kept); });
}

void VisitQuestionModel::take(int row, int place)
{
    const QList<Visit> visits = otherVisits();
    if (!has(row) || place < 0 || place > visits.size())
        return;
    const auto visit = place < visits.size() ? std::optional(visits[place].id) : std::nullopt;
    whenReady(m_keeper.service().attachQuestion(m_questions[row].id, visit), this,
              [this](const Result<void> &kept) {
                  if (granted(kept))
                      Q_EMIT taken();
              });
}

void VisitQuestionModel::remove(int row)
{
    if (has(row))
        m_keeper.moveQuestionToBin(m_questions[row].id);
}

int VisitQuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisitQuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisitQuestion &question = m_questions[index.row()];
    switch (role) {
    case QuestionIdRole: return qint64(question.id);
    case BodyRole: return question.body;
    case AnswerRole: return question.answer;
    case AskedRole: return question.asked;
    case FirstRole: return index.row() == 0;
    case LastRole: return index.row() == count() - 1;
    default: return {};
    }
}

QHash<int, QByteArray> VisitQuestionModel::roleNames() const
{
    return {{QuestionIdRole, "questionId"}, {BodyRole, "body"},   {AnswerRole, "answer"},
            {AskedRole, "asked"},           {FirstRole, "first"}, {LastRole, "last"}};
}

} // namespace alongside
