#pragma once

#include "core/model/domain.h"

namespace postroom::api {

// What a domain's DNS has for its signing keys.
QString describe(DkimRecords records);

// In practice the zone of the server's name is published again by itself when keys change; elsewhere its admin does it.
enum class KeysZone { Published, ByHand };
inline KeysZone keysZoneOf(bool isPractice) { return isPractice ? KeysZone::Published : KeysZone::ByHand; }

// What is to be done before a domain that was just added sends mail, for its keys; empty: nothing.
QString keysOfAdded(const Domain &added, KeysZone zone);
// What is to be done after a domain's DNS was said to have its keys in this way from now on; empty: it has none here.
QString keysOfChanged(const Domain &changed, KeysZone zone);

} // namespace postroom::api
