#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <optional>

namespace alongside {

/// The language the app speaks: its words, and the locale that dates, numbers and plurals follow.
/// Before it goes, the locale is as it was.
class Speech
{
public:
    /// \param asked  when the app was started: followed as it is while nothing else is chosen.
    explicit Speech(const std::optional<QLocale> &asked);
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    /// Speaks \a chosen (ISO 639) from now on; if that is empty or unknown, as the device does.
    /// \returns true if that changes anything.
    bool use(const QString &chosen);

    /// Where the device is, whatever is spoken.
    [[nodiscard]] const QLocale &device() const { return m_device; }

private:
    const QLocale m_before;
    const std::optional<QLocale> m_asked;
    const QLocale m_device;
    QTranslator m_english; ///< What the strings in the code leave open: one entry, two entries.
    std::unique_ptr<QTranslator> m_words;
    bool m_speaks = false;
};

} // namespace alongside
