#pragma once

#include "core/words/language.h"
#include "ui/parts/page.h"

#include <QDate>

class QWidget;

namespace trellis::ui {

/// What the window is furnished with by the program: the steps' pages and what reaches beyond one
/// step. An empty function leaves its button and menu item out.
struct Furnishing {
    std::vector<PageEntry> pages;
    /// Writes the sample school as a new file.
    std::function<void(const QString& path, Language language)> makeSample;
    /// Which day it is: everything that looks at the course's weeks asks this.
    std::function<QDate()> today = &QDate::currentDate;
    /// Makes the coach's brief of the school at the desk.
    std::function<void(Desk& desk)> shareWithCoach;
};

} // namespace trellis::ui
