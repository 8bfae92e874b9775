#include "ui/shell/accents.h"

#include "ui/shell/verdicts.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

#include <array>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *word;
    const char *name;
    QRgb onLight;
    QRgb onDark;
};

constexpr std::array<Row, accentCount> rows{{{"blue", QT_TRANSLATE_NOOP("Accents", "Blue"), 0xff1f5fa8, 0xff7fb4f0},
                                             {"teal", QT_TRANSLATE_NOOP("Accents", "Teal"), 0xff006a70, 0xff5fc9cf},
                                             {"green", QT_TRANSLATE_NOOP("Accents", "Green"), 0xff3b6a1c, 0xff9fd173},
                                             {"brown", QT_TRANSLATE_NOOP("Accents", "Brown"), 0xff85501a, 0xffe0ab6c},
                                             {"rose", QT_TRANSLATE_NOOP("Accents", "Rose"), 0xffa3275f, 0xfff094be},
                                             {"violet", QT_TRANSLATE_NOOP("Accents", "Violet"), 0xff6b3fa0, 0xffc4a3f0}}};

const Row &rowOf(Accent accent)
{
    return rows[static_cast<std::size_t>(accent)];
}

} // namespace

QColor accentColour(Accent accent, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? rowOf(accent).onDark : rowOf(accent).onLight);
}

QString accentName(Accent accent)
{
    return QCoreApplication::translate("Accents", rowOf(accent).name);
}

QString accentWord(Accent accent)
{
    return QString::fromLatin1(rowOf(accent).word);
}

Accent accentFromWord(const QString &word)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (word == QLatin1StringView(rows[i].word))
            return static_cast<Accent>(i);
    }
    return Accent::Blue;
}

QIcon accentIcon(Accent accent)
{
    QPixmap square(16, 16);
    square.fill(Qt::transparent);
    QPainter(&square).fillRect(2, 2, 12, 12, accentColour(accent, QGuiApplication::palette()));
    return QIcon(square);
}

} // namespace postroom::ui
