#include "models/VisitNotebook.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

VisitNotebook::VisitNotebook(VisitKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    connect(&m_keeper, &VisitKeeper::changed, this, &VisitNotebook::follow);
    connect(&m_soon, &SaveSoon::wanted, this, &VisitNotebook::save);
    connect(&m_soon, &SaveSoon::settled, this, &VisitNotebook::settled);
}

void VisitNotebook::open(qint64 visit, qint64 question)
{
    m_soon.flush();
    m_visit = visit > 0 ? std::optional(VisitId(visit)) : std::nullopt;
    m_questions = m_keeper.book().questionsFor(m_visit);
    const auto found = question > 0
                           ? std::ranges::find(m_questions, VisitQuestionId(question), &VisitQuestion::id)
                           : std::ranges::find(m_questions, false, &VisitQuestion::asked);
    m_page = found == m_questions.end() ? 0 : int(found - m_questions.begin());
    if (m_unkept.isEmpty())
        m_problem.clear();
    Q_EMIT changed();
}

// Something changed around visits: the page that is open stays the one of its question.
void VisitNotebook::follow()
{
    const VisitQuestionId open = current().id;
    m_questions = m_keeper.book().questionsFor(m_visit);
    const auto found = std::ranges::find(m_questions, open, &VisitQuestion::id);
    m_page = found == m_questions.end() ? std::clamp(m_page, 0, std::max(0, pages() - 1))
                                        : int(found - m_questions.begin());
    Q_EMIT changed();
}

void VisitNotebook::turn(int pages)
{
    m_soon.flush();
    m_page = std::clamp(m_page + pages, 0, std::max(0, this->pages() - 1));
    Q_EMIT changed();
}

void VisitNotebook::setAsked(bool asked)
{
    if (m_questions.isEmpty() || current().asked == asked)
        return;
    m_questions[m_page].asked = asked;
    Q_EMIT changed();
    whenReady(m_keeper.service().setAsked(current().id, asked), this, [this](const Result<void> &kept) {
        if (!kept)
            m_problem = toSentence(kept.error(), Deed::Changing);
        m_keeper.load();
    });
}

QString VisitNotebook::answer() const
{
    return m_unkept.value(current().id, current().answer);
}

void VisitNotebook::setAnswer(const QString &answer)
{
    if (m_questions.isEmpty() || answer == this->answer())
        return;
    if (answer.size() > VisitQuestion::kLongestAnswer) {
        m_problem = tr("An answer holds up to %1 letters. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(VisitQuestion::kLongestAnswer));
        QMetaObject::invokeMethod(this, &VisitNotebook::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    m_unkept.insert(current().id, answer);
    m_soon.note();
    Q_EMIT changed();
}

void VisitNotebook::save()
{
    const QMap<VisitQuestionId, QString> answers = m_unkept;
    whenReady(m_keeper.service().saveAnswers(answers), this, [this, answers](const Result<void> &kept) {
        m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
        if (kept) {
            for (VisitQuestion &question : m_questions)
                question.answer = answers.value(question.id, question.answer);
            // What was typed meanwhile is newer, and waits for the next save.
            m_unkept.removeIf([&answers](QMap<VisitQuestionId, QString>::iterator unkept) {
                const auto asKept = answers.constFind(unkept.key());
                return asKept != answers.cend() && *asKept == *unkept;
            });
            m_keeper.load();
        }
        m_soon.answered(kept.has_value());
        Q_EMIT changed();
    });
}

QString VisitNotebook::words()
{
    return m_unkept.values().join(QStringLiteral("\n\n"));
}

} // namespace alongside
