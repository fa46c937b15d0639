#pragma once

#include "ui/parts/themed.h"

#include <QLabel>

namespace trellis::ui {

/// Words in one type style and strength, as plain text.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(
        const QString& text = {},
        paint::TextStyle style = paint::TextStyle::Body,
        Ink ink = Ink::Normal,
        QWidget* parent = nullptr
    );
    /// Goes on in the next line instead of asking for more width.
    TextLabel& wrapped();
};

/// Words on one line that end in an ellipsis where there is no room; the tooltip has them all.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    using TextLabel::TextLabel;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// A key in a small frame: "Ctrl K". Lets clicks through and is nothing to a screen reader, which
/// has the shortcut from the action.
class KeyHint : public TextLabel {
    Q_OBJECT

public:
    explicit KeyHint(QWidget* parent = nullptr);
};

} // namespace trellis::ui
