#include "models/AskText.h"

#include "models/DateText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr std::array kLengths{0, 30, 60, 120, 240, 480}; // minutes

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("AskText", text, comment);
}

// As it stands in a sentence.
QString lengthWords(int minutes)
{
    switch (askLengthOf(minutes)) {
    case 1: return tr("half an hour", "How long something takes");
    case 2: return tr("an hour", "How long something takes");
    case 3: return tr("2 hours", "How long something takes");
    case 4: return tr("half a day", "How long something takes");
    case 5: return tr("a day", "How long something takes");
    default: return {};
    }
}

QString sentence(const QString &text)
{
    const bool ends =
        text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') || text.endsWith(u'…');
    return ends ? text : text + u'.';
}

} // namespace

QString askStageText(AskStage stage)
{
    switch (stage) {
    case AskStage::Prepared: return tr("Not asked yet");
    case AskStage::Asked: return tr("Asked");
    case AskStage::Offered: return tr("Offered");
    case AskStage::Done: return tr("Done");
    case AskStage::Thanked: return tr("Thanked");
    }
    return {};
}

QStringList askStageTexts()
{
    QStringList texts;
    for (int stage = int(AskStage::Prepared); stage <= int(AskStage::Thanked); ++stage)
        texts += askStageText(AskStage(stage));
    return texts;
}

QString askNextText(AskStage stage)
{
    switch (stage) {
    case AskStage::Prepared: return tr("I have asked");
    case AskStage::Asked: return tr("They said yes");
    case AskStage::Offered: return tr("It is done");
    case AskStage::Done: return tr("I said thank you");
    case AskStage::Thanked: break;
    }
    return {};
}

QStringList askLengthTexts()
{
    return {tr("Not said"), tr("Half an hour"), tr("1 hour"), tr("2 hours"), tr("Half a day"), tr("A day")};
}

int askLengthOf(int minutes)
{
    const auto upper = std::ranges::upper_bound(kLengths, minutes);
    return int(upper - kLengths.begin()) - 1;
}

int askMinutesOf(int row)
{
    return row >= 0 && row < int(kLengths.size()) ? kLengths.at(std::size_t(row)) : 0;
}

QString askWhenText(const Ask &ask, QDate today)
{
    if (!ask.when)
        return {};
    const QDateTime when = ask.when->wallClock();
    const QString day =
        when.date().year() == today.year() ? longDayText(when.date()) : fullDayText(when.date());
    return ask.hasTime ? tr("%1 at %2", "A day, a time").arg(day, timeText(when.time())) : day;
}

QString askLineText(const Ask &ask, QDate today)
{
    QStringList parts{ask.who, askWhenText(ask, today), lengthWords(ask.minutes)};
    parts.removeAll(QString());
    QString line = parts.value(0);
    for (const QString &part : std::as_const(parts).sliced(std::min<qsizetype>(1, parts.size())))
        line = tr("%1, %2", "A name, a day or a length of time, one after the other").arg(line, part);
    return line;
}

QString askRequestText(const Ask &ask, QDate today)
{
    const QString when = askWhenText(ask, today);
    const QString length = lengthWords(ask.minutes);
    //: %1 is a name. The first line of a message.
    QStringList lines{ask.who.isEmpty() ? tr("Hello,") : tr("Hello %1,").arg(ask.who)};
    lines += tr("there is one thing that would help me:");
    lines += sentence(ask.what);
    if (!when.isEmpty() && !length.isEmpty())
        //: %1 is a day, maybe with a time; %2 as "2 hours".
        lines += tr("It would be on %1, for about %2.").arg(when, length);
    else if (!when.isEmpty())
        //: %1 is a day, maybe with a time.
        lines += tr("It would be on %1.").arg(when);
    else if (!length.isEmpty())
        //: %1 as "2 hours".
        lines += tr("It takes about %1. You choose the day.").arg(length);
    lines += tr("If it does not suit you, that is fine. A short yes or no is all I need.");
    return lines.join(u'\n');
}

QStringList newsStandingTexts()
{
    return {tr("Told", "What someone knows"), tr("Partly", "What someone knows"),
            tr("Not yet", "What someone knows")};
}

} // namespace alongside
