#include "Answer.h"

#include <QJsonDocument>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

void writeLine(std::FILE *stream, const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fflush(stream);
}

std::pair<ExitCode, QString> explain(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongSecret:
        return {ExitCode::WrongSecret,
                u"This passphrase, or this recovery code, does not open this profile."_s};
    case ErrorCode::TooSoon:
        return {ExitCode::TooSoon, u"Too many wrong tries. Wait a little, then try again."_s};
    case ErrorCode::NotFound: return {ExitCode::NotFound, u"There is nothing by that name here."_s};
    case ErrorCode::StorageFull:
        return {ExitCode::StorageFull, u"The disk is full. Make room, then try again."_s};
    case ErrorCode::ReadOnly:
        return {ExitCode::ReadOnly, u"The data folder cannot be written. Check its permissions."_s};
    case ErrorCode::StorageTrouble:
        return {ExitCode::StorageTrouble, u"The disk could not be read or written. Try again."_s};
    case ErrorCode::Corrupt:
        return {ExitCode::Corrupt, u"The vault is damaged. Nothing was changed. Keep it as it is."_s};
    case ErrorCode::NewerVersion:
        return {ExitCode::NewerVersion, u"A newer Alongside made this vault. Update, then try again."_s};
    case ErrorCode::AlreadyOpen:
        return {ExitCode::AlreadyOpen, u"The profile is open in another window. Close it there first."_s};
    case ErrorCode::OutOfMemory:
        return {ExitCode::OutOfMemory, u"There is not enough memory now. Close something, then try again."_s};
    case ErrorCode::InvalidValue:
        return {ExitCode::Unfit,
                u"This is empty, too short, too long or out of range. Nothing was changed."_s};
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
    case ErrorCode::Unavailable:
    case ErrorCode::Internal: break;
    }
    return {ExitCode::Other, u"This did not work."_s};
}

} // namespace

void answer(const QJsonObject &line)
{
    writeLine(stdout, line);
}

ExitCode answerError(const Error &error)
{
    const auto [exitCode, sentence] = explain(error.code);
    writeLine(stderr, {{u"error"_s, sentence}, {u"detail"_s, error.detail}});
    return exitCode;
}

} // namespace alongside::cli
