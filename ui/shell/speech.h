#pragma once

#include "core/words/language.h"

#include <QTranslator>

namespace trellis::ui {

/// The language that the window speaks: Trellis's words and Qt's own. Installing one sends a
/// LanguageChange event to every widget.
class Speech {
public:
    Speech() = default;
    ~Speech();
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;
    Speech(Speech&&) = delete;
    Speech& operator=(Speech&&) = delete;

    void speak(Language language);

private:
    void fallSilent();

    QTranslator m_trellis;
    QTranslator m_qt;
};

} // namespace trellis::ui
