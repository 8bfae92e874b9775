#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QThreadPool>

namespace postroom {

// Argon2id v=19, m=19456 KiB, t=2, p=1 by libsodium, as Dovecot verifies it. At most two at a time, so that many
// calls need no more memory than two.
class PasswordHasher
{
public:
    PasswordHasher();
    ~PasswordHasher();

    // "$argon2id$v=19$m=19456,t=2,p=1$…"
    QFuture<Result<QByteArray>> hash(const Secret &password);

private:
    QThreadPool m_pool;
};

} // namespace postroom
