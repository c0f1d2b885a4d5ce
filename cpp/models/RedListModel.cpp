#include "models/RedListModel.h"

#include "catalogue/RedListReader.h"
#include "models/ErrorText.h"
#include "models/TranslationNote.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString evidenceText(FactEvidence evidence)
{
    switch (evidence) {
    case FactEvidence::Agreed: return RedListModel::tr("Several independent sources agree.");
    case FactEvidence::Single: return RedListModel::tr("From one source, in part general knowledge.");
    case FactEvidence::Unsourced: return RedListModel::tr("General knowledge. No source was read for it.");
    }
    return {};
}

QString sourceText(const RedListCard &card)
{
    QStringList names;
    for (const FactSource &source : card.sources)
        names += source.name;
    //: %1 is a number like 5.1, %2 says how well a fact is attested, %3 lists sources.
    return RedListModel::tr("Fact %1. %2 %3")
        .arg(card.fact, evidenceText(card.evidence), names.join(u"; "_s))
        .trimmed();
}

} // namespace

RedListModel::RedListModel(QObject *parent) : QAbstractListModel(parent) {}

void RedListModel::read()
{
    if (!m_list.cards.isEmpty())
        return;
    const Result<RedList> list = loadRedList(QLocale());
    m_problem = list ? QString() : toSentence(list.error(), Deed::Reading);
    m_list = list.value_or(RedList{});
}

void RedListModel::forget()
{
    beginResetModel();
    m_cards.clear();
    m_list = {};
    endResetModel();
}

void RedListModel::showAll()
{
    read();
    show(m_list.cards, true);
}

void RedListModel::showFor(MeasureId measure)
{
    read();
    QList<RedListCard> cards;
    for (const RedListCard &card : m_list.cards) {
        if (card.measures.contains(measure))
            cards += card;
    }
    // Nobody can know which cards a symptom of a person's own leads to: "Fever" may be one.
    if (cards.isEmpty())
        showAll();
    else
        show(cards, false);
}

void RedListModel::show(const QList<RedListCard> &cards, bool whole)
{
    beginResetModel();
    m_cards = cards;
    if (m_problem.isEmpty())
        m_cards += m_list.twoWeeks;
    m_whole = whole;
    endResetModel();
    Q_EMIT shown();
}

QString RedListModel::review() const
{
    const QString reviewed =
        m_list.reviewedByClinician ? tr("Reviewed by a clinician.") : tr("Not yet reviewed by a clinician.");
    return TranslationNote::after(reviewed, u"symptoms/red-list.en"_s);
}

QString RedListModel::twoWeeks()
{
    read();
    return (m_list.twoWeeks.signs + m_list.twoWeeks.deeds).join(u' ');
}

QString RedListModel::twoWeeksSource()
{
    read();
    return sourceText(m_list.twoWeeks);
}

int RedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant RedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RedListCard &card = m_cards[index.row()];
    switch (role) {
    case TitleRole: return card.title;
    case SignsRole: return card.signs;
    case DeedsRole: return card.deeds;
    case SourceRole: return sourceText(card);
    default: return {};
    }
}

QHash<int, QByteArray> RedListModel::roleNames() const
{
    return {{TitleRole, "title"}, {SignsRole, "signs"}, {DeedsRole, "deeds"}, {SourceRole, "source"}};
}

} // namespace alongside
