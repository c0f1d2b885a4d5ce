#include "domain/Brief.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::brief {

namespace {

constexpr auto kJournalKey = "journal/"_L1;
constexpr int kHashLetters = 16; // of one entry's paragraphs no two are alike by chance

QString hashOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(kHashLetters));
}

// Invalid if there was none, as below.
QDate lastScan(const QList<Scan> &scans, QDate today)
{
    QDate last;
    for (const Scan &scan : scans) {
        if (!scan.cancelled && scan.day() <= today && (!last.isValid() || scan.day() > last))
            last = scan.day();
    }
    return last;
}

// Not today's: the page is for that one.
QDate lastVisit(const QList<Visit> &visits, QDate today)
{
    QDate last;
    for (const Visit &visit : visits) {
        if (visit.day() < today && (!last.isValid() || visit.day() > last))
            last = visit.day();
    }
    return last;
}

} // namespace

QDate firstDay(const BriefChoice &choice, const VisitBook &book, QDate today)
{
    const QDate usual = today.addDays(1 - kUsualDays);
    const auto since = [&](QDate day) {
        return day.isValid() ? std::max(day, today.addYears(-kMostYears)) : usual;
    };
    switch (choice.since) {
    case BriefSince::FourWeeks: return usual;
    case BriefSince::LastScan: return since(lastScan(book.scans, today));
    case BriefSince::LastVisit: return since(lastVisit(book.visits, today));
    case BriefSince::Day:
        return choice.day.isValid() && choice.day <= today && choice.day >= today.addYears(-kMostYears)
                   ? choice.day
                   : usual;
    }
    return usual;
}

QStringList questionsToAsk(const VisitBook &book, QDate today)
{
    const auto next =
        std::ranges::find_if(book.visits, [today](const Visit &visit) { return visit.day() >= today; });
    const QList<VisitQuestion> questions =
        book.questionsFor(next == book.visits.end() ? std::nullopt : std::optional(next->id));
    QStringList texts;
    for (const VisitQuestion &question : questions) {
        if (!question.asked)
            texts += question.body;
    }
    return texts;
}

QString lineOf(const QString &text)
{
    QString line = text.simplified();
    if (line.size() <= kLongestLine)
        return line;
    qsizetype end = line.lastIndexOf(u' ', kLongestLine);
    if (end < kLongestLine / 2)
        end = kLongestLine; // one endless word
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.first(end).trimmed() + u'\u2026';
}

QString keyOfQuestion(const QString &text)
{
    return u"question/"_s + hashOf(text.simplified());
}

QList<Paragraph> paragraphsOf(qint64 entry, const QString &body)
{
    QList<Paragraph> found;
    QSet<QString> seen;
    const QStringList lines = body.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString text = line.simplified();
        const QString key = kJournalKey + QString::number(entry) + u'/' + hashOf(text);
        if (text.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        found += Paragraph{key, text};
    }
    return found;
}

qint64 entryOf(const QString &key)
{
    if (!key.startsWith(kJournalKey))
        return 0;
    const QString rest = key.sliced(kJournalKey.size());
    return rest.first(std::max<qsizetype>(0, rest.indexOf(u'/'))).toLongLong();
}

} // namespace alongside::brief
