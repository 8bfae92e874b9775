#include "ui/widgets/dkimwords.h"

#include <QCoreApplication>

namespace postroom::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DkimWords)
};

} // namespace

QString dkimRecordsWords(DkimRecords records)
{
    switch (records) {
    case DkimRecords::Key: return Tr::tr("each key");
    case DkimRecords::Alias: return Tr::tr("aliases that lead to them");
    }
    return {};
}

} // namespace postroom::ui
