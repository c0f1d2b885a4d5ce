#include "models/KindWordsModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <algorithm>
#include <utility>

namespace alongside {

KindWordsModel::KindWordsModel(CopingService &service, QObject *parent)
    : QAbstractListModel(parent), m_service(service)
{}

void KindWordsModel::load(const QStringList &given)
{
    m_given = given;
    Q_EMIT shownChanged();
    reread(m_at);
}

void KindWordsModel::reread(int thenShow)
{
    whenReady(m_service.kindLines(), this, [this, thenShow](const Result<QList<KindLine>> &lines) {
        setProblem(lines ? QString() : toSentence(lines.error(), Deed::Reading));
        if (!lines)
            return;
        beginResetModel();
        m_own = *lines;
        endResetModel();
        m_at = std::clamp(thenShow, 0, std::max(0, int(m_own.size() + m_given.size()) - 1));
        Q_EMIT listChanged();
        Q_EMIT shownChanged();
    });
}

void KindWordsModel::next()
{
    const int lines = int(m_own.size() + m_given.size());
    if (lines == 0)
        return;
    m_at = (m_at + 1) % lines;
    Q_EMIT shownChanged();
}

QString KindWordsModel::shown() const
{
    return m_at < m_own.size() ? m_own[m_at].body : m_given.value(m_at - m_own.size());
}

bool KindWordsModel::fits(const QString &body)
{
    const qsizetype length = body.trimmed().size();
    if (length > kindline::kLongest)
        setProblem(tr(
            "That is a little long to read at one glance. Shorten it, or make two of it. It is still here."));
    return length > 0 && length <= kindline::kLongest;
}

void KindWordsModel::add(const QString &body)
{
    if (!fits(body))
        return;
    whenReady(m_service.addKindLine({{}, 0, body}), this, [this](const Result<KindLine> &line) {
        setProblem(line ? QString() : toSentence(line.error(), Deed::Saving));
        if (!line)
            return;
        reread(count()); // the new one, which comes last of one's own
        Q_EMIT kept();
    });
}

void KindWordsModel::change(qint64 id, const QString &body)
{
    if (!fits(body))
        return;
    whenReady(m_service.updateKindLine({KindLineId(id), 0, body}), this,
              [this](const Result<KindLine> &line) {
                  setProblem(line ? QString() : toSentence(line.error(), Deed::Saving));
                  if (!line)
                      return;
                  reread(m_at);
                  Q_EMIT kept();
              });
}

void KindWordsModel::erase(qint64 id)
{
    const auto known = std::ranges::find(m_own, KindLineId(id), &KindLine::id);
    if (known == m_own.end())
        return;
    whenReady(m_service.eraseKindLine(known->id), this, [this, line = *known](const Result<void> &gone) {
        setProblem(gone ? QString() : toSentence(gone.error(), Deed::Changing));
        if (!gone)
            return;
        m_erased = line;
        reread(m_at);
        Q_EMIT erased();
    });
}

void KindWordsModel::undoErase()
{
    if (!m_erased)
        return;
    const KindLine line = *m_erased;
    m_erased.reset();
    whenReady(m_service.addKindLine(line), this, [this, line](const Result<KindLine> &back) {
        setProblem(back ? QString() : toSentence(back.error(), Deed::Changing));
        if (back)
            reread(m_at);
        else
            m_erased = line; // it is not lost: the undo can be tried again
    });
}

void KindWordsModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

int KindWordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant KindWordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KindLine &line = m_own[index.row()];
    switch (role) {
    case LineIdRole: return std::to_underlying(line.id);
    case BodyRole: return line.body;
    default: return {};
    }
}

QHash<int, QByteArray> KindWordsModel::roleNames() const
{
    return {{LineIdRole, "lineId"}, {BodyRole, "body"}};
}

} // namespace alongside
