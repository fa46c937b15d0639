#pragma once

#include "core/report/document.h"

#include <QImage>

namespace trellis::report {

enum class Paper { Letter, A4 };
/// The paper in the printers of the computer's country.
[[nodiscard]] Paper usualPaper();

/// The report as a tagged PDF: real pages with header and footer, headings, lists, tables and
/// figures in a structure tree, fonts embedded, nothing of the machine or its user in it.
[[nodiscard]] QByteArray toPdf(const Document& document, Paper paper);

/// How many pages it takes.
[[nodiscard]] int pageCount(const Document& document, Paper paper);

/// The same pages as pictures, `width` pixels wide, to look at before it is shared.
[[nodiscard]] std::vector<QImage> toImages(const Document& document, Paper paper, int width);

} // namespace trellis::report
