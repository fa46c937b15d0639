#pragma once

#include "core/power/types.h"
#include "core/words/words.h"
#include "ui/report/pdf_writer.h"

namespace trellis::report {

/// Which view of step 3 is printed.
enum class PowerView { Rooms, Matrix };
enum class PictureFormat { Pdf, Svg, Png };

struct PowerPrint {
    PowerView view = PowerView::Rooms;
    PictureFormat format = PictureFormat::Pdf;
    Paper paper = Paper::Letter;
    bool saveInk = false; ///< patterns without tones
};

/// One view of the map on a landscape page: its finding as the title, the picture, its legend and
/// what it shows in sentences. Groups alone, no person's name: it may leave the school.
/// @return  the bytes of a file; PDF and SVG are vectors with their words as text.
[[nodiscard]] QByteArray
powerPicture(const power::PowerMap& map, const Words& words, const PowerPrint& print);

} // namespace trellis::report
