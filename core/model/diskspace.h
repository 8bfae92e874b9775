#pragma once

#include "core/model/bytesize.h"

namespace postroom {

// A file system: how large it is, and what can still be written to it by programs that are not root's.
struct DiskSpace
{
    ByteSize size{0};
    ByteSize free{0};

    static void fields(auto &self, auto &&visit)
    {
        visit("size", self.size);
        visit("free", self.free);
    }
};

} // namespace postroom
