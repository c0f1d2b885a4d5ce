#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QSizeF>
#include <QStringList>

#include <algorithm>

/// What a PDF of Qt's says, for tests: as a reader for machines sees it, by the maps to Unicode that are in
/// it.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &content) : m_content(content)
    {
        collectObjects();
        for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object) {
            if (isOfType(object.value(), "Page"))
                m_pages += object.key();
            else if (isOfType(object.value(), "Font") && object.value().contains("/ToUnicode"))
                m_fonts.insert(object.key(), lettersOf(object.value()));
        }
        std::ranges::sort(m_pages); // as they were made
    }

    [[nodiscard]] qsizetype pages() const { return m_pages.size(); }

    /// In points.
    [[nodiscard]] QSizeF size() const
    {
        static const QRegularExpression box(
            QStringLiteral(R"(/MediaBox \[\s*([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+))"));
        const auto match = box.match(QString::fromLatin1(m_objects.value(m_pages.value(0))));
        return {match.captured(3).toDouble(), match.captured(4).toDouble()};
    }

    /// The names of all fonts, and of those that are in the file.
    [[nodiscard]] QStringList fonts() const { return named("Font", "/BaseFont"); }
    [[nodiscard]] QStringList embeddedFonts() const
    {
        QStringList names;
        for (const QByteArray &object : m_objects) {
            if (isOfType(object, "FontDescriptor") && object.contains("/FontFile"))
                names += nameIn(object, "/FontName");
        }
        return names;
    }

    /// All that is written on a page, in the order it is drawn, a space where a new piece begins.
    [[nodiscard]] QString text(qsizetype page = 0) const
    {
        QString text;
        const QHash<QByteArray, int> fonts = fontsOfPage(page);
        static const QRegularExpression operators(QStringLiteral(
            R"(/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>\s*Tj|\[((?:<[0-9A-Fa-f]+>|[^\]])*)\]\s*TJ|(\bBT\b))"));
        QHash<int, QString> letters;
        const QString drawn = QString::fromLatin1(drawing(page));
        for (auto found = operators.globalMatch(drawn); found.hasNext();) {
            const auto match = found.next();
            if (match.hasCaptured(1) && !match.captured(1).isEmpty())
                letters = m_fonts.value(fonts.value(match.captured(1).toLatin1()));
            else if (!match.captured(4).isEmpty())
                text += u' ';
            else
                text += decoded(match.captured(2) + match.captured(3), letters);
        }
        return text.simplified();
    }

