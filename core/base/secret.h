#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace postroom {

// A password or key in memory of its own: locked where the system permits, guarded, wiped when the last copy goes.
// It has no operator<< and no toString(); the one way out is reveal(), so a search finds every use.
class Secret
{
public:
    Secret() = default;
    static Secret fromUtf8(QByteArrayView text);

    bool isEmpty() const { return size() == 0; }
    qsizetype size() const; // octets
    // The clear text; valid as long as this Secret or a copy of it lives. Copy it nowhere that is not wiped.
    QByteArrayView reveal() const;

    friend bool operator==(const Secret &left, const Secret &right); // in constant time

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

// Wipes text that had to pass through a QByteArray or QString. Another that shares its memory keeps it unwiped: wipe
// the last holder last.
void wipe(QByteArray &text);
void wipe(QString &text);

} // namespace postroom
