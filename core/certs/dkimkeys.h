#pragma once

#include "core/base/result.h"
#include "core/model/dkimkey.h"

namespace postroom {

// A new key from the system's generator: RSA of 2048 bits, or Ed25519. Its selector is the algorithm and the beginning
// of the public key's SHA-256 ("rsa-5f3a09c1"), so that no name ever stands for two keys, whatever was removed before.
Result<NewDkimKey> makeDkimKey(DkimAlgorithm algorithm);
// That selector of a key that has another one now.
QString digestSelector(const DkimKey &key);

} // namespace postroom
