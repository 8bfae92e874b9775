#include "ui/shell/verdicts.h"

#include <QCoreApplication>

namespace postroom::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

struct Tones
{
    QRgb onLight;
    QRgb onDark;
};

constexpr Tones tones(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail: return {0xffb3261e, 0xffff9c94};
    case Verdict::Warning: return {0xff7d4e00, 0xfff2c14e};
    case Verdict::Pass: return {0xff1b6636, 0xff86d9a0};
    case Verdict::Unknown:
    case Verdict::NotApplicable: break;
    }
    return {0xff44597a, 0xffafc4de};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor verdictColour(Verdict verdict, const QPalette &palette)
{
    const Tones both = tones(verdict);
    return QColor::fromRgb(isDark(palette) ? both.onDark : both.onLight);
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail: return Tr::tr("Fails");
    case Verdict::Warning: return Tr::tr("Warning");
    case Verdict::Unknown: return Tr::tr("Unknown");
    case Verdict::Pass: return Tr::tr("Passes");
    case Verdict::NotApplicable: return Tr::tr("Does not apply");
    }
    return {};
}

} // namespace postroom::ui
