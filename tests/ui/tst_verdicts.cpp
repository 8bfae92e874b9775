#include "tests/ui/support/scenery.h"
#include "tests/ui/support/warnings.h"
#include "ui/shell/verdicts.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace postroom;

namespace {

// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<test::Tone>("tone");
        for (const auto &[verdict, word] : EnumWords<Verdict>::words) {
            QTest::addRow("%s on light", word) << verdict << test::Tone::Light;
            QTest::addRow("%s on dark", word) << verdict << test::Tone::Dark;
        }
    }
    void coloursCanBeRead()
    {
        QFETCH(Verdict, verdict);
        QFETCH(test::Tone, tone);
        test::setTone(*qApp, tone);
        const QPalette palette = QApplication::palette();
        const QColor colour = ui::verdictColour(verdict, palette);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            QVERIFY2(contrast(colour, palette.color(ground)) >= 4.5, qPrintable(QString::number(contrast(colour, palette.color(ground)))));
    }

    void everyVerdictHasAWordAndASignOfItsOwn()
    {
        QSet<QString> words;
        QList<QImage> signs;
        for (const auto &entry : EnumWords<Verdict>::words) {
            words.insert(ui::verdictWord(entry.first));
            // Its shape alone: nothing is told by colour.
            const QImage sign = ui::verdictIcon(entry.first).pixmap(16).toImage().convertToFormat(QImage::Format_Alpha8);
            QVERIFY2(!signs.contains(sign), entry.second);
            signs.append(sign);
        }
        QImage nothing = signs.first();
        nothing.fill(0);
        QVERIFY(!signs.contains(nothing));
        QCOMPARE(words.size(), std::ssize(EnumWords<Verdict>::words));
        QVERIFY(!words.contains(QString()));
    }

    void iconsFollowThePalette()
    {
        test::setTone(*qApp, test::Tone::Light);
        const QImage light = ui::icon(QStringLiteral("add")).pixmap(24).toImage();
        test::setTone(*qApp, test::Tone::Dark);
        const QImage dark = ui::icon(QStringLiteral("add")).pixmap(24).toImage();
        QVERIFY(light.pixelColor(12, 12).lightness() < 80);
        QVERIFY(dark.pixelColor(12, 12).lightness() > 180);
    }
};

QTEST_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