private:
    [[nodiscard]] static bool isOfType(const QByteArray &object, const QByteArray &type)
    {
        const QRegularExpression said(QStringLiteral("/Type\\s*/%1\\b").arg(QString::fromLatin1(type)));
        const auto match =
            said.match(QString::fromLatin1(object.first(std::min<qsizetype>(object.size(), 4000))));
        return match.hasMatch();
    }

    [[nodiscard]] static QString nameIn(const QByteArray &object, const QByteArray &key)
    {
        const QRegularExpression said(QString::fromLatin1(key) + QStringLiteral(R"(\s*/([^\s/<>\[\]]+))"));
        return said.match(QString::fromLatin1(object)).captured(1);
    }

    [[nodiscard]] QStringList named(const QByteArray &type, const QByteArray &key) const
    {
        QStringList names;
        for (const QByteArray &object : m_objects) {
            if (const QString name = nameIn(object, key); isOfType(object, type) && !name.isEmpty())
                names += name;
        }
        names.removeDuplicates();
        return names;
    }

    void collectObjects()
    {
        static const QRegularExpression begin(QStringLiteral(R"((?:^|[\r\n])(\d+) 0 obj\b)"));
        const QString latin = QString::fromLatin1(m_content); // one character a byte
        for (auto found = begin.globalMatch(latin); found.hasNext();) {
            const auto match = found.next();
            const qsizetype from = match.capturedEnd();
            const qsizetype to = m_content.indexOf("endobj", from);
            m_objects.insert(match.captured(1).toInt(),
                             m_content.sliced(from, std::max<qsizetype>(0, to - from)));
        }
    }

    [[nodiscard]] static QByteArray streamOf(const QByteArray &object)
    {
        qsizetype from = object.indexOf("stream");
        const qsizetype to = object.lastIndexOf("endstream");
        if (from < 0 || to < from)
            return {};
        from += 6;
        while (from < to && (object.at(from) == '\r' || object.at(from) == '\n'))
            ++from;
        const QByteArray stream = object.sliced(from, to - from);
        if (!object.first(from).contains("/FlateDecode"))
            return stream;
        QByteArray sized(4, '\0'); // qUncompress wants to know about how large it becomes
        sized[1] = 16;
        return qUncompress(sized + stream);
    }

    [[nodiscard]] QByteArray referred(const QByteArray &object, const QByteArray &key) const
    {
        const QRegularExpression said(QString::fromLatin1(key) + QStringLiteral(R"(\s+(\d+) 0 R)"));
        return m_objects.value(said.match(QString::fromLatin1(object)).captured(1).toInt());
    }

    [[nodiscard]] QByteArray drawing(qsizetype page) const
    {
        return streamOf(referred(m_objects.value(m_pages.value(page)), "/Contents"));
    }

    [[nodiscard]] QHash<QByteArray, int> fontsOfPage(qsizetype number) const
    {
        QHash<QByteArray, int> fonts;
        const QByteArray page = m_objects.value(m_pages.value(number));
        const QByteArray resources = page.contains("/Resources <<") ? page : referred(page, "/Resources");
        static const QRegularExpression named(QStringLiteral(R"(/(F\d+) (\d+) 0 R)"));
        const QString said = QString::fromLatin1(resources);
        for (auto found = named.globalMatch(said); found.hasNext();) {
            const auto match = found.next();
            fonts.insert(match.captured(1).toLatin1(), match.captured(2).toInt());
        }
        return fonts;
    }

    /// By the number of its glyph.
    [[nodiscard]] QHash<int, QString> lettersOf(const QByteArray &font) const
    {
        QHash<int, QString> letters;
        const QString map = QString::fromLatin1(streamOf(referred(font, "/ToUnicode")));
        static const QRegularExpression range(
            QStringLiteral(R"(<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\]))"));
        for (auto found = range.globalMatch(map); found.hasNext();) {
            const auto match = found.next();
            const int first = match.captured(1).toInt(nullptr, 16);
            const int last = match.captured(2).toInt(nullptr, 16);
            const QStringList several = match.captured(4).simplified().split(u' ', Qt::SkipEmptyParts);
            for (int glyph = first; glyph <= last && last - first < 256; ++glyph) {
                QString hex = several.isEmpty() ? match.captured(3) : several.value(glyph - first);
                hex.remove(u'<').remove(u'>');
                QString text;
                for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
                    text += QChar(hex.sliced(i, 4).toUShort(nullptr, 16));
                if (several.isEmpty() && !text.isEmpty())
                    text.back() = QChar(char16_t(text.back().unicode() + (glyph - first)));
                letters.insert(glyph, text);
            }
        }
        return letters;
    }

    [[nodiscard]] static QString decoded(const QString &glyphs, const QHash<int, QString> &letters)
    {
        QString text;
        static const QRegularExpression hexes(QStringLiteral("[0-9A-Fa-f]{4}"));
        static const QRegularExpression strings(QStringLiteral("<([0-9A-Fa-f]+)>"));
        QString joined;
        if (glyphs.contains(u'<')) {
            for (auto found = strings.globalMatch(glyphs); found.hasNext();)
                joined += found.next().captured(1);
        } else {
            joined = glyphs;
        }
        for (qsizetype i = 0; i + 4 <= joined.size(); i += 4)
            text += letters.value(joined.sliced(i, 4).toInt(nullptr, 16));
        return text;
    }

    QByteArray m_content;
    QHash<int, QByteArray> m_objects; ///< By number.
    QList<int> m_pages;
    QHash<int, QHash<int, QString>> m_fonts;
};
