#pragma once

#include "app/cli/context.h"

namespace postroom::cli {

// How a secret reaches a verb: never as an argument. `--password-stdin`, `--password-file FILE`, `--generate`, or a
// question on the terminal.
void addPasswordOptions(QCommandLineParser &parser, bool mayGenerate);

struct GivenPassword
{
    Secret secret;
    bool generated = false; // to be printed once
};

enum class Prompt { Once, Twice, Never };

// Nothing where no option gives one and Prompt is Never.
Result<std::optional<GivenPassword>> passwordFrom(const QCommandLineParser &parser, Prompt prompt);

// Asks on the terminal without showing what is typed. Usage where there is no terminal.
Result<Secret> askPassword(const QString &question);

} // namespace postroom::cli
