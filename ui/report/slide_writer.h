#pragma once

#include "core/report/keystone_show.h"
#include "ui/report/pdf_writer.h"

namespace trellis::report {

/// The slides as a tagged PDF in landscape, one a page, painted as on the canvas: titles as
/// headings, texts as paragraphs, pictures with alternative texts. Notes are not in it.
[[nodiscard]] QByteArray slidesPdf(const ShownKeystone& keystone, const Words& words);

/// The narrative with as many photos as four pages hold. @source domain.md section 5.
[[nodiscard]] QByteArray
narrativePdf(const ShownKeystone& keystone, const Words& words, Paper paper);

} // namespace trellis::report
