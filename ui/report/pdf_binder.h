#pragma once

#include "core/words/language.h"
#include "ui/report/page_layout.h"

#include <QByteArray>

namespace trellis::report {

/// What is bound into a tagged PDF.
struct Binding {
    QByteArray pieces;           ///< a PDF with each piece on a page of its own, in order
    std::vector<Piece> meanings; ///< role and words of each of its pages
    std::vector<Placed> placed;
    QSizeF page; ///< points
    QString title;
    Language language = Language::English;
};

/// Puts the pieces on real pages as form XObjects inside marked content, with a structure tree,
/// alternative texts, language and title, so that a screen reader reads the report in order.
/// @source ISO 32000-1, 14.6 to 14.8. Throws std::runtime_error when the pieces cannot be read.
[[nodiscard]] QByteArray bind(const Binding& binding);

} // namespace trellis::report
