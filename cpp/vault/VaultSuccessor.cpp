#include "vault/VaultSuccessor.h"

#include "vault/Generations.h"

namespace alongside {

VaultSuccessor::~VaultSuccessor()
{
    if (!m_folder.isEmpty())
        Generations::remove(m_folder);
}

} // namespace alongside
