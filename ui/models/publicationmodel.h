#pragma once

#include "core/model/publication.h"
#include "ui/models/texttable.h"

namespace postroom::ui {

// What a publication changes in a zone, record by record: what comes, what goes, what of others is in the way, and what
// has to be entered elsewhere.
class PublicationModel : public TextTable
{
    Q_OBJECT

public:
    enum Column { FateColumn,
                  NameColumn,
                  TypeColumn,
                  DataColumn };

    explicit PublicationModel(QObject *parent = nullptr)
        : TextTable({tr("What becomes of it"), tr("Name"), tr("Type"), tr("Value")}, {NameColumn, TypeColumn, DataColumn}, parent)
    {
    }

    void setPublication(const Publication &publication);
};

} // namespace postroom::ui
