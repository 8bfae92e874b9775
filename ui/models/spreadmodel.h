#pragma once

#include "core/model/propagation.h"
#include "ui/models/texttable.h"

namespace postroom::ui {

// How far each record of a domain has come in DNS.
class SpreadModel : public TextTable
{
    Q_OBJECT

public:
    enum Column { NameColumn,
                  TypeColumn,
                  WhereColumn };

    explicit SpreadModel(QObject *parent = nullptr) : TextTable({tr("Name"), tr("Type"), tr("Where it is")}, {NameColumn, TypeColumn}, parent) {}

    void setPropagation(const Propagation &propagation);
    QString seenAt(int row) const; // each server that was asked, a line each

private:
    Propagation m_propagation;
};

} // namespace postroom::ui
