#pragma once

#include "ui/paint/network_painter.h"

#include <QByteArray>

namespace trellis::ui {

/// The network as a picture file of its own, in the light theme, with a title and the key to its
/// signs. What stands in it is the picture's: names only where the picture has them.
[[nodiscard]] QByteArray
networkSvg(const power::NetworkPicture& picture, paint::NetworkLens lens, const Words& words);
/// One page, as large as the network needs.
[[nodiscard]] QByteArray
networkPdf(const power::NetworkPicture& picture, paint::NetworkLens lens, const Words& words);
/// At twice the size of the screen.
[[nodiscard]] QByteArray
networkPng(const power::NetworkPicture& picture, paint::NetworkLens lens, const Words& words);

} // namespace trellis::ui
