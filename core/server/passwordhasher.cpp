#include "core/server/passwordhasher.h"

#include <QtConcurrent>

#include <sodium.h>

namespace postroom {

using namespace Qt::StringLiterals;

PasswordHasher::PasswordHasher()
{
    m_pool.setMaxThreadCount(2);
}

PasswordHasher::~PasswordHasher()
{
    m_pool.waitForDone();
}

QFuture<Result<QByteArray>> PasswordHasher::hash(const Secret &password)
{
    return QtConcurrent::run(&m_pool, [password]() -> Result<QByteArray> {
        constexpr std::size_t memory = 19456 * 1024;
        constexpr unsigned long long passes = 2;
        char text[crypto_pwhash_STRBYTES];
        const QByteArrayView clear = password.reveal();
        if (crypto_pwhash_str_alg(text, clear.data(), static_cast<unsigned long long>(clear.size()), passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
            return Error{ErrorCode::LimitReached, {}, {}, u"memory for Argon2id"_s};
        return QByteArray(text);
    });
}

} // namespace postroom
