#pragma once

#include "domain/Helpline.h"

#include <QJsonObject>

#include <algorithm>
#include <span>
#include <utility>

namespace alongside {

/// Reads one entry of a bundled list of people or groups to reach, and remembers the first thing that
/// is wrong with it. What is not there is empty.
class JsonEntry
{
public:
    /// \a language: ISO 639, whose words to take where a text is there in more; English otherwise.
    JsonEntry(QJsonObject entry, QStringView language) : m_entry(std::move(entry)), m_language(language) {}

    /// What is wrong; empty if nothing is.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void blame(const QString &problem);

    [[nodiscard]] bool has(const QString &key) const { return m_entry.contains(key); }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_entry.value(key); }
    [[nodiscard]] QString text(const QString &key) { return text(m_entry, key); }
    [[nodiscard]] QString words(const QString &key) { return words(m_entry, key); }
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] QStringList list(const QString &key);
    /// The objects of a list.
    [[nodiscard]] QList<QJsonObject> objects(const QString &key);
    template<typename Value>
    [[nodiscard]] Value oneOf(const QString &key, std::span<const std::pair<QStringView, Value>> choices)
    {
        return oneOf(text(key), choices, key);
    }
    /// As that, of \a word, which stands at \a key.
    template<typename Value>
    [[nodiscard]] Value oneOf(const QString &word, std::span<const std::pair<QStringView, Value>> choices,
                              const QString &key)
    {
        const auto choice =
            std::ranges::find(choices, QStringView(word), &std::pair<QStringView, Value>::first);
        if (choice != choices.end())
            return choice->second;
        blame(QStringLiteral("%1 may not be \"%2\"").arg(key, word));
        return {};
    }

    /// Codes of countries that are known, or Helpline::kWholeWorld; at least one.
    [[nodiscard]] QStringList countries();
    [[nodiscard]] QList<HelplinePhone> phones();
    /// The number in \a object.
    [[nodiscard]] std::optional<PhoneNumber> number(const QJsonObject &object);
    [[nodiscard]] SourceDate sourceDate();
    [[nodiscard]] QDate checkedOn();

    [[nodiscard]] QString text(const QJsonObject &object, const QString &key);
    [[nodiscard]] QString words(const QJsonObject &object, const QString &key);

private:
    QJsonObject m_entry;
    QStringView m_language;
    QString m_problem;
};

} // namespace alongside
