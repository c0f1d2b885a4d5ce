#include "vcard/VCardLines.h"

#include <algorithm>

namespace alongside::vcard {

QByteArrayView VCardLines::take()
{
    const QByteArrayView line = peek();
    m_rest = m_rest.sliced(m_length);
    if (m_rest.startsWith("\r\n"))
        m_rest = m_rest.sliced(2);
    else if (!m_rest.isEmpty())
        m_rest = m_rest.sliced(1);
    find();
    return line;
}

void VCardLines::find()
{
    const auto end = std::ranges::find_if(m_rest, [](char byte) { return byte == '\n' || byte == '\r'; });
    m_length = end - m_rest.begin();
}

} // namespace alongside::vcard
