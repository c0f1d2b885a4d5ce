#include "models/ScanLetterModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

namespace alongside {

namespace {

// Of the first scan after today, or the one that waits for whichever that will be.
std::optional<ScanLetter> letterForNext(const ScanBook &book, QDate today)
{
    const auto next = book.nextFrom(today.addDays(1));
    const auto letter = next ? book.letterFor(*next, today) : std::nullopt;
    return letter ? letter : book.waitingLetter();
}

} // namespace

ScanLetterModel::ScanLetterModel(ScanKeeper &keeper, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_soon([this] { save(); }),
      m_letter{.time = LivedTime::now(keeper.clock())}
{}

void ScanLetterModel::open(qint64 id)
{
    m_soon.flush();
    ++m_letterCount;
    m_change = m_saved = 0;
    m_saving = false;
    m_problem.clear();
    m_letter = {.time = LivedTime::now(m_keeper.clock())};
    const auto scan = m_keeper.book().find(ScanId(id));
    if (scan)
        m_letter.scan = scan->id;
    const ScanBook &book = m_keeper.book();
    const QDate today = m_keeper.today();
    if (const auto known = scan ? book.letterFor(*scan, today) : letterForNext(book, today)) {
        m_letter = *known;
        if (scan)
            m_letter.scan = scan->id;
    }
    Q_EMIT changed();
}

void ScanLetterModel::setBody(const QString &body)
{
    if (m_letter.body == body)
        return;
    if (body.size() > ScanLetter::kLongest) {
        m_problem = tr("A letter holds up to %1 letters. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(ScanLetter::kLongest));
        QMetaObject::invokeMethod(this, &ScanLetterModel::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    m_letter.body = body;
    ++m_change;
    m_soon.note();
    Q_EMIT changed();
}

void ScanLetterModel::save()
{
    if (m_saving) {
        m_soon.note(); // the one under way may still make it a letter with an id
        return;
    }
    m_saving = true;
    whenReady(m_keeper.service().saveLetter(m_letter), this,
              [this, letter = m_letterCount, change = m_change](const Result<ScanLetterId> &id) {
                  m_keeper.note(id);
                  if (letter == m_letterCount)
                      saved(change, id);
              });
}

void ScanLetterModel::saved(int change, const Result<ScanLetterId> &id)
{
    m_saving = false;
    m_problem = id ? QString() : toSentence(id.error(), Deed::Saving);
    if (id) {
        m_letter.id = *id;
        m_saved = change;
    }
    Q_EMIT changed();
}

} // namespace alongside
