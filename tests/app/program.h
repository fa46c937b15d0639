#pragma once

#include <QJsonDocument>
#include <QStringList>

namespace trellis::test {

/// What one run of the program said.
struct Run {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
    /// How many lines there are on standard error.
    [[nodiscard]] qsizetype errorLines() const { return errors.count('\n'); }
};

/// Runs `trellis` with these arguments without any display, on a computer that speaks the language
/// of `locale`.
[[nodiscard]] Run
run(const QStringList& arguments, const QString& locale = QStringLiteral("C.UTF-8"));

} // namespace trellis::test
