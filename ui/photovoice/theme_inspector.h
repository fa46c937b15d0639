#pragma once

#include "core/photovoice/types.h"
#include "ui/parts/inspector.h"

class QSpinBox;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;
class GroupNumbers;
class LineField;
class TextField;
class TextLabel;

/// Beside the wall: a theme's name, what it means, the dots each group gave it, and merging it.
class ThemeInspector : public Inspector {
    Q_OBJECT

public:
    explicit ThemeInspector(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Album& album, std::optional<Id<photovoice::Theme>> theme);
    void retranslate();
    void takeFocus();

signals:
    void closed();

private:
    void build();
    void buildDots();
    void connectFields();
    [[nodiscard]] const photovoice::Theme* theme() const;

    Desk& m_desk;
    photovoice::Album m_album;
    std::optional<Id<photovoice::Theme>> m_theme;
    TextLabel* m_title;
    Button* m_close;
    LineField* m_name;
    TextField* m_definition;
    TextLabel* m_facts;
    TextLabel* m_dotsTitle;
    GroupNumbers* m_dots;
    TextLabel* m_allTitle;
    QSpinBox* m_all;
    ChoiceField* m_merge;
    Button* m_remove;
};

} // namespace trellis::ui
