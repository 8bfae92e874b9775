#include "app/cli/answers.h"

#include <QFile>

namespace postroom::cli {

using namespace Qt::StringLiterals;

Result<Answers> readAnswers(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, path, u"answers"_s, file.errorString()};
    QByteArray text = file.read(4 * 1024 * 1024);
    const Result<Answers> answers = parseJson(text).and_then([](const QJsonValue &json) { return fromJson<Answers>(json); });
    wipe(text);
    return answers;
}

} // namespace postroom::cli
