#pragma once

#include <QByteArrayView>

namespace alongside::vcard {

/// The lines of a file one by one, whichever way they end: CRLF, LF or CR.
class VCardLines
{
public:
    /// \param file  has to stay where it is.
    explicit VCardLines(QByteArrayView file) : m_rest(file) { find(); }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    /// The line to be taken next, without its end; empty at the end of the file.
    [[nodiscard]] QByteArrayView peek() const { return m_rest.first(m_length); }
    QByteArrayView take();

private:
    void find();

    QByteArrayView m_rest;
    qsizetype m_length = 0;
};

} // namespace alongside::vcard
