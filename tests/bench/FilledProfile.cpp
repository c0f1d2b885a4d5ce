#include "FilledProfile.h"

#include "DemoProfile.h"

#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace alongside::bench {

SecretBytes demoPassphrase()
{
    return SecretBytes::copyOf(std::as_bytes(std::span(std::string_view(demo::kPassphrase))));
}

FilledProfile::FilledProfile(const std::function<void(Store &)> &fill)
{
    constexpr DerivationCost quick{8 * 1024, 1};
    const auto made = OpenProfile::create(m_folder.path(), {u"Maya"_s, demoPassphrase(), quick},
                                          RecoveryCode::random(), SystemClock());
    if (!made)
        qFatal("no profile could be made");
    fill((*made)->store());
    m_path = (*made)->vault().databasePath();
    m_key = (*made)->vault().databaseKey();
    m_salt = (*made)->vault().databaseSalt();
    if (!(*made)->close())
        qFatal("the profile could not be closed");
}

std::shared_ptr<OpenProfile> FilledProfile::profile() const
{
    auto opened = OpenProfile::unlock(root(), ProfileFolder::findAll(root())->first(), demoPassphrase(),
                                      SystemUptime());
    if (!opened)
        qFatal("the profile does not open");
    return *std::move(opened);
}

} // namespace alongside::bench
