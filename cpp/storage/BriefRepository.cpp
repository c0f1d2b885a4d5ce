#include "storage/BriefRepository.h"

#include "domain/Brief.h"
#include "storage/Rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

Result<QStringList> BriefRepository::questions() const
{
    const auto texts =
        rows::collect(*m_connection, "SELECT body FROM brief_question ORDER BY position",
                      [](const sql::Statement &row) -> Result<QString> { return row.column<QString>(0); });
    if (!texts)
        return std::unexpected(texts.error());
    return QStringList(*texts);
}

Result<void> BriefRepository::putQuestions(const QStringList &questions)
{
    const auto isTooLong = [](const QString &text) {
        return text.size() > brief::kLongestQuestion;
    };
    if (questions.size() > brief::kMostQuestions || std::ranges::any_of(questions, isTooLong))
        return fail(ErrorCode::InvalidValue, u"questions for a visit"_s);
    if (auto forgot = rows::change(*m_connection, "DELETE FROM brief_question"); !forgot)
        return forgot;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (auto added =
                rows::change(*m_connection, "INSERT INTO brief_question(position, body) VALUES (?1, ?2)",
                             qint64(i), questions[i]);
            !added)
            return added;
    }
    return {};
}

} // namespace alongside
