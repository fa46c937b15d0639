#pragma once

#include "ui/course/plan_rows.h"

#include <QWidget>

namespace trellis::ui {

/// The course as rows of bars over its weeks. A bar is dragged by its middle and made longer or
/// shorter at its end, by whole weeks; with the keyboard: arrows go from one to the next, Ctrl with
/// left or right moves, Shift with left or right changes the end, Space ticks, Enter opens.
class PlanTimeline : public QWidget {
    Q_OBJECT

public:
    explicit PlanTimeline(QWidget* parent = nullptr);

    void show(std::vector<PlanRow> rows, const course::Calendar& calendar, QDate today);
    void choose(const QUuid& event);
    [[nodiscard]] std::optional<QUuid> chosen() const { return m_chosen; }
    /// Where an event is painted; a null rectangle when it is not there.
    [[nodiscard]] QRectF placeOf(const QUuid& event) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {640, sizeHint().height()}; }

signals:
    void chosenChanged();
    /// The person moved it, or changed its end: so many days.
    void moved(const trellis::course::Event& event, int days);
    void stretched(const trellis::course::Event& event, int days);
    void ticked(const trellis::course::Event& event);
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    // In pixels.
    static constexpr double nameWidth = 160;
    static constexpr double headHeight = 56;
    static constexpr double rowHeight = 54;
    static constexpr double diamond = 7; ///< half of its width
    static bool isDiamond(const PlanItem& item) {
        return item.event.kind == CourseEventKind::HandIn;
    }

    struct Drag {
        bool atEnd = false;
        double fromX = 0;
        int weeks = 0;
    };
    struct At {
        size_t row = 0;
        size_t item = 0;
    };
    [[nodiscard]] const PlanItem* item(const QUuid& event) const;
    [[nodiscard]] const PlanItem* itemAt(QPointF point) const;
    [[nodiscard]] std::optional<At> whereChosen() const;
    [[nodiscard]] double weekWidth() const;
    [[nodiscard]] double xOf(int week) const;
    [[nodiscard]] QRectF boxOf(const PlanItem& item, size_t row) const;
    [[nodiscard]] QRectF dragged(const PlanItem& item, QRectF box) const;
    /// Where the words of a bar have room: in it, or beside it when they do not fit.
    struct Words {
        QRectF room;
        bool inside = true;
        int flags = 0; ///< of Qt's alignment and text flags
    };
    [[nodiscard]] Words
    wordsOf(const PlanItem& item, size_t row, const QRectF& box, const QFont& font) const;
    [[nodiscard]] QRectF beside(const PlanItem& item, size_t row, bool right) const;
    void paintHead(QPainter& painter, const QRectF& now) const;
    void paintItem(QPainter& painter, const PlanItem& item, size_t row) const;
    void paintDiamond(QPainter& painter, const PlanItem& item, const QRectF& box) const;
    void paintBar(QPainter& painter, const PlanItem& item, size_t row, const QRectF& box) const;
    void walk(int rows, int items);

    std::vector<PlanRow> m_rows;
    course::Calendar m_calendar;
    QDate m_today;
    std::optional<QUuid> m_chosen;
    std::optional<Drag> m_drag;
};

} // namespace trellis::ui
