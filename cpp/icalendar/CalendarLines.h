#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace alongside {

/// A line of a calendar file, as "DTSTART;TZID=Europe/Berlin:20260323T103000". Source: RFC 5545, 3.1.
struct CalendarLine
{
    QByteArray name;       ///< In capitals.
    QByteArray parameters; ///< From the first semicolon on, as they stand there.
    QByteArray value;      ///< As it stands there, without white space around it, or a zero octet.

    /// Without quotes around it; empty if there is none.
    [[nodiscard]] QByteArray parameter(QByteArrayView wanted) const;
};

/// Reads the lines of a calendar file one by one, each put together from those it was folded into. What
/// is no such line is left out; of one that is longer than kLongest, the rest is.
class CalendarLines
{
public:
    static constexpr qsizetype kLongest = qsizetype(64) * 1024; ///< Bytes.

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
