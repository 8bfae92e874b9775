#pragma once

#include "core/base/json.h"

#include <QFrame>

#include <functional>

class QGridLayout;
class QLabel;

namespace postroom::ui {

// A field that you and somebody else changed, each in another way. `use` puts a text into the form.
struct Clash
{
    QString field; // the operation's name of it
    QString name; // as its label says it
    QString yours;
    QString theirs;
    std::optional<QString> both; // where the two can stand together, as the lines of a list can
    std::function<void(const QString &text)> use;
};

// What to do where somebody else changed the same object meanwhile: *yours* and *theirs* side by side, field by field, to
// choose from. What is chosen stands in the form, where it can be edited further; nothing that was typed is lost.
class ConflictPane : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictPane(QWidget *parent = nullptr);

    // `taken`: names of the fields that only they had changed, which are theirs now.
    void show(const QList<Clash> &clashes, const QStringList &taken);
    void clear();

private:
    void addRow(const Clash &clash);

    QLabel *m_words;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

// What an object is now, as the refusal of an edit tells it; unset for any other refusal.
template<typename T>
std::optional<T> theirsIn(const Error &refusal)
{
    if (refusal.code != ErrorCode::Conflict)
        return std::nullopt;
    const Result<QJsonValue> json = parseJson(refusal.detail.toUtf8());
    const Result<T> theirs = json.and_then([](const QJsonValue &value) { return fromJson<T>(value); });
    return theirs ? std::optional(*theirs) : std::nullopt;
}

} // namespace postroom::ui
