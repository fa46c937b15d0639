#pragma once

#include <QByteArray>
#include <QString>

namespace trellis::ui {

/// Writes the whole file or leaves what was there. Throws SchoolFileError with the way out.
void saveWhole(const QString& path, const QByteArray& bytes);

} // namespace trellis::ui
