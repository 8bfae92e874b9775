#include "core/dns/chance.h"

#include <utility>

#include <sys/random.h>

namespace postroom {

quint16 Chance::number()
{
    if (m_left == 0) {
        size_t got = 0;
        auto *octets = reinterpret_cast<char *>(m_pool.data());
        while (got < sizeof m_pool) {
            const ssize_t more = ::getrandom(octets + got, sizeof m_pool - got, 0);
            if (more > 0)
                got += static_cast<size_t>(more);
        }
        m_left = m_pool.size();
    }
    return std::exchange(m_pool[--m_left], quint16(0)); // what is used is nowhere any more
}

} // namespace postroom
