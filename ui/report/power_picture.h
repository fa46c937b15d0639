#pragma once

#include "core/power/network_picture.h"
#include "ui/report/pdf_writer.h"

#include <QImage>

namespace trellis::report {

/// Which view of step 3 is printed.
enum class PowerView { Matrix, Whose, Slopes, Rooms, Network, ThenNow };
/// What it is seen through. A view that has no such lens takes the one that it opens with.
enum class PowerLens { Usual, Paper, Practice, Hoped, Both, Difference };
enum class PictureFormat { Pdf, Svg, Png };

/// The earlier of two moments.
struct EarlierMap {
    power::PowerMap map;
    QString name; ///< "Fall, October 14, 2026"
};

struct PowerPrint {
    PowerView view = PowerView::Rooms;
    PowerLens lens = PowerLens::Usual;
    PictureFormat format = PictureFormat::Pdf;
    Paper paper = Paper::Letter;
    bool saveInk = false;                     ///< patterns without tones, in the rooms map
    power::Names names = power::Names::Roles; ///< of people on the network
    std::optional<EarlierMap> then;           ///< for ThenNow
};

/// One view of the map on a landscape page: its finding as the title, the picture, its legend and
/// what it shows in sentences. Unless names are asked for, nobody is named: it may leave the
/// school. A network of more than 60 actors has a larger page, so that its words stay legible.
/// @return  the bytes of a file; PDF and SVG are vectors with their words as text.
[[nodiscard]] QByteArray
powerPicture(const power::PowerMap& map, const Words& words, const PowerPrint& print);

/// The same page as large as `room` allows, to be looked at.
[[nodiscard]] QImage
powerPreview(const power::PowerMap& map, const Words& words, const PowerPrint& print, QSize room);

/// The view has something to print.
[[nodiscard]] bool canPrint(const power::PowerMap& map, PowerView view);

} // namespace trellis::report
