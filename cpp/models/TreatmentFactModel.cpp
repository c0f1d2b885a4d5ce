#include "models/TreatmentFactModel.h"

#include "models/ErrorText.h"
#include "models/TreatmentFactText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

bool isTooLong(const TreatmentFact &fact)
{
    return fact.text.size() > TreatmentFact::kLongest;
}

} // namespace

TreatmentFactModel::TreatmentFactModel(TreatmentService &treatments, QObject *parent)
    : QAbstractListModel(parent), m_treatments(treatments)
{
    for (const TreatmentTopic topic :
         {TreatmentTopic::Course, TreatmentTopic::Receptors, TreatmentTopic::Biomarkers,
          TreatmentTopic::Sites, TreatmentTopic::Else})
        m_facts += {.topic = topic, .text = {}};
    connect(&m_soon, &SaveSoon::wanted, this, &TreatmentFactModel::save);
    connect(&m_soon, &SaveSoon::settled, this, &TreatmentFactModel::settled);
}

void TreatmentFactModel::open()
{
    whenReady(m_treatments.facts(), this, [this](const Result<QList<TreatmentFact>> &facts) { take(facts); });
}

void TreatmentFactModel::take(const Result<QList<TreatmentFact>> &facts)
{
    if (!m_soon.isSettled())
        return; // what is being typed is newer
    m_failure = facts ? QString() : toSentence(facts.error(), Deed::Reading);
    if (facts) {
        for (TreatmentFact &fact : m_facts) {
            const auto found = std::ranges::find(*facts, fact.topic, &TreatmentFact::topic);
            fact.text = found == facts->end() ? QString() : found->text;
        }
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

void TreatmentFactModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= rowCount() || m_facts[row].text == text)
        return;
    m_facts[row].text = text;
    touch(row);
}

void TreatmentFactModel::choose(int row, int choice)
{
    if (row < 0 || row >= rowCount())
        return;
    const auto choices = treatmentfacttext::choicesOf(m_facts[row].topic);
    if (choice >= 0 && choice < choices.size())
        setText(row, treatmentfacttext::chosen(m_facts[row].text, choices, choice));
}

void TreatmentFactModel::touch(int row)
{
    m_failure.clear();
    Q_EMIT dataChanged(index(row), index(row), {TypedRole, ChosenRole});
    Q_EMIT changed();
    m_soon.note();
}

void TreatmentFactModel::save()
{
    QList<TreatmentFact> facts = m_facts;
    for (TreatmentFact &fact : facts)
        fact.text.truncate(TreatmentFact::kLongest);
    whenReady(m_treatments.saveFacts(facts), this, [this](const Result<void> &kept) {
        m_failure = kept ? QString() : toSentence(kept.error(), Deed::Saving);
        m_soon.answered(kept.has_value());
        Q_EMIT changed();
    });
}

int TreatmentFactModel::told() const
{
    return int(
        std::ranges::count_if(m_facts, [](const TreatmentFact &fact) { return !fact.text.isEmpty(); }));
}

QString TreatmentFactModel::words()
{
    QStringList words;
    for (const TreatmentFact &fact : std::as_const(m_facts)) {
        if (!fact.text.isEmpty())
            words += fact.text;
    }
    return words.join(u'\n');
}

QString TreatmentFactModel::problem() const
{
    if (std::ranges::any_of(m_facts, isTooLong))
        return tr("There is room for %1 letters at each. What is beyond that is not kept.")
            .arg(QLocale().toString(TreatmentFact::kLongest));
    return m_failure;
}

int TreatmentFactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

QVariant TreatmentFactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreatmentFact &fact = m_facts[index.row()];
    const auto choices = treatmentfacttext::choicesOf(fact.topic);
    switch (role) {
    case TopicRole: return treatmentfacttext::topicOf(fact.topic);
    case ExampleRole: return treatmentfacttext::exampleOf(fact.topic);
    case TypedRole: return fact.text;
    case ChoicesRole: {
        QStringList texts;
        for (const auto &choice : choices)
            texts += choice.text;
        return texts;
    }
    case ChosenRole: return QVariant::fromValue(treatmentfacttext::chosenIn(fact.text, choices));
    default: return {};
    }
}

QHash<int, QByteArray> TreatmentFactModel::roleNames() const
{
    return {{TopicRole, "topic"},
            {ExampleRole, "example"},
            {TypedRole, "typed"},
            {ChoicesRole, "choices"},
            {ChosenRole, "chosen"}};
}

} // namespace alongside
