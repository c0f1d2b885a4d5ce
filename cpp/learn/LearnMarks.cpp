#include "learn/LearnMarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype kLongestId = 60;
constexpr int kLastBlock = 1000;

const auto kOpen = u"open"_s;
const auto kChosen = u"chosen"_s;
const auto kReaders = u"readers"_s;
const auto kKept = u"kept"_s;
const auto kLast = u"last"_s;
const auto kPlaces = u"places"_s;

bool isId(const QString &text)
{
    const auto belongs = [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
               || character == u'-';
    };
    return !text.isEmpty() && text.size() <= kLongestId && std::ranges::all_of(text, belongs);
}

// Each once, and not more than \a most.
QStringList idsIn(const QJsonValue &list, qsizetype most)
{
    QStringList ids;
    for (const QJsonValue value : list.toArray()) {
        const QString id = value.toString();
        if (isId(id) && !ids.contains(id) && ids.size() < most)
            ids += id;
    }
    return ids;
}

} // namespace

QByteArray LearnMarks::toStored() const
{
    QJsonArray gates;
    for (const Gate each : gate::kAll) {
        if (open.testFlag(each))
            gates += QString(gate::idOf(each));
    }
    QJsonObject blocks;
    for (const auto &[article, block] : places.asKeyValueRange())
        blocks.insert(article, block);
    const QJsonObject marks{{kOpen, gates},
                            {kChosen, chosen},
                            {kReaders, QJsonArray::fromStringList(readers)},
                            {kKept, QJsonArray::fromStringList(kept)},
                            {kLast, last},
                            {kPlaces, blocks}};
    return QJsonDocument(marks).toJson(QJsonDocument::Compact);
}

LearnMarks LearnMarks::fromStored(const QByteArray &stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored).object();
    LearnMarks marks;
    for (const QJsonValue gate : object.value(kOpen).toArray()) {
        if (const auto known = gate::fromId(gate.toString()))
            marks.open |= *known;
    }
    marks.chosen = object.value(kChosen).toBool();
    marks.readers = idsIn(object.value(kReaders), kMostReaders);
    marks.kept = idsIn(object.value(kKept), kMost);
    if (const QString last = object.value(kLast).toString(); isId(last))
        marks.last = last;
    const QJsonObject blocks = object.value(kPlaces).toObject();
    for (auto place = blocks.begin(); place != blocks.end(); ++place) {
        const int block = place.value().toInt(-1);
        if (isId(place.key()) && block >= 0 && block <= kLastBlock && marks.places.size() < kMost)
            marks.places.insert(place.key(), block);
    }
    return marks;
}

} // namespace alongside
