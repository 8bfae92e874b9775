#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/address.h"

namespace postroom {

constexpr int longestPassword = 256; // characters
constexpr int longestPasswordOctets = 1024;

// The password as it is hashed, or why it is refused: what OpaqueString of RFC 8265 §4 would change in it (mail programs
// send a password as it is typed, and Dovecot compares octets: another space, or an accent by itself, would be a password
// that fits only here), shorter than `shortest` characters or too long, a control character or tab, the owner's address or
// its local part, or one of the common passwords that zxcvbn lists.
Result<Secret> acceptPassword(const Secret &given, int shortest, const Address &owner);

// The same normalisation without the rules, for checking a password somebody types.
Result<Secret> normalisedPassword(const Secret &given);

// How long a password withstands who guesses, by zxcvbn's estimate.
enum class Strength {
    Weak, // among the first million guesses
    Fair,
    Good, // out of reach of who tries at the server
    Strong, // also of who has the stored hashes
};
Strength passwordStrength(const Secret &password, const Address &owner);

// 16 characters in groups of four, none that are mistaken for another: 77 bits.
Secret generatePassword();

} // namespace postroom
