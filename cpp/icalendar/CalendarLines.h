#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace alongside {

/// A line of a calendar file, as "DTSTART;TZID=Europe/Berlin:20260323T103000". Source: RFC 5545, 3.1.
struct CalendarLine
{
    QByteArray name;                                  ///< In capitals.
    QList<std::pair<QByteArray, QString>> parameters; ///< Names in capitals.
    QString value;                                    ///< As it stands there.

    /// Empty if there is none.
    [[nodiscard]] QString parameter(QByteArrayView wanted) const;
};

/// Reads the lines of a calendar file one by one, each put together from those it was folded into. What
/// is no such line is left out; of one that is longer than kLongest, the rest is.
class CalendarLines
{
public:
    static constexpr qsizetype kLongest = qsizetype(64) * 1024; ///< Bytes.
    static constexpr qsizetype kMostParameters = 32;

    /// \a file must outlive this.
    explicit CalendarLines(QByteArrayView file) : m_rest(file) {}

    /// The next one; nothing at the end of the file.
    [[nodiscard]] std::optional<CalendarLine> next();

private:
    [[nodiscard]] QByteArrayView takePhysical();
    [[nodiscard]] QByteArray takeLogical();

    QByteArrayView m_rest;
};

} // namespace alongside
