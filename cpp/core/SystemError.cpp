#include "core/SystemError.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace alongside {

ErrorCode fromSystemError(int systemError)
{
    switch (systemError) {
    case ENOENT: return ErrorCode::NotFound;
    case EEXIST: return ErrorCode::Conflict;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return ErrorCode::StorageFull;
    case EACCES:
    case EPERM:
    case EROFS: return ErrorCode::ReadOnly;
    case ENOMEM: return ErrorCode::OutOfMemory;
    default: return ErrorCode::StorageTrouble;
    }
}

std::unexpected<Error> failFromSystem(int systemError)
{
    return fail(fromSystemError(systemError), u"system error %1"_s.arg(systemError));
}

} // namespace alongside
