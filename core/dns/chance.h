#pragma once

#include <QtGlobal>

#include <array>

namespace postroom {

// Numbers of the kernel, so that nobody can guess the next one from those before; fetched some hundred at a time.
class Chance
{
public:
    quint16 number(); // any of 16 bits
    size_t below(size_t end) { return number() % end; } // for ends far below 65536

private:
    std::array<quint16, 256> m_pool{};
    size_t m_left = 0;
};

} // namespace postroom
