#include "vault/AttemptThrottle.h"

#include "vault/AtomicFile.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alongside {

namespace {

constexpr int kFreeTries = 4;
constexpr std::array<std::chrono::seconds, 6> kWaits{5s, 15s, 30s, 1min, 5min, 15min};
constexpr qsizetype kMostBytes = 64;
constexpr int kMostFailures = 1'000'000;

std::chrono::milliseconds waitAfter(int failures)
{
    if (failures < kFreeTries)
        return 0ms;
    const auto step = std::min(std::size_t(failures - kFreeTries), kWaits.size() - 1);
    return kWaits[step];
}

} // namespace

std::chrono::milliseconds AttemptThrottle::remaining() const
{
    const Record record = read();
    const auto now = m_uptime->elapsed();
    // An uptime from before that moment means the device was restarted: wait all over again.
    const auto passed = now >= record.at ? now - record.at : now;
    return std::max(0ms, waitAfter(record.failures) - passed);
}

Result<void> AttemptThrottle::begin()
{
    if (remaining() > 0ms)
        return fail(ErrorCode::TooSoon);
    m_before = read();
    return write({std::min(m_before->failures + 1, kMostFailures), m_uptime->elapsed()});
}

void AttemptThrottle::withdraw()
{
    if (!m_before)
        return;
    std::ignore = write(*m_before);
    m_before.reset();
}

void AttemptThrottle::succeeded()
{
    QFile::remove(m_path);
    m_before.reset();
}

int AttemptThrottle::failures() const
{
    return read().failures;
}

// Anyone who can damage this file can also remove it, so a damaged one counts as none.
AttemptThrottle::Record AttemptThrottle::read() const
{
    const auto content = readWhole(m_path, kMostBytes);
    if (!content)
        return {};
    const auto parts = content->trimmed().split(' ');
    bool failuresOk = false;
    bool atOk = false;
    const int failures = parts.value(0).toInt(&failuresOk);
    const qint64 at = parts.value(1).toLongLong(&atOk);
    if (parts.size() != 2 || !failuresOk || !atOk || failures < 0 || failures > kMostFailures || at < 0)
        return {};
    return {failures, std::chrono::milliseconds(at)};
}

Result<void> AttemptThrottle::write(const Record &record) const
{
    const QByteArray content =
        QByteArray::number(record.failures) + ' ' + QByteArray::number(qint64(record.at.count()));
    return writeAtomically(m_path, std::as_bytes(std::span(content)));
}

} // namespace alongside
