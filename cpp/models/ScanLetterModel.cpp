#include "models/ScanLetterModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

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

ScanLetterModel::ScanLetterModel(ScanKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    turnTo({.time = LivedTime::now(keeper.clock())});
}

void ScanLetterModel::turnTo(const ScanLetter &letter)
{
    std::erase_if(m_left, [](const std::unique_ptr<Page> &page) { return page->soon.isSettled(); });
    if (m_page && !m_page->soon.isSettled())
        m_left.push_back(std::move(m_page));
    const auto again = std::ranges::find(m_left, letter.scan,
                                         [](const std::unique_ptr<Page> &page) { return page->letter.scan; });
    if (again != m_left.end()) {
        m_page = std::move(*again);
        m_left.erase(again);
        return;
    }
    m_page = std::make_unique<Page>(letter);
    connect(&m_page->soon, &SaveSoon::settled, this, &ScanLetterModel::settled);
    connect(&m_page->soon, &SaveSoon::wanted, this, [this, page = m_page.get()] { save(*page); });
}

void ScanLetterModel::open(qint64 id)
{
    m_page->soon.flush();
    m_problem.clear();
    ScanLetter letter{.time = LivedTime::now(m_keeper.clock())};
    const auto scan = m_keeper.book().find(ScanId(id));
    if (scan)
        letter.scan = scan->id;
    const ScanBook &book = m_keeper.book();
    const QDate today = m_keeper.today();
    if (const auto known = scan ? book.letterFor(*scan, today) : letterForNext(book, today)) {
        letter = *known;
        if (scan)
            letter.scan = scan->id;
    }
    turnTo(letter);
    Q_EMIT changed();
}

void ScanLetterModel::setBody(const QString &body)
{
    if (m_page->letter.body == body)
        return;
    if (body.size() > ScanLetter::kLongest) {
        m_problem = tr("A letter holds up to %1 letters. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(ScanLetter::kLongest));
        QMetaObject::invokeMethod(this, &ScanLetterModel::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    m_page->letter.body = body;
    m_page->soon.note();
    Q_EMIT changed();
}

void ScanLetterModel::save(Page &page)
{
    whenReady(m_keeper.service().saveLetter(page.letter), &page.soon,
              [this, &page](const Result<ScanLetterId> &id) {
                  if (id)
                      page.letter.id = *id;
                  m_keeper.note(id);
                  m_problem = id ? QString() : toSentence(id.error(), Deed::Saving);
                  page.soon.answered(id.has_value());
                  Q_EMIT changed();
              });
}

void ScanLetterModel::commit()
{
    m_page->soon.flush();
    for (const std::unique_ptr<Page> &page : m_left)
        page->soon.flush();
}

bool ScanLetterModel::isSettled() const
{
    return m_page->soon.isSettled()
           && std::ranges::all_of(m_left, [](const auto &page) { return page->soon.isSettled(); });
}

bool ScanLetterModel::isSaving() const
{
    return m_page->soon.isSaving()
           || std::ranges::any_of(m_left, [](const auto &page) { return page->soon.isSaving(); });
}

QString ScanLetterModel::words()
{
    QStringList words;
    for (const std::unique_ptr<Page> &page : m_left) {
        if (!page->soon.isSettled())
            words += page->letter.body;
    }
    if (!m_page->soon.isSettled())
        words += m_page->letter.body;
    return words.join(QStringLiteral("\n\n"));
}

} // namespace alongside
