#include "core/base/secret.h"

#include <QString>

#include <cstring>
#include <sodium.h>

namespace postroom {

struct Secret::Buffer
{
    explicit Buffer(QByteArrayView text) : size(text.size())
    {
        // sodium_init is idempotent; sodium_malloc needs its page size and canary.
        if (sodium_init() < 0)
            std::abort();
        data = static_cast<char *>(sodium_malloc(static_cast<std::size_t>(size)));
        if (!data)
            std::abort(); // out of memory: as operator new would end
        std::memcpy(data, text.data(), static_cast<std::size_t>(size));
        sodium_mprotect_readonly(data);
    }
    ~Buffer() { sodium_free(data); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    char *data = nullptr;
    qsizetype size = 0;
};

Secret Secret::fromUtf8(QByteArrayView text)
{
    Secret secret;
    if (!text.isEmpty())
        secret.m_buffer = std::make_shared<const Buffer>(text);
    return secret;
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->data, m_buffer->size) : QByteArrayView();
}

bool operator==(const Secret &left, const Secret &right)
{
    return left.size() == right.size()
        && (left.isEmpty()
            || sodium_memcmp(left.reveal().data(), right.reveal().data(), static_cast<std::size_t>(left.size())) == 0);
}

void wipe(QByteArray &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    text.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace postroom
