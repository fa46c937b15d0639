#pragma once

#include <QAbstractButton>

namespace trellis::ui {

/// On or off, as a small lever. Its text is for a screen reader and the tooltip.
class Switch : public QAbstractButton {
    Q_OBJECT

public:
    explicit Switch(QWidget* parent = nullptr);
    void setWords(const QString& words);
    [[nodiscard]] QSize sizeHint() const override { return {38, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace trellis::ui
