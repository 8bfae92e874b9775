#pragma once

#include "core/model/domain.h"

namespace postroom::ui {

// What the DNS of a domain has for its signing keys, in words.
QString dkimRecordsWords(DkimRecords records);

} // namespace postroom::ui
