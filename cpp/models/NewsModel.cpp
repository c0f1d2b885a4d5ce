#include "models/NewsModel.h"

#include "catalogue/AskReader.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <utility>

namespace alongside {

NewsModel::NewsModel(AskKeeper &keeper, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_recipient(keeper)
{
    connect(&m_soon, &SaveSoon::wanted, this, &NewsModel::save);
    connect(&m_soon, &SaveSoon::settled, this, &NewsModel::settled);
    connect(&m_keeper, &AskKeeper::changed, this, &NewsModel::reread);
}

void NewsModel::begin()
{
    if (!m_drafts.drafts.isEmpty())
        return;
    const Result<NewsDrafts> read = loadNewsDrafts(QLocale());
    m_problem = read ? QString() : toSentence(read.error(), Deed::Reading);
    m_drafts = read.value_or(NewsDrafts{});
    Q_EMIT changed();
}

void NewsModel::open(int row)
{
    begin();
    m_soon.flush();
    m_before.clear();
    m_emptied.reset();
    reread();
    if (row < 0 || row >= m_drafts.drafts.size())
        return;
    m_open = m_drafts.drafts[row];
    m_recipient.show({}, std::nullopt);
    Q_EMIT changed();
}

void NewsModel::reread()
{
    m_words.clear();
    for (const NewsWords &some : m_keeper.book().words)
        m_words.insert(some.audience, some.body);
    for (auto unsaved = m_unsaved.cbegin(); unsaved != m_unsaved.cend(); ++unsaved) {
        if (unsaved.value().isEmpty())
            m_words.remove(unsaved.key());
        else
            m_words.insert(unsaved.key(), unsaved.value());
    }
    if (m_emptied)
        m_words.insert(*m_emptied, QString());
    Q_EMIT changed();
}

QStringList NewsModel::titles() const
{
    QStringList titles;
    for (const NewsDraft &draft : m_drafts.drafts)
        titles += draft.title;
    return titles;
}

QString NewsModel::suggested() const
{
    if (!m_open)
        return {};
    QString words = m_open->words;
    const QString news = this->news().trimmed();
    //: Stands in a draft until the person has written what happened.
    return words.replace(kNewsPlace,
                         news.isEmpty() ? tr("(What has happened, in a sentence or two.)") : news);
}

QString NewsModel::body() const
{
    return m_open && m_words.contains(m_open->audience) ? m_words.value(m_open->audience) : suggested();
}

bool NewsModel::hasOwnWords() const
{
    return m_open && body() != suggested();
}

void NewsModel::setNews(const QString &words)
{
    if (words != news())
        put(NewsAudience::Myself, words);
}

void NewsModel::setBody(const QString &words)
{
    if (!m_open || words == body())
        return;
    m_emptied = words.isEmpty() ? std::optional(m_open->audience) : std::nullopt;
    put(m_open->audience, words);
}

void NewsModel::put(NewsAudience audience, const QString &words)
{
    if (words.size() > circle::kLongestWords) {
        m_problem = tr("There is room for %1 letters here. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(circle::kLongestWords));
        QMetaObject::invokeMethod(this, &NewsModel::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    m_words.insert(audience, words);
    m_unsaved.insert(audience, words);
    m_soon.note();
    Q_EMIT changed();
}

void NewsModel::beginAgain()
{
    if (!m_open || !hasOwnWords())
        return;
    m_before = body();
    m_emptied.reset();
    m_words.remove(m_open->audience);
    m_unsaved.insert(m_open->audience, QString());
    m_soon.note();
    m_soon.flush();
    Q_EMIT changed();
    Q_EMIT beganAgain();
}

void NewsModel::takeWordsBack()
{
    if (!m_before.isEmpty())
        setBody(std::exchange(m_before, QString()));
}

void NewsModel::save()
{
    QList<NewsWords> words;
    for (auto unsaved = m_unsaved.cbegin(); unsaved != m_unsaved.cend(); ++unsaved)
        words += {unsaved.key(), unsaved.value()};
    whenReady(m_keeper.service().saveWords(words), this, [this, asked = m_unsaved](const Result<void> &kept) {
        if (kept) {
            m_unsaved.removeIf([&asked](const auto &unsaved) {
                return asked.contains(unsaved.key()) && asked.value(unsaved.key()) == unsaved.value();
            });
        }
        m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
        m_soon.answered(kept.has_value());
        m_keeper.note(kept);
        Q_EMIT changed();
    });
}

QString NewsModel::words()
{
    return m_unsaved.values().join(QStringLiteral("\n\n"));
}

} // namespace alongside
