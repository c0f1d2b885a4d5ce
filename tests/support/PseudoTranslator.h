#pragma once

#include <QTranslator>

namespace alongside {

/// Translates every sentence into something that is no language, to find layouts that only fit
/// English: German-length Latin with accents, or Arabic words, right to left, of equal length.
class PseudoTranslator : public QTranslator
{
public:
    enum class Kind { LongLatin, Arabic };

    explicit PseudoTranslator(Kind kind, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

private:
    Kind m_kind;
};

} // namespace alongside
