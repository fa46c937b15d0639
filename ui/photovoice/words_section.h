#pragma once

#include "core/photovoice/types.h"

#include <QWidget>

namespace trellis::ui {

class Button;
class Desk;
class LineField;
class TextField;
class TickBox;
class TextLabel;

/// Under a caption: the photographer's own words where another changed it, a translation, the
/// language it was told in, and whether it was dictated.
class WordsSection : public QWidget {
    Q_OBJECT

public:
    explicit WordsSection(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Photo& photo);

private:
    void connectFields();

    Desk& m_desk;
    std::optional<photovoice::Photo> m_photo;
    QWidget* m_changed;
    TextLabel* m_own;
    Button* m_back;
    Button* m_adopt;
    TextField* m_translation;
    LineField* m_language;
    TickBox* m_dictated;
};

} // namespace trellis::ui
