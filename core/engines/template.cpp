#include "core/engines/template.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

// A resource of a static library is only there once its initialiser was called, from outside any namespace.
static void loadTemplates() { Q_INIT_RESOURCE(engines); }

namespace postroom {

using namespace Qt::StringLiterals;

Result<QByteArray> render(const QString &text, const TemplateValues &values, Escape escape)
{
    static const QRegularExpression hole(u"@([a-z0-9_]+)@"_s);
    QString filled;
    QSet<QString> used;
    qsizetype at = 0;
    for (auto it = hole.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        const auto value = values.constFind(name);
        if (value == values.constEnd())
            return Error{ErrorCode::ProcessFailed, name, {}, u"hole without a value"_s};
        const Result<QString> safe = escape(*value);
        if (!safe)
            return withField(safe.error(), name);
        filled += QStringView(text).sliced(at, match.capturedStart() - at);
        filled += *safe;
        at = match.capturedEnd();
        used.insert(name);
    }
    filled += QStringView(text).sliced(at);
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        if (!used.contains(value.key()))
            return Error{ErrorCode::ProcessFailed, value.key(), {}, u"value without a hole"_s};
    }
    return filled.toUtf8();
}

Result<QByteArray> renderBuiltIn(const QString &name, const TemplateValues &values, Escape escape)
{
    loadTemplates();
    QFile file(u":/engines/"_s + name + u".in"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ProcessFailed, name, {}, file.errorString()};
    const Result<QByteArray> text = render(QString::fromUtf8(file.readAll()), values, escape);
    return text ? text : withSubject(text.error(), name);
}

} // namespace postroom
