#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

namespace postroom {

// A number of bytes. Read from "26214400", "25MiB", "25 MiB", "2GiB", "512KiB" (also K, M, G, T, MB and the like, all
// binary: an admin who types 25MB expects what mail programs call 25 MB, not to argue).
class ByteSize
{
public:
    ByteSize() = default;
    explicit ByteSize(qint64 bytes) : m_bytes(bytes) {}
    static Result<ByteSize> parse(QStringView text);

    bool isNull() const { return m_bytes < 0; }
    qint64 bytes() const { return m_bytes; }
    QString toString() const; // the shortest exact form: "25MiB", "1000"
    QString toHuman() const; // "1.2 GiB", rounded
    // In JSON: bytes as a number going out; a number or text coming in.
    QJsonValue toJsonValue() const;
    static Result<ByteSize> fromJsonValue(const QJsonValue &json);

    friend bool operator==(ByteSize, ByteSize) = default;

private:
    qint64 m_bytes = -1;
};

} // namespace postroom
