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

} // namespace

QDate firstDay(const BriefChoice &choice, const QList<Scan> &scans, QDate today)
{
    const QDate usual = today.addDays(1 - kUsualDays);
    switch (choice.since) {
    case BriefSince::FourWeeks: return usual;
    case BriefSince::LastScan: {
        QDate last;
        for (const Scan &scan : scans) {
            if (!scan.cancelled && scan.day() <= today && (!last.isValid() || scan.day() > last))
                last = scan.day();
        }
        return last.isValid() ? std::max(last, today.addYears(-kMostYears)) : usual;
    }
    case BriefSince::Day:
        return choice.day.isValid() && choice.day <= today && choice.day >= today.addYears(-kMostYears)
                   ? choice.day
                   : usual;
    }
    return usual;
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
