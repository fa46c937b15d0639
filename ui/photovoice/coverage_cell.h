#pragma once

#include <QWidget>

namespace trellis::ui {

/// How many photos of one part of school life one group took. None is a dashed, empty place: the
/// finding.
class CoverageCell : public QWidget {
    Q_OBJECT

public:
    explicit CoverageCell(int photos, QWidget* parent = nullptr);

    /// For the tooltip and a screen reader.
    void setWords(const QString& words);
    [[nodiscard]] QSize sizeHint() const override { return {48, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_photos;
};

} // namespace trellis::ui
