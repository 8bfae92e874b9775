#pragma once

#include <QByteArray>
#include <QString>

namespace postroom {

// Reads what is new in a log file, whole lines only, each once: over a rotation (the file is renamed and a new one begun; what
// the writer still adds to the old one is read first), over a truncation, and from where a former one stopped. The file's
// folder is root's, so nobody puts a link in its place.
class LogFollower
{
public:
    struct Position
    {
        qint64 file = 0; // its inode; 0: not begun
        qint64 offset = 0;

        friend bool operator==(const Position &, const Position &) = default;

        static void fields(auto &self, auto &&visit)
        {
            visit("file", self.file);
            visit("offset", self.offset);
        }
    };

    LogFollower(QString path, Position from) : m_path(std::move(path)), m_position(from) {}
    ~LogFollower() { close(); }
    LogFollower(const LogFollower &) = delete;
    LogFollower &operator=(const LogFollower &) = delete;

    // The next lines, together at most `most` bytes; empty: none now. A line longer than that is left out.
    QByteArray read(qsizetype most = 256 * 1024);
    Position position() const { return m_position; }

private:
    bool open();
    bool openAt(const QString &path, qint64 offset);
    void close();
    bool hasSuccessor() const;
    QByteArray readOpen(qsizetype most);

    QString m_path;
    Position m_position;
    int m_descriptor = -1;
};

} // namespace postroom
