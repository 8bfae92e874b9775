#pragma once

#include "core/base/error.h"

#include <QAbstractTableModel>

namespace postroom::ui {

// What pages see of a list that the server hands out page by page: how much there is, what of it is here, and when that
// changed. Filter and order are the server's.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { PlaceholderRole = Qt::UserRole + 1 }; // true: this row is not here yet

    using QAbstractTableModel::QAbstractTableModel;

    virtual void reload() = 0; // what is shown stays until the answer
    virtual void setFilter(const QString &filter) = 0;
    virtual QString filter() const = 0;
    virtual qint64 total() const = 0; // how many the filter finds
    virtual bool isSettled() const { return true; } // what is shown is what the filter finds
    virtual bool isTotalLeast() const { return false; } // there are more, and nobody counted them
    virtual QString keyAt(int row) const = 0; // empty: not here yet
    virtual int rowOf(const QString &key) const = 0; // −1: not here
    virtual bool isHere(int row) const { return row >= 0 && row < rowCount(); }
    virtual bool hasGaps() const { return false; } // rows that are counted and not here
    virtual bool sortsBy(int) const { return false; } // this column
    // These rows are on view: whatever of them is not here is asked for.
    virtual void look(int, int) {}
    // Somebody changed the object of this key; empty: more than one.
    virtual void noteChange(const QString &key) = 0;

signals:
    void loaded();
    void failed(const postroom::Error &error);
    void countChanged();
    void aboutToReread(); // rows keep their numbers now, and may have other contents afterwards
    void reread();
};

} // namespace postroom::ui
