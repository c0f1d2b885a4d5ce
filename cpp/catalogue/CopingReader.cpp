#include "catalogue/CopingReader.h"

#include "catalogue/ContentWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTextLength = 300;
constexpr qsizetype kMaxListLength = 30;
constexpr int kMaxNumber = 60; // minutes, seconds, rounds

struct NamedPhase
{
    BreathPhase phase;
    QLatin1StringView name;
};

constexpr std::array kPhases{
    NamedPhase{BreathPhase::In, "in"_L1},     NamedPhase{BreathPhase::MoreIn, "more-in"_L1},
    NamedPhase{BreathPhase::Hold, "hold"_L1}, NamedPhase{BreathPhase::Out, "out"_L1},
    NamedPhase{BreathPhase::Rest, "rest"_L1},
};

/// Takes values out of one object of the file, and remembers whether any of them was wrong.
class Reader
{
public:
    Reader(const QJsonValue &value, const QString &language, bool &sound)
        : m_object(value.toObject()), m_language(language), m_sound(sound)
    {
        expect(!m_object.isEmpty());
    }

    [[nodiscard]] QString words(const QString &name) { return wordsOf(m_object.value(name)); }
    [[nodiscard]] QString optionalWords(const QString &name)
    {
        return m_object.contains(name) ? words(name) : QString();
    }
    [[nodiscard]] QStringList list(const QString &name)
    {
        QStringList texts;
        for (const QJsonValue item : array(name))
            texts += wordsOf(item);
        return texts;
    }
    [[nodiscard]] QString key()
    {
        const QString key = m_object.value(u"key"_s).toString();
        expect(!key.isEmpty() && key.size() <= kMaxTextLength);
        return key;
    }
    /// 0 if it is not there.
    [[nodiscard]] int number(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        const int number = value.toInt();
        expect(value.isUndefined() || (number > 0 && number <= kMaxNumber));
        return number;
    }
    [[nodiscard]] QList<int> numbers(const QString &name)
    {
        QList<int> numbers;
        for (const QJsonValue item : array(name)) {
            numbers += item.toInt();
            expect(numbers.last() > 0 && numbers.last() <= kMaxNumber);
        }
        return numbers;
    }
    /// What \a make makes of the reader of each item of a list.
    template<typename Make>
    [[nodiscard]] auto each(const QString &name, Make make)
    {
        QList<std::invoke_result_t<Make, Reader &>> made;
        for (const QJsonValue item : array(name)) {
            Reader reader(item, m_language, m_sound);
            made += make(reader);
        }
        return made;
    }
    [[nodiscard]] BreathPhase phase()
    {
        const QString name = m_object.value(u"phase"_s).toString();
        for (const NamedPhase &known : kPhases) {
            if (name == known.name)
                return known.phase;
        }
        expect(false);
        return {};
    }
    void expect(bool condition) { m_sound = m_sound && condition; }

private:
    [[nodiscard]] QJsonArray array(const QString &name)
    {
        const QJsonArray items = m_object.value(name).toArray();
        expect(items.size() <= kMaxListLength);
        return m_sound ? items : QJsonArray();
    }
    [[nodiscard]] QString wordsOf(const QJsonValue &value)
    {
        const QJsonObject byLanguage = value.toObject();
        const QString english = byLanguage.value(u"en"_s).toString();
        const QString own = byLanguage.value(m_language).toString();
        QString words = own.isEmpty() ? english : own;
        expect(!english.isEmpty() && words.size() <= kMaxTextLength);
        return words;
    }

    QJsonObject m_object;
    const QString &m_language;
    bool &m_sound;
};

BreathStep readBreathStep(Reader &step)
{
    return {step.phase(), std::chrono::seconds(step.number(u"seconds"_s))};
}

BreathingPattern readPattern(Reader &pattern)
{
    BreathingPattern read{pattern.key(), pattern.words(u"name"_s), pattern.words(u"line"_s),
                          pattern.each(u"steps"_s, readBreathStep), pattern.number(u"most_rounds"_s)};
    pattern.expect(breathing::check(read).has_value());
    return read;
}

CopingStep readStep(Reader &step)
{
    return {step.optionalWords(u"title"_s), step.words(u"text"_s)};
}

CopingTool readTool(Reader &tool)
{
    CopingTool read;
    read.key = tool.key();
    read.name = tool.words(u"name"_s);
    read.line = tool.words(u"line"_s);
    read.minutes = tool.number(u"minutes"_s);
    read.cautions = tool.list(u"cautions"_s);
    read.instead = tool.words(u"instead"_s);
    read.evidence = tool.words(u"evidence"_s);
    read.source = tool.words(u"source"_s);
    read.steps = tool.each(u"steps"_s, readStep);
    read.ending = tool.optionalWords(u"ending"_s);
    read.patterns = tool.each(u"patterns"_s, readPattern);
    read.lengths = tool.numbers(u"lengths"_s);
    read.tense = std::chrono::seconds(tool.number(u"tense_seconds"_s));
    read.letGo = std::chrono::seconds(tool.number(u"let_go_seconds"_s));
    tool.expect(read.minutes > 0 && (!read.patterns.isEmpty() || !read.steps.isEmpty()));
    tool.expect(read.patterns.isEmpty() == read.lengths.isEmpty());
    return read;
}

} // namespace

Result<CopingTools> readCopingTools(const QByteArray &json, const QLocale &locale)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QString language = QLocale::languageToCode(locale.language());
    const QJsonValue reviewed = file.value(u"reviewed_by_clinician"_s);
    bool sound = reviewed.isBool();
    Reader reader(file, language, sound);
    CopingTools read{reviewed.toBool(), reader.each(u"tools"_s, readTool)};
    if (!sound || read.tools.isEmpty())
        return fail(ErrorCode::Corrupt, u"not a file of coping tools"_s);
    return read;
}

Result<CopingTools> loadCopingTools(const QLocale &locale)
{
    const Result<QByteArray> json = readContentFile(u"coping/tools"_s, locale);
    if (!json)
        return std::unexpected(json.error());
    return readCopingTools(*json, locale);
}

} // namespace alongside
