#pragma once

#include "tests/ui/support/fakeserver.h"
#include "tests/ui/support/walk.h"
#include "tests/ui/support/warnings.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace postroom::test {

// One page of the window alone, in a session with a server in memory. Each test begins with begin() and ends with end().
template<typename T>
struct OnlinePage
{
    std::unique_ptr<FakeServer> server;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<T> page;

    // Settings of the desktop are this test's own.
    static void useOwnSettings(const QString &test)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("postroom"));
        QCoreApplication::setApplicationName(QStringLiteral("postroom-") + test);
        QSettings().clear();
    }
    void begin()
    {
        failOnWarnings();
        server = std::make_unique<FakeServer>();
        server->listen();
        session = std::make_unique<ui::Session>(server->socketPath());
        session->start();
        QTRY_COMPARE(session->state(), ui::Session::State::Connected);
    }
    void end()
    {
        page.reset();
        session.reset();
        server.reset();
        QCOMPARE(std::exchange(ambiguous, {}), QStringList());
    }
    void show(std::unique_ptr<T> shown)
    {
        page = std::move(shown);
        QObject::connect(session.get(), &ui::Session::changed, page.get(), &ui::Page::noteChange);
        page->resize(900, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get())); // it reads by itself
    }
    QDialog *dialogOnTop()
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog)
            ambiguous += ambiguousMnemonics(dialog);
        return dialog;
    }

private:
    QStringList ambiguous; // Alt keys of the dialogs that the test opened
};

} // namespace postroom::test
