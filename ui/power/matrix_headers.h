#pragma once

#include "ui/paint/matrix_picture.h"

#include <QHeaderView>

namespace trellis::ui {

class MatrixModel;

/// The groups above their pairs of columns, drawn as one head over both halves.
class GroupHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GroupHeader(QWidget* parent = nullptr);

    void setHeadHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] const MatrixModel& matrix() const;
    void paintVoiceHead(QPainter& painter, const QRectF& rect) const;
    /// The rectangle over both halves of the group that the section belongs to.
    [[nodiscard]] QRectF groupRect(const QRect& rect, int section) const;

    int m_height = 60;
};

/// The decisions' names, at the left of the table and always in sight.
class DecisionHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit DecisionHeader(QWidget* parent = nullptr);

    /// The row whose band is drawn through.
    void setCurrentRow(int row);
    /// Opens a line over the name, to type another one.
    void editName(int row);

signals:
    void renamed(int row, const QString& name);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    int m_currentRow = -1;
};

} // namespace trellis::ui
