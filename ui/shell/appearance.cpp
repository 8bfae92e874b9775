#include "ui/shell/appearance.h"

#include "ui/shell/translations.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>

#include <array>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tone
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array tones{
    Tone{QPalette::Window, 0xffefefef, 0xff2b2b2b},
    Tone{QPalette::WindowText, 0xff000000, 0xffececec},
    Tone{QPalette::Base, 0xffffffff, 0xff1e1e1e},
    Tone{QPalette::AlternateBase, 0xfff7f7f7, 0xff262626},
    Tone{QPalette::Text, 0xff000000, 0xffececec},
    Tone{QPalette::PlaceholderText, 0xff5f5f5f, 0xffa8a8a8},
    Tone{QPalette::Button, 0xffefefef, 0xff353535},
    Tone{QPalette::ButtonText, 0xff000000, 0xffececec},
    Tone{QPalette::ToolTipBase, 0xffffffdc, 0xff353535},
    Tone{QPalette::ToolTipText, 0xff000000, 0xffececec},
    Tone{QPalette::BrightText, 0xffffffff, 0xffffffff},
    Tone{QPalette::Link, 0xff0057ae, 0xff7ab8ff},
    Tone{QPalette::LinkVisited, 0xff644a9b, 0xffb9a3e3},
    Tone{QPalette::Highlight, 0xff308cc6, 0xff2f65a0},
    Tone{QPalette::HighlightedText, 0xffffffff, 0xffffffff},
};

QPalette paletteOf(Theme theme)
{
    const bool dark = theme == Theme::Dark;
    // Of these two Qt derives the shades of frames.
    QPalette palette(dark ? QColor(0x35, 0x35, 0x35) : QColor(0xef, 0xef, 0xef), dark ? QColor(0x2b, 0x2b, 0x2b) : QColor(0xef, 0xef, 0xef));
    for (const Tone &tone : tones)
        palette.setColor(tone.role, QColor::fromRgb(dark ? tone.dark : tone.light));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0x80, 0x80, 0x80) : QColor(0x8c, 0x8c, 0x8c));
    return palette;
}

// What the desktop gave us, before anything was changed here.
struct DesktopLook
{
    QString style;
    QPalette palette; // without a colour of its own where nobody set one: then it goes on following the desktop
};

const DesktopLook &desktopLook()
{
    static const DesktopLook look{QApplication::style()->name(),
                                  QCoreApplication::testAttribute(Qt::AA_SetPalette) ? QApplication::palette() : QPalette()};
    return look;
}

// Styles that draw by the palette; others have colours of their own, and give way to Fusion.
bool drawsByPalette(const QString &style)
{
    return style == u"fusion" || style == u"breeze" || style == u"oxygen";
}

} // namespace

void applyTheme(Theme theme)
{
    const DesktopLook &desktop = desktopLook();
    const bool isDesktop = theme == Theme::Desktop;
    const QString style = isDesktop || drawsByPalette(desktop.style) ? desktop.style : u"fusion"_s;
    if (QApplication::style()->name() != style)
        QApplication::setStyle(QStyleFactory::create(style));
    QApplication::setPalette(isDesktop ? desktop.palette : paletteOf(theme));
}

void applyLanguage(const QString &language)
{
    static const QLocale desktop; // what holds before anything is chosen
    // Of a language the desktop has, its country's dates and numbers stay.
    const QLocale wanted = language.isEmpty() || desktop.name().section(u'_', 0, 0) == language ? desktop : QLocale(language);
    QLocale::setDefault(wanted);
    installTranslations(*QCoreApplication::instance());
    emit languageNews()->languageChanged();
}

LanguageNews *languageNews()
{
    static QPointer<LanguageNews> news;
    if (!news)
        news = new LanguageNews(QCoreApplication::instance());
    return news;
}

} // namespace postroom::ui
