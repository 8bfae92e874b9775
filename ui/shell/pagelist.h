#pragma once

#include "ui/shell/sidebar.h"

namespace postroom::ui {

class Page;
class Session;

// The pages of the window, in the order of the sidebar and of Ctrl+1…9.
QList<Sidebar::Entry> pageEntries();
Page *makePage(const QString &name, Session &session); // nullptr: no such page

} // namespace postroom::ui
