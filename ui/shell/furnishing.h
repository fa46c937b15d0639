#pragma once

#include "core/words/language.h"
#include "ui/parts/page.h"

class QWidget;

namespace trellis::ui {

/// What the window is furnished with by the program: the steps' pages and what reaches beyond one
/// step. An empty function leaves its button and menu item out.
struct Furnishing {
    std::vector<PageEntry> pages;
    /// Writes the sample school as a new file.
    std::function<void(const QString& path, Language language)> makeSample;
    /// Makes the coach's brief of the school at the desk.
    std::function<void(Desk& desk)> shareWithCoach;
};

} // namespace trellis::ui
