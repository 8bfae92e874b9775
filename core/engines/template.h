#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace postroom {

// What goes into the holes of a template, by name.
using TemplateValues = QHash<QString, QString>;
// Makes a value safe where one engine's templates have holes, or refuses it. Each engine brings its own.
using Escape = Result<QString> (*)(const QString &value);

// The text with every @hole@ (small letters, digits, "_") filled. A hole without a value and a value without a hole
// are errors, so that template and code cannot drift apart; there is no logic in a template. ProcessFailed with the
// name; CharacterNotAllowed where `escape` refuses.
Result<QByteArray> render(const QString &text, const TemplateValues &values, Escape escape);

// The same for a built-in template: "postfix/main.cf".
Result<QByteArray> renderBuiltIn(const QString &name, const TemplateValues &values, Escape escape);

} // namespace postroom
