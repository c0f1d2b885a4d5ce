#include "pack/HonestText.h"

#include <QSet>
#include <QString>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kMostMarks = 4;           // on one letter
constexpr char32_t kLastLatin = 0x024f; // of Latin Extended-B
constexpr qsizetype kLongestHost = 253; // RFC 1035, 2.3.4
constexpr qsizetype kLongestLabel = 63;

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isFiller(char32_t character)
{
    return character == 0x115f || character == 0x1160 || character == 0x2800 || character == 0x3164
           || character == 0xffa0 || (character >= 0xfe00 && character < 0xfe0f)
           || (character >= 0xe0100 && character <= 0xe01ef);
}

bool isJoiner(char32_t character)
{
    return character == 0x200c || character == 0x200d;
}

// Of scripts whose letters change beside one another.
bool needsJoiners(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala: return true;
    default: return false;
    }
}

bool isSeen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return !isFiller(character);
    }
}

/// Of the letters in one part of a host's name.
QSet<int> scriptsIn(QStringView label)
{
    QSet<int> scripts;
    for (const char32_t character : label.toUcs4()) {
        const QChar::Script script = QChar::script(character);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    return scripts;
}

bool isTakenForLatin(int script)
{
    return script == QChar::Script_Cyrillic || script == QChar::Script_Greek
           || script == QChar::Script_Armenian || script == QChar::Script_Cherokee
           || script == QChar::Script_Coptic || script == QChar::Script_Lisu
           || script == QChar::Script_Unknown;
}

bool isHonestLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > kLongestLabel || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    QSet<int> scripts = scriptsIn(label);
    const auto stands = [&](char32_t character) {
        if (character < 0x80)
            return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9')
                   || character == U'-';
        return QChar::isLetter(character)
               && (QChar::script(character) != QChar::Script_Latin || character <= kLastLatin);
    };
    if (!std::ranges::all_of(label.toUcs4(), stands))
        return false;
    // Japanese is written in three scripts at once.
    if (scripts.contains(QChar::Script_Hiragana) || scripts.contains(QChar::Script_Katakana))
        scripts.subtract({QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana});
    return scripts.size() <= 1 && std::ranges::none_of(std::as_const(scripts), isTakenForLatin);
}

} // namespace

bool isHonestText(QStringView text)
{
    if (!text.isValidUtf16())
        return false;
    const QList<uint> characters = text.toUcs4();
    int marks = 0;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const char32_t character = characters[at];
        if (isJoiner(character)) {
            const bool isBetween = at > 0 && at + 1 < characters.size() && needsJoiners(characters[at - 1])
                                   && needsJoiners(characters[at + 1]);
            if (!isBetween)
                return false;
            continue;
        }
        marks = isMark(character) ? marks + 1 : 0;
        if (!isSeen(character) || marks > kMostMarks)
            return false;
    }
    return true;
}

bool isHonestHost(QStringView host)
{
    const QString written = host.toString().toLower();
    const QString decoded = QUrl::fromAce(written.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const QString seen = written.contains("xn--"_L1) ? decoded : written;
    const QStringList labels = seen.split(u'.');
    if (seen.size() > kLongestHost || labels.size() < 2)
        return false;
    const bool isNumber =
        std::ranges::all_of(labels.last(), [](QChar character) { return character.isDigit(); });
    return !isNumber && std::ranges::all_of(labels, [](const QString &label) {
        return !label.startsWith("xn--"_L1) && isHonestLabel(label);
    });
}

} // namespace alongside
