#pragma once

#include "core/Result.h"
#include "domain/Helpline.h"

#include <QByteArray>
#include <QLocale>

namespace alongside {

/// A country that has helplines of its own.
struct HelplineRegion
{
    QString code; ///< ISO 3166-1 alpha-2.
    QString name; ///< In the person's language if the system knows it, in English otherwise.

    bool operator==(const HelplineRegion &) const = default;
};

/// The bundled helplines. Read once, never changes, needs no internet.
///
/// It has what could be attested and no more: most countries have no emergency number in it, and
/// many have nothing. Say so then, and show what forRegion() still gives: never guess a number.
class HelplineCatalogue
{
public:
    /// What is built in, with the words of \a locale's language where they are there.
    /// \returns ErrorCode::NotFound or Corrupt; see readHelplines().
    [[nodiscard]] static Result<HelplineCatalogue> load(const QLocale &locale);

    /// For tests: the same from \a json.
    [[nodiscard]] static Result<HelplineCatalogue> fromJson(const QByteArray &json, const QLocale &locale);

    /// Helplines for someone in \a countryCode, most urgent kind first, and within a kind the
    /// country's own before the ones for the whole world. For a country without its own, and for
    /// an empty code, the ones for the whole world.
    [[nodiscard]] QList<Helpline> forRegion(const QString &countryCode) const;

    /// True if the emergency number of \a countryCode is known here.
    [[nodiscard]] bool hasEmergencyNumber(const QString &countryCode) const;

    /// True if \a countryCode has a crisis line of its own here.
    [[nodiscard]] bool hasCrisisLine(const QString &countryCode) const;

    /// The countries with helplines of their own, sorted by name as \a locale sorts.
    [[nodiscard]] QList<HelplineRegion> regions(const QLocale &locale) const;

    /// Where a person with \a locale probably is: QLocale::system() at the first start, until they
    /// choose. Empty if the locale does not say.
    [[nodiscard]] static QString regionOf(const QLocale &locale);

    /// Every helpline, in the order of the file.
    [[nodiscard]] const QList<Helpline> &all() const { return m_helplines; }

private:
    explicit HelplineCatalogue(QList<Helpline> helplines) : m_helplines(std::move(helplines)) {}

    [[nodiscard]] bool has(HelplineKind kind, const QString &countryCode) const;

    QList<Helpline> m_helplines;
};

} // namespace alongside
