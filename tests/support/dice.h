#pragma once

#include <QList>
#include <QString>

#include <random>

namespace postroom::test {

// Chance that comes again: the same seed, the same throws, with every compiler and library.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    qsizetype below(qsizetype end) { return static_cast<qsizetype>(m_engine() % static_cast<quint64>(end)); }
    bool chance(int percent) { return below(100) < percent; }

    template<typename List>
    auto oneOf(const List &list)
    {
        return *(std::begin(list) + below(static_cast<qsizetype>(std::size(list))));
    }

    template<typename List>
    void shuffle(List &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, below(i + 1));
    }

    QString anyCase(QString text)
    {
        quint64 bits = m_engine();
        for (QChar &c : text) {
            c = bits & 1 ? c.toUpper() : c.toLower();
            bits = (bits >> 1) | (bits << 63);
        }
        return text;
    }

    QByteArray octets(qsizetype count)
    {
        QByteArray all;
        while (all.size() < count) {
            const quint64 eight = m_engine();
            all.append(reinterpret_cast<const char *>(&eight), sizeof eight);
        }
        return all.left(count);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace postroom::test
