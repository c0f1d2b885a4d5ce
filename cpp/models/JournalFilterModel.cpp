#include "models/JournalFilterModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "models/MoodText.h"
#include "services/WhenReady.h"

#include <utility>

namespace alongside {

JournalFilterModel::JournalFilterModel(JournalService &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock)
{
    connect(&m_month, &MonthModel::picked, this, &JournalFilterModel::pickDay);
}

template<typename Change>
void JournalFilterModel::change(Change change)
{
    const JournalFilter before = m_filter;
    change(m_filter);
    if (m_filter != before)
        Q_EMIT changed();
}

void JournalFilterModel::loadTags()
{
    m_tagWords.clear();
    whenReady(m_journal.tagUses(), this, [this](const Result<QList<JournalTagUse>> &uses) {
        m_tagProblem = uses ? QString() : toSentence(uses.error(), Deed::Reading);
        m_tags.clear();
        for (const JournalTagUse &use : uses.value_or(QList<JournalTagUse>{}))
            m_tags.append(use.tag);
        showTags();
    });
}

void JournalFilterModel::setTagWords(const QString &words)
{
    if (m_tagWords == words)
        return;
    m_tagWords = words;
    showTags();
}

void JournalFilterModel::showTags()
{
    const QString wanted = journaltag::folded(journaltag::tidied(m_tagWords));
    m_shownTags.clear();
    m_tagsLeft = 0;
    // Always at hand: it has to be possible to take it away again.
    if (!m_filter.tag.isEmpty())
        m_shownTags.append(m_filter.tag);
    for (const QString &tag : m_tags) {
        if (tag == m_filter.tag || !journaltag::folded(tag).contains(wanted))
            continue;
        if (m_shownTags.size() < kMostTags)
            m_shownTags.append(tag);
        else
            ++m_tagsLeft;
    }
    Q_EMIT tagsChanged();
}

int JournalFilterModel::mood() const
{
    return moodLevel(m_filter.mood);
}

void JournalFilterModel::setMood(int level)
{
    const auto mood = Mood::fromStep(level + Mood::kLowest);
    change([&](JournalFilter &filter) { filter.mood = mood ? std::optional(*mood) : std::nullopt; });
}

void JournalFilterModel::setTag(const QString &tag)
{
    change([&](JournalFilter &filter) { filter.tag = tag; });
}

void JournalFilterModel::setStarred(bool starred)
{
    change([&](JournalFilter &filter) { filter.starred = starred; });
}

void JournalFilterModel::setWithPhoto(bool withPhoto)
{
    change([&](JournalFilter &filter) { filter.withPhoto = withPhoto; });
}

void JournalFilterModel::choose(Bound bound)
{
    const QDate today = LivedTime::now(m_clock).wallClock().date();
    const QDate chosen = bound == Bound::From ? m_filter.from : m_filter.until;
    m_month.setToday(today);
    m_month.setSelected(chosen);
    m_month.show(chosen.isValid() ? chosen : today);
    if (std::exchange(m_choosing, bound) != bound)
        Q_EMIT choosingChanged();
}

// The other bound gives way: whoever picks a first day after the last one means a later time.
void JournalFilterModel::pickDay(QDate day)
{
    change([&](JournalFilter &filter) {
        (m_choosing == Bound::From ? filter.from : filter.until) = day;
        if (filter.from.isValid() && filter.until.isValid() && filter.from > filter.until)
            (m_choosing == Bound::From ? filter.until : filter.from) = QDate();
    });
    choose(Bound::None);
}

void JournalFilterModel::showDay(QDate day)
{
    change([&](JournalFilter &filter) { filter = JournalFilter{.from = day, .until = day}; });
}

void JournalFilterModel::clearDays()
{
    change([](JournalFilter &filter) { filter.from = filter.until = QDate(); });
    choose(Bound::None);
}

void JournalFilterModel::clear()
{
    change([](JournalFilter &filter) { filter = {}; });
    choose(Bound::None);
}

QString JournalFilterModel::fromText() const
{
    return hasFrom() ? fullDayText(m_filter.from) : tr("Any day");
}

QString JournalFilterModel::untilText() const
{
    return hasUntil() ? fullDayText(m_filter.until) : tr("Any day");
}

QString JournalFilterModel::summary() const
{
    QStringList parts;
    if (m_filter.mood)
        parts.append(tr("Mood: %1").arg(moodText(*m_filter.mood)));
    if (!m_filter.tag.isEmpty())
        parts.append(tr("Tag: %1").arg(m_filter.tag));
    if (m_filter.starred)
        parts.append(tr("With a star"));
    if (m_filter.withPhoto)
        parts.append(tr("With a photo"));
    if (hasFrom())
        parts.append(tr("From %1").arg(fromText()));
    if (hasUntil())
        parts.append(tr("Until %1").arg(untilText()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace alongside
