#include "ui/widgets/icon.h"

#include "ui/shell/verdicts.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray svgOf(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT(found);
    return found ? file.readAll() : QByteArray();
}

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(const QString &name, std::optional<Verdict> verdict) : m_svg(svgOf(name)), m_verdict(verdict) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray tinted = m_svg;
        tinted.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(tinted);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_verdict ? verdictColour(*m_verdict, palette) : palette.color(QPalette::ButtonText);
    }

    QByteArray m_svg;
    std::optional<Verdict> m_verdict;
};

QString iconName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail: return u"fail"_s;
    case Verdict::Warning: return u"warning"_s;
    case Verdict::Unknown: return u"unknown"_s;
    case Verdict::Pass: return u"pass"_s;
    case Verdict::NotApplicable: return u"not-applicable"_s;
    }
    return {};
}

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name, std::nullopt));
}

QIcon verdictIcon(Verdict verdict)
{
    return QIcon(new TintedIcon(iconName(verdict), verdict));
}

} // namespace postroom::ui
